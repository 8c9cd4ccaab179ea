// What a person does with a check-in, by the words that they see.
import { fixture, html } from '@open-wc/testing';
import { FeelingsCheckInElement } from '../../../src/elements/feelings-check-in/feelings-check-in.element.js';
import type { Session } from '../../../src/session/session.js';

if (!customElements.get('feelings-check-in'))
  customElements.define('feelings-check-in', FeelingsCheckInElement);

export const shadow = (element: Element): ShadowRoot => element.shadowRoot!;
export const text = (element: Element): string =>
  shadow(element).textContent.replace(/\s+/g, ' ');
export const title = (element: Element): string =>
  shadow(element).querySelector('.title')!.textContent.trim();
const named = <T extends Element>(all: Iterable<T>, name: string): T[] =>
  [...all].filter(
    ({ textContent }) => textContent.trim().replace(/\s+/g, ' ') === name,
  );

export const buttons = (element: Element, name: string): HTMLButtonElement[] =>
  named(shadow(element).querySelectorAll('button'), name);
export const button = (
  element: Element,
  name: string,
): HTMLButtonElement | undefined => buttons(element, name)[0];
export const choice = (
  element: Element,
  name: string,
): HTMLInputElement | undefined =>
  named(shadow(element).querySelectorAll('label'), name)[0]?.querySelector(
    'input',
  ) ?? undefined;
export const focused = (element: Element): Element | null =>
  shadow(element).activeElement;

/** Presses buttons, one after the other. */
export async function press(
  element: FeelingsCheckInElement,
  ...names: string[]
): Promise<void> {
  for (const name of names) {
    const found = button(element, name);
    if (!found) throw new Error(`no button "${name}" in: ${text(element)}`);
    found.focus();
    found.click();
    await element.updateComplete;
  }
}

/** Presses answers: words, needs, strengths and what is said about now. */
export async function choose(
  element: FeelingsCheckInElement,
  ...names: string[]
): Promise<void> {
  for (const name of names) {
    const found = choice(element, name);
    if (!found) throw new Error(`no answer "${name}" in: ${text(element)}`);
    found.focus();
    found.click();
    await element.updateComplete;
  }
}

/** Types into the field for words. */
export async function type(
  element: FeelingsCheckInElement,
  typed: string,
): Promise<void> {
  if (!shadow(element).querySelector('[name=typed]'))
    await press(element, 'More words');
  const field =
    shadow(element).querySelector<HTMLInputElement>('[name=typed]')!;
  field.focus();
  field.value = typed;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

/**
 * A check-in with a session, in a box of a phone's width. Attributes as
 * `a=b&c=d`.
 */
export async function mount(
  session: Session,
  attributes = '',
  width = 336,
): Promise<FeelingsCheckInElement> {
  const element = new FeelingsCheckInElement();
  element.session = session;
  for (const [name, value] of new URLSearchParams(attributes))
    element.setAttribute(name, value);
  const box = await fixture<HTMLElement>(html`<div>${element}</div>`);
  box.style.inlineSize = `${width}px`;
  await element.updateComplete;
  return element;
}

/** What a screen reader finds: words, roles, states and names, in order. */
export function heard(element: Element): string {
  const walk = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent!.trim();
    if (!(node instanceof Element) && !(node instanceof ShadowRoot)) return '';
    const states =
      node instanceof Element
        ? ['aria-expanded', 'aria-pressed', 'aria-label', 'aria-valuetext'].map(
            (name) => node.getAttribute(name) ?? '',
          )
        : [];
    const input =
      node instanceof HTMLInputElement
        ? [node.type, String(node.checked), node.value, String(node.disabled)]
        : [];
    return [...states, ...input, ...[...node.childNodes].map(walk)]
      .filter(Boolean)
      .join(' ');
  };
  return walk(shadow(element));
}
