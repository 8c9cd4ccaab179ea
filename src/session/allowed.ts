import { countriesOf } from '../care/choose-helplines.js';
import type { Content } from '../content/content.js';
import { countryCode, countryMeant } from '../content/country-code.js';
import { closestName, nearName } from '../diagnostics/near-name.js';
import { refusal } from '../diagnostics/refusal.js';
import { named } from './given.js';

/**
 * @throws {TypeError} for what is no code of a country, naming the one that was
 *   probably meant
 */
export function checkCountry(
  country: string | undefined,
  content: Content,
): void {
  if (!country) return;
  if (typeof country !== 'string')
    return assertOneOf('country', country, ['a text, as GB']);
  if (/^([A-Z]{2}|[a-z]{2})$/.test(country)) return;
  const meant = countryMeant(country, countriesOf(content));
  refuseCountry(country, meant);
}

/**
 * The same of what a host sets, which may not be another country's name in two
 * letters, either: UK, EN. What a person has kept is taken as it is.
 * @throws {TypeError}
 */
export function checkHostCountry(
  country: string | undefined,
  content: Content,
): void {
  checkCountry(country, content);
  const code = countryCode(country ?? '');
  // The services are the longest table, and it is made when it is first read.
  if (!code || content.emergency.some((one) => one.country === code)) return;
  const meant = countryMeant(code, countriesOf(content));
  // A pack that comes later may know it.
  if (meant && meant !== code) refuseCountry(country!, meant);
}

function refuseCountry(country: string, meant: string | undefined): void {
  const todo = meant
    ? `did you mean ${meant}?`
    : 'allowed: two letters, as in GB';
  refuse('country', country, todo);
}

const refuse = (name: string, value: unknown, todo: string): never => {
  throw refusal(
    'session',
    `${name} ${named(value)} is not allowed here; ${todo}`,
  );
};

/**
 * @throws {TypeError} for a field that nothing reads and that is nearly one of
 *   those that are read. Others belong to somebody else.
 */
export function checkFieldNames(
  method: string,
  given: object,
  fields: readonly string[],
): void {
  for (const field of Object.keys(given)) {
    const near = !fields.includes(field) && nearName(field, fields);
    if (near)
      throw refusal(
        'session',
        `${method} knows no ${named(field)}; did you mean ${near}?`,
      );
  }
}

/** @throws {TypeError} for another value than those, naming the nearest, or all */
export function assertOneOf(
  name: string,
  value: string | undefined,
  allowed: readonly string[],
): void {
  if (value === undefined || allowed.includes(value)) return;
  const given = typeof value === 'string' ? value : '';
  refuse(name, value, closestName(given, allowed));
}
