import { pageOf } from './docs-page.js';
import { nearName } from './near-name.js';
import { tell, tellOnce } from './tell-once.js';

const unknownName = (element: Element, name: string, near: string): string =>
  `<${element.localName}> ${name}: not known; did you mean ${near}?`;

/**
 * The `data-` attributes of an element that are in `names`, without the prefix.
 * One that is nearly so is named in the console; others belong to somebody
 * else.
 */
export function readDataAttributes(
  element: Element,
  names: readonly string[],
): [name: string, value: string][] {
  const known = names.map((name) => `data-${name}`);
  return [...element.attributes].flatMap(
    ({ name, value }): [string, string][] => {
      if (known.includes(name)) return [[name.slice('data-'.length), value]];
      const near = nearName(name, known);
      if (near) tell(unknownName(element, name, near), pageOf(element));
      return [];
    },
  );
}

/** What every element of a page may have. */
const everybodys: ReadonlySet<string> = new Set([
  ...['id', 'class', 'slot', 'part', 'exportparts', 'is', 'style', 'nonce'],
  ...['lang', 'dir', 'translate', 'title', 'role', 'tabindex', 'accesskey'],
  ...['hidden', 'inert', 'popover', 'draggable', 'autofocus'],
]);
const isEverybodys = (name: string): boolean =>
  everybodys.has(name) || /^(data-|aria-|on)/.test(name);

/**
 * The attributes of an element that are neither in `known` nor everybody's.
 */
export const strangeAttributes = (
  element: Element,
  known: readonly string[],
): readonly string[] =>
  element
    .getAttributeNames()
    .filter((name) => !known.includes(name) && !isEverybodys(name));

/**
 * A line for each attribute of an element that is nearly one of `known`. What is
 * like none of them belongs to somebody else.
 */
export const misspeltAttributes = (
  element: Element,
  known: readonly string[],
): readonly string[] =>
  strangeAttributes(element, known).flatMap((name) => {
    const near = nearName(name, known);
    return near ? unknownName(element, name, near) : [];
  });

/** Says them in the console. */
export function tellMisspelt(element: Element, known: readonly string[]): void {
  for (const line of misspeltAttributes(element, known))
    tellOnce(line, pageOf(element));
}
