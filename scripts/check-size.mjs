// The weight of what a page loads, as a server sends it. Over the limit, the
// build fails and names the heaviest modules.
import { transform } from 'esbuild';
import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { rollup } from 'rollup';
import { minified, npmModules, selfContained } from '../rollup.config.mjs';
import { emptyPacks } from './empty-packs.mjs';
import { pinnedLater } from './later-files.mjs';

// A ratchet against accidents and no aim:
// docs/decisions/0023-what-is-loaded-when.md.
const limits = { all: 118_890, code: 61_500, whole: 151_000 };

const brotli = (text) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
    .length;

async function bundled(input, output = {}) {
  const bundle = await rollup(input);
  const generated = await bundle.generate({
    format: 'es',
    inlineDynamicImports: true,
    ...output,
  });
  return generated.output[0];
}

/**
 * An entry of the npm package with what it imports of ours, as a bundler in a
 * hurry would make it.
 */
async function entrySize(file) {
  const { code } = await bundled({
    input: `dist/${file}`,
    external: npmModules.external,
    onwarn() {},
  });
  return brotli(
    (await transform(code, { minify: true, legalComments: 'none' })).code,
  );
}

/**
 * Each module by itself; together they are smaller, because they repeat each
 * other.
 */
async function heaviest({ modules }) {
  const weigh = async ([id, { code }]) => [
    id.replace(/^.*\/(node_modules|build)\//, ''),
    brotli((await transform(code, { minify: true })).code),
  ];
  const weights = await Promise.all(
    Object.entries(modules)
      .filter(([, { code }]) => code)
      .map(weigh),
  );
  return weights.sort(([, a], [, b]) => b - a).slice(0, 25);
}

const row = (name, bytes, note = '') =>
  console.log(
    `  ${name.padEnd(54)}${bytes.toLocaleString('en').padStart(8)} B  ${note}`,
  );

const script = readFileSync('dist/cdn/aftercare.js', 'utf8');
const withoutContent = await bundled(
  selfContained('build/script.js', [emptyPacks(), pinnedLater()]),
  minified,
);
const all = brotli(script);
const code = brotli(withoutContent.code);

console.log('Size, brotli:');
row('cdn/aftercare.js', all, `limit ${limits.all.toLocaleString('en')}`);
row('  of which code', code, `limit ${limits.code.toLocaleString('en')}`);
row(
  '  of which content',
  all - code,
  `${Math.round((100 * (all - code)) / all)} %`,
);
row(
  'cdn/aftercare.iife.js',
  brotli(readFileSync('dist/cdn/aftercare.iife.js')),
);
const whole = brotli(readFileSync('dist/cdn/aftercare.whole.js'));
row(
  'cdn/aftercare.whole.js',
  whole,
  `limit ${limits.whole.toLocaleString('en')}`,
);

const defines = readdirSync('dist/define').filter((file) =>
  file.endsWith('.js'),
);
console.log('npm entries, with what they import of ours:');
for (const entry of ['index.js', ...defines.map((file) => `define/${file}`)])
  row(entry, await entrySize(entry));

if (all > limits.all || code > limits.code || whole > limits.whole) {
  console.error('\nOver the size limit. The heaviest modules, each by itself:');
  for (const [id, bytes] of await heaviest(withoutContent)) row(id, bytes);
  process.exitCode = 1;
}
