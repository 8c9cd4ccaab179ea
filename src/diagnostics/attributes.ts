import { oneOf, warnOnce } from './warn.js';

/**
 * The words of an attribute that are known, with a warning for each that is
 * not.
 */
export const knownWords = <T extends string>(
  element: Element,
  attribute: string,
  value: string | null | undefined,
  allowed: readonly T[],
): readonly T[] =>
  `${value ?? ''}`
    .split(/\s+/)
    .flatMap((word) => oneOf(element, attribute, word, allowed) ?? []);

/** A number above 0, or nothing; with a warning where another one was given. */
export function positive(
  element: Element,
  attribute: string,
  value: number | null | undefined,
): number | undefined {
  if (value == null || value > 0) return value ?? undefined;
  warnOnce(
    element,
    attribute,
    element.getAttribute(attribute) ?? String(value),
    'allowed: a number above 0',
  );
  return undefined;
}
