// What is wrong with the notes of a pack, whatever else is wrong with it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkNotes } from '../../src/content/load/check-notes.js';
import { pathOf } from '../../src/content/load/problem.js';
import type { Pack } from '../../src/content/schema.js';

const notes = [
  { id: 'clinic', points: [{ id: 'door' }, { id: 'lift' }, { id: 'door' }] },
];
const base = {
  catalogue: { notes: [{ id: 'body', points: [{ id: 'neck' }] }] },
} as unknown as Pack;
const found = (
  catalogue: object,
  words: object,
  bases: readonly Pack[] = [],
): string[] =>
  checkNotes(
    catalogue as Record<string, unknown>,
    words as Record<string, unknown>,
    bases,
  ).map(({ keys, text }) => `${pathOf(keys)}: ${text}`);

test('a point twice, a point without words, and words for no point', () => {
  assert.deepEqual(
    found({ notes }, { notes: { clinic: { parts: { door: {}, gate: {} } } } }),
    [
      'catalogue.notes[0].points[2].id: the id "door" is already taken; allowed: another id',
      'words.notes.clinic.parts: words are missing; needed: lift',
      'words.notes.clinic.parts.gate: no point has this id; allowed: door, lift, door',
    ],
  );
});

test('a note of a pack before it is reworded as a whole', () => {
  assert.deepEqual(
    found({}, { notes: { body: { parts: { neck: {} } } } }, [base]),
    [],
  );
  assert.deepEqual(found({}, { notes: { body: { parts: {} } } }, [base]), [
    'words.notes.body.parts: words are missing; needed: neck',
  ]);
});

test('what has no shape at all breaks nothing', () => {
  for (const value of [
    null,
    7,
    'x',
    [null],
    [{ id: 1, points: [null, { id: 2 }, { id: 2 }] }],
    { clinic: 3 },
  ]) {
    assert.deepEqual(found({ notes: value }, { notes: value }), []);
  }
});
