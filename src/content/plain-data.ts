/**
 * Plain data (texts, numbers, flags, lists, objects), written and compared
 * whatever a page gave the prototypes of lists and objects.
 */

/**
 * What an object itself holds under a key; never what a page gave all objects.
 */
export const own = <T>(
  object: Readonly<Record<string, T>>,
  key: string,
): T | undefined => (Object.hasOwn(object, key) ? object[key] : undefined);

/**
 * The text that `JSON.stringify` gives, without asking for `toJSON`:
 * Prototype.js and others give one to every list, and what it writes cannot be
 * read again.
 * @param indent what each level is moved in by; default: all in one line
 */
export const jsonText = (value: unknown, indent = ''): string =>
  written(value, indent, '\n')!;

function written(
  value: unknown,
  indent: string,
  line: string,
): string | undefined {
  // Only objects are asked for `toJSON`.
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const next = line + indent;
  let inside = '';
  const add = (text: string): void => {
    inside += `${inside && ','}${indent && next}${text}`;
  };
  const end = (): string => (indent && inside ? line : '');
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1)
      add(written(value[index], indent, next) ?? 'null');
    return `[${inside}${end()}]`;
  }
  for (const key in value) {
    if (!Object.hasOwn(value, key)) continue;
    const text = written((value as Record<string, unknown>)[key], indent, next);
    if (text !== undefined)
      add(`${JSON.stringify(key)}:${indent && ' '}${text}`);
  }
  return `{${inside}${end()}}`;
}

/**
 * Whether two values say the same, in whatever order their fields were written.
 * A field that is `undefined` is not there.
 */
export function sameData(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other)
    return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  return holds(one, other) && holds(other, one);
}

/** Whether `other` says all that `one` says. */
function holds(one: object, other: object): boolean {
  for (const key in one) {
    if (!Object.hasOwn(one, key)) continue;
    const values = [one, other].map((each) =>
      own(each as Record<string, unknown>, key),
    );
    if (!sameData(values[0], values[1])) return false;
  }
  return true;
}

/**
 * Nothing of ours is deeper; what is, stays as it is, and is refused elsewhere.
 */
const DEEPEST = 12;

/**
 * A copy whose objects inherit nothing: what goes through every key that it can
 * see finds only what is there, also where a page gave all objects something.
 */
export function bare(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null || depth > DEEPEST)
    return value;
  if (Array.isArray(value)) return value.map((one) => bare(one, depth + 1));
  // Of ours, and so is all that is in it.
  if (Object.isFrozen(value) && !Object.getPrototypeOf(value)) return value;
  const copy = Object.create(null) as Record<string, unknown>;
  for (const key of Object.keys(value))
    copy[key] = bare((value as Record<string, unknown>)[key], depth + 1);
  return copy;
}

/**
 * The fields of an object as one that inherits nothing, for the same reason.
 */
export const fieldsOf = <T extends object>(fields: T): T =>
  Object.assign(Object.create(null) as T, fields);

/** The object without what is `undefined`. It inherits nothing. */
export const without = <T extends object>(value: T): T =>
  fieldsOf(
    Object.fromEntries(
      Object.entries(value).filter(([, one]) => one !== undefined),
    ),
  ) as T;
