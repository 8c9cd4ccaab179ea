// From packs that nobody wrote to what is kept of answers to them, and back.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { preferenceLevels, timings } from '../../src/content/terms.js';
import { namesOfObjects } from '../../src/content/id.js';
import { createSession, type Session } from '../../src/session/session.js';
import { readBackup, sealBackup, toJson } from '../../src/storage/backup.js';
import { checkedText, readText } from '../../src/storage/format.js';
import { diffAnswers, storedAnswersOf } from '../../src/storage/merge.js';
import type { StoredAnswers } from '../../src/storage/types.js';
import { arbPack } from '../support/arbitraries.js';

const name = fc
  .oneof(
    { weight: 4, arbitrary: fc.stringMatching(/^[a-zA-Z][\w-]{0,47}$/) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        'ownItem',
        'own_item',
        'A',
        'then',
        'toJSON',
        'length',
        'receive',
        'marks',
        'z'.repeat(48),
      ),
    },
  )
  .filter((one) => !namesOfObjects.includes(one));
/** The same pack with ids of every kind in place of `item0` and its like. */
const renamed = (
  value: unknown,
  names: ReadonlyMap<string, string>,
): unknown => {
  if (typeof value === 'string') return names.get(value) ?? value;
  if (Array.isArray(value)) return value.map((one) => renamed(one, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      names.get(key) ?? key,
      renamed(one, names),
    ]),
  );
};
const plainIds = [
  'family',
  'need',
  'feeling',
  'practice',
  'group',
  'item',
].flatMap((kind) => Array.from({ length: 8 }, (_, at) => `${kind}${at}`));
const pack = fc
  .tuple(
    arbPack,
    fc.uniqueArray(name, {
      minLength: plainIds.length,
      maxLength: plainIds.length,
    }),
  )
  // Rules are no matter of what is kept, and most that are made up are refused.
  .map(([one, names]) =>
    renamed(
      {
        ...one,
        language: 'en',
        catalogue: { ...one.catalogue, rules: undefined },
      },
      new Map(plainIds.map((id, at) => [id, names[at]!])),
    ),
  );
/** Any text that a script may set, halves of characters too. */
const note = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(fc.integer({ min: 0xd7f0, max: 0xe010 }), { maxLength: 150 })
    .map((all) => String.fromCharCode(...all)),
);
const answer = fc.record({
  level: fc.constantFrom(...preferenceLevels),
  timing: fc.subarray([...timings]),
  note,
  private: fc.boolean(),
  tell: fc.boolean(),
});
const mark = fc.record(
  {
    done: fc.boolean(),
    helped: fc.boolean(),
    saved: fc.boolean(),
    dismissed: fc.boolean(),
  },
  { requiredKeys: [] },
);
const said = fc.record({
  answers: fc.array(answer, { minLength: 1, maxLength: 40 }),
  marks: fc.array(mark, { minLength: 1, maxLength: 8 }),
  country: fc.option(fc.constantFrom('GB', 'GR'), { nil: undefined }),
});

async function sessionWith(one: unknown): Promise<Session | undefined> {
  const session = createSession({ audience: 'kink' });
  try {
    await session.loadPack(one);
    return session;
  } catch {
    return undefined;
  }
}
function say(
  session: Session,
  {
    answers,
    marks,
    country,
  }: { answers: object[]; marks: object[]; country: string | undefined },
): void {
  const { items, practices } = session.getState().content;
  let at = 0;
  for (const item of items)
    for (const role of item.roles)
      session.setPreference(
        item.id,
        role,
        answers[(at += 1) % answers.length] as never,
      );
  practices.forEach(({ id }, index) =>
    session.markPractice(id, marks[index % marks.length]!),
  );
  session.answer({ country });
}
const same = (read: StoredAnswers, kept: StoredAnswers): void =>
  assert.ok(
    diffAnswers(read, kept).length === 0,
    JSON.stringify(diffAnswers(read, kept)),
  );

void test('for every pack that is taken, everything that was answered is kept, read, copied and brought in the same', async () => {
  let [taken, own] = [0, 0];
  await fc.assert(
    fc.asyncProperty(pack, said, async (one, words) => {
      const session = await sessionWith(one);
      if (!session) return;
      taken += 1;
      say(session, words);
      const kept = storedAnswersOf(session);
      own += Object.keys(kept.preferences).filter((id) =>
        /[A-Z_]/.test(id),
      ).length;
      same(readText(checkedText(kept)).kept, kept);
      const copy = await readBackup(toJson(kept));
      assert.ok(!copy.sealed);
      same(copy.kept, kept);
      const next = (await sessionWith(one))!;
      next.setPreferences(copy.kept.preferences);
      for (const [id, each] of Object.entries(copy.kept.marks))
        next.markPractice(id, each);
      next.answer({ country: copy.kept.country });
      same({ ...storedAnswersOf(next), marks: kept.marks }, kept);
    }),
    { numRuns: 120 },
  );
  assert.ok(
    taken > 100 && own > 100,
    `${taken} packs were taken, ${own} answers had ids that records once refused`,
  );
  console.log(
    `# ${taken} packs taken, ${own} answers to items with capitals or underscores`,
  );
});

void test('a locked copy of answers to such packs opens, and says the same', async () => {
  for (const [one, words] of fc.sample(fc.tuple(pack, said), {
    seed: 11,
    numRuns: 6,
  })) {
    const session = await sessionWith(one);
    if (!session) continue;
    say(session, words);
    const kept = storedAnswersOf(session);
    const copy = await readBackup(
      await sealBackup(kept, 'four words that rhyme'),
    );
    assert.ok(copy.sealed);
    same(await copy.open('four words that rhyme'), kept);
  }
});

void test('a note that went through once goes through unchanged, whatever halves of characters are in it', () => {
  const session = createSession();
  const item = session.getState().content.items[0]!.id;
  const through = (text: string): string => {
    session.setPreference(item, 'receive', { level: 'like', note: text });
    return session.getState().preferences[item]!.receive!.note ?? '';
  };
  fc.assert(
    fc.property(note, (text) => {
      const once = through(text);
      assert.equal(through(once), once);
      assert.ok(once.length <= 140 && !/\p{Surrogate}/u.test(once));
    }),
    { numRuns: 2000 },
  );
});
