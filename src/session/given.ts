/**
 * What a page gives to a method of a session: looked at before it is used, so
 * that whoever gave something else reads what is allowed.
 */

import { refusal } from '../diagnostics/refusal.js';
import { fieldsOf } from '../content/plain-data.js';

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * @throws {TypeError} that names the method, what it was given and what is
 *   allowed, where that is not `fits`
 */
export function mustFit(
  method: string,
  value: unknown,
  fits: boolean,
  allowed: string,
): void {
  if (fits) return;
  const kind = Array.isArray(value) ? 'a list' : named(value);
  throw refusal(
    'session',
    `${method} was given ${kind}, ` +
      `which is not allowed here; allowed: ${allowed}`,
  );
}

/**
 * @throws {TypeError} for what is no list, or has something in it that is not
 *   allowed
 */
export function mustBeSomeOf(
  method: string,
  list: unknown,
  allowed: readonly unknown[],
): void {
  const fits =
    Array.isArray(list) && list.every((one) => allowed.includes(one));
  mustFit(method, list, fits, `a list of ${allowed.join(', ')}`);
}

/**
 * An object that was given, with its own fields and none of those that a page
 * gave all objects.
 * @throws {TypeError} for what is no object, naming the method
 */
export function fieldsGiven<T extends object>(method: string, value: T): T {
  mustFit(method, value, isObject(value), 'an object');
  return fieldsOf(value);
}

/** A value as an error can name it. Not everything can be made a text. */
export const named = (value: unknown): string =>
  typeof value === 'string' || value === null ? `"${value}"` : typeof value;

/** The own fields of the object, or none. */
export const fieldsIn = (value: unknown): Fields =>
  fieldsOf(isObject(value) ? value : {});

/** The texts in a list, each once; none where it is no list. */
export const textsIn = (value: unknown): string[] =>
  Array.isArray(value)
    ? [
        ...new Set(
          value.filter((one): one is string => typeof one === 'string'),
        ),
      ]
    : [];

/** A number from -1 to 1; 0 for anything else. */
export const within = (value: unknown): number =>
  typeof value === 'number' ? Math.min(1, Math.max(-1, value || 0)) : 0;

/** Those of the fields that are there. */
export const only = <T extends object, K extends keyof T>(
  value: T,
  keys: readonly K[],
): Pick<T, K> =>
  Object.fromEntries(
    keys
      .filter((key) => Object.hasOwn(value, key))
      .map((key) => [key, value[key]]),
  ) as Pick<T, K>;
