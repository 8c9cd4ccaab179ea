// What the doc comment of an element's property says for machines: the snippet
// page and editors are made from these tags, and never from the sentences
// beside them (docs/style.md).

const words = (text) => text.split(/\s+/).filter(Boolean);
const isFlag = () => true;

/** Each tag, and how what stands behind it is read. */
const readers = {
  /** What can be written. */
  values: words,
  /** Which list of the content has what can be written. */
  valuesFrom: (text) => text,
  /** Several of the values, separated by spaces. */
  list: isFlag,
  min: Number,
  max: Number,
  /** What a text is: `text` or `https`. */
  format: (text) => text,
  /** What holds where nothing is written, and the code does not say it. */
  defaultValue: (text) => text,
  /** Without it there is nothing to show. */
  needed: isFlag,
};
const formats = ['text', 'https'];

/**
 * The tags of a doc comment, each `{ name, text }`, as one object; what is no
 * tag of an option is left out.
 */
export function readOption(tags) {
  const ours = tags.filter(({ name }) => Object.hasOwn(readers, name));
  return Object.fromEntries(
    ours.map(({ name, text }) => [name, readers[name](text)]),
  );
}

/** The values of a type that is a union of texts. */
export const literalsIn = (type) =>
  [...type.matchAll(/'([^']+)'/g)].map(([, value]) => value);

const sameValues = (some, others) =>
  [...some].sort().join(' ') === [...others].sort().join(' ');

/**
 * What is wrong with the tags of an attribute, in words, where its type is this
 * text: an inline union, `string`, `number`, `boolean`, or the name of a type.
 */
export function faultsOf(option, type) {
  const allowed = (...names) =>
    Object.keys(option)
      .filter((name) => !names.includes(name))
      .map((name) => `@${name} says nothing of ${type}`);
  if (type === 'boolean') return allowed();
  if (/\bnumber\b/.test(type))
    return [...allowed('min', 'max', 'defaultValue'), ...rangeFaults(option)];
  const literals = literalsIn(type);
  const faults =
    literals.length > 0
      ? [...allowed('values', 'defaultValue'), ...unionFaults(option, literals)]
      : [
          ...allowed(
            'values',
            'valuesFrom',
            'list',
            'format',
            'needed',
            'defaultValue',
          ),
          ...textFaults(option, type),
        ];
  return [...faults, ...defaultFaults(option, option.values ?? literals)];
}

function rangeFaults({ min, max }) {
  if (!Number.isInteger(min)) return ['a number needs @min'];
  if (max !== undefined && !(max > min)) return ['@max is not over @min'];
  return [];
}

function unionFaults({ values }, literals) {
  if (!values || sameValues(values, literals)) return [];
  return [
    `@values says ${values.join(' ')}, and the type ${literals.join(' ')}`,
  ];
}

function textFaults({ values, valuesFrom, list, format }, type) {
  const said = [values, valuesFrom, format].filter(
    (entry) => entry !== undefined,
  );
  if (said.length !== 1)
    return [`${type} needs one of @values, @valuesFrom and @format`];
  if (format !== undefined && !formats.includes(format))
    return [`@format is one of ${formats.join(', ')}`];
  if (format !== undefined && list) return ['@list needs values'];
  if (values?.length === 0) return ['@values names none'];
  return [];
}

function defaultFaults({ defaultValue }, values) {
  if (defaultValue === undefined || values.length === 0) return [];
  return values.includes(defaultValue)
    ? []
    : [`@defaultValue ${defaultValue} is none of ${values.join(' ')}`];
}

const ours = (ts, member) =>
  readOption(
    ts.getJSDocTags(member).map(({ tagName, comment }) => ({
      name: tagName.text,
      text: (ts.getTextOfJSDocComment(comment) ?? '').trim(),
    })),
  );

/**
 * For the analyzer of the manifest: each attribute gets its tags as `option`,
 * which the manifest keeps beside what is standard.
 */
export const optionTags = {
  name: 'option-tags',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node)) return;
    const declaration = moduleDoc.declarations?.find(
      ({ name }) => name === node.name?.text,
    );
    for (const member of node.members) {
      const attribute = declaration?.attributes?.find(
        ({ fieldName }) => fieldName && fieldName === member.name?.getText(),
      );
      const option = ours(ts, member);
      if (attribute && Object.keys(option).length > 0)
        attribute.option = option;
    }
  },
};
