// Two languages that nobody speaks, made from the English words: what is not in
// their brackets was never given to a translator. Storybook shows them, too.
import type { Message, Pack, Words } from '../../src/content/schema.js';

/** How much longer than English a translation is. */
const LONGER = 0.4;

const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'é',
  g: 'ĝ',
  i: 'í',
  n: 'ñ',
  o: 'ô',
  r: 'ř',
  s: 'š',
  t: 'ţ',
  u: 'û',
  w: 'ŵ',
  y: 'ý',
  z: 'ž',
};

/** A letter of Arabic for each of ours; a sound and no meaning. */
const MIRRORED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'abcdefghijklmnopqrstuvwxyz'].map((letter, index) => [
    letter,
    [...'ابجدهفغحيژكلمنوپقرستعثوخيز'][index]!,
  ]),
);

/** English words in letters with accents, longer words, in brackets. */
function longer(text: string): string {
  let owed = 0;
  const letters = [...text].map((sign) => {
    if (!/\p{L}/u.test(sign)) return sign;
    const small = ACCENTED[sign.toLowerCase()] ?? sign.toLowerCase();
    const accented = sign === sign.toLowerCase() ? small : small.toUpperCase();
    owed += LONGER;
    if (owed < 1) return accented;
    owed -= 1;
    return accented + small;
  });
  return `[${letters.join('')}]`;
}

/** The same in letters that are read from the right. */
export const mirrored = (text: string): string =>
  `[${[...text].map((sign) => MIRRORED[sign.toLowerCase()] ?? sign).join('')}]`;

/** A text in another language: what is put in place of braces stays. */
const inWords = (text: string, speak: (words: string) => string): string => {
  const parts = text.split(/(\{\w+\})/);
  const spoken = parts.map((part, index) =>
    // Without the brackets of a part: one pair is around all of it.
    index % 2 ? part : speak(part).slice(1, -1),
  );
  return `[${spoken.join('')}]`;
};

/** Every text in it, as deep as they are. */
function spoken<T>(value: T, speak: (words: string) => string): T {
  if (typeof value === 'string') return inWords(value, speak) as T;
  if (Array.isArray(value))
    return value.map((one: unknown) => spoken(one, speak)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      // How people type is matched, and never shown.
      key === 'also' ? (one as unknown) : spoken<unknown>(one, speak),
    ]),
  ) as T;
}

const speakers = {
  'en-XA': longer,
  'ar-XB': mirrored,
} as const;

export type PseudoLanguage = keyof typeof speakers;

/**
 * A pack of all words in one of the two languages, for `readPack`.
 * @param pack the built-in one, with all that is in it
 * @param more messages that come with a later part
 */
export function pseudoPack(
  language: PseudoLanguage,
  pack: Pack,
  more: Readonly<Record<string, Message>> = {},
): Pack {
  const { typed: _typed, ...words } = pack.words as Words;
  const messages = { ...more, ...words.messages };
  return {
    format: 'aftercare-pack/1',
    language,
    words: spoken({ ...words, messages }, speakers[language]),
  };
}
