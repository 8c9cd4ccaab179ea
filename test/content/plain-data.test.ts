import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { jsonText, own, sameData } from '../../src/content/plain-data.js';
import { holds } from '../support/arbitraries.js';

const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, one]) => [key, shuffled(one)]),
  );
};
const plain = fc
  .jsonValue({ noUnicodeString: false })
  .filter((value) => !JSON.stringify(value).includes('__proto__'));
/** What Prototype.js and its like do to a page, and worse. */
const patches: Record<string, () => unknown> = {
  'a list that writes itself as text': () => '[]',
  'a list that writes nothing': () => undefined,
  'a list that throws': () => {
    throw new Error('patched');
  },
};

void test('plain data is written as JSON writes it, in one line and in many', () => {
  holds(
    plain,
    (value) => {
      assert.equal(jsonText(value), JSON.stringify(value));
      assert.equal(jsonText(value, '  '), JSON.stringify(value, undefined, 2));
    },
    1000,
  );
  assert.equal(jsonText({ a: undefined, b: [undefined] }), '{"b":[null]}');
});

for (const [name, toJSON] of Object.entries(patches)) {
  void test(`plain data is written the same beside ${name}`, () => {
    const samples = fc
      .sample(plain, { seed: 7, numRuns: 200 })
      .map((value) => [value, JSON.stringify(value)] as const);
    const targets = [
      Array.prototype,
      Object.prototype,
      String.prototype,
      Number.prototype,
      Boolean.prototype,
    ];
    for (const target of targets)
      Object.defineProperty(target, 'toJSON', {
        value: toJSON,
        configurable: true,
        enumerable: true,
        writable: true,
      });
    let written: string[];
    try {
      written = samples.map(([value]) => jsonText(value));
    } finally {
      for (const target of targets)
        delete (target as { toJSON?: unknown }).toJSON;
    }
    assert.deepEqual(
      written,
      samples.map(([, text]) => text),
    );
  });
}

void test('two values are the same where they say the same, in whatever order', () => {
  holds(plain, (value) => assert.ok(sameData(value, shuffled(value))));
  holds(fc.tuple(plain, plain), ([one, other]) =>
    assert.equal(sameData(one, other), sameData(other, one)),
  );
  holds(
    fc
      .tuple(plain, plain)
      .filter(
        ([one, other]) =>
          JSON.stringify(shuffled(one)) !== JSON.stringify(shuffled(other)),
      ),
    ([one, other]) => {
      const sorted = (value: unknown): string =>
        JSON.stringify(value, (_, inner: unknown) =>
          inner && typeof inner === 'object' && !Array.isArray(inner)
            ? Object.fromEntries(Object.entries(inner).sort())
            : inner,
        );
      if (sorted(one) !== sorted(other))
        assert.ok(!sameData(one, other), JSON.stringify([one, other]));
    },
  );
  assert.ok(sameData({ level: 'like', note: undefined }, { level: 'like' }));
  assert.ok(!sameData({ level: 'like' }, { level: 'like', timing: [] }));
  assert.ok(!sameData([], {}));
});

void test('an object holds what was put into it, and nothing that all objects have', () => {
  assert.equal(own({ hug: 1 }, 'hug'), 1);
  assert.equal(own({}, 'toString'), undefined);
});
