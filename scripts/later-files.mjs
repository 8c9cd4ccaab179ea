// What the script-tag build loads later is in files of its own, which run only
// with the hash that the script knows: see src/embed/load-later.ts.
import MagicString from 'magic-string';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mapped, standIn } from './mapped.mjs';
import { root } from './setup.mjs';
import { SharedNames, takesShared } from './shared-with-later.mjs';

/**
 * Each module, and its file beside the script. Their names say nothing of what
 * a page is about. Each is asked for by one dynamic import at least.
 */
export const later = {
  'care/word-search.js': 'aftercare.words.js',
  'content/rest-of-content.js': 'aftercare.more.js',
  'views/practice/practice-opened.js': 'aftercare.open.js',
  'views/preferences/preferences.card-view.js': 'aftercare.view.js',
  'content/load/read-pack.js': 'aftercare.packs.js',
  'storage/index.js': 'aftercare.keep.js',
  'embed/doctor.js': 'aftercare.doctor.js',
  'views/stored-data/stored-data.panel.js': 'aftercare.keep-panel.js',
};

const built = (path) => join(root, 'build', path);
const isBuilt = (id, path) =>
  id.replaceAll('\\', '/').endsWith(`/build/${path}`);

/** The hash of a file as it was written, as `integrity` takes it. */
export const hashOf = (file) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(join(root, 'dist/cdn', file)))
    .digest('base64')}`;

/**
 * The file for a dynamic import. Whatever else were loaded later would run
 * without a hash, and stops the build.
 */
function laterFor(specifier, importer, context) {
  const { pathname } = new URL(
    specifier,
    `file://${importer.replaceAll('\\', '/')}`,
  );
  const [module, file] =
    Object.entries(later).find(([one]) => pathname.endsWith(`/build/${one}`)) ??
    [];
  return file
    ? { module, file }
    : context.error(
        `The script-tag file would load something later: ${specifier}`,
      );
}

/**
 * `import('../storage/index.js')` becomes `loadLater('aftercare.keep.js', [
 * … ])`, with what the file shares with the script, and the script gets the
 * hashes of the files that stand in dist/cdn/.
 */
export function pinnedLater() {
  return {
    name: 'pinned-later',
    transform(code, id) {
      if (isBuilt(id, 'embed/later-hashes.js'))
        return standIn(code, hashesModule());
      if (!/\bimport\(/.test(code) || id.includes('/node_modules/'))
        return null;
      const found = importsIn(this.parse(code));
      // A comment may have named it.
      if (found.length === 0) return null;
      const edited = new MagicString(code);
      const names = new SharedNames();
      for (const { start, end, source } of found) {
        if (source.type !== 'Literal')
          this.error(
            `Nobody can tell what would be loaded later: ${code.slice(start, end)} in ${id}`,
          );
        const { module, file } = laterFor(source.value, id, this);
        edited.overwrite(
          start,
          end,
          `loadLater(${JSON.stringify(file)}, ${names.listFor(module)})`,
        );
      }
      const ours = `import { loadLater } from ${JSON.stringify(built('embed/load-later.js'))};`;
      edited.prepend(`${[ours, ...names.imports].join('\n')}\n`);
      return mapped(edited);
    },
    renderDynamicImport({ moduleId }) {
      this.error(`${moduleId} still loads something without a hash.`);
    },
  };
}

/**
 * The files of single elements stand in a folder. What they load later stands
 * beside it, with the file that has all elements.
 */
export function addressBesideFolder() {
  return {
    name: 'address-beside-folder',
    resolveImportMeta: (property) =>
      property === 'url'
        ? "new URL('../aftercare.js', import.meta.url).href"
        : null,
  };
}

/**
 * A classic script is told its tag, and has no address of its own: see
 * src/embed/own-script.ts.
 */
export function noAddressInClassic() {
  return {
    name: 'no-address-in-classic',
    resolveImportMeta: (_property, { format }) =>
      format === 'iife' ? "''" : null,
  };
}

function hashesModule() {
  const hashes = Object.fromEntries(
    Object.values(later).map((file) => [file, hashOf(file)]),
  );
  return `export const laterHashes = ${JSON.stringify(hashes)};`;
}

/** Every `import(…)` in a syntax tree. */
function importsIn(node) {
  if (!node || typeof node !== 'object') return [];
  if (node.type === 'ImportExpression') return [node];
  return Object.values(node).flatMap(importsIn);
}

/**
 * Where nothing is loaded in a browser: what is imported dynamically stays as
 * it is written.
 */
export function laterApart() {
  return {
    name: 'later-apart',
    resolveDynamicImport(specifier, importer) {
      return {
        id: `./${laterFor(specifier, importer, this).file}`,
        external: 'relative',
      };
    },
  };
}

/** A later file loads nothing further: that would run without a hash. */
export function nothingLater() {
  return {
    name: 'nothing-later',
    resolveDynamicImport(specifier, importer) {
      this.error(
        `${importer} would load ${specifier}, which has no hash there.`,
      );
    },
  };
}

const meeting = "globalThis[Symbol.for('aftercare-elements/later')]";

/** Has a later file take what the script hands over to it. */
export const takesOver = (module, file) =>
  takesShared(module, `${meeting}.shared[${JSON.stringify(file)}]`);

/** Has a later file give what it exports to the script that waits for it. */
export function handsOver(file) {
  const entry = 'aftercare-later';
  let module;
  return {
    name: 'handed-over',
    resolveId(source, importer) {
      if (importer) return null;
      module = JSON.stringify(join(root, source));
      return entry;
    },
    load(id) {
      if (id !== entry) return null;
      const handOver = `${meeting}?.take(${JSON.stringify(file)}, exports);`;
      return `import * as exports from ${module};\nexport * from ${module};\n${handOver}`;
    },
  };
}
