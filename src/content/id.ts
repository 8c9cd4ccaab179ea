/**
 * The one rule for ids: what a pack may name, a record of answers can hold, and
 * nothing that one takes the other refuses.
 */
import { check, description, pipe, regex, string } from 'valibot';

/**
 * Names that objects have by themselves. Answers are kept in plain objects by
 * id, where "toString" would find what nobody said, and what reads JSON leaves
 * some of them out. A list and no look at an object: what a page adds to every
 * object changes no rule.
 */
export const namesOfObjects: readonly string[] = [
  'constructor',
  'prototype',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  'toLocaleString',
  'toString',
  'valueOf',
];

export const id = pipe(
  string(),
  regex(/^[a-zA-Z][\w-]{0,47}$/),
  check((value) => !namesOfObjects.includes(value)),
  description(
    'an id: a letter, then letters, digits, hyphens and underscores, 48 at most',
  ),
);
