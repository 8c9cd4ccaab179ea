import { fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { PreferenceBuilderElement } from '../../../src/elements/preference-builder/preference-builder.element.js';
import {
  createSession,
  type Session,
  type SessionOptions,
} from '../../../src/session/session.js';

if (!customElements.get('preference-builder'))
  customElements.define('preference-builder', PreferenceBuilderElement);

/**
 * A session with a pack beside the built-in one; `words` and the rest as JSON
 * would have them.
 */
export async function sessionWith(
  pack: object,
  options: SessionOptions = {},
): Promise<Session> {
  const session = createSession(options);
  await session.loadPack({
    format: 'aftercare-pack/1',
    language: 'en',
    ...pack,
  });
  return session;
}

export type Builder = PreferenceBuilderElement;
export const shadow = (element: Element): ShadowRoot => element.shadowRoot!;
/**
 * Whether it is seen where it is open: what only keeps its room, so that no
 * height tells an answer, is not.
 */
const isSeen = (node: Element): boolean =>
  getComputedStyle(node).visibility !== 'hidden';
const seenIn = (node: Node): string => {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element)) return '';
  return isSeen(node) ? [...node.childNodes].map(seenIn).join('') : '';
};
/** The words of it that are seen. */
export const textOf = (node: Element | null | undefined): string =>
  (node ? seenIn(node) : '').replace(/\s+/g, ' ').trim();
export const seen = <T extends Element>(nodes: Iterable<T>): T[] =>
  [...nodes].filter(isSeen);
export const title = (element: Element): string =>
  textOf(shadow(element).querySelector('.title'));
export const active = (element: Element): Element | null =>
  shadow(element).activeElement;

/** A builder with a session of its own, in the page. */
export function mount(session: Session, attributes = ''): Promise<Builder> {
  const element = new PreferenceBuilderElement();
  element.session = session;
  for (const [name, value] of new URLSearchParams(attributes))
    element.setAttribute(name, value);
  return fixture<Builder>(element);
}

/**
 * A question by its words, for the side that is asked first unless another is
 * named.
 */
export const row = (element: Element, words: string): HTMLFieldSetElement => {
  const found = [...shadow(element).querySelectorAll('fieldset')].find((one) =>
    textOf(one.querySelector('legend')).includes(words),
  );
  if (!found) throw new Error(`There is no question "${words}".`);
  return found;
};
/** A box by its label, within a row or the whole element. */
export const box = (within: ParentNode, label: string): HTMLInputElement => {
  const found = [...within.querySelectorAll('label')].find(
    (one) => !one.hidden && textOf(one) === label,
  );
  if (!found) throw new Error(`There is no box "${label}".`);
  return found.querySelector('input')!;
};
export const button = (within: ParentNode, name: string): HTMLElement => {
  const found = seen(
    within.querySelectorAll<HTMLElement>('button, summary'),
  ).find((one) => textOf(one) === name);
  if (!found) throw new Error(`There is no button "${name}".`);
  return found;
};
export async function press(
  element: Builder,
  name: string,
  within: ParentNode = shadow(element),
): Promise<void> {
  button(within, name).click();
  await element.updateComplete;
}
export async function choose(
  element: Builder,
  words: string,
  ...labels: string[]
): Promise<void> {
  for (const label of labels) {
    box(row(element, words), label).click();
    await element.updateComplete;
  }
}
/** The card as lines: a heading, and what stands under it. */
export const card = (element: Element): Record<string, string[]> =>
  Object.fromEntries(
    [...shadow(element).querySelectorAll('dl > div')].map((section) => [
      textOf(section.querySelector('dt')),
      [...section.querySelectorAll('dd')].map(textOf),
    ]),
  );

/**
 * Presses Tab until the thing with this name has the focus, as somebody without
 * a mouse does.
 */
export async function tabTo(
  element: Builder,
  wanted: (focused: Element) => boolean,
  most = 40,
): Promise<Element> {
  for (let presses = 0; presses < most; presses += 1) {
    const focused = active(element);
    if (focused && wanted(focused)) return focused;
    await sendKeys({ press: 'Tab' });
  }
  throw new Error(
    `Tab never came to it; it ended on ${active(element)?.outerHTML.slice(0, 80)}.`,
  );
}
export const named =
  (name: string) =>
  (focused: Element): boolean =>
    textOf(focused.closest('label') ?? focused) === name;
