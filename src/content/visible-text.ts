/**
 * The one rule for what may stand in a text of a pack: only what can be seen.
 * What cannot be seen lets a screen say something other than the pack, hides
 * words from whoever reads the pack, or leaves a place empty.
 *
 * Refused are controls but the line break and the tab, format characters and
 * bidirectional marks (the elements isolate names and numbers themselves, so no
 * text needs one), lone surrogates, noncharacters, private use, the two
 * separators of lines and paragraphs, everything that Unicode calls default
 * ignorable (fillers, tag characters, soft hyphens, word joiners), and the few
 * blanks that it counts as symbols or letters. Code points that a browser does
 * not know yet are not refused: a newer letter is no reason to lose a whole
 * pack in an older browser.
 */
const refused = [
  ...['Cc', 'Cf', 'Cs', 'Co', 'Zl', 'Zp'].map((category) => `\\p{${category}}`),
  '\\p{Default_Ignorable_Code_Point}',
  '\\p{Noncharacter_Code_Point}',
  ...['2800', 'FFFC', '13441', '13442', '16FE4', '1D159'].map(
    (code) => `\\u{${code}}`,
  ),
].join('');
const unseen = new RegExp(`(?![\\n\\t])[${refused}]`, 'u');

/**
 * Scripts in which a joiner, or a non-joiner, after a letter or its mark is how
 * words are spelled: Persian and its neighbours, and those of India and beside
 * it.
 */
const joining = [
  'Arabic',
  'Syriac',
  'Devanagari',
  'Bengali',
  'Gurmukhi',
  'Gujarati',
  'Oriya',
  'Tamil',
  'Telugu',
  'Kannada',
  'Malayalam',
  'Sinhala',
  'Khmer',
  'Myanmar',
]
  .map((script) => `\\p{Script_Extensions=${script}}`)
  .join('');

const PICTURE = '\\p{Extended_Pictographic}';
/** What may stand between a picture and what joins it to the next one. */
const VARIANT = '[\\uFE0F\\p{Emoji_Modifier}]?';

/**
 * What a language, or an emoji, needs of it, one beside one sign: a joiner or
 * non-joiner after a letter of those scripts, a joiner between two pictures,
 * the choice between picture and text after a sign that has both, and the
 * variants of Chinese and Mongolian letters.
 */
const needed = new RegExp(
  [
    `(?<=[${joining}])[\\u200C\\u200D]`,
    `(?<=${PICTURE}${VARIANT})\\u200D(?=${PICTURE})`,
    `(?<=\\p{Emoji})[\\uFE0E\\uFE0F]`,
    `(?<=\\p{Script=Han})[\\u{E0100}-\\u{E01EF}]`,
    `(?<=\\p{Script=Mongolian})[\\u180B-\\u180D\\u180F]`,
  ].join('|'),
  'gu',
);

const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

/**
 * The code of the first character that cannot be seen, as in `U+200B`, or
 * nothing.
 */
export function unseenIn(text: string): string | undefined {
  // Nearly every text has none, and only then it is looked at closely.
  if (!unseen.test(text)) return undefined;
  const found = unseen.exec(text.replace(needed, ''))?.[0].codePointAt(0);
  return found === undefined
    ? undefined
    : `U+${found.toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * Whether anybody sees anything of a text: a letter, a digit or a sign. Blanks
 * alone are none.
 */
export const canBeSeen = (text: string): boolean =>
  visible.test(text) && !unseenIn(text);
