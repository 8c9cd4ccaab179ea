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
const limits = { all: 96_300, code: 75_300, whole: 178_500 };

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

const minify = async (code) =>
  (await transform(code, { minify: true, legalComments: 'none' })).code;

/** Every chunk that a chunk needs before it runs, itself included. */
function neededBy(chunk, chunks, needed = new Set()) {
  if (!chunk || needed.has(chunk)) return needed;
  needed.add(chunk);
  for (const name of chunk.imports)
    neededBy(
      chunks.find(({ fileName }) => fileName === name),
      chunks,
      needed,
    );
  return needed;
}

/**
 * An entry of the npm package with what it imports of ours, as a bundler in a
 * hurry would make it: what runs at once, and what it may load later.
 */
async function entrySize(file) {
  const bundle = await rollup({
    input: `dist/${file}`,
    external: npmModules.external,
    onwarn() {},
  });
  const { output: chunks } = await bundle.generate({ format: 'es' });
  const first = neededBy(chunks[0], chunks);
  const weigh = async (some) => {
    const codes = await Promise.all(some.map(({ code }) => minify(code)));
    return codes.reduce((sum, code) => sum + brotli(code), 0);
  };
  return {
    first: await weigh([...first]),
    later: await weigh(chunks.filter((chunk) => !first.has(chunk))),
  };
}

/** The parts that a file of one element imports. */
const importedBy = (file) =>
  [
    ...readFileSync(`dist/cdn/aftercare/${file}`, 'utf8').matchAll(
      /(?:from|import)"\.\/(part-[^"]+)"/g,
    ),
  ].map(([, part]) => part);

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

console.log('Files of single elements, each with the parts that it imports:');
const elementFolder = 'dist/cdn/aftercare/';
const elementFiles = readdirSync(elementFolder)
  .filter((file) => file.endsWith('.js') && !file.startsWith('part-'))
  .map((file) => [file, ...importedBy(file)]);
for (const [file, ...parts] of elementFiles) {
  const bytes = [file, ...parts].map((one) =>
    brotli(readFileSync(`${elementFolder}${one}`)),
  );
  const sum = bytes.reduce((before, one) => before + one, 0);
  row(`cdn/aftercare/${file}`, sum, `in ${bytes.length} files`);
}

const defines = readdirSync('dist/define').filter((file) =>
  file.endsWith('.js'),
);
console.log('npm entries, with what they import of ours:');
for (const entry of ['index.js', ...defines.map((file) => `define/${file}`)]) {
  const { first, later } = await entrySize(entry);
  row(entry, first, later ? `and ${later.toLocaleString('en')} B later` : '');
}

if (all > limits.all || code > limits.code || whole > limits.whole) {
  console.error('\nOver the size limit. The heaviest modules, each by itself:');
  for (const [id, bytes] of await heaviest(withoutContent)) row(id, bytes);
  process.exitCode = 1;
}
