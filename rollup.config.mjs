// From build/ (plain JavaScript, made by tsc) to dist/: one module a source
// file for npm, and the two script-tag files.
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { cpSync, readFileSync, readdirSync } from 'node:fs';
import sourceMaps from 'rollup-plugin-sourcemaps2';
import { minify as terser } from 'terser';
import { compactPack } from './scripts/compact-pack.mjs';
import { compactProperties } from './scripts/compact-properties.mjs';
import { frozenLit, frozenPage } from './scripts/frozen-page.mjs';
import {
  addressBesideFolder,
  handsOver,
  laterApart,
  later,
  noAddressInClassic,
  nothingLater,
  pinnedLater,
  takesOver,
} from './scripts/later-files.mjs';
import { thirdPartyLicences } from './scripts/licences.mjs';
import { ownBuiltins } from './scripts/own-builtins.mjs';
import { minifyLiterals } from './scripts/minify-literals.mjs';
import { ownTrustedTypesPolicy } from './scripts/trusted-types.mjs';

const files = readdirSync('build', { recursive: true })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.js'));

const resolvePackages = () =>
  nodeResolve({ browser: true, exportConditions: ['production'] });

// A module of nothing but types is empty, and still has to be there for its
// declarations.
const fail = ({ code, message }) => {
  if (code !== 'EMPTY_BUNDLE') throw new Error(message);
};

export const npmModules = {
  input: Object.fromEntries(
    files.map((file) => [file.slice(0, -'.js'.length), `build/${file}`]),
  ),
  external:
    /^(lit|@lit\/context|@lit-labs\/ssr|valibot|idb|@noble\/hashes)(\/|$)/,
  plugins: [
    resolvePackages(),
    sourceMaps(),
    minifyLiterals(),
    copyDeclarations(),
    thirdPartyLicences(),
  ],
  output: {
    dir: 'dist',
    chunkFileNames: 'chunks/[name].js',
    // The compiler's helpers are the only thing that two of our files may share
    // without importing it.
    manualChunks: (id) =>
      /\/node_modules\/tslib\//.test(id) ? 'tslib' : undefined,
    hoistTransitiveImports: false,
    sourcemap: true,
  },
  onwarn: fail,
};

/** Everything in one file; `plugins` come first. */
const oneFile = (input, plugins) => ({
  input,
  plugins: [
    ...plugins,
    resolvePackages(),
    sourceMaps(),
    onlyProduction(),
    compactProperties(),
    minifyLiterals(),
    ownBuiltins(),
  ],
  onwarn: fail,
});

/** The same, but for what comes later. */
export const selfContained = (input, plugins = []) =>
  oneFile(input, [...plugins, laterApart()]);

export const minified = { plugins: [minify()] };
/**
 * Chromium then compiles every function while it loads the file, beside the
 * page, and not one by one when they are called (docs/decisions/0016).
 */
const atOnce = { plugins: [minify('//# allFunctionsCalledOnLoad\n')] };

/** What is written to dist/cdn/; what is only weighed has no map. */
const fileOf = (file, format, more) => ({
  ...more,
  file: `dist/cdn/${file}`,
  format,
  sourcemap: true,
});

const laterFiles = Object.entries(later).map(([module, file]) => ({
  ...oneFile(`build/${module}`, [
    handsOver(file),
    takesOver(module, file),
    nothingLater(),
    thirdPartyLicences(`licenses${file.replace(/^aftercare|js$/g, '')}txt`),
  ]),
  output: fileOf(file, 'es', minified),
}));

const scriptPlugins = () => [
  compactPack(),
  ownTrustedTypesPolicy(),
  frozenPage(),
  noAddressInClassic(),
];
/** The same file for `<script type="module">` and for `<script>`. */
const scriptFiles = (name, more = {}) => [
  fileOf(`${name}.js`, 'es', { ...atOnce, ...more }),
  fileOf(`${name}.iife.js`, 'iife', { ...atOnce, ...more }),
];
const script = {
  ...oneFile('build/script.js', [
    ...scriptPlugins(),
    pinnedLater(),
    thirdPartyLicences(),
  ]),
  output: scriptFiles('aftercare'),
};
/** For whoever wants no file that comes later: all of it in one. */
const whole = {
  ...oneFile('build/script.js', [
    ...scriptPlugins(),
    thirdPartyLicences('licenses.whole.txt'),
  ]),
  output: scriptFiles('aftercare.whole', { inlineDynamicImports: true }),
};

/** Rooms whose modules belong to the elements that use them. */
const roomOfElement =
  /\/build\/(entries|elements|views\/(check-in|note|practice-list|preferences))\//;
const roomOfPractice = /\/build\/views\/practice\//;

/**
 * In which part a module is: the practices apart, since a note and a way out
 * need none; all else that elements share in one, so that few files are asked
 * for.
 */
function sharedPart(id) {
  const path = id.replaceAll('\\', '/');
  if (roomOfElement.test(path)) return undefined;
  return roomOfPractice.test(path) ? 'practice' : 'shared';
}

/**
 * A file for each element, for pages that want one or two. What they share is in
 * parts, whose names say nothing and change with what is in them.
 */
const elementFiles = {
  ...oneFile(
    Object.fromEntries(
      readdirSync('build/entries')
        .filter((file) => file.endsWith('.js'))
        .map((file) => [file.slice(0, -'.js'.length), `build/entries/${file}`]),
    ),
    [
      compactPack(),
      ownTrustedTypesPolicy(),
      frozenLit(),
      addressBesideFolder(),
      pinnedLater(),
      thirdPartyLicences(),
    ],
  ),
  output: {
    ...atOnce,
    dir: 'dist/cdn/aftercare',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'part-[hash].js',
    manualChunks: sharedPart,
    sourcemap: true,
  },
};

/**
 * What a page loads that shows the elements from another origin, and what runs
 * there beside the script.
 */
const frameFiles = {
  'frame/host.js': 'aftercare-frame.js',
  'frame/guest.js': 'aftercare-guest.js',
};
const frame = Object.entries(frameFiles).map(([module, file]) => ({
  ...selfContained(`build/${module}`),
  output: fileOf(file, 'es', minified),
}));

/**
 * In this order: the script knows the hashes of the files that come later, as
 * they were written.
 */
export default [
  npmModules,
  ...laterFiles,
  script,
  elementFiles,
  whole,
  ...frame,
];

function minify(hint = '') {
  const { name, version, license } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  );
  const preamble = `${hint}/*! ${name} ${version} | ${license} | licenses.txt */`;
  return {
    name: 'minify',
    async renderChunk(code, _chunk, { format, sourcemap }) {
      const options = {
        ecma: 2022,
        module: format === 'es',
        compress: { passes: 2 },
        format: { comments: false, preamble },
        sourceMap: sourcemap && { asObject: true },
      };
      const { code: shorter, map = null } = await terser(code, options);
      return { code: shorter, map };
    },
  };
}

function onlyProduction() {
  return {
    name: 'only-production',
    transform(code, id) {
      if (/\/node_modules\/.*\/development\//.test(id))
        this.error(`A development build would be bundled: ${id}`);
      if (code.includes('process.env'))
        this.error(`process.env does not exist in a browser: ${id}`);
      return null;
    },
  };
}

function copyDeclarations() {
  return {
    name: 'copy-declarations',
    writeBundle() {
      cpSync('build', 'dist', {
        recursive: true,
        filter: (path) => !/\.js(\.map)?$/.test(path),
      });
    },
  };
}
