/** Whether two texts are at most so many letters apart, two of which may have changed places. */
function isWithinEdits(a: string, b: string, left: number): boolean {
  if (left < 0) return false;
  if (a[0] === b[0]) return !a || isWithinEdits(a.slice(1), b.slice(1), left);
  return (
    isWithinEdits(a.slice(1), b, left - 1) ||
    isWithinEdits(a, b.slice(1), left - 1) ||
    isWithinEdits(a.slice(1), b.slice(1), left - 1) ||
    (a[0] === b[1] &&
      a[1] === b[0] &&
      isWithinEdits(a.slice(2), b.slice(2), left - 1))
  );
}

/**
 * As many letters as may be wrong in a name. In a short one each is needed: UK
 * is as near to UA as to US. Farther ones belong to somebody else, as
 * `data-cookie-consent`.
 */
const editsFor = (name: string): number =>
  Math.min(2, Math.floor(name.length / 3));

/** What counts of a name: neither capitals nor hyphens. */
const plain = (name: string): string =>
  name.toLowerCase().replace(/[-_\s]/g, '');

/**
 * The name that was probably meant: the nearest, and of equals the first. What
 * two languages write in their own ways does not count: `holdHands`,
 * `hold_hands`.
 */
export function nearName(
  given: string,
  names: readonly string[],
): string | undefined {
  const within = (edits: number): string | undefined =>
    names.find((one) =>
      isWithinEdits(plain(given), plain(one), Math.min(edits, editsFor(one))),
    );
  return within(0) ?? within(1) ?? within(2);
}

/** As many letters of names as one reads. */
const MOST = 200;

/** The name that was probably meant, in words, or the names that there are. */
export function closestName(name: string, names: readonly string[]): string {
  const near = nearName(name, names);
  if (near) return `did you mean ${near}?`;
  const all = names.join(', ');
  if (all.length <= MOST) return `allowed: ${all}`;
  return `allowed: ${all.slice(0, all.lastIndexOf(', ', MOST))} and others`;
}
