import { nearName } from '../diagnostics/near-name.js';

/** The code of a country as it is kept: small letters become capital ones. */
export const countryCode = (country: string): string =>
  /^[a-z]{2}$/.test(country) ? country.toUpperCase() : country;

/**
 * What people write for a country, and is neither its code nor its name: its
 * three letters (ISO 3166-1), its language, a part of it.
 */
const meant: Readonly<Record<string, readonly string[]>> = {
  AT: ['AUT'],
  AU: ['AUS'],
  BE: ['BEL'],
  BR: ['BRA'],
  CA: ['CAN'],
  CH: ['CHE'],
  CZ: ['CZE'],
  DE: ['DEU'],
  DK: ['DNK', 'DA'],
  ES: ['ESP', 'SP'],
  FI: ['FIN'],
  FR: ['FRA'],
  GB: [
    ...['GBR', 'UK', 'EN', 'ENG', 'SCO', 'WAL', 'ENGLAND', 'SCOTLAND'],
    ...['WALES', 'BRITAIN', 'GREAT BRITAIN', 'NORTHERN IRELAND'],
  ],
  GR: ['GRC', 'EL'],
  IE: ['IRL'],
  IN: ['IND'],
  IT: ['ITA'],
  JP: ['JPN', 'JA'],
  MX: ['MEX'],
  NL: ['NLD'],
  NO: ['NOR'],
  NZ: ['NZL'],
  PL: ['POL'],
  PT: ['PRT'],
  SE: ['SWE'],
  US: ['USA', 'AMERICA'],
  ZA: ['ZAF'],
};

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/**
 * The code, of those that there are, that was probably meant by a name, by three
 * letters or by another code. A guess would bring up the numbers of another
 * country: Iceland is one letter from Ireland, and CHN is not CH.
 */
export function countryMeant(
  given: string,
  codes: readonly string[],
): string | undefined {
  const upper = given.trim().toUpperCase();
  const code = codes.find(
    (one) => one === upper || meant[one]?.includes(upper),
  );
  if (code || upper.length < 4) return code;
  try {
    return codeOfName(upper, codes);
  } catch {
    // A page, or an old browser, has no names of countries.
    return undefined;
  }
}

/** The code of the nearest name of all countries, where it is one of these. */
function codeOfName(
  name: string,
  codes: readonly string[],
): string | undefined {
  const names = new Intl.DisplayNames('en', {
    type: 'region',
    fallback: 'none',
  });
  const pairs = letters.flatMap((first) =>
    letters.map((second) => first + second),
  );
  const all = [...codes, ...pairs];
  const inEnglish = all.map((one) => names.of(one) ?? '');
  const near = nearName(name, inEnglish);
  const code = near && all[inEnglish.indexOf(near)];
  return code && codes.includes(code) ? code : undefined;
}
