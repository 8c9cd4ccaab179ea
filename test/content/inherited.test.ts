// A page may have given all objects something that loops can see. Packs are
// read, refused and merged as if it were not there.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { builtinContent, builtinPack } from '../../src/content/whole.js';
import {
  loadContent,
  parsePack,
  readHelplines,
  readPack,
  readPractice,
} from '../../src/content/load/read-pack.js';
import { mutate, mutation, type Container } from '../support/mutations.js';
import { holds } from '../support/arbitraries.js';
import { outcome, withInherited } from '../support/inherited.js';

const example = readFileSync(
  new URL('../../docs/examples/pack.json', import.meta.url),
  'utf8',
);
const now = Date.parse('2026-11-26');
const content = builtinContent('kink');
const practice = content.practices.find(({ id }) => id === 'hold-hands')!;
const service = content.services.find(({ phone }) => phone)!;

/**
 * Every key in a value. What is optional is no key of each object, so another
 * one finds it inherited.
 */
function keysIn(value: unknown, keys = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return keys;
  for (const [key, inner] of Object.entries(value)) {
    if (!Array.isArray(value)) keys.add(key);
    keysIn(inner, keys);
  }
  return keys;
}
const keys = [...keysIn([JSON.parse(example), practice, service])];

/** Every way in which something from outside is read. */
const all = (pack: string): string[] => [
  outcome(() => parsePack(pack)),
  outcome(() => readPack(pack, builtinPack, undefined, now)),
  outcome(() =>
    loadContent(
      [builtinPack, readPack(pack, builtinPack, undefined, now)],
      'kink',
      now,
    ),
  ),
  outcome(() => readPractice(JSON.parse(JSON.stringify(practice)) as object)),
  outcome(() =>
    readHelplines([JSON.parse(JSON.stringify(service))], content, now),
  ),
];

void test('what a page gives all objects changes no pack that is read or refused', () => {
  const names = fc.stringMatching(/^[a-z]\w{0,8}$/);
  // Names by which everything, and not only packs, would break: descriptors of
  // properties.
  const breaking = new Set([
    'get',
    'set',
    'value',
    'writable',
    'enumerable',
    'configurable',
    'then',
  ]);
  const values = fc.constantFrom<unknown>(
    'x',
    'hug',
    3,
    true,
    ['x'],
    { a: 1 },
    () => 'x',
    null,
    'https://elsewhere.example',
  );
  let refused = 0;
  holds(
    fc.tuple(
      names.filter(
        (name) => !breaking.has(name) && !keys.includes(name) && !(name in {}),
      ),
      values,
      fc.array(mutation, { maxLength: 1 }),
    ),
    ([name, value, changes]) => {
      const pack = JSON.parse(example) as Container;
      for (const change of changes) mutate(pack, change);
      const text = JSON.stringify(pack);
      const usual = all(text);
      if (!usual[0]!.startsWith('{')) refused += 1;
      assert.deepEqual(
        withInherited(name, value, () => all(text)),
        usual,
        name,
      );
    },
    300,
  );
  assert.ok(refused > 50 && refused < 290, `${refused}`);
});

void test('nor does what has the name of a field, while a pack is read', () => {
  holds(
    fc.tuple(
      fc.constantFrom(...keys),
      fc.constantFrom<unknown>('x', 3, ['x'], { a: 1 }, null),
      fc.array(mutation, { maxLength: 1 }),
    ),
    ([name, value, changes]) => {
      const pack = JSON.parse(example) as Container;
      for (const change of changes) mutate(pack, change);
      const text = JSON.stringify(pack);
      const usual = outcome(() => parsePack(text));
      // What inherits nothing says what is in it and nothing else, also where
      // all objects have the key.
      assert.equal(
        withInherited(name, value, () => outcome(() => parsePack(text))),
        usual,
        name,
      );
    },
  );
});
