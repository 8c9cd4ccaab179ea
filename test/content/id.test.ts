import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { safeParse } from 'valibot';
import { id, namesOfObjects } from '../../src/content/id.js';
import { checkedText, readText } from '../../src/storage/format.js';
import type { StoredAnswers } from '../../src/storage/types.js';
import { holds } from '../support/arbitraries.js';

const isTaken = (value: unknown): boolean => safeParse(id, value).success;
const keptUnder = (name: string): StoredAnswers => ({
  preferences: { [name]: { give: { level: 'hard-no' } } },
  marks: { [name]: { saved: true } },
});
const back = (name: string): StoredAnswers =>
  readText(checkedText(keptUnder(name))).kept;

void test('every name that an object has by itself is refused as an id, and the one that a prototype stands under', () => {
  const inherited = Object.getOwnPropertyNames(Object.prototype).filter(
    (name) => !name.startsWith('_'),
  );
  assert.deepEqual(
    [...namesOfObjects].sort(),
    [...inherited, 'prototype'].sort(),
  );
  for (const name of [
    ...namesOfObjects,
    ...Object.getOwnPropertyNames(Object.prototype),
  ])
    assert.ok(!isTaken(name), name);
});

void test('whatever a pack may name, a record holds and gives back', () => {
  const names = fc.oneof(
    fc.stringMatching(/^[a-zA-Z][\w-]{0,47}$/),
    fc.constantFrom(
      'ownItem',
      'own_item',
      'A',
      'then',
      'toJSON',
      'length',
      'format',
      'marks',
      'receive',
      'z'.repeat(48),
    ),
    fc.string({ maxLength: 50 }),
  );
  let taken = 0;
  holds(
    names.filter(isTaken),
    (name) => {
      taken += 1;
      assert.deepEqual(back(name), keptUnder(name));
    },
    2000,
  );
  assert.equal(taken, 2000);
});

void test('ids that records of the first versions held are read still', () => {
  holds(
    fc
      .stringMatching(/^[a-z0-9][a-z0-9-]{0,63}$/)
      .filter((name) => !namesOfObjects.includes(name)),
    (name) => {
      assert.deepEqual(back(name), keptUnder(name));
    },
  );
});

void test('what a page gives every object changes no rule', () => {
  Object.defineProperty(Object.prototype, 'ownItem', {
    value: { give: { level: 'like' } },
    configurable: true,
    enumerable: true,
    writable: true,
  });
  try {
    assert.ok(isTaken('ownItem'));
    assert.deepEqual(
      Object.entries(back('ownItem').preferences),
      Object.entries(keptUnder('ownItem').preferences),
    );
    assert.deepEqual(Object.keys(back('hug').preferences), ['hug']);
  } finally {
    delete (Object.prototype as { ownItem?: unknown }).ownItem;
  }
});
