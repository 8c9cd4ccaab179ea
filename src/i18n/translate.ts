import type { Content } from '../content/content.js';
import { orPlain } from './or-plain.js';

/** Making a formatter takes longer than everything else that a card does. */
function once<T>(make: (language: string) => T): (language: string) => T {
  const made = new Map<string, T>();
  return (language) => {
    if (!made.has(language)) made.set(language, make(language));
    return made.get(language)!;
  };
}
const plurals = once((language) => new Intl.PluralRules(language));
/** Latin digits in every language, as those to dial: one kind on a screen. */
const numbers = once(
  (language) => new Intl.NumberFormat(language, { numberingSystem: 'latn' }),
);

/**
 * With these digits every language writes a small whole number as JavaScript
 * does, and the first formatter of a page takes a slow phone a tenth of a
 * second.
 */
const inDigits = (language: string, value: number): string =>
  /^\d{1,3}$/.test(`${value}`)
    ? `${value}`
    : orPlain(() => numbers(language).format(value), `${value}`);

/**
 * The text of a message with its values filled in. A value called `n` is
 * written as a number of the language and chooses the plural. An unknown key
 * gives an empty string: a hole on the screen is better than an identifier read
 * aloud.
 */
export function translate(
  content: Content,
  key: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  let text = content.messages[key] ?? '';
  if (typeof text !== 'string') {
    const forms = text;
    const form = orPlain(
      () => plurals(content.language).select(Number(values['n'])),
      'other',
    );
    text = forms[form] ?? forms.other;
  }
  return text.includes('{') ? fill(content, text, values) : text;
}

/** A text with a value in the place of each name. */
function fill(
  { language }: Content,
  text: string,
  values: Readonly<Record<string, string | number>>,
): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name]! : '';
    return typeof value === 'number' ? inDigits(language, value) : value;
  });
}
