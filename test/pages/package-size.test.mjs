// What one element of the package weighs alone. It takes a minute, so it is a
// file of its own.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { rollup } from 'rollup';
import { minified, selfContained } from '../../rollup.config.mjs';
import { emptyPacks } from '../../scripts/empty-packs.mjs';
import { root } from '../../scripts/setup.mjs';

const defines = readdirSync(join(root, 'dist/define')).filter(
  (file) => file.endsWith('.js') && !/register|define-elements/.test(file),
);
const tags = defines.map((file) => file.replace('.js', ''));

/**
 * Bytes (brotli) of one element alone, Lit and all rules with it and the
 * content without its words: a ratchet at what it weighs.
 */
const limits = {
  'care-data': 34_800,
  'care-note': 36_000,
  'care-provider': 20_800,
  'feelings-check-in': 54_300,
  'practice-card': 41_600,
  'practice-list': 43_600,
  'preference-builder': 45_200,
  'quick-exit': 29_700,
  'safety-note': 34_500,
};

test('one element brings no other, and not more than it needs', async () => {
  const rows = [];
  for (const tag of tags) {
    const bundle = await rollup(
      selfContained(`build/define/${tag}.js`, [emptyPacks()]),
    );
    const { output } = await bundle.generate({ format: 'es', ...minified });
    const [{ code, modules }] = output;
    const others = Object.keys(modules).filter(
      (id) =>
        /\.element\.js$/.test(id) &&
        !id.includes(`/${tag}/`) &&
        modules[id].code,
    );
    assert.deepEqual(others, [], tag);
    const bytes = brotliCompressSync(code).length;
    const ours = await rollup({
      ...selfContained(`build/define/${tag}.js`, [emptyPacks()]),
      external: /^(lit|@lit)(\/|$)/,
      onwarn() {},
    });
    const alone = brotliCompressSync(
      (await ours.generate({ format: 'es', ...minified })).output[0].code,
    ).length;
    rows.push({ tag, bytes, alone });
  }
  for (const { tag, bytes, alone } of rows)
    console.log(`# ${tag.padEnd(20)}${bytes} B with Lit, ${alone} B without`);
  for (const { tag, bytes } of rows)
    assert.ok(
      bytes <= limits[tag],
      `${tag}: ${bytes} B, limit ${limits[tag]} B`,
    );
});
