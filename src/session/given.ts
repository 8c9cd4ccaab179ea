/**
 * What a page gives to a method of a session: looked at before it is used, so
 * that whoever gave something else reads what is allowed.
 */

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @throws {TypeError} for what is no object, naming the method */
export function mustBeObject(method: string, value: unknown): void {
  if (isObject(value)) return;
  const kind = Array.isArray(value) ? 'a list' : named(value);
  throw new TypeError(
    `aftercare session: ${method} was given ${kind}, which is not allowed here; allowed: an object`,
  );
}

/** A value as an error can name it. Not everything can be made a text. */
export const named = (value: unknown): string =>
  typeof value === 'string' || value === null ? `"${value}"` : typeof value;

/** The object, or an empty one. */
export const fieldsIn = (value: unknown): Fields =>
  isObject(value) ? value : {};

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
