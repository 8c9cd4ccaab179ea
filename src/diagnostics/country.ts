import { whichOf } from './warn.js';

/** What people write for a country, and is no code of one. */
const meant: Readonly<Record<string, string>> = {
  UK: 'GB',
  EN: 'GB',
  EL: 'GR',
  USA: 'US',
};

/** Which country was probably meant, or which there are. */
export function whichCountry(
  value: string,
  countries: readonly string[],
): string {
  const code = meant[value.toUpperCase()];
  return code && countries.includes(code)
    ? `did you mean ${code}?`
    : whichOf(value, countries);
}
