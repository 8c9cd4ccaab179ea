import { closestName } from '../diagnostics/near-name.js';
import { refusal } from '../diagnostics/refusal.js';
import { named } from './given.js';

/** @throws {TypeError} for what is no code of a country */
export function checkCountry(country: string | undefined): void {
  if (country && typeof country !== 'string')
    assertOneOf('country', country, ['a text, as GB']);
  if (country && !/^([A-Z]{2}|[a-z]{2})$/.test(country))
    assertOneOf('country', country, ['two letters, as in GB']);
}

/** @throws {TypeError} for another value than those, naming the nearest, or all */
export function assertOneOf(
  name: string,
  value: string | undefined,
  allowed: readonly string[],
): void {
  if (value === undefined || allowed.includes(value)) return;
  const given = typeof value === 'string' ? value : '';
  throw refusal(
    'session',
    `${name} ${named(value)} is not allowed here; ${closestName(given, allowed)}`,
  );
}
