// Whether two values say the same. What a session and a content hold inherits
// nothing, and what a test writes down does.
import assert from 'node:assert/strict';

export function same(actual: unknown, expected: unknown, about?: string): void {
  assert.deepEqual(structuredClone(actual), structuredClone(expected), about);
}
