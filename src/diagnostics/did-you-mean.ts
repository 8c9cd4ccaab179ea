import { pageOf } from './docs-page.js';
import { tell, tellOnce } from './tell-once.js';

/**
 * Whether two names are at most two letters apart, where two that changed places
 * are one. Farther ones belong to somebody else, as `data-cookie-consent`.
 */
export function isWithinEdits(a: string, b: string, left = 2): boolean {
  if (left < 0) return false;
  if (a[0] === b[0]) return !a || isWithinEdits(a.slice(1), b.slice(1), left);
  return (
    isWithinEdits(a.slice(1), b, left - 1) ||
    isWithinEdits(a, b.slice(1), left - 1) ||
    isWithinEdits(a.slice(1), b.slice(1), left - 1) ||
    (a[0] === b[1] &&
      a[1] === b[0] &&
      isWithinEdits(a.slice(2), b.slice(2), left - 1))
  );
}

/**
 * As many letters as may be wrong in a name. In a short one each is needed: UK
 * is as near to UA as to US.
 */
const editsFor = (name: string): number =>
  Math.min(2, Math.floor(name.length / 3));

/**
 * The name that was probably meant: the nearest, and of equals the first.
 * Capitals do not count.
 */
export function nearName(
  given: string,
  names: readonly string[],
): string | undefined {
  const within = (edits: number): string | undefined =>
    names.find((one) =>
      isWithinEdits(
        given.toLowerCase(),
        one.toLowerCase(),
        Math.min(edits, editsFor(one)),
      ),
    );
  return within(0) ?? within(1) ?? within(2);
}

/** As many letters of names as one reads. */
const MOST = 200;

/** The name that was probably meant, in words, or the names that there are. */
export function closestName(name: string, names: readonly string[]): string {
  const near = nearName(name, names);
  if (near) return `did you mean ${near}?`;
  const all = names.join(', ');
  if (all.length <= MOST) return `allowed: ${all}`;
  return `allowed: ${all.slice(0, all.lastIndexOf(', ', MOST))} and others`;
}

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
      if (known.some((one) => isWithinEdits(name, one)))
        tell(
          `<${element.localName}> ${name}: not known; ${closestName(name, known)}`,
          pageOf(element),
        );
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
 * Names in the console the attributes of an element that are nearly one of
 * `known`. What is like none of them belongs to somebody else.
 */
export function tellMisspelt(element: Element, known: readonly string[]): void {
  for (const name of strangeAttributes(element, known))
    if (nearName(name, known))
      tellOnce(
        `<${element.localName}> ${name}: not known; ${closestName(name, known)}`,
        pageOf(element),
      );
}
