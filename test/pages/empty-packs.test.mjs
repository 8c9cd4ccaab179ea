// "Of which code" in the report of sizes is the script without the words of the
// pack, and without nothing else.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { rollup } from 'rollup';
import { selfContained } from '../../rollup.config.mjs';
import { compactPack } from '../../scripts/compact-pack.mjs';
import { emptyPacks } from '../../scripts/empty-packs.mjs';
import { pinnedLater } from '../../scripts/later-files.mjs';
import { root } from '../../scripts/setup.mjs';

const packFile = join(root, 'build/content/builtin-pack.js');
const hashOf = (file) =>
  createHash('sha256').update(readFileSync(file)).digest('hex');

async function bundled(plugins) {
  const bundle = await rollup(
    selfContained('build/script.js', [...plugins, pinnedLater()]),
  );
  const { output } = await bundle.generate({
    format: 'es',
    inlineDynamicImports: true,
  });
  return output[0];
}

/** Every text of the pack that is long enough to be nobody else's. */
function textsIn(value) {
  if (typeof value === 'string') return /^.{25,}$/.test(value) ? [value] : [];
  if (!value || typeof value !== 'object') return [];
  return Object.values(value).flatMap(textsIn);
}

describe('The script without its words', () => {
  let texts;
  let full;
  let empty;
  let hashBefore;
  before(async () => {
    hashBefore = hashOf(packFile);
    const { firstPack } = await import(pathToFileURL(packFile));
    texts = textsIn({ ...firstPack });
    full = await bundled([compactPack()]);
    empty = await bundled([emptyPacks()]);
  });

  test('has none of them', () => {
    const written = (text) => JSON.stringify(text).slice(1, -1);
    assert.ok(texts.length > 200, `${texts.length} texts were found`);
    assert.deepEqual(
      texts.filter((text) => !full.code.includes(written(text))),
      [],
      'the script has all of them',
    );
    assert.deepEqual(
      texts.filter((text) => empty.code.includes(written(text))),
      [],
    );
  });

  test('has all of its code', () => {
    const codeOf = ({ modules }) =>
      Object.fromEntries(
        Object.entries(modules)
          .filter(([id]) => id !== packFile)
          .map(([id, { code }]) => [id, code]),
      );
    assert.deepEqual(codeOf(empty), codeOf(full));
    // What unpacks the words, before the first of them.
    const unpacking = ({ modules }) =>
      modules[packFile].code.split('const catalogue =')[0];
    assert.match(unpacking(full), /function rows\(/);
    assert.equal(unpacking(empty), unpacking(full));
  });

  test('and packing them leaves what the compiler made as it was', () => {
    assert.equal(hashOf(packFile), hashBefore);
  });
});
