import { description, optional, pipe, union } from 'valibot';
import { strictObject } from './strict-object.js';
import { text } from './values.js';

/**
 * A message, or one for each plural category of its language
 * (`Intl.PluralRules`). `other` is the one that every language has, and that is
 * said where there is none for a number.
 */
export const messageSchema = pipe(
  union([
    text,
    strictObject({
      zero: optional(text),
      one: optional(text),
      two: optional(text),
      few: optional(text),
      many: optional(text),
      other: text,
    }),
  ]),
  description(
    'a text, or texts by plural category: zero, one, two, few, many, and always other',
  ),
);
