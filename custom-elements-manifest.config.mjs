// Describes the elements for editors and for Storybook, from their class
// comments.
import * as terms from './build/content/terms.js';

const bases = ['CareElement', 'FormElement'];

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
    const values = {
      Audience: terms.audiences,
      Company: terms.companies,
      Context: terms.contexts,
      Allowed: ['none', 'device'],
    };
    for (const { attributes = [] } of declarations(modules)) {
      for (const { type } of attributes) {
        if (!type) continue;
        const parts = type.text
          .split(' | ')
          .flatMap(
            (part) => values[part]?.map((value) => `'${value}'`) ?? part,
          );
        // What only a property can be is no value of an attribute.
        type.text = parts
          .filter((part) => !/^(undefined|null|Session|Practice)$/.test(part))
          .join(' | ');
      }
    }
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
    'src/template/care-element.ts',
  ],
  exclude: ['**/*.core.ts', '**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [
    onlyPublic,
    onlyDescribedEvents,
    everyElementHasATag,
    valuesOfTypes,
    withoutBase,
    publishedPaths,
  ],
};
