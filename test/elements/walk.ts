// Presses what there is in an open shadow root, in a fixed order of chance, and
// looks at what a screen reader finds.
import { expect, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';

/** How soon a press has to change something, in milliseconds. */
const CHANGED_WITHIN = 500;

const attributes = [
  'aria-expanded',
  'aria-pressed',
  'aria-label',
  'open',
  'role',
];
const pressable = 'button, summary, input[type=radio], input[type=checkbox]';

/**
 * What assistive technology finds: text, roles, names and states of everything
 * that is shown.
 */
export function treeOf(node: Node): string {
  if (node instanceof Text) return node.data.trim();
  if (!(node instanceof Element || node instanceof ShadowRoot)) return '';
  const own = node instanceof Element ? stateOf(node) : '';
  if (own === undefined) return '';
  return [own, ...[...node.childNodes].map(treeOf)].filter(Boolean).join(' ');
}

/** The state of an element in words; nothing for one that is not shown. */
function stateOf(element: Element): string | undefined {
  if (element.matches('style, [aria-hidden=true]') || !isShown(element))
    return undefined;
  const said = attributes.flatMap((name) =>
    element.hasAttribute(name) ? `${name}=${element.getAttribute(name)}` : [],
  );
  if (element instanceof HTMLInputElement)
    said.push(`checked=${element.checked}`);
  return `${element.localName} ${said.join(' ')}`;
}

/**
 * A box that only hands its place to its children has none of its own, and
 * shows them all the same.
 */
const isShown = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true }) ||
  getComputedStyle(element).display === 'contents';

export const nameOf = (control: Element): string =>
  (control.closest('label') ?? control).textContent.replace(/\s+/g, ' ').trim();

/**
 * Everything that can be pressed here; what leaves the page, and a choice that
 * is made already, change nothing.
 */
const controlsIn = (root: ShadowRoot): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(pressable)].filter(
    (control) =>
      control.checkVisibility({ visibilityProperty: true }) &&
      !control.matches(':disabled') &&
      nameOf(control) !== 'Leave this page' &&
      !control.matches('[type=radio]:checked'),
  );

/** Waits for what a press brings, and for the focus that follows it. */
export async function settle(element: LitElement): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await element.updateComplete;
  await new Promise((resolve) => setTimeout(resolve));
}

/** A row of numbers that is the same on every run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/**
 * Walks through an element as somebody who presses anything. Each press has to
 * change what a screen reader finds, and may not throw the focus out of the
 * page.
 * @returns the names of everything that was pressed
 */
export async function walk(
  element: LitElement,
  presses: number,
  seed: number,
): Promise<Set<string>> {
  const root = element.shadowRoot!;
  const next = chance(seed);
  const pressed = new Map<string, number>();
  const path: string[] = [];
  for (let press = 0; press < presses; press += 1) {
    const controls = controlsIn(root);
    // What was pressed least comes first, so that every corner is seen.
    const count = (control: HTMLElement): number =>
      pressed.get(nameOf(control)) ?? 0;
    const least = Math.min(...controls.map(count));
    const rare = controls.filter((control) => count(control) === least);
    const choices = next() < 0.6 ? rare : controls;
    const control = choices[Math.floor(next() * choices.length)]!;
    pressed.set(nameOf(control), count(control) + 1);
    path.push(nameOf(control));
    const before = treeOf(root);
    control.focus();
    control.click();
    await settle(element);
    const last = path.slice(-5).join(' > ');
    // A browser may take a moment, as before it copies.
    await waitUntil(() => treeOf(root) !== before, `nothing changed: ${last}`, {
      timeout: CHANGED_WITHIN,
    });
    expect(
      document.activeElement !== document.body,
      `the focus is lost: ${last}`,
    ).to.equal(true);
  }
  return new Set(pressed.keys());
}
