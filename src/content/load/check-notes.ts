import { objectOf, rowsOf, type Problem } from './problem.js';
import type { Pack } from '../schema.js';

type Row = Readonly<Record<string, unknown>>;

/**
 * Checks what a pack says in its notes: points twice, points without words,
 * words for no point.
 * @param catalogue the pack's own, of any shape
 * @param words likewise
 * @param bases the packs that it is added to: it may reword their notes
 */
export function checkNotes(
  catalogue: Row,
  words: Row,
  bases: readonly Pack[],
): Problem[] {
  const own = rowsOf(catalogue['notes']);
  const before = bases.flatMap((base) =>
    rowsOf(objectOf(base.catalogue)['notes']),
  );
  const problems = own.flatMap(({ points }, index) =>
    pointsTwice(rowsOf(points), index),
  );
  for (const [id, note] of Object.entries(objectOf(words['notes']))) {
    const row = [...before, ...own].find((one) => one['id'] === id);
    if (row) problems.push(...checkParts(id, row, objectOf(note)));
  }
  return problems;
}

function pointsTwice(points: readonly Row[], index: number): Problem[] {
  return points.flatMap(({ id }, at) => {
    const first = points.findIndex((point) => point['id'] === id);
    if (typeof id !== 'string' || first === at) return [];
    const text = `the id "${id}" is already taken; allowed: another id`;
    return [{ keys: ['catalogue', 'notes', index, 'points', at, 'id'], text }];
  });
}

function checkParts(id: string, { points }: Row, { parts }: Row): Problem[] {
  const keys = ['words', 'notes', id, 'parts'];
  const given = Object.keys(objectOf(parts));
  const needed = rowsOf(points).flatMap((point) =>
    typeof point['id'] === 'string' ? point['id'] : [],
  );
  const missing = needed.filter((point) => !given.includes(point));
  const strange = given.filter((point) => !needed.includes(point));
  return [
    ...(parts && missing.length
      ? [{ keys, text: `words are missing; needed: ${missing.join(', ')}` }]
      : []),
    ...strange.map((point) => ({
      keys: [...keys, point],
      text: `no point has this id; allowed: ${needed.join(', ')}`,
    })),
  ];
}
