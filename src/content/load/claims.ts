/**
 * What no text about support may say, since nobody can keep it, or since it
 * hurts. The test of our own words reads the same list.
 */
export interface Claim {
  readonly pattern: RegExp;
  /** What may be said in its place. */
  readonly allowed: string;
}

const oneOf = (...parts: readonly string[]): string => `(${parts.join('|')})`;
const wholeWord = (...parts: readonly string[]): string =>
  String.raw`\b${oneOf(...parts)}\b`;

/** What a promise of help without a wait is made of. */
const soon = ['always', 'immediately', 'instantly', 'right away', 'at once'];
const helps = wholeWord(
  'answer(s|ed)?',
  'picks? up',
  'repl(y|ies)',
  'there for you',
  'responds?',
);
/** So many characters further in the same sentence. */
const within = (most: number): string => `[^.?!]{0,${most}}`;

export const claims: readonly Claim[] = [
  {
    pattern: new RegExp(
      wholeWord(
        'will (help|heal|feel|fix|make|bring|be (fine|okay|safe))',
        'ensures?',
        'guarantee[sd]?',
        'proven',
        'cures?',
        'heals',
      ),
      'i',
    ),
    allowed: 'what can help',
  },
  {
    // Behind "%" there is no end of a word.
    pattern: new RegExp(
      String.raw`\b${oneOf(
        String.raw`anonymous\w*`,
        'anonymity',
        'secure(ly)?',
        'safe space',
        'no ?(one|body) (can|will|could) (ever )?(see|know|find out)',
        'completely private',
        '100 ?%',
      )}(?!\w)`,
      'i',
    ),
    allowed: 'what can be seen, and by whom',
  },
  {
    pattern: new RegExp(
      [
        wholeWord(...soon, 'every call') + within(40) + helps,
        helps + within(20) + wholeWord(...soon, 'within (seconds|a minute)'),
      ].join('|'),
      'i',
    ),
    allowed: 'that lines can be busy, and that one may have to wait',
  },
  {
    pattern: new RegExp(
      [
        wholeWord('you (must|have to) (leave|report|forgive|tell|confront)'),
        'why didn.t you',
        'don.t worry',
        'just relax',
        'calm down',
      ].join('|'),
      'i',
    ),
    allowed: 'an offer, and no order',
  },
];

/**
 * The claims that a text makes: the words, and what may stand in their place.
 */
export const claimsIn = (
  text: string,
): readonly { readonly words: string; readonly allowed: string }[] =>
  claims.flatMap(({ pattern, allowed }) => {
    const found = pattern.exec(text);
    return found ? [{ words: found[0], allowed }] : [];
  });
