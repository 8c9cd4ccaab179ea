import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  checkSize,
  fileName,
  readBackup,
  sealBackup,
  toCsv,
  toJson,
} from '../../src/storage/backup.js';
import { diffAnswers } from '../../src/storage/merge.js';
import { StorageError } from '../../src/storage/storage-error.js';
import type { StoredAnswers } from '../../src/storage/types.js';
import { keptOf } from './generated.js';

const kept: StoredAnswers = {
  preferences: {
    hug: {
      receive: {
        level: 'like',
        timing: ['right-after'],
        note: '=1+1 "slowly"',
      },
    },
  },
  marks: { tea: { saved: true } },
};
const passphrase = 'four words that rhyme';
const reason = (want: string) => (error: unknown) =>
  error instanceof StorageError && error.reason === want;

void test('a readable copy comes back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(keptOf, async (one) => {
      const backup = await readBackup(toJson(one));
      assert.ok(!backup.sealed && diffAnswers(backup.kept, one).length === 0);
    }),
  );
});

void test('a locked copy says nothing without its passphrase, and comes back with it', async () => {
  const text = await sealBackup(kept, passphrase);
  // As a key or a value: three letters alone may stand in what is sealed by
  // chance.
  for (const word of ['"hug"', 'slowly', 'aftercare', '"tea"'])
    assert.ok(!text.includes(word), word);
  const backup = await readBackup(text);
  assert.ok(backup.sealed);
  await assert.rejects(
    backup.open('four words that do not'),
    reason('passphrase'),
  );
  assert.deepEqual(await backup.open(passphrase), kept);
});

void test('the same passphrase typed with other code points opens it', async () => {
  const backup = await readBackup(
    await sealBackup(kept, 'caf\u00e9 am Fluß heute'),
  );
  assert.ok(backup.sealed && (await backup.open('cafe\u0301 am Fluß heute')));
});

void test('names of files tell nobody what is inside', () => {
  assert.equal(fileName('json', new Date(2026, 0, 5)), 'notes-2026-01-05.json');
});

void test('a table cannot run a formula, and every cell is quoted', () => {
  const csv = toCsv(kept, (id) => (id === 'hug' ? 'A hug, long' : id));
  assert.ok(csv.includes(`"'=1+1 ""slowly"""`), csv);
  assert.ok(csv.includes('"A hug, long","receive","like","right-after"'));
  assert.ok(csv.includes('"tea","","saved"'));
});

void test('no cell begins a formula, in full width, after white space or what cannot be seen', () => {
  const signs = [
    '=',
    '+',
    '-',
    '@',
    '＝',
    '＋',
    '－',
    '＠',
    '﹢',
    '﹣',
    '﹦',
    '﹫',
    '−',
  ];
  const before = fc
    .array(
      fc.constantFrom(
        ' ',
        '\t',
        '\r',
        '\n',
        '\u00a0',
        '\u3000',
        '\ufeff',
        '\u200b',
        '\u0000',
        '\u200e',
        '\u2028',
      ),
      { maxLength: 3 },
    )
    .map((all) => all.join(''));
  fc.assert(
    fc.property(
      before,
      fc.constantFrom(...signs),
      fc.string({ maxLength: 20 }),
      (front, sign, rest) => {
        const note = `${front}${sign}${rest}`;
        const csv = toCsv(
          {
            preferences: { hug: { receive: { level: 'like', note } } },
            marks: {},
          },
          () => note,
        );
        for (const cell of csv
          .slice(csv.indexOf('\r\n') + 2)
          .match(/"(?:[^"]|"")*"/g)!)
          assert.ok(
            !/^"[\s\p{C}]*[=+\-@−]/u.test(cell.normalize('NFKC')) &&
              !/^"[\t\r\n]/.test(cell),
            JSON.stringify(cell),
          );
      },
    ),
    { numRuns: 2000 },
  );
  for (const text of ['\nx', '\tx', '\rx'])
    assert.ok(
      toCsv(
        { preferences: {}, marks: { a: { saved: true } } },
        () => text,
      ).includes(`"'${text}"`),
    );
  assert.ok(
    toCsv(
      { preferences: {}, marks: { a: { saved: true } } },
      () => 'slowly - and = warm',
    ).includes('"slowly - and = warm"'),
  );
});

void test('foreign, newer, too large and empty files are refused with the reason', async () => {
  for (const text of [
    '',
    'hello',
    '[]',
    'null',
    '1',
    '{}',
    '{"notes":"1"}',
    '{"name":"other app"}',
  ]) {
    await assert.rejects(readBackup(text), reason('foreign'), text);
  }
  await assert.rejects(readBackup('{"notes":2}'), reason('newer'));
  await assert.rejects(
    readBackup(JSON.stringify({ format: 2, preferences: {}, marks: {} })),
    reason('newer'),
  );
  await assert.rejects(readBackup(' '.repeat(1_048_577)), reason('too-large'));
  assert.throws(() => checkSize(1_048_577), reason('too-large'));
  await assert.rejects(readBackup('['.repeat(500_000)), reason('foreign'));
});

void test('ten thousand damaged copies are refused, none with another error, none for long', async () => {
  const good = [await sealBackup(kept, passphrase), toJson(kept)];
  const random = fc.sample(
    fc.record({
      from: fc.nat(1),
      at: fc.integer({ min: 0, max: 999_999 }).map((n) => n / 1_000_000),
      how: fc.nat(4),
      with: fc.string({ maxLength: 8, unit: 'binary' }),
    }),
    15_000,
  );
  let longest = 0;
  const refused = [0, 0];
  const all = [0, 0];
  for (const { from, at, how, with: text } of random) {
    const whole = good[from]!;
    const place = Math.floor(at * whole.length);
    const mutated = [
      () => whole.slice(0, place),
      () => whole.slice(0, place) + text + whole.slice(place),
      () => whole.slice(0, place) + text + whole.slice(place + text.length),
      () => whole.slice(place) + whole.slice(0, place),
      () => whole.slice(0, place) + whole.slice(place / 2),
    ][how]!();
    if (mutated === whole) continue;
    all[from]! += 1;
    const start = performance.now();
    try {
      const backup = await readBackup(mutated);
      // What is still whole, such as a word of a note that changed, is a copy
      // like any other.
      if (backup.sealed)
        assert.equal(
          JSON.stringify(JSON.parse(mutated)),
          JSON.stringify(JSON.parse(whole)),
        );
    } catch (error) {
      assert.ok(error instanceof StorageError, String(error));
      refused[from]! += 1;
    }
    longest = Math.max(longest, performance.now() - start);
  }
  // The others differ in the words of a note or not at all: nothing can tell.
  assert.ok(
    refused[0]! / all[0]! > 0.9 &&
      refused[1]! / all[1]! > 0.5 &&
      all[0]! + all[1]! >= 10_000,
    `${refused.join()} of ${all.join()} refused`,
  );
  console.log(
    `# ${refused.join(' and ')} of ${all.join(' and ')} damaged copies refused, the longest took ${longest.toFixed(1)} ms`,
  );
  assert.ok(longest < 200, `${longest} ms`);
});
