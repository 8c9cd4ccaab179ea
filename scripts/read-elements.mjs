// What custom-elements.json says of each element, in the shape that the snippet
// page and llms.txt need.
import { literalsIn } from './option-tags.mjs';

/**
 * The elements of a manifest, those that people meet first, then what stands
 * around them.
 */
export function elementsOf({ modules }) {
  const found = modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName);
  const order = [
    'feelings-check-in',
    'practice-list',
    'practice-card',
    'preference-builder',
    'safety-note',
    'care-note',
  ];
  const rank = ({ tagName }) =>
    order.includes(tagName) ? order.indexOf(tagName) : order.length;
  return found.sort(
    (a, b) => rank(a) - rank(b) || a.tagName.localeCompare(b.tagName),
  );
}

/**
 * What somebody can set on an element in markup, each with `name`, `kind`,
 * `about` and, where there are such, `fallback`, `values`, `min`, `max` and
 * `needed`.
 *
 * @param known values that the manifest only names: terms, ids and countries,
 *   each a list of `{ value, label?, audience? }`
 */
export function optionsOf({ attributes = [] }, known) {
  // What few pages need is last.
  const inOrder = [...attributes].sort(
    (a, b) => Number(a.name === 'session') - Number(b.name === 'session'),
  );
  return inOrder.map((attribute) => {
    const { name, type, description, option = {} } = attribute;
    return {
      name,
      // A comment is wrapped where a line of source ends.
      about: description.replace(/\s+/g, ' '),
      ...kindOf(name, type?.text ?? '', option, known),
      ...fallbackOf(attribute.default, option),
    };
  });
}

function kindOf(name, type, option, known) {
  const { list, needed, min, max, format } = option;
  if (type === 'boolean') return { kind: 'flag' };
  if (min !== undefined)
    return { kind: 'number', min, ...(max !== undefined && { max }) };
  const values = valuesOf(name, type, option, known);
  if (values)
    return {
      kind: list ? 'many' : 'choice',
      values,
      ...(needed && { needed }),
    };
  return { kind: format === 'https' ? 'address' : 'text' };
}

function valuesOf(name, type, { values, valuesFrom }, known) {
  const literals = literalsIn(type);
  const all = valuesFrom
    ? known[valuesFrom]
    : (values ?? (literals.length > 0 ? literals : undefined));
  if (valuesFrom && !all)
    throw new Error(`${name}: there is no list of ${valuesFrom}.`);
  return all?.map((value) =>
    typeof value === 'string' ? toldOf(value, known[name]) : value,
  );
}

/** Some values go with some audiences only. */
const toldOf = (value, told) =>
  told?.find((entry) => entry.value === value) ?? { value };

function fallbackOf(value, { defaultValue }) {
  const plain = /^'[^']+'$|^\d+$/.test(value ?? '')
    ? value.replaceAll("'", '')
    : undefined;
  const fallback = plain ?? defaultValue;
  return fallback === undefined ? {} : { fallback };
}

/**
 * The names of the script's `data-*` that docs/embedding.md has a row for; what
 * it does not name is not offered either.
 */
export const settingsIn = (embedding) =>
  [...embedding.matchAll(/^\| `data-([a-z-]+)` +\|/gm)].map(([, name]) => name);
