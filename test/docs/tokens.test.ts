// The names of tokens that the doctor knows are those that a designer reads of.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { tokenNames } from '../../src/embed/doctor-token-names.js';

void test('docs/theming.md and the doctor have the same tokens', () => {
  const page = readFileSync(
    new URL('../../docs/theming.md', import.meta.url),
    'utf8',
  );
  const written = [...page.matchAll(/^\| `(--care-[a-z]+)`/gm)].map(
    ([, name]) => name!,
  );
  assert.ok(written.length > 5);
  assert.deepEqual([...tokenNames].sort(), written.sort());
});
