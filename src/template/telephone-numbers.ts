import { html } from 'lit';
import { inItsLanguage } from './other-language.js';
import { wholeText } from './whole-text.js';

/** The digits of one piece of a number, in brackets or without. */
const PIECE = String.raw`(?:\d|\(\d[\d ]*\))`;
/** What may stand between two of them. */
const BETWEEN = String.raw`[ \u00A0\u202F./*#-]?`;

/** What may be a telephone number in a text. */
const candidates = new RegExp(
  String.raw`([+*#]{0,2}${PIECE}(?:${BETWEEN}${PIECE})+[#*]?)`,
);

/**
 * Whether somebody would dial it: it begins like one, is in three pieces, or
 * has digits enough. Digits alone are left as they are: no language turns them
 * around. So is a range as "10-20", which is read the other way in Arabic.
 */
function isTelephoneNumber(text: string): boolean {
  if (/^[+*#]/.test(text) || /\d\D+\d+\D+\d/.test(text)) return true;
  const fewest = /\s/.test(text) ? 4 : 5;
  return /\D/.test(text) && text.replace(/\D/g, '').length >= fewest;
}

/** A number that reads from left to right. */
export const fromTheLeft = (number: string): unknown =>
  html`<bdi dir="ltr">${wholeText(number)}</bdi>`;

/**
 * A text in which telephone numbers read from left to right, whatever language
 * is around them: in Arabic "+49 (555) 123" would be read from its end. They
 * stand in an element of their own, since a sign of direction would be copied
 * with them.
 */
export function withTelephoneNumbers(text: string): unknown {
  if (!/\d/.test(text)) return wholeText(text);
  // Between two texts stands what separates them: every second one is a number.
  const parts = text.split(candidates);
  if (!parts.some((part, index) => isNumberAt(part, index)))
    return wholeText(text);
  const shown = parts.map((part, index) =>
    isNumberAt(part, index) ? fromTheLeft(part) : wholeText(part),
  );
  return inItsLanguage(text, shown);
}

const isNumberAt = (part: string, index: number): boolean =>
  index % 2 === 1 && isTelephoneNumber(part);

/** A text around a number that is known to be one, however short it is. */
export function aroundNumber(text: string, number: string): unknown {
  const at = text.indexOf(number);
  if (at < 0) return wholeText(text);
  const before = text.slice(0, at);
  const after = text.slice(at + number.length);
  return inItsLanguage(text, [
    wholeText(before),
    fromTheLeft(number),
    wholeText(after),
  ]);
}
