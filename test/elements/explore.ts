// Goes through a running element as a restless visitor does, and keeps what it
// shows to the page's styles and markup on the way.
import { fixture } from '@open-wc/testing';
import { html, type LitElement } from 'lit';
import { createSession, type Session } from '../../src/session/session.js';
import { findByRole, wordsOf } from '../support/by-role.js';

export interface Found {
  readonly parts: Set<string>;
  readonly slots: Set<string>;
  /** The public custom properties that its styles read. */
  readonly properties: Set<string>;
}

const pressable = 'button, summary, input[type=radio], input[type=checkbox]';
const most = 250;
const titleOf = (root: ShadowRoot): string =>
  wordsOf(findByRole(root, 'heading'));
const nameOf = (control: Element): string =>
  `${control.localName} ${(control.closest('label, fieldset') ?? control).textContent}`;

/** A session in which somebody said something, so that there are reasons. */
function answered(): Session {
  const session = createSession({ audience: 'kink' });
  session.submitCheckIn({
    feelings: ['close', 'exposed'],
    needs: ['reassurance'],
  });
  return session;
}

/**
 * An element with a session of its own, in the page. Attributes as `a=b&c=d`.
 */
export async function mounted(
  tag: string,
  attributes: string,
  session = answered(),
): Promise<LitElement> {
  const element = document.createElement(tag) as LitElement & {
    session?: Session;
  };
  for (const [name, value] of new URLSearchParams(attributes))
    element.setAttribute(name, value);
  // A provider makes its own.
  if (tag !== 'care-provider') element.session = session;
  await fixture(html`<div>${element}</div>`);
  return element;
}

/**
 * Presses everything that was not pressed under this title before, until
 * nothing new comes. Links and the way out lead elsewhere and are left alone.
 */
export async function explore(
  element: LitElement,
  found: Found,
): Promise<void> {
  const root = element.shadowRoot!;
  const pressed = new Set<string>();
  for (let presses = 0; presses < most; presses += 1) {
    await element.updateComplete;
    collect(root, found);
    const next = [...root.querySelectorAll<HTMLElement>(pressable)].find(
      (control) =>
        wordsOf(control) !== 'Leave this page' &&
        !pressed.has(titleOf(root) + nameOf(control)),
    );
    if (!next) return;
    pressed.add(titleOf(root) + nameOf(next));
    next.click();
  }
  throw new Error(
    `<${element.localName}> still has something new after ${most} presses.`,
  );
}

export function collect(
  root: ShadowRoot,
  { parts, slots, properties }: Found,
): void {
  for (const one of root.querySelectorAll('[part]'))
    for (const name of one.part) parts.add(name);
  for (const { name } of root.querySelectorAll('slot')) slots.add(name);
  const rules = root.adoptedStyleSheets.flatMap(({ cssRules }) => [
    ...cssRules,
  ]);
  for (const { cssText } of rules)
    for (const [name] of cssText.matchAll(/--care-[\w-]+/g))
      properties.add(name);
}
