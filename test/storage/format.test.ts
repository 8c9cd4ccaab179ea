import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  FORMAT,
  migrations,
  readAnswers,
  writeAnswersText,
} from '../../src/storage/format.js';
import { diffAnswers } from '../../src/storage/merge.js';
import {
  lockOf,
  readRecord,
  seal,
  unlockKey,
  unseal,
  lockedKey,
} from '../../src/storage/record.js';
import { StorageError } from '../../src/storage/storage-error.js';
import type { StoredAnswers } from '../../src/storage/types.js';
import { keptOf } from './generated.js';

interface Vector {
  readonly name: string;
  readonly passphrase: string;
  readonly record: unknown;
  readonly kept: StoredAnswers;
}
const vectors = JSON.parse(
  readFileSync(new URL('vectors.json', import.meta.url), 'utf8'),
) as Vector[];
const reason = (want: string) => (error: unknown) =>
  error instanceof StorageError && error.reason === want;

for (const { name, passphrase, record, kept } of vectors) {
  void test(`the published record "${name}" opens and says what it always said`, async () => {
    const read = await readRecord(record);
    const text = await unseal(read, await unlockKey(lockOf(read), passphrase));
    assert.deepEqual(readAnswers(JSON.parse(text)).kept, kept);
    await assert.rejects(
      unlockKey(lockOf(read), `${passphrase} `),
      reason('passphrase'),
    );
  });
}

void test('what is written is read back the same', () => {
  fc.assert(
    fc.property(keptOf, (kept) =>
      assert.ok(
        !diffAnswers(readAnswers(JSON.parse(writeAnswersText(kept))).kept, kept)
          .length,
      ),
    ),
  );
});

void test('whatever is read, it is refused by a StorageError or it is answers of ours', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      try {
        readAnswers(value);
      } catch (error) {
        assert.ok(error instanceof StorageError);
      }
    }),
  );
});

void test('a wrong value is named with its path', () => {
  assert.throws(
    () =>
      readAnswers({
        format: 1,
        preferences: { hug: { give: { level: 'love' } } },
        marks: {},
      }),
    /preferences\.hug\.give\.level/,
  );
  assert.throws(() => readAnswers({ preferences: {} }), /format/);
});

void test('prototype keys never arrive', () => {
  const { kept } = readAnswers(
    JSON.parse(
      '{"format":1,"preferences":{"hug":{"give":{"level":"like"}}},"marks":{},"__proto__":{"polluted":true}}',
    ),
  );
  assert.equal((kept as unknown as { polluted?: boolean }).polluted, undefined);
  assert.equal(({} as { polluted?: boolean }).polluted, undefined);
});

void test('each older version goes through every step up to this one', () => {
  assert.equal(migrations.length, FORMAT - 1);
  const steps = [
    (before: { format: number }) => ({
      ...before,
      marks: { tea: { saved: true } },
    }),
    (before: { format: number }) => ({ ...before, country: 'GB' }),
  ];
  const old = { format: 1, preferences: {} };
  assert.deepEqual(readAnswers(old, steps), {
    kept: { preferences: {}, marks: { tea: { saved: true } }, country: 'GB' },
    newer: false,
  });
  assert.deepEqual(
    readAnswers({ format: 2, preferences: {}, marks: {} }, steps).kept,
    { preferences: {}, marks: {}, country: 'GB' },
  );
});

void test('a newer version is read as far as it is known, and said to be newer', () => {
  const { kept, newer } = readAnswers({
    format: 99,
    preferences: { hug: { give: { level: 'like', colour: 'red' } } },
    marks: {},
    more: [],
  });
  assert.equal(newer, true);
  assert.deepEqual(kept, {
    preferences: { hug: { give: { level: 'like' } } },
    marks: {},
  });
});

void test('the size of a record grows in steps, so it tells little of how much was said', async () => {
  const { key, lock } = await lockedKey('four words that rhyme');
  const sizes = await Promise.all(
    ['', 'x'.repeat(4000)].map(
      async (text) =>
        (await seal(text, key, { kind: 'file', n: 1, lock })).data.length,
    ),
  );
  assert.equal(sizes[0], sizes[1]);
  assert.ok(
    (await seal('x'.repeat(4100), key, { kind: 'file', n: 1, lock })).data
      .length > sizes[0]!,
  );
});

void test('a record that was moved, renumbered or renamed is damaged', async () => {
  const { key, lock } = await lockedKey('four words that rhyme');
  const record = await seal('{}', key, { kind: 'locked', n: 7, lock });
  await assert.rejects(unseal({ ...record, n: 8 }, key), reason('damaged'));
  await assert.rejects(
    unseal({ ...record, kind: 'file' }, key),
    reason('damaged'),
  );
  await assert.rejects(readRecord({ ...record, n: 8 }), reason('damaged'));
});

void test('keys that are too cheap to guess, or too dear to make, are refused before they are made', async () => {
  const { key, lock } = await lockedKey('four words that rhyme');
  const record = await seal('{}', key, { kind: 'locked', n: 1, lock });
  for (const kdf of [
    { name: 'argon2id', m: 8, t: 1, p: 1 },
    { name: 'argon2id', m: 4_194_304, t: 2, p: 1 },
    { name: 'argon2id', m: 19_456, t: 1000, p: 1 },
    { name: 'pbkdf2-sha-256', rounds: 1000 },
    { name: 'pbkdf2-sha-256', rounds: 1e12 },
    { name: 'none' },
  ]) {
    await assert.rejects(
      readRecord({ ...record, kdf }),
      reason('damaged'),
      JSON.stringify(kdf),
    );
  }
});
