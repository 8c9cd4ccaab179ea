import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Slots, Stored } from '../../src/storage/database.js';
import { deviceKey, seal, unseal } from '../../src/storage/record.js';
import { firstGood } from '../../src/storage/slots.js';
import { databaseOf } from '../../src/storage/name.js';
import { StorageError } from '../../src/storage/storage-error.js';

const key = await deviceKey();
const history: Stored[] = [];
for (let n = 1; n <= 6; n += 1)
  history.push({
    n,
    record: await seal(`state ${n}`, key, { kind: 'device', n }),
    own: key,
  });

const read = (all: Slots): Promise<string> =>
  firstGood(all, ({ record, own }) => unseal(record, own!));
const outer = fc.oneof(
  fc.constantFrom<unknown>(
    Infinity,
    -Infinity,
    NaN,
    0,
    -1,
    1.5,
    'x',
    '9',
    null,
    undefined,
    true,
    Number.MAX_SAFE_INTEGER,
    Number.MAX_VALUE,
    2 ** 53,
  ),
  fc.integer(),
  fc.double(),
  fc.string(),
);

void test('whatever outer number a copy of an older record is given, the newest that was written is what opens', async () => {
  let cases = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 2, max: 6 }),
      fc.integer({ min: 1, max: 5 }),
      outer,
      fc.boolean(),
      async (newest, back, n, turned) => {
        const older = history[Math.max(0, newest - 1 - back)]!;
        const good = history[newest - 1]!;
        const fake = { ...older, n } as Stored;
        cases += 1;
        assert.equal(
          await read(turned ? { a: good, b: fake } : { a: fake, b: good }),
          `state ${newest}`,
        );
      },
    ),
    { numRuns: 1000 },
  );
  assert.equal(cases, 1000);
});

void test('a record under another number than its own is damaged, and so is whatever is none', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 6 }),
      fc.oneof(outer, fc.jsonValue()),
      fc.boolean(),
      async (n, other, whole) => {
        const value = whole
          ? (other as Stored)
          : ({ ...history[n - 1]!, n: other } as Stored);
        if (other === n || (other === undefined && whole)) return;
        await assert.rejects(
          read({ a: value, b: undefined }),
          (error: unknown) =>
            error instanceof StorageError && error.reason === 'damaged',
        );
      },
    ),
    { numRuns: 500 },
  );
});

void test('names of databases tell nothing of the part, are told apart, and the page’s own stays what it was', () => {
  assert.equal(databaseOf(), 'page-notes');
  assert.equal(databaseOf(''), 'page-notes');
  const ids = new Set<string>(
    fc.sample(fc.string({ minLength: 1, maxLength: 40 }), {
      seed: 3,
      numRuns: 30_000,
    }),
  );
  for (let n = 0; n < 30_000; n += 1) ids.add(`part-${n}`);
  const names = new Set([...ids].map((one) => databaseOf(one)));
  assert.equal(names.size, ids.size);
  for (const name of names) assert.match(name, /^page-notes-[a-z0-9]{14}$/);
  assert.ok(!databaseOf('after-sex').includes('sex'));
});
