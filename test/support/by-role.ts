// Finds what is on the screen as a person or a screen reader does: by its role
// and its name, wherever it stands in the markup.
import { computeAccessibleName, getRole } from 'dom-accessibility-api';

/** A name as it is said, or a pattern for what begins or changes. */
export type Name = string | RegExp;

export const tidy = (words: string): string =>
  words.replace(/\s+/g, ' ').trim();

/** Every word in it, also what waits in something closed. */
export const wordsOf = (node: Node | null | undefined): string =>
  tidy(node?.textContent ?? '');

/**
 * Whether it can be seen where it is. A box that only hands its place to its
 * children has none of its own, and shows them all the same.
 */
export const isSeen = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true }) ||
  getComputedStyle(element).display === 'contents';

/** The words in it that can be seen. */
export function seenWordsOf(node: Node | null | undefined): string {
  return tidy(node ? seenIn(node) : '');
}

function seenIn(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node instanceof Element && !isSeen(node)) return '';
  return [...node.childNodes].map(seenIn).join('');
}

/** What it is called. */
export const nameOf = (element: Element): string =>
  tidy(computeAccessibleName(element));

/** What it is to a screen reader, as `button` or `radio`. */
export const roleOf = (element: Element): string | null => getRole(element);

const fits = (element: Element, name: Name): boolean =>
  typeof name === 'string'
    ? nameOf(element) === tidy(name)
    : name.test(nameOf(element));

const isOne = (
  element: Element,
  role: string,
  name: Name | undefined,
): boolean =>
  roleOf(element) === role &&
  isSeen(element) &&
  (name === undefined || fits(element, name));

/** Everything that can be seen with this role and, where one is given, name. */
export const allByRole = <T extends HTMLElement = HTMLElement>(
  within: ParentNode,
  role: string,
  name?: Name,
): T[] =>
  [...within.querySelectorAll<T>('*')].filter((element) =>
    isOne(element, role, name),
  );

/** The first of them, where there is one. */
export const findByRole = <T extends HTMLElement = HTMLElement>(
  within: ParentNode,
  role: string,
  name?: Name,
): T | undefined =>
  [...within.querySelectorAll<T>('*')].find((element) =>
    isOne(element, role, name),
  );

/** The first of them; without one the test ends and says what there is. */
export function getByRole<T extends HTMLElement = HTMLElement>(
  within: ParentNode,
  role: string,
  name?: Name,
): T {
  const found = findByRole<T>(within, role, name);
  if (found) return found;
  const others = allByRole(within, role).map(nameOf);
  throw new Error(
    `There is no ${role} "${name ?? ''}"; there is: ${others.join(' | ')}`,
  );
}

/** Whether one stands before the other in the order of reading. */
export const isBefore = (one: Node, other: Node): boolean =>
  !!(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
