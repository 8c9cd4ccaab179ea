import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whyOf } from '../../src/diagnostics/refusal.js';

const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

test('whatever a page throws has a reason for its line, and none throws again', () => {
  assert.equal(
    whyOf(new TypeError('aftercare pack: not JSON (docs/content.md)')),
    'pack: not JSON',
  );
  for (const thrown of ['late', 7n, undefined, null, Symbol('late')])
    assert.equal(whyOf(thrown), String(thrown));
  for (const thrown of [
    Object.create(null),
    { message: Symbol('late') },
    revoked(),
    { toString: () => ({}), message: undefined, valueOf: () => ({}) },
  ])
    assert.equal(whyOf(thrown), 'what was thrown says no reason');
});
