// Good packs with a few things broken at random places: refused with a ContentError or taken, and nothing else, ever.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { combineCards } from '../../src/care/combine-cards.js';
import { rankPractices } from '../../src/care/rank-practices.js';
import { builtinPack } from '../../src/content/builtin.js';
import type { Content } from '../../src/content/content.js';
import { ContentError } from '../../src/content/content-error.js';
import { loadContent, readPack } from '../../src/content/read-pack.js';
import { arbPack, holds, ok } from '../support/arbitraries.js';

type Container = Record<string, unknown>;
/** One change at a place that `where` points to, somewhere in the pack. */
interface Mutation {
  readonly where: readonly number[];
  readonly change: 'replace' | 'remove' | 'add' | 'repeat' | 'rename';
  readonly key: string;
  readonly value: unknown;
}

const hostileKeys = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then', 'toJSON', 'length', '0', '', ' ', 'a.b', '<b>', 'id', 'audience', '\u202e'];
const hostileValues = [
  null, true, 0, -1, 1e308, '', ' ', 'nobody', 'toString', '__proto__', 'javascript:alert(1)', 'https://a@b', '<script>', '<3', '\u202eabc', '\u0000', '🫶',
  [], [[]], {}, { length: 5 }, ['sad', 'sad'], ['__proto__'], { id: 'sad' }, [[[[[[[[[[]]]]]]]]]], 'x'.repeat(2001), Array(2001).fill('nest'),
];
const mutation: fc.Arbitrary<Mutation> = fc.record({
  where: fc.array(fc.nat(60), { maxLength: 6 }),
  change: fc.constantFrom('replace', 'remove', 'add', 'repeat', 'rename'),
  key: fc.oneof(fc.constantFrom(...hostileKeys), fc.string({ maxLength: 8 })),
  value: fc.oneof({ weight: 3, arbitrary: fc.constantFrom<unknown>(...hostileValues) }, { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) }),
});

/** Sets a key as JSON.parse does: `__proto__` becomes an entry and not a prototype. */
const put = (object: Container, key: string, value: unknown): void =>
  void Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });

function mutate(pack: Container, { where, change, key, value: shared }: Mutation): void {
  const value = structuredClone(shared);
  let place = pack;
  let last = Object.keys(pack)[0]!;
  for (const step of where) {
    const keys = Object.keys(place);
    if (!keys.length) break;
    last = keys[step % keys.length]!;
    const inner = place[last];
    if (typeof inner !== 'object' || inner === null) break;
    if (step % 7 === 6) break;
    place = inner as Container;
    last = Object.keys(place)[step % (Object.keys(place).length || 1)] ?? key;
  }
  if (change === 'replace') put(place, last, value);
  else if (change === 'remove') Array.isArray(place) ? place.splice(Number(last) || 0, 1) : delete place[last];
  else if (change === 'add') Array.isArray(place) ? place.push(value) : put(place, key, value);
  else if (change === 'repeat') Array.isArray(place) ? place.push(...(place as unknown[]).slice(0, 3)) : put(place, `${last}2`, place[last]);
  else if (!Array.isArray(place) && last in place) {
    put(place, key, place[last]);
    delete place[last];
  }
}

/** Whatever was taken must also work: everything felt, everything wanted, and still a finite answer. */
function use(content: Content): void {
  const everything = content.feelings.map(({ id }) => id);
  const preferences = Object.fromEntries(content.items.map(({ id }) => [id, { receive: { level: 'like' as const } }]));
  const strengths = Object.fromEntries(everything.map((id) => [id, 3 as const]));
  for (const feelings of [[], everything, everything.slice(0, 1)]) {
    const person = { checkIn: { feelings, needs: content.needs.map(({ id }) => id), strengths }, preferences, marks: {} };
    for (const { score } of rankPractices(content, person)) ok(Number.isFinite(score));
  }
  combineCards(content, preferences, preferences);
}

const now = Date.parse('2026-11-26');

const outcome = (input: unknown): string => {
  try {
    const content = loadContent([builtinPack, readPack(input, builtinPack, undefined, now)], 'kink', now);
    use(content);
    return `taken: ${JSON.stringify(content)}`;
  } catch (error) {
    ok(error instanceof ContentError, `${(error as Error)?.stack}`);
    assert.match(error.message, /^aftercare packs?.*: .+The content that was there stays\./s);
    // A value has no lines.
    return JSON.stringify(error.faults.map(({ path, id, message }) => ({ path, id, message })));
  }
};

const prototypes = [Object.prototype, Array.prototype, Function.prototype, String.prototype, Map.prototype];
const shapeOfPrototypes = (): string => JSON.stringify(prototypes.map((prototype) => Reflect.ownKeys(prototype).map(String)));

const example = JSON.parse(readFileSync(new URL('../../docs/examples/pack.json', import.meta.url), 'utf8')) as Container;
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
  // A fuzzer that only breaks things outright, or breaks nothing, would prove little.
  ok(refusedCount > 500 && takenCount > 50, `${refusedCount} refused, ${takenCount} taken`);
});

test('mutations of packs that nobody wrote, alone and beside the built-in one', () => {
  holds(fc.tuple(arbPack, fc.array(mutation, { maxLength: 2 })), ([pack, changes]) => {
    const broken = JSON.parse(JSON.stringify(pack)) as Container;
    for (const change of changes) mutate(broken, change);
    outcome(JSON.stringify(broken));
    assert.equal(shapeOfPrototypes(), untouched);
  });
});

test('any JSON, and any text at all', () => {
  holds(fc.jsonValue(), (value) => void outcome(JSON.stringify(value)));
  holds(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void outcome(text));
  holds(fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withObjectString: true }), (value) => void outcome(value));
});
