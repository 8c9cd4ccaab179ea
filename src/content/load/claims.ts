/**
 * What no text about support may say, since nobody can keep it, or since it
 * hurts. The test of our own words reads the same list.
 */
export interface Claim {
  readonly pattern: RegExp;
  /** What may be said in its place. */
  readonly allowed: string;
}

export const claims: readonly Claim[] = [
  {
    pattern:
      /\b(will (help|heal|feel|fix|make|bring|be (fine|okay|safe))|ensures?|guarantee[sd]?|proven|cures?|heals)\b/i,
    allowed: 'what can help',
  },
  {
    pattern:
      /\b(anonymous\w*|anonymity|secure(ly)?|safe space|no ?(one|body) (can|will|could) (ever )?(see|know|find out)|completely private|100 ?%)(?!\w)/i,
    allowed: 'what can be seen, and by whom',
  },
  {
    pattern:
      /\b(always|immediately|instantly|right away|at once|every call)\b[^.?!]{0,40}\b(answer(s|ed)?|picks? up|repl(y|ies)|there for you|responds?)\b|\b(answer(s|ed)?|picks? up|repl(y|ies)|there for you|responds?)\b[^.?!]{0,20}\b(always|immediately|instantly|right away|at once|within (seconds|a minute))\b/i,
    allowed: 'that lines can be busy, and that one may have to wait',
  },
  {
    pattern:
      /\byou (must|have to) (leave|report|forgive|tell|confront)\b|why didn.t you|don.t worry|just relax|calm down/i,
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
