import { numbersFrom } from './numbers-from.js';

/**
 * How many letters are to be added, taken away, changed or swapped to make one
 * word of another.
 */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = numbersFrom(0, b.length + 1);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, before[j - 2]! + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row[b.length]!;
}

const LONGEST = 64;
const MOST_SHOWN = 300;

/**
 * The name that was probably meant: at most a third of its letters are other
 * ones.
 */
export function nearest(
  given: string,
  names: readonly string[],
): string | undefined {
  if (given.length > LONGEST) return undefined;
  const lower = given.toLowerCase();
  const most = Math.max(1, Math.floor(given.length / 3));
  let best: string | undefined;
  let least = most + 1;
  for (const name of names) {
    const apart = distance(lower, name.toLowerCase());
    if (apart >= least) continue;
    best = name;
    least = apart;
  }
  return best;
}

/** `; did you mean "tense"?`, or nothing where no name is near. */
export function didYouMean(given: string, names: readonly string[]): string {
  const near = nearest(given, names);
  return near === undefined ? '' : `; did you mean "${near}"?`;
}

/** All names, or as many as one can read. */
export function listed(names: readonly string[]): string {
  const all = names.join(', ');
  if (all.length <= MOST_SHOWN) return all;
  const shown = all.slice(0, all.lastIndexOf(', ', MOST_SHOWN));
  return `${shown} and ${names.length - shown.split(', ').length} more`;
}
