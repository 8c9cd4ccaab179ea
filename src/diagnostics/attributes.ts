import { asNumber, asText, wordsIn } from './as-text.js';
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
  wordsIn(value).flatMap(
    (word) => oneOf(element, attribute, word, allowed) ?? [],
  );

/**
 * A whole number between two others, or nothing; with a warning where another
 * one was given. An empty attribute is as none.
 */
export function wholeNumber(
  element: Element,
  attribute: string,
  value: number,
  [least, most]: readonly [number, number],
): number | undefined {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  const written = element.getAttribute(attribute);
  const isWritten = written !== null && Object.is(Number(written), value);
  const given = isWritten ? written : asText(value);
  if (given)
    warnOnce(element, attribute, given, `allowed: ${least} to ${most}`);
  return undefined;
}

/** A number above 0, or nothing; with a warning where another one was given. */
export function positive(
  element: Element,
  attribute: string,
  value: number | null | undefined,
): number | undefined {
  if (value == null) return undefined;
  const number = asNumber(value);
  if (number > 0) return number;
  warnOnce(
    element,
    attribute,
    element.getAttribute(attribute) ?? asText(value),
    'allowed: a number above 0',
  );
  return undefined;
}
