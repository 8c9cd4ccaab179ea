import { isServer } from '../is-server.js';
import { closestName } from './near-name.js';
import { pageOf } from './docs-page.js';
import { tellOnce } from './tell-once.js';

/**
 * Tells a developer once of a value that cannot be used: which element, which
 * attribute, what it was and what to do. With a value, `todo` follows on "not
 * usable here"; without one, it is the whole sentence. On a server it does not say what
 * it was: a visitor may have written it, and nobody asked for it to be in a
 * log.
 */
export function warnOnce(
  element: Element,
  attribute: string,
  value: string,
  todo: string,
): void {
  const given = value && !isServer ? `="${textOf(value)}"` : '';
  const why = value ? `not usable here; ${todoFor(value, todo)}` : todo;
  tellOnce(
    `<${element.localName}> ${attribute}${given}: ${why}`,
    pageOf(element),
  );
}

/** Also of what has no text: an object that inherits nothing, or a list of them. */
export function textOf(value: unknown): string {
  try {
    return `${value as string}`;
  } catch {
    return `${WRITTEN_OBJECT} Object]`;
  }
}

/**
 * How an object begins, or a list of them, that a framework wrote as an
 * attribute.
 */
const WRITTEN_OBJECT = '[object';

const todoFor = (value: string, todo: string): string =>
  textOf(value).startsWith(WRITTEN_OBJECT)
    ? 'an object was written as a text; set it as a property'
    : todo;

/**
 * Which of these was probably meant, or which there are. A server does not guess
 * from what a visitor may have written.
 */
export const whichOf = (value: string, allowed: readonly string[]): string =>
  closestName(isServer ? '' : value, allowed);

/**
 * An address to leave to, where it can be used.
 * @returns `undefined` for none, and with a warning for one that is not
 *   `https:`
 */
export function exitAddress(
  element: Element,
  attribute: string,
  value: string | null | undefined,
): string | undefined {
  if (!value) return undefined;
  if (/^https:/i.test(textOf(value)) && URL.canParse(value)) return value;
  warnOnce(element, attribute, value, 'allowed: an https: address');
  return undefined;
}

/**
 * The value where it is one of those allowed. Otherwise nothing, with a warning
 * where a value was given.
 */
export function oneOf<T extends string>(
  element: Element,
  attribute: string,
  value: string | null | undefined,
  allowed: readonly T[],
): T | undefined {
  if (allowed.includes(value as T)) return value as T;
  if (value)
    warnOnce(element, attribute, value, whichOf(textOf(value), allowed));
  return undefined;
}

const kindOf = (value: unknown): string => {
  if (Array.isArray(value)) return 'list';
  return typeof value === 'string' ? 'text' : typeof value;
};

function tellKind(
  element: Element,
  property: string,
  value: unknown,
  allowed: string,
): false {
  const why =
    `a ${kindOf(value)} was given; ` +
    `allowed: ${allowed}, set as a property and not as an attribute`;
  warnOnce(element, property, '', why);
  return false;
}

/**
 * Whether a property was given an object; with a warning where it was not. What
 * is in it may be an answer, so only its kind is named.
 */
export function isObjectFor(
  element: Element,
  property: string,
  value: unknown,
): boolean {
  return (
    kindOf(value) === 'object' ||
    tellKind(element, property, value, 'an object')
  );
}

/** The same of a list. */
export const isListFor = (
  element: Element,
  property: string,
  value: unknown,
): boolean =>
  Array.isArray(value) || tellKind(element, property, value, 'a list');

/**
 * Whether anything can be read of what a page set as a property; with a warning
 * where it cannot. Nothing else may ask it for a text, or for a field, before
 * this one: that would throw into the code of the page. What inherits nothing
 * has no text, and may be right.
 */
export function isReadableFor(
  element: Element,
  property: string,
  value: unknown,
): boolean {
  if (canBeRead(value)) return true;
  const why = `nothing can be read of this ${typeof value}; what was there stays`;
  warnOnce(element, property, '', why);
  return false;
}

/** A proxy or a getter may throw, and not everything can be made a text. */
function canBeRead(value: unknown): boolean {
  try {
    if (typeof value !== 'object' || !value) return !!`${value as string}x`;
    void Object.values(value);
    if (Array.isArray(value)) return value.every(canBeRead);
    return !Object.getPrototypeOf(value) || !!`${value as unknown as string}x`;
  } catch {
    return false;
  }
}
