import { isServer } from '../is-server.js';
import { tellOnce } from './tell-once.js';

/**
 * Tells a developer once of a value that cannot be used: which element, which
 * attribute, what it was and what is allowed. On a server it does not say what
 * it was: a visitor may have written it, and nobody asked for it to be in a
 * log.
 */
export function warnOnce(
  element: Element,
  attribute: string,
  value: string,
  allowed: string,
): void {
  const given = value && !isServer ? `="${value}"` : '';
  const why = value ? `not usable here; allowed: ${allowed}` : allowed;
  tellOnce(`<${element.localName}> ${attribute}${given}: ${why}`);
}

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
  if (/^https:/i.test(value) && URL.canParse(value)) return value;
  warnOnce(element, attribute, value, 'an https: address');
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
  if (value) warnOnce(element, attribute, value, allowed.join(', '));
  return undefined;
}
