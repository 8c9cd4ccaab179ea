// Describes the elements for editors and for Storybook, from their class
// comments.
import { faultsOf, optionTags } from './scripts/option-tags.mjs';

const bases = ['AftercareElement', 'FormElement'];

/** What an element keeps to itself is no part of its manual. */
const onlyPublic = {
  name: 'only-public',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    for (const { members = [], attributes } of declarations(modules)) {
      const hidden = members.filter(
        ({ name, privacy }) =>
          privacy === 'private' ||
          privacy === 'protected' ||
          /^[#_]/.test(name),
      );
      for (const member of hidden) members.splice(members.indexOf(member), 1);
      for (const { name } of hidden) {
        const index =
          attributes?.findIndex(({ fieldName }) => fieldName === name) ?? -1;
        if (index >= 0) attributes.splice(index, 1);
      }
    }
  },
};

/**
 * The analyzer takes a variable in `dispatchEvent(new X(name))` for an event;
 * real ones have a sentence in the class comment.
 */
const onlyDescribedEvents = {
  name: 'only-described-events',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    for (const declaration of declarations(modules)) {
      if (declaration.events)
        declaration.events = declaration.events.filter(
          ({ description }) => description,
        );
    }
  },
};

/**
 * An element without `@tag` would be missing everywhere, and nobody would see
 * why.
 */
const everyElementHasATag = {
  name: 'every-element-has-a-tag',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    for (const { customElement, tagName, name } of declarations(modules)) {
      if (customElement && !tagName && !bases.includes(name))
        throw new Error(`${name} has no @tag in its class comment.`);
    }
  },
};

/**
 * Editors offer the values of an attribute, so a list of values stands there
 * and not its name.
 */
const valuesOfTypes = {
  name: 'values-of-types',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    for (const { attributes = [] } of declarations(modules)) {
      for (const { type, option } of attributes) {
        if (!type) continue;
        const parts = type.text
          .split(' | ')
          // What only a property can be is no value of an attribute.
          .filter((part) => !/^(undefined|null|Session|Practice)$/.test(part));
        const [name] = parts;
        const isName = parts.length === 1 && /^[A-Z]/.test(name);
        type.text =
          isName && option?.values
            ? option.values.map((value) => `'${value}'`).join(' | ')
            : parts.join(' | ');
      }
    }
  },
};

/**
 * The snippet page would leave out what it cannot read, and nobody would see
 * why.
 */
const everyOptionIsTold = {
  name: 'every-option-is-told',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    const faults = declarations(modules).flatMap(({ name, attributes = [] }) =>
      attributes
        .filter(({ fieldName }) => fieldName)
        .flatMap(({ fieldName, type, option = {} }) =>
          faultsOf(option, type?.text ?? 'string').map(
            (fault) => `${name}.${fieldName}: ${fault}`,
          ),
        ),
    );
    if (faults.length > 0) throw new Error(faults.join('\n'));
  },
};

/**
 * What fields of a form have from their base class is theirs; a base class is
 * nobody's element.
 */
const withoutBase = {
  name: 'without-base',
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.modules = customElementsManifest.modules.filter(
      ({ path }) => !/(care|form)-element\.ts$/.test(path),
    );
    for (const declaration of declarations(customElementsManifest.modules)) {
      for (const entry of [
        ...(declaration.members ?? []),
        ...(declaration.attributes ?? []),
      ])
        delete entry.inheritedFrom;
      declaration.members = declaration.members?.filter(
        ({ static: isStatic }) => !isStatic,
      );
    }
  },
};

/** The package holds dist/, not src/. */
const publishedPaths = {
  name: 'published-paths',
  packageLinkPhase({ customElementsManifest }) {
    rewrite(customElementsManifest);
  },
};

function rewrite(node) {
  if (!node || typeof node !== 'object') return;
  for (const key of ['path', 'module']) {
    if (typeof node[key] === 'string')
      node[key] = node[key].replace(/^(\/?)src\/(.*)\.ts$/, '$1dist/$2.js');
  }
  Object.values(node).forEach(rewrite);
}

function declarations(modules) {
  return modules.flatMap((module) => module.declarations ?? []);
}

export default {
  globs: [
    'src/elements/**/*.ts',
    'src/forms/form-element.ts',
    'src/template/aftercare-element.ts',
  ],
  exclude: ['**/*.core.ts', '**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [
    optionTags,
    onlyPublic,
    onlyDescribedEvents,
    everyElementHasATag,
    valuesOfTypes,
    everyOptionIsTold,
    withoutBase,
    publishedPaths,
  ],
};
