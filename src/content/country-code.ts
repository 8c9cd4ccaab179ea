import { nearName } from '../diagnostics/near-name.js';

/** The code of a country as it is kept: small letters become capital ones. */
export const countryCode = (country: string): string =>
  /^[a-z]{2}$/.test(country) ? country.toUpperCase() : country;

/** What people write for a country, and is neither its code nor its name. */
const meant: Readonly<Record<string, RegExp>> = {
  GB: /^(uk|en|eng|england|sco|scotland|wal|wales|gbr|.*britain|northern ireland)$/i,
  GR: /^el$/i,
  US: /^america$/i,
  AT: /^aut$/i,
  IE: /^irl$/i,
};

/**
 * The code, of those that there are, that was probably meant by a name, by three
 * letters or by another code.
 */
export function countryMeant(
  given: string,
  codes: readonly string[],
): string | undefined {
  const upper = given.trim().toUpperCase();
  const [first, second, third] = upper;
  const isOther = (code: string): boolean => !!meant[code]?.test(upper);
  const code = codes.find(isOther) ?? codes.find((one) => one === upper);
  if (code || upper.length < 3) return code;
  if (upper.length === 3)
    return (
      codes.find((one) => one === `${first}${second}`) ??
      codes.find((one) => one === `${first}${third}`)
    );
  try {
    const names = new Intl.DisplayNames('en', { type: 'region' });
    const inEnglish = codes.map((one) => names.of(one) ?? '');
    const near = nearName(upper, inEnglish);
    return near && codes[inEnglish.indexOf(near)];
  } catch {
    // A page, or an old browser, has no names of countries.
    return undefined;
  }
}
