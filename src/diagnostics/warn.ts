import { isServer } from '../is-server.js';
import { asText } from './as-text.js';
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
  value: unknown,
  todo: string,
): void {
  const text = asText(value);
  const given = text && !isServer ? `="${text}"` : '';
  const why = text ? `not usable here; ${todoFor(text, todo)}` : todo;
  tellOnce(
    `<${element.localName}> ${attribute}${given}: ${why}`,
    pageOf(element),
  );
}

/**
 * How an object begins, or a list of them, that a framework wrote as an
 * attribute.
 */
const WRITTEN_OBJECT = '[object';

const todoFor = (value: string, todo: string): string =>
  value.startsWith(WRITTEN_OBJECT)
    ? 'an object was written as a text; set it as a property'
    : todo;

/**
 * Which of these was probably meant, or which there are. A server does not guess
 * from what a visitor may have written.
 */
export const whichOf = (value: unknown, allowed: readonly string[]): string =>
  closestName(isServer ? '' : asText(value), allowed);

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
  const address = asText(value);
  if (/^https:/i.test(address) && URL.canParse(address)) return address;
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
  if (value) warnOnce(element, attribute, value, whichOf(value, allowed));
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
