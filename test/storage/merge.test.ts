import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { applyPatch, diffAnswers, noAnswers } from '../../src/storage/merge.js';
import { sameData } from '../../src/content/plain-data.js';
import type { StoredAnswers } from '../../src/storage/types.js';
import { answerOf, keptOf as generated } from './generated.js';

const same = (a: StoredAnswers, b: StoredAnswers): void =>
  assert.ok(diffAnswers(a, b).length === 0, JSON.stringify(diffAnswers(a, b)));

void test('a difference done to where it began gives where it ended', () => {
  fc.assert(
    fc.property(generated, generated, (before, after) =>
      same(applyPatch(before, diffAnswers(before, after)), after),
    ),
  );
});

void test('there is no difference between the same answers, in whatever order they were written', () => {
  fc.assert(
    fc.property(generated, (kept) => {
      const turned = {
        ...kept,
        preferences: Object.fromEntries(
          Object.entries(kept.preferences).reverse(),
        ),
      };
      same(kept, turned);
    }),
  );
  assert.ok(
    sameData(
      { level: 'like', note: 'a' },
      { note: 'a', level: 'like', timing: undefined },
    ),
  );
});

void test('edits of several tabs to different entries are all there, in whatever order they arrive', () => {
  const edits = fc.uniqueArray(
    fc.record({ id: fc.stringMatching(/^[a-z]{1,6}$/), answer: answerOf }),
    { selector: ({ id }) => id, maxLength: 12 },
  );
  fc.assert(
    fc.property(generated, edits, fc.array(fc.nat()), (start, all, order) => {
      // Each tab sees only the start; their differences arrive one after the
      // other.
      const differences = all.map(({ id, answer }) =>
        diffAnswers(
          start,
          applyPatch(start, [
            { field: 'preferences', id, key: 'give', value: answer },
          ]),
        ),
      );
      const shuffled = differences
        .map((one, index) => [order[index] ?? index, one] as const)
        .sort(([a], [b]) => a - b);
      const end = shuffled.reduce(
        (kept, [, one]) => applyPatch(kept, one),
        start,
      );
      for (const { id, answer } of all)
        assert.deepEqual(end.preferences[id]?.give, answer);
      for (const [id, { receive }] of Object.entries(start.preferences))
        assert.deepEqual(end.preferences[id]?.receive, receive);
    }),
  );
});

void test('of two edits to one entry the last one counts, whole', () => {
  fc.assert(
    fc.property(answerOf, answerOf, (first, second) => {
      const put = (answer: typeof first): ReturnType<typeof diffAnswers> => [
        { field: 'preferences', id: 'hug', key: 'receive', value: answer },
      ];
      assert.deepEqual(
        applyPatch(applyPatch(noAnswers, put(first)), put(second)).preferences[
          'hug'
        ]?.receive,
        second,
      );
    }),
  );
});

void test('an entry that is taken back is gone, and nothing empty stays', () => {
  const kept: StoredAnswers = {
    preferences: { hug: { give: { level: 'like' } } },
    marks: { tea: { saved: true } },
    country: 'GB',
  };
  const end = applyPatch(kept, diffAnswers(kept, noAnswers));
  assert.deepEqual(end, { preferences: {}, marks: {}, country: undefined });
});
