// Names that are nearly a right one, as people write them.
import fc from 'fast-check';

const letters = 'abcdefghijklmnopqrstuvwxyz';

interface Slip {
  readonly name: string;
  readonly at: number;
  readonly letter: string;
}

/** What somebody writes in place of a name: each kind by what was done. */
const slips: Readonly<Record<string, (slip: Slip) => string>> = {
  swapped: ({ name, at }) =>
    name.slice(0, at) + (name[at + 1] ?? '') + name[at]! + name.slice(at + 2),
  changed: ({ name, at, letter }) =>
    name.slice(0, at) + letter + name.slice(at + 1),
  dropped: ({ name, at }) => name.slice(0, at) + name.slice(at + 1),
  doubled: ({ name, at }) => name.slice(0, at) + name[at]! + name.slice(at),
  capitals: ({ name }) => name.toUpperCase(),
  'a capital': ({ name }) => name[0]!.toUpperCase() + name.slice(1),
  many: ({ name }) => `${name}s`,
  'one of many': ({ name }) => name.replace(/s$/, ''),
  'no hyphen': ({ name }) => name.replaceAll('-', ''),
  underscores: ({ name }) => name.replaceAll('-', '_'),
  'camel case': ({ name }) =>
    name.replace(/\b-(\w)/g, (_, letter: string) => letter.toUpperCase()),
};

/** How many letters are to be changed to make one of the other. */
function apart(a: string, b: string): number {
  const row = [...b, ''].map((_, at) => at);
  for (const [i, letter] of [...a].entries()) {
    let corner = row[0]!;
    row[0] = i + 1;
    for (let j = 1; j <= b.length; j++) {
      const change = corner + (letter === b[j - 1] ? 0 : 1);
      corner = row[j]!;
      row[j] = Math.min(row[j]! + 1, row[j - 1]! + 1, change);
    }
  }
  return row[b.length]!;
}

export interface Slipped {
  readonly name: string;
  readonly written: string;
}

/**
 * A name of these, and what somebody wrote in its place: none that is right
 * itself, and none that is nearer, or as near, to another one of all that there
 * are.
 */
export const nearNames = (
  names: readonly string[],
  all: readonly string[] = names,
): fc.Arbitrary<Slipped> =>
  fc
    .record({
      // In a shorter one each letter is needed.
      name: fc.constantFrom(...names.filter((name) => name.length > 3)),
      at: fc.nat({ max: 30 }),
      letter: fc.constantFrom(...letters),
      kind: fc.constantFrom(...Object.keys(slips)),
    })
    .map(({ name, at, letter, kind }) => ({
      name,
      // The first letter is the one that nobody gets wrong.
      written: slips[kind]!({ name, at: 1 + (at % (name.length - 1)), letter }),
    }))
    .filter(({ written }) => !all.includes(written))
    .filter(({ name, written }) => {
      const own = apart(name, written.toLowerCase());
      return all.every(
        (one) => one === name || apart(one, written.toLowerCase()) > own,
      );
    });
