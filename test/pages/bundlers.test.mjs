// What one element of the npm package brings in an app: what runs at once, and
// what comes when it is needed, by the bundlers that people use.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { Parcel } from '@parcel/core';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import * as esbuild from 'esbuild';
import { rollup } from 'rollup';
import { build as viteBuild } from 'vite';
import webpack from 'webpack';
import { root } from '../../scripts/setup.mjs';
import { patience } from './patience.mjs';

const folder = join(root, '.cache/bundlers');
const tags = readdirSync(join(root, 'dist/define'))
  .filter(
    (file) => file.endsWith('.js') && !/^(register|define-elements)/.test(file),
  )
  .map((file) => file.replace('.js', ''));
/** For bundlers that take their time. */
const some = ['feelings-check-in', 'practice-card', 'safety-note'];
const tagsFor = {
  esbuild: tags,
  parcel: some,
  rollup: some,
  vite: tags,
  webpack: some,
};
/** Words of a step of a practice, of a note, and of what people type. */
const laterWords = [
  'palm up',
  'kind words, a drink of water',
  'climbed on top of me',
];
/** Words of a first screen, and a number. */
const firstWords = ['Hold hands', '116 123'];

const importOf = (tag) => `import 'aftercare-elements/define/${tag}.js';\n`;
const apps = [];
const entryOf = (tag) => join(folder, `${tag}.js`);
const weight = (codes) =>
  codes.reduce((sum, code) => sum + brotliCompressSync(code).length, 0);

/**
 * Parts chunks (`{ name, code, imports }`, the entry first) into what runs at
 * once and what comes later.
 */
function parted(chunks) {
  const first = new Set();
  const visit = (chunk) => {
    if (!chunk || first.has(chunk)) return;
    first.add(chunk);
    for (const name of chunk.imports)
      visit(chunks.find((other) => other.name === name));
  };
  visit(chunks[0]);
  const codesOf = (some) => some.map(({ code }) => code);
  return {
    first: codesOf([...first]),
    later: codesOf(chunks.filter((chunk) => !first.has(chunk))),
  };
}

const shortened = async (code) =>
  (await esbuild.transform(code, { minify: true, legalComments: 'none' })).code;

/**
 * An app that has the package installed. As it is, Parcel reads no `exports` of
 * a package.
 */
function parcelApp(tag) {
  const app = mkdtempSync(join(tmpdir(), 'aftercare-parcel-'));
  apps.push(app);
  mkdirSync(join(app, 'node_modules'));
  symlinkSync(root, join(app, 'node_modules/aftercare-elements'), 'junction');
  writeFileSync(join(app, 'package.json'), '{}');
  // By its lock file Parcel knows where an app begins.
  writeFileSync(join(app, 'package-lock.json'), '{}');
  writeFileSync(join(app, 'main.js'), importOf(tag));
  return app;
}

const fromRollup = (output) =>
  output
    .filter(({ type }) => type === 'chunk')
    .sort((one, other) => Number(other.isEntry) - Number(one.isEntry))
    .map(({ fileName, code, imports }) => ({ name: fileName, code, imports }));

const bundlers = {
  async esbuild(tag) {
    const { metafile, outputFiles } = await esbuild.build({
      entryPoints: [entryOf(tag)],
      bundle: true,
      splitting: true,
      format: 'esm',
      minify: true,
      legalComments: 'none',
      metafile: true,
      write: false,
      outdir: join(folder, 'out'),
      absWorkingDir: root,
    });
    const chunks = Object.entries(metafile.outputs).map(([name, output]) => ({
      name,
      code: outputFiles.find(({ path }) => path === join(root, name)).text,
      imports: output.imports
        .filter(({ kind }) => kind === 'import-statement')
        .map(({ path }) => path),
      isEntry: output.entryPoint?.endsWith(`${tag}.js`),
    }));
    return parted(
      chunks.sort(
        (one, other) => Number(!!other.isEntry) - Number(!!one.isEntry),
      ),
    );
  },
  async parcel(tag) {
    const app = parcelApp(tag);
    const out = join(app, 'out');
    const { bundleGraph } = await new Parcel({
      entries: [join(app, 'main.js')],
      defaultConfig: createRequire(import.meta.url).resolve(
        '@parcel/config-default',
      ),
      mode: 'production',
      shouldDisableCache: true,
      defaultTargetOptions: { shouldOptimize: true, shouldScopeHoist: true },
      cacheDir: join(app, 'cache'),
      targets: {
        main: {
          distDir: out,
          context: 'browser',
          outputFormat: 'esmodule',
          includeNodeModules: true,
          engines: { browsers: ['last 1 Chrome version'] },
          optimize: true,
          scopeHoist: true,
        },
      },
    }).run();
    const chunks = bundleGraph
      .getBundles()
      .map(({ filePath, needsStableName }) => ({
        name: filePath,
        code: readFileSync(filePath, 'utf8'),
        imports: [],
        isEntry: needsStableName,
      }));
    return parted(
      chunks.sort((one, other) => Number(other.isEntry) - Number(one.isEntry)),
    );
  },
  async rollup(tag) {
    const bundle = await rollup({
      input: entryOf(tag),
      plugins: [nodeResolve({ browser: true })],
      onwarn() {},
    });
    const { output } = await bundle.generate({ format: 'es' });
    const chunks = fromRollup(output);
    for (const chunk of chunks) chunk.code = await shortened(chunk.code);
    return parted(chunks);
  },
  async vite(tag) {
    const { output } = await viteBuild({
      root: folder,
      configFile: false,
      logLevel: 'silent',
      build: {
        write: false,
        modulePreload: false,
        rollupOptions: { input: entryOf(tag) },
      },
    });
    return parted(fromRollup(output));
  },
  async webpack(tag) {
    const out = join(folder, `webpack-${tag}`);
    const stats = await new Promise((resolve, reject) =>
      webpack(
        {
          mode: 'production',
          context: folder,
          entry: entryOf(tag),
          output: { path: out, filename: 'main.js', chunkFilename: '[id].js' },
          performance: false,
        },
        (error, result) => (error ? reject(error) : resolve(result)),
      ),
    );
    assert.deepEqual(stats.toJson({ all: false, errors: true }).errors, []);
    const chunks = readdirSync(out)
      .filter((file) => file.endsWith('.js'))
      .sort(
        (one, other) => Number(other === 'main.js') - Number(one === 'main.js'),
      )
      .map((name) => ({
        name,
        code: readFileSync(join(out, name), 'utf8'),
        imports: [],
      }));
    return parted(chunks);
  },
};

describe('One element in an app', () => {
  before(() => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const tag of tags) writeFileSync(entryOf(tag), importOf(tag));
  });
  after(() => {
    for (const made of [folder, ...apps])
      rmSync(made, { recursive: true, force: true });
  });

  for (const [name, bundle] of Object.entries(bundlers)) {
    test(
      `${name} leaves for later what nobody needs at first`,
      patience,
      async () => {
        for (const tag of tagsFor[name]) {
          const { first, later } = await bundle(tag);
          const [atOnce, then] = [first.join('\n'), later.join('\n')];
          for (const words of laterWords) {
            assert.ok(!atOnce.includes(words), `${tag}: “${words}” at once`);
            assert.ok(then.includes(words), `${tag}: “${words}” later`);
          }
          for (const words of firstWords)
            assert.ok(atOnce.includes(words), `${tag}: “${words}” at once`);
          console.log(
            `${name}, ${tag}: ${weight(first).toLocaleString('en')} B at once, ${weight(later).toLocaleString('en')} B later`,
          );
        }
      },
    );
  }
});
