// From build/ (plain JavaScript, made by tsc) to dist/: one module a source file for npm, and the two script-tag files.
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { cpSync, readFileSync, readdirSync } from 'node:fs';
import { minify as terser } from 'terser';
import { compactPack } from './scripts/compact-pack.mjs';
import { compactProperties } from './scripts/compact-properties.mjs';
import { thirdPartyLicences } from './scripts/licences.mjs';
import { ownBuiltins } from './scripts/own-builtins.mjs';
import { minifyLiterals } from './scripts/minify-literals.mjs';
import { ownTrustedTypesPolicy } from './scripts/trusted-types.mjs';

/**
 * What comes later has a file and a hash of its own, beside the script's. Their names say nothing of what a page is about.
 * Each module here is asked for by one dynamic import at least.
 */
const later = {
  'content/read-pack.js': 'aftercare.packs.js',
  'storage/index.js': 'aftercare.keep.js',
  'embed/doctor.js': 'aftercare.doctor.js',
  'elements/shared/keep-panel.js': 'aftercare.keep-panel.js',
};
const fileOf = (module) => Object.entries(later).find(([path]) => module.endsWith(`/${path}`))?.[1];

const files = readdirSync('build', { recursive: true })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.js'));

const resolvePackages = () => nodeResolve({ browser: true, exportConditions: ['production'] });

// A module of nothing but types is empty, and still has to be there for its declarations.
const fail = ({ code, message }) => {
  if (code !== 'EMPTY_BUNDLE') throw new Error(message);
};

export const npmModules = {
  input: Object.fromEntries(files.map((file) => [file.slice(0, -'.js'.length), `build/${file}`])),
  external: /^(lit|@lit\/context|@lit-labs\/ssr|valibot|idb|@noble\/hashes)(\/|$)/,
  plugins: [resolvePackages(), minifyLiterals(), copyDeclarations()],
  output: {
    dir: 'dist',
    chunkFileNames: 'chunks/[name].js',
    // The compiler's helpers are the only thing that two of our files may share without importing it.
    manualChunks: (id) => (/\/node_modules\/tslib\//.test(id) ? 'tslib' : undefined),
    hoistTransitiveImports: false,
  },
  onwarn: fail,
};

/** Everything in one file; `plugins` come first. */
export function selfContained(input, plugins = []) {
  return {
    input,
    plugins: [...plugins, laterApart(), resolvePackages(), onlyProduction(), compactProperties(), minifyLiterals(), ownBuiltins()],
    onwarn: fail,
  };
}

export const minified = { plugins: [minify()] };
/** Chromium then compiles every function while it loads the file, beside the page, and not one by one when they are called (docs/decisions/0016). */
const atOnce = { plugins: [minify('//# allFunctionsCalledOnLoad\n')] };

const script = {
  ...selfContained('build/script.js', [compactPack(), ownTrustedTypesPolicy(), thirdPartyLicences()]),
  output: [
    { ...atOnce, file: 'dist/cdn/aftercare.js', format: 'es' },
    { ...atOnce, file: 'dist/cdn/aftercare.iife.js', format: 'iife' },
  ],
};

const laterFiles = Object.entries(later).map(([module, file]) => ({
  ...selfContained(`build/${module}`, [thirdPartyLicences(`licenses${file.replace(/^aftercare|js$/g, '')}txt`)]),
  output: { ...minified, file: `dist/cdn/${file}`, format: 'es' },
}));

/** What a page loads that shows the elements from another origin, and what runs there beside the script. */
const frameFiles = { 'frame/host.js': 'aftercare-frame.js', 'frame/guest.js': 'aftercare-guest.js' };
const frame = Object.entries(frameFiles).map(([module, file]) => ({
  ...selfContained(`build/${module}`),
  output: { ...minified, file: `dist/cdn/${file}`, format: 'es' },
}));

export default [npmModules, script, ...laterFiles, ...frame];

/** What the script imports dynamically stays a file of its own. */
function laterApart() {
  return {
    name: 'later-apart',
    resolveDynamicImport(specifier, importer) {
      const file = fileOf(new URL(specifier, `file://${importer}`).pathname);
      if (!file) this.error(`The script-tag file would load something later: ${specifier}`);
      return { id: `./${file}`, external: 'relative' };
    },
  };
}

function minify(hint = '') {
  const { name, version, license } = JSON.parse(readFileSync('package.json', 'utf8'));
  const preamble = `${hint}/*! ${name} ${version} | ${license} | licenses.txt */`;
  return {
    name: 'minify',
    async renderChunk(code, _chunk, { format }) {
      const options = { ecma: 2022, module: format === 'es', compress: { passes: 2 }, format: { comments: false, preamble } };
      return { code: (await terser(code, options)).code, map: null };
    },
  };
}

function onlyProduction() {
  return {
    name: 'only-production',
    transform(code, id) {
      if (/\/node_modules\/.*\/development\//.test(id)) this.error(`A development build would be bundled: ${id}`);
      if (code.includes('process.env')) this.error(`process.env does not exist in a browser: ${id}`);
      return null;
    },
  };
}

function copyDeclarations() {
  return {
    name: 'copy-declarations',
    writeBundle() {
      cpSync('build', 'dist', { recursive: true, filter: (path) => !path.endsWith('.js') });
    },
  };
}
