import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { kept } from '../../src/content/words/en/kept.js';
import { allMessages as messages } from '../../src/content/words/en/messages/all.js';

const root = new URL('../../', import.meta.url);
const read = (file: string): string =>
  readFileSync(new URL(file, root), 'utf8');
const rows = [
  ...read('docs/promises.md').matchAll(
    /^\| `([^`]+)` +\| (\S+) +\| (.+?) +\|$/gm,
  ),
].map(([, key, file, name]) => [key!, file!, name!] as const);
const all: Record<string, unknown> = { ...messages, ...kept };

void test('every sentence that says what happens to answers has a test', () => {
  const listed = new Set(rows.map(([key]) => key));
  // Buttons, labels and counts promise nothing; these do: they say that
  // something is, is not, was, or cannot be.
  const says =
    /\b(kept|keep|erased|lost|gone|sent|read|locks?|protect|changed|delete|clear the history)\b/i;
  const labels =
    /\.(open|title|start|lock|erase|choose|erase\.sure|passphrase\.hint|nothing|host|device|shut|off|unsaved|copy\.about|choice\.(none|device|locked|host)|problem\.(blocked|gone|file))$/;
  const promises = Object.entries(all).filter(
    ([key, text]) =>
      /^(storage|exit|form)\.|^common\.(page|failed)$|^safety\.leave\.limit$/.test(
        key,
      ) &&
      typeof text === 'string' &&
      says.test(text) &&
      !labels.test(key),
  );
  assert.ok(promises.length > 15);
  assert.deepEqual(
    promises.map(([key]) => key).filter((key) => !listed.has(key)),
    [],
  );
});

for (const [key, file, name] of rows) {
  void test(`${key} is on a screen, and its test is there`, () => {
    assert.equal(typeof all[key], 'string');
    assert.ok(read(file).includes(name), `${file} has no test "${name}"`);
  });
}

void test('no text on a screen makes a promise that nothing can hold', () => {
  const banned =
    /\b(private|anonymous|secure|safe space|guarantee[ds]?|no one can see)\b/i;
  const texts = Object.entries(all).map(
    ([key, text]) => [key, JSON.stringify(text)] as const,
  );
  assert.deepEqual(
    texts.filter(([, text]) => banned.test(text)),
    [],
  );
});
