import { freeze } from '../freeze.js';

/** The way to a value in a pack: keys of objects and places in lists. */
export type Keys = readonly (string | number)[];

/**
 * One thing that is wrong, while it is still known where in the value it
 * stands.
 */
export interface Problem {
  readonly keys: Keys;
  /** What is wrong, and what is allowed. */
  readonly text: string;
}

/** `catalogue.practices[3].minutes` */
export const pathOf = (keys: Keys): string =>
  keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');

/**
 * An object with nothing in it, also where a page gave all objects something.
 */
const NOTHING: Readonly<Record<string, unknown>> = freeze({});

/**
 * The object, or an empty one where the value is none: a pack that is wrong in
 * one place is still checked in the others.
 */
export const objectOf = (value: unknown): Readonly<Record<string, unknown>> =>
  value && typeof value === 'object' && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : NOTHING;

/** The list of objects, or an empty one. */
export const rowsOf = (
  value: unknown,
): readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) ? value.map(objectOf) : [];

/** The texts of a list, or the text itself as a list of one. */
export const textsOf = (value: unknown): readonly string[] =>
  [value].flat().filter((one): one is string => typeof one === 'string');
