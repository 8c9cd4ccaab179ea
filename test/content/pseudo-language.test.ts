// The two languages that nobody speaks are packs as a host gives them, with
// every word that there is.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { builtinPack } from '../../src/content/whole.js';
import { readPack } from '../../src/content/load/read-pack.js';
import { kept } from '../../src/content/words/en/kept.js';
import { mirrored, pseudoPack } from '../support/pseudo-language.js';

/** Every text with its place, but for those that are matched and not shown. */
function textsIn(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries((value as object | undefined) ?? {})
    .filter(([key]) => key !== 'also' && key !== 'typed')
    .flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}
const english = { ...builtinPack.words };
const texts = textsIn({
  ...english,
  messages: { ...kept, ...english.messages },
});
const lettersIn = (text: string): number =>
  (text.replace(/\{\w+\}/g, '').match(/\p{L}/gu) ?? []).length;

for (const language of ['en-XA', 'ar-XB'] as const)
  describe(language, () => {
    const pack = readPack(pseudoPack(language, builtinPack, kept), builtinPack);

    test('says everything that English says, with the same values', () => {
      const spoken = new Map(textsIn(pack.words));
      assert.deepEqual(
        [...spoken.keys()].toSorted(),
        texts.map(([path]) => path).toSorted(),
      );
      const values = (text: string): string[] => text.match(/\{\w+\}/g) ?? [];
      for (const [path, text] of texts) {
        assert.match(spoken.get(path)!, /^\[.*\]$/s, path);
        assert.deepEqual(values(spoken.get(path)!), values(text), path);
      }
    });
  });

test('en-XA is longer by about 40 per cent, in every text of more than a few words', () => {
  const spoken = new Map(textsIn(pseudoPack('en-XA', builtinPack, kept).words));
  for (const [path, text] of texts) {
    if (lettersIn(text) < 20) continue;
    const ratio = lettersIn(spoken.get(path)!) / lettersIn(text);
    assert.ok(ratio > 1.3 && ratio < 1.5, `${path}: ${ratio}`);
  }
});

test('ar-XB has no letter that is read from the left', () => {
  for (const [path, text] of texts)
    assert.doesNotMatch(
      mirrored(text.replace(/\{\w+\}/g, '').normalize('NFD')),
      /\p{Script=Latin}/u,
      path,
    );
});
