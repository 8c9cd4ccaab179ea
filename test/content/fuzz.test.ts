// Good packs with a few things broken at random places: refused with a
// ContentError or taken, and nothing else, ever.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { combineCards } from '../../src/care/combine-cards.js';
import { rankPractices } from '../../src/care/rank-practices.js';
import { builtinPack } from '../../src/content/whole.js';
import type { Content } from '../../src/content/content.js';
import { ContentError } from '../../src/content/load/content-error.js';
import { loadContent, readPack } from '../../src/content/load/read-pack.js';
import { arbPack, holds, ok } from '../support/arbitraries.js';
import { mutate, mutation, type Container } from '../support/mutations.js';

/**
 * Whatever was taken must also work: everything felt, everything wanted, and
 * still a finite answer.
 */
function use(content: Content): void {
  const everything = content.feelings.map(({ id }) => id);
  const preferences = Object.fromEntries(
    content.items.map(({ id }) => [
      id,
      { receive: { level: 'like' as const } },
    ]),
  );
  const strengths = Object.fromEntries(
    everything.map((id) => [id, 3 as const]),
  );
  for (const feelings of [[], everything, everything.slice(0, 1)]) {
    const person = {
      checkIn: {
        feelings,
        needs: content.needs.map(({ id }) => id),
        strengths,
      },
      preferences,
      marks: {},
    };
    for (const { score } of rankPractices(content, person))
      ok(Number.isFinite(score));
  }
  combineCards(content, preferences, preferences);
}

const now = Date.parse('2026-11-26');

const outcome = (input: unknown): string => {
  try {
    const content = loadContent(
      [builtinPack, readPack(input, builtinPack, undefined, now)],
      'kink',
      now,
    );
    use(content);
    return `taken: ${JSON.stringify(content)}`;
  } catch (error) {
    ok(error instanceof ContentError, `${(error as Error)?.stack}`);
    assert.match(
      error.message,
      /^aftercare packs?.*: .+The content that was there stays\..* \(docs\/content\.md\)$/s,
    );
    // A value has no lines.
    return JSON.stringify(
      error.faults.map(({ path, id, message }) => ({ path, id, message })),
    );
  }
};

const prototypes = [
  Object.prototype,
  Array.prototype,
  Function.prototype,
  String.prototype,
  Map.prototype,
];
const shapeOfPrototypes = (): string =>
  JSON.stringify(
    prototypes.map((prototype) => Reflect.ownKeys(prototype).map(String)),
  );

const example = JSON.parse(
  readFileSync(
    new URL('../../docs/examples/pack.json', import.meta.url),
    'utf8',
  ),
) as Container;
const untouched = shapeOfPrototypes();
let refusedCount = 0;
let takenCount = 0;

test('2,000 mutations of the example', () => {
  const mutations = fc.array(mutation, { minLength: 1, maxLength: 3 });
  holds(
    mutations,
    (changes) => {
      const pack = structuredClone(example);
      for (const change of changes) mutate(pack, change);
      const text = JSON.stringify(pack);
      const found = outcome(text);
      assert.equal(outcome(JSON.parse(text)), found, 'as a value');
      assert.equal(shapeOfPrototypes(), untouched);
      if (found.startsWith('taken')) takenCount++;
      else refusedCount++;
    },
    2000,
  );
  // A fuzzer that only breaks things outright, or breaks nothing, would prove
  // little.
  ok(
    refusedCount > 500 && takenCount > 50,
    `${refusedCount} refused, ${takenCount} taken`,
  );
});

test('mutations of packs that nobody wrote, alone and beside the built-in one', () => {
  holds(
    fc.tuple(arbPack, fc.array(mutation, { maxLength: 2 })),
    ([pack, changes]) => {
      const broken = JSON.parse(JSON.stringify(pack)) as Container;
      for (const change of changes) mutate(broken, change);
      outcome(JSON.stringify(broken));
      assert.equal(shapeOfPrototypes(), untouched);
    },
  );
});

test('any JSON, and any text at all', () => {
  holds(fc.jsonValue(), (value) => void outcome(JSON.stringify(value)));
  holds(
    fc.string({ unit: 'binary', maxLength: 200 }),
    (text) => void outcome(text),
  );
  holds(
    fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withObjectString: true,
    }),
    (value) => void outcome(value),
  );
});
