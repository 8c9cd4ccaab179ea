// What a file that comes later shares with the script. A module that the script
// has is not in the later file once more: it would be a second instance, with a
// state of its own. The script hands over what the later file imports of it.
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseAst } from 'rollup/parseAst';
import { root } from './setup.mjs';

/** A module is told by its path within build/, a package by its name. */
const fileOf = (module) => join(root, 'build', module);
const isOurs = (module) => module.endsWith('.js') && existsSync(fileOf(module));
const moduleFor = (specifier, importer) =>
  specifier.startsWith('.')
    ? posix.join(posix.dirname(importer), specifier)
    : specifier;

const parsed = new Map();

/** The statements of a module. */
function statementsOf(module) {
  const known = parsed.get(module);
  if (known) return known;
  const { body } = parseAst(readFileSync(fileOf(module), 'utf8'));
  parsed.set(module, body);
  return body;
}

/** The static imports of a module. */
const importsOf = (importer) =>
  statementsOf(importer)
    .filter(({ source }) => source)
    .map((statement) => ({
      statement,
      importer,
      module: moduleFor(statement.source.value, importer),
    }));

/** The names that an import takes of a module. */
function namesTaken({ statement, importer, module }) {
  if (statement.type === 'ExportAllDeclaration') return namesGiven(module);
  const names = statement.specifiers.map(({ type, imported, local }) =>
    // What is exported again is named by `local`.
    /^Import(Default|Namespace)Specifier$/.test(type)
      ? undefined
      : (imported ?? local).name,
  );
  if (names.includes(undefined))
    throw new Error(
      `${importer} comes later, and takes ${module} as a whole. Name what it takes.`,
    );
  return names;
}

/** The names that a module of ours exports. */
function namesGiven(module) {
  return statementsOf(module).flatMap((statement) => {
    if (statement.type === 'ExportAllDeclaration')
      return namesGiven(moduleFor(statement.source.value, module));
    if (statement.type !== 'ExportNamedDeclaration') return [];
    const { declaration, specifiers } = statement;
    const declared = declaration?.declarations ?? [declaration];
    return declaration
      ? declared.map(({ id }) => id.name)
      : specifiers.map(({ exported }) => exported.name);
  });
}

/** Everything that has run when an entry runs, packages too. */
function modulesBefore(entry, found = new Set()) {
  if (found.has(entry)) return found;
  found.add(entry);
  if (!isOurs(entry)) return found;
  for (const { module } of importsOf(entry)) modulesBefore(module, found);
  return found;
}

/**
 * What stores is whole: it is imported by itself where it is tried without the
 * script. All that it has in common with the script are rules without a state.
 */
const whole = ['storage/index.js'];

let ofScript;
/** Everything that the script has. */
const modulesOfScript = () => (ofScript ??= modulesBefore('script.js'));

/**
 * What a later module takes of those that the script has, in the order in which
 * it is handed over.
 */
export function sharedWith(entry) {
  if (whole.includes(entry)) return [];
  const inScript = modulesOfScript();
  const visited = new Set();
  const shared = new Map();
  const visit = (importer) => {
    if (visited.has(importer)) return;
    visited.add(importer);
    for (const found of importsOf(importer)) {
      if (!inScript.has(found.module)) {
        if (isOurs(found.module)) visit(found.module);
        continue;
      }
      for (const name of namesTaken(found))
        shared.set(`${found.module} ${name}`, { module: found.module, name });
    }
  };
  visit(entry);
  return [...shared.values()];
}

/** Names of a module for what later files share with the script. */
export class SharedNames {
  #names = new Map();

  /** The list that is handed over to a later module, as an expression. */
  listFor(entry) {
    return `[${sharedWith(entry).map((one) => this.#nameOf(one))}]`;
  }

  #nameOf({ module, name }) {
    const key = `${module} ${name}`;
    const own = this.#names.get(key)?.own ?? `shared_${this.#names.size}`;
    this.#names.set(key, { own, module, name });
    return own;
  }

  /** The statements that import them. */
  get imports() {
    return [...this.#names.values()].map(({ own, module, name }) => {
      const from = isOurs(module) ? fileOf(module) : module;
      return `import { ${name} as ${own} } from ${JSON.stringify(from)};`;
    });
  }
}

/**
 * In a later file, a module of the script is what was handed over of it.
 * @param entry the module of the file
 * @param list the expression that gives what was handed over
 */
export function takesShared(entry, list) {
  const shared = sharedWith(entry);
  const handed = 'aftercare-shared';
  const idOf = (module) => `${handed}/${module}`;
  const ids = new Set(shared.map(({ module }) => idOf(module)));
  return {
    name: 'takes-shared',
    resolveId(specifier, importer) {
      if (specifier === handed) return handed;
      const [, path] =
        /\/build\/(.*)$/.exec(importer?.replaceAll('\\', '/') ?? '') ?? [];
      const id = path && idOf(moduleFor(specifier, path));
      return ids.has(id) ? id : null;
    },
    load(id) {
      if (id === handed) return `export const shared = ${list};`;
      if (!ids.has(id)) return null;
      const exported = [...shared.entries()]
        .filter(([, { module }]) => idOf(module) === id)
        .map(([index, { name }]) => `export const ${name} = shared[${index}];`);
      return [`import { shared } from '${handed}';`, ...exported].join('\n');
    },
  };
}
