/**
 * The single values of a pack. Every one ends in the words that say what is
 * allowed: an author reads them in the JSON Schema and in a ContentError.
 */
import {
  check,
  description,
  maxLength,
  maxValue,
  minValue,
  number,
  pipe,
  regex,
  string,
} from 'valibot';
import { countries } from '../countries.js';
import { countryMeant } from '../country-code.js';
import { canBeSeen } from '../visible-text.js';

const MAX_SHOWN = 60;
/** Older pages state nothing that is still read. */
const FIRST_YEAR = 1900;
const quoted = (value: string): string =>
  JSON.stringify(value.slice(0, MAX_SHOWN));

export { id } from '../id.js';

export const region = pipe(
  string(),
  regex(/^[A-Z]{2}-[A-Z\d]{1,3}$/),
  description('a part of a country by its ISO 3166-2 code, as in GB-SCT'),
);
export const text = pipe(
  string(),
  // The pattern is for editors that read the JSON Schema; the check knows what
  // nobody sees.
  regex(/\S/),
  maxLength(2000),
  check(canBeSeen, 'nothing of it can be seen'),
  description(
    'a text of 1 to 2000 characters, of which at least one can be seen',
  ),
);
export const unit = pipe(
  number(),
  minValue(-1),
  maxValue(1),
  description('a number from -1 to 1'),
);
export const minutes = pipe(
  number(),
  minValue(0),
  maxValue(600),
  description('a number from 0 to 600'),
);

/**
 * A pattern and no check, so that an editor that reads the JSON Schema knows
 * the codes too.
 */
export const country = pipe(
  string(),
  regex(new RegExp(`^(${countries.join('|')})$`), ({ input }) => {
    const meant = countryMeant(input, countries);
    return `${quoted(input)} is not a country code${meant ? `; did you mean "${meant}"?` : ''}`;
  }),
  description('a country code of two capital letters (ISO 3166-1), as in GB'),
);

export const telephone = pipe(
  string(),
  regex(/^[+*#\d(][\d*#\s()-]{1,23}$/),
  // Whoever dials every digit of "+44 (0)20 …" reaches somebody else, or
  // nobody.
  check(
    (value) => !/^\+.*\(0\)/.test(value),
    'after a + nobody dials the (0): leave it out',
  ),
  check(
    (value) => !/[()]/.test(value.replace(/\([^()]*\)/g, '')),
    'a bracket is left open, or closes nothing',
  ),
  description('a telephone number of digits, spaces, brackets and + * # -'),
);

export const date = pipe(
  string(),
  regex(/^\d{4}(-\d\d){0,2}$/),
  check(isInCalendar, ({ input }) => `${quoted(input)} is in no calendar`),
  description('a date: 2026-11-23, 2026-11 or 2026'),
);

export const day = pipe(
  string(),
  regex(/^\d{4}-\d\d-\d\d$/),
  check(isInCalendar, ({ input }) => `${quoted(input)} is in no calendar`),
  description('a day: 2026-11-23'),
);

/**
 * Whether it is a real day, month or year, and one from which a page can be.
 */
function isInCalendar(value: string): boolean {
  const made = new Date(value);
  // A day that there is not is none, or in the next month, from engine to
  // engine.
  const isReal = !Number.isNaN(+made) && made.toISOString().startsWith(value);
  return isReal && made.getUTCFullYear() >= FIRST_YEAR;
}

/**
 * `check` and not a pattern: only the platform's own parser reads an address as
 * a browser will.
 */
export const https = pipe(
  string(),
  check(isHttps),
  description('an https: address without a user name or password'),
);

function isHttps(value: string): boolean {
  try {
    const url = new URL(value);
    return url.protocol === 'https:' && !url.username && !url.password;
  } catch {
    return false;
  }
}

/**
 * A language by its tag, as `Intl` takes it. The pattern is what every engine
 * agrees on: language, script, region and variants; `Intl.DisplayNames` takes
 * no extensions.
 */
export const language = pipe(
  string(),
  regex(
    /^[a-zA-Z]{2,3}(-[a-zA-Z]{4})?(-([a-zA-Z]{2}|\d{3}))?(-([a-zA-Z\d]{5,8}|\d[a-zA-Z\d]{3}))*$/,
  ),
  check(isLanguage),
  description('a language tag, as in en or pt-BR'),
);

function isLanguage(value: string): boolean {
  try {
    const names = new Intl.DisplayNames('en', { type: 'language' });
    return (
      Intl.getCanonicalLocales(value).length === 1 && names.of(value) !== ''
    );
  } catch {
    return false;
  }
}
