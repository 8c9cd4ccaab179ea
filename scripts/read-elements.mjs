// What custom-elements.json says of each element, in the shape that the snippet
// page and llms.txt need.

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

const literals = (type) =>
  [...type.matchAll(/'([^']+)'/g)].map(([, value]) => value);
/**
 * Lists stand in a description as `a b c`, single values as `a`, `b` or `c`.
 */
const listIn = (text) =>
  /separated by spaces: `([^`]+)`/.exec(text)?.[1].split(' ');

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
  return inOrder.map(({ name, type, default: fallback, description }) => {
    // A comment is wrapped where a line of source ends.
    const about = description.replace(/\s+/g, ' ');
    return {
      name,
      about,
      ...kindOf(name, type?.text ?? '', about, known),
      ...fallbackOf(fallback, about),
    };
  });
}

function kindOf(name, type, about, known) {
  const values = (list) =>
    list.map((value) => (typeof value === 'string' ? { value } : value));
  if (type === 'boolean') return { kind: 'flag' };
  // Some values go with some audiences only.
  if (known[name]?.some?.(({ audience }) => audience) && name !== 'practice')
    return { kind: 'choice', values: known[name] };
  if (literals(type).length > 0)
    return { kind: 'choice', values: values(literals(type)) };
  if (name === 'practice')
    return { kind: 'choice', values: known.practices, needed: true };
  if (name === 'note') return { kind: 'choice', values: known.notes };
  if (name === 'country') return { kind: 'choice', values: known.countries };
  if (/separated by spaces/.test(about))
    return { kind: 'many', values: values(listIn(about) ?? known[name]) };
  const alias = ['Audience', 'Context', 'Company'].find((term) =>
    new RegExp(`\\b${term}\\b`).test(type),
  );
  if (alias)
    return { kind: 'choice', values: values(known[alias.toLowerCase()]) };
  if (name === 'storage')
    return { kind: 'choice', values: values(['none', 'device']) };
  if (/\bnumber\b/.test(type) || /\b\d or more\b/.test(about))
    return { kind: 'number', ...rangeOf(about) };
  return { kind: /`https:`/.test(about) ? 'address' : 'text' };
}

function rangeOf(about) {
  const [, min, max] = /(\d) to (\d)/.exec(about) ?? [];
  return min ? { min: Number(min), max: Number(max) } : { min: 1 };
}

function fallbackOf(value, about) {
  const [, said] = /\bDefault `?([\w-]+)`?[.:]/.exec(about) ?? [];
  const plain = /^'[^']+'$|^\d+$/.test(value ?? '')
    ? value.replaceAll("'", '')
    : undefined;
  const fallback = plain ?? (said === 'all' ? undefined : said);
  return fallback === undefined || fallback === 'false' ? {} : { fallback };
}

/**
 * The names of the script's `data-*` that docs/embedding.md has a row for; what
 * it does not name is not offered either.
 */
export const settingsIn = (embedding) =>
  [...embedding.matchAll(/^\| `data-([a-z-]+)` +\|/gm)].map(([, name]) => name);
