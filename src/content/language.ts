/** A language without its region: `de` of `de-AT`. */
export const baseLanguage = (tag: string): string =>
  tag.split('-')[0]!.toLowerCase();

/** What was looked up in a list of languages: every element of a page asks. */
const lookedUp = new WeakMap<
  readonly string[],
  Map<string, string | undefined>
>();

/**
 * The language that stands nearest to the one that is wanted: by leaving out
 * one part after the other from its end (RFC 4647, look-up), and then another
 * region of the same language. `undefined` where there is none.
 */
export function nearestLanguage(
  wanted: string,
  there: readonly string[],
): string | undefined {
  const known = lookedUp.get(there) ?? new Map<string, string | undefined>();
  if (!known.has(wanted)) known.set(wanted, lookUp(wanted, there));
  lookedUp.set(there, known);
  return known.get(wanted);
}

function lookUp(wanted: string, there: readonly string[]): string | undefined {
  const parts = wanted.toLowerCase().split('-');
  for (let length = parts.length; length > 0; length -= 1) {
    const tag = parts.slice(0, length).join('-');
    const found = there.find((one) => one.toLowerCase() === tag);
    if (found) return found;
  }
  return there.find((one) => baseLanguage(one) === parts[0]);
}
