// Changes at random places of a pack: hostile keys and values where something
// else stood, and things taken away, repeated and renamed.
import fc from 'fast-check';

export type Container = Record<string, unknown>;
/** One change at a place that `where` points to, somewhere in the pack. */
export interface Mutation {
  readonly where: readonly number[];
  readonly change: 'replace' | 'remove' | 'add' | 'repeat' | 'rename';
  readonly key: string;
  readonly value: unknown;
}

const hostileKeys = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'then',
  'toJSON',
  'length',
  '0',
  '',
  ' ',
  'a.b',
  '<b>',
  'id',
  'audience',
  '\u202e',
];
const hostileValues = [
  null,
  true,
  0,
  -1,
  1e308,
  '',
  ' ',
  'nobody',
  'toString',
  '__proto__',
  'javascript:alert(1)',
  'https://a@b',
  '<script>',
  '<3',
  '\u202eabc',
  '\u0000',
  '🫶',
  [],
  [[]],
  {},
  { length: 5 },
  ['sad', 'sad'],
  ['__proto__'],
  { id: 'sad' },
  [[[[[[[[[[]]]]]]]]]],
  'x'.repeat(2001),
  Array(2001).fill('nest'),
  '\u3164',
  '\u2800',
  'a\u00adb',
  '\ud800',
  '12',
  'a_',
  'en-US-US',
  'en-u-ca-buddhist',
  'zh-Hant-TW',
  'x',
  '2026-99',
  '9999-12',
  '0000',
  '112',
  'https://\u0430pple.example',
  { few: 'x' },
  { zero: '\u3164', other: 'x' },
  { other: 'A sentence that is long enough for it.' },
  [{ country: 'GB', numbers: [] }],
  [{ country: 'GB', numbers: [{ number: '112' }] }],
  'de',
  'ar',
  true,
];
export const mutation: fc.Arbitrary<Mutation> = fc.record({
  where: fc.array(fc.nat(60), { maxLength: 6 }),
  change: fc.constantFrom('replace', 'remove', 'add', 'repeat', 'rename'),
  key: fc.oneof(fc.constantFrom(...hostileKeys), fc.string({ maxLength: 8 })),
  value: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom<unknown>(...hostileValues) },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  ),
});

/**
 * Sets a key as JSON.parse does: `__proto__` becomes an entry and not a
 * prototype.
 */
const put = (object: Container, key: string, value: unknown): void =>
  // No JSON gives a list another length.
  void (
    (Array.isArray(object) && key === 'length') ||
    Object.defineProperty(object, key, {
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    })
  );

export function mutate(
  pack: Container,
  { where, change, key, value: shared }: Mutation,
): void {
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
  else if (change === 'remove')
    Array.isArray(place)
      ? place.splice(Number(last) || 0, 1)
      : delete place[last];
  else if (change === 'add')
    Array.isArray(place) ? place.push(value) : put(place, key, value);
  else if (change === 'repeat')
    Array.isArray(place)
      ? place.push(...(place as unknown[]).slice(0, 3))
      : put(place, `${last}2`, place[last]);
  else if (!Array.isArray(place) && last in place) {
    put(place, key, place[last]);
    delete place[last];
  }
}
