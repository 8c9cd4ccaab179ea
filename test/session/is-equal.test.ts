import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isEqual } from '../../src/session/is-equal.js';

test('what says the same is equal, in whatever order its keys stand, and a copy is never different', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      assert.ok(isEqual(value, structuredClone(value)));
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
      assert.ok(isEqual(value, Object.fromEntries(Object.entries(value).reverse())));
    }),
  );
});

test('what is different in any place is different, as JSON says it', () => {
  const sorted = (_: string, value: unknown): unknown =>
    typeof value === 'object' && value && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort()) : value;
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 2 }), fc.jsonValue({ maxDepth: 2 }), (one, other) => {
      fc.pre(!JSON.stringify([one, other]).includes('-0'));
      assert.equal(isEqual(one, other), JSON.stringify(one, sorted) === JSON.stringify(other, sorted));
    }),
  );
});

test('it does not depend on a toJSON that a page gave to everything', () => {
  const given = Object.assign(Object.prototype, { toJSON: () => 'the same' });
  try {
    assert.equal(isEqual({ level: 'like' }, { level: 'hard-no' }), false);
  } finally {
    delete (given as { toJSON?: unknown }).toJSON;
  }
});
