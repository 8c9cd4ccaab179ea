// What somebody chose, as data, and as the address of the page. Pure. Settings
// only: nothing that a person answers is ever here.
import { platforms } from './write-snippet.mjs';

/**
 * Of `data.settings`, apart from the names of attributes, none of which begins
 * with this.
 */
const SETTING = 'data-';
const platformNames = Object.keys(platforms);
/**
 * Which files a page takes: one with all elements, one for each element, or one
 * that loads nothing later.
 */
export const fileChoices = ['all', 'elements', 'whole'];

export const defaultBase = ({ version }) =>
  `/vendor/aftercare-elements/${version}/`;

/**
 * The first of everything, and of an element only what it cannot do without.
 */
export function startState(data, tag = data.elements[0].tag) {
  return {
    element: tag,
    attributes: neededOf(data, tag),
    settings: {},
    base: defaultBase(data),
    files: 'all',
    platform: 'html',
  };
}

const neededOf = (data, tag) =>
  Object.fromEntries(
    optionsOf(data, tag)
      .filter(({ needed }) => needed)
      .map(({ name, values }) => [name, values[0].value]),
  );

export const optionsOf = (data, tag) =>
  data.elements.find((element) => element.tag === tag).options;

/**
 * Another element keeps what both know, as a level of heading, and the rest of
 * the page.
 */
export function withElement(data, state, tag) {
  const kept = optionsOf(data, tag).flatMap((option) => {
    const value = state.attributes[option.name];
    return value !== undefined &&
      'value' in readValue(option, String(value === true ? '' : value))
      ? [[option.name, value]]
      : [];
  });
  const attributes = { ...neededOf(data, tag), ...Object.fromEntries(kept) };
  return {
    ...state,
    element: tag,
    attributes: withoutDefaults(data, tag, attributes),
  };
}

function withoutDefaults(data, tag, attributes) {
  const options = optionsOf(data, tag);
  return Object.fromEntries(
    options
      .filter(
        ({ name, fallback }) =>
          attributes[name] !== undefined &&
          String(attributes[name]) !== fallback,
      )
      .map(({ name }) => [name, attributes[name]]),
  );
}

const patterns = {
  address: [/^https:\/\/[^\s]+$/, 'an https: address'],
  prefix: [
    /^[a-z][a-z\d]*(-[a-z\d]+)*$/,
    'small letters, digits and single hyphens, a letter first',
  ],
  colour: [
    /^(#([\da-f]{3}|[\da-f]{6})|[a-z]{3,30}|[a-z]{2,10}\([\w\s.,%+/-]{1,80}\))$/i,
    'a CSS colour',
  ],
  base: [/^(https?:\/)?\/[^\s"'<>`\\?#]*$/, 'a path or an address'],
};
const printable = /^[^\p{Cc}\p{Cs}]{1,200}$/u;

/**
 * `{ value }` as it goes into the state, `{}` where it says nothing, or
 * `{ allowed }`: what it may be.
 */
export function readValue({ kind, values = [], min, max, fallback }, text) {
  if (kind === 'flag')
    return text === ''
      ? { value: true }
      : { allowed: 'nothing after the name' };
  if (text === '') return {};
  if (kind === 'many') return readMany(values, text);
  if (kind === 'choice') {
    if (!values.some(({ value }) => value === text))
      return { allowed: values.map(({ value }) => value).join(', ') };
  } else if (kind === 'number') {
    if (!/^[1-9]\d{0,3}$/.test(text) || text < min || text > (max ?? 9999))
      return { allowed: max ? `${min} to ${max}` : `${min} or more` };
  } else {
    const [pattern, allowed] = patterns[kind] ?? [
      printable,
      'up to 200 letters',
    ];
    if (!pattern.test(text) || !printable.test(text)) return { allowed };
  }
  if (text === fallback) return {};
  return { value: kind === 'number' ? Number(text) : text };
}

/** In the order of the list; all of them is the same as none. */
function readMany(values, text) {
  const asked = text.split(/\s+/).filter(Boolean);
  const known = values.map(({ value }) => value);
  if (!asked.every((value) => known.includes(value)))
    return { allowed: known.join(', ') };
  const kept = known.filter((value) => asked.includes(value));
  return kept.length === 0 || kept.length === known.length
    ? {}
    : { value: kept.join(' ') };
}

/** Always with a slash at the end, so that a file's name can follow. */
export function readBase(text) {
  const [pattern, allowed] = patterns.base;
  const address = text.trim();
  const isFolder =
    pattern.test(address) &&
    !address.startsWith('//') &&
    address !== 'https://' &&
    address !== 'http://';
  return isFolder
    ? { value: address.endsWith('/') ? address : `${address}/` }
    : { allowed };
}

/**
 * Reads the query of an address. What cannot be used is left out and named in
 * `problems`.
 * @returns {{ state: import('./state.mjs').State, problems: string[] }}
 */
export function readState(search, data) {
  const query = [
    ...new URL(search || '?', 'https://page.invalid').searchParams,
  ];
  const problems = [];
  const refuse = (name, value, allowed) =>
    problems.push(`${name}=${shorten(value)} (allowed: ${allowed})`);
  const first = (key) => query.find(([name]) => name === key)?.[1];

  const tags = data.elements.map(({ tag }) => tag);
  const asked = first('element');
  if (asked !== undefined && !tags.includes(asked))
    refuse('element', asked, tags.join(', '));
  const state = startState(data, tags.includes(asked) ? asked : undefined);
  const options = optionsOf(data, state.element);

  for (const [name, text] of query) {
    const setting =
      name.startsWith(SETTING) &&
      data.settings.find((known) => SETTING + known.name === name);
    const option = setting || options.find((known) => known.name === name);
    if (option) {
      const { value, allowed } = readValue(option, text);
      if (allowed) refuse(name, text, allowed);
      if (value !== undefined)
        (setting ? state.settings : state.attributes)[option.name] = value;
    } else if (name === 'platform') {
      if (platformNames.includes(text)) state.platform = text;
      else refuse(name, text, platformNames.join(', '));
    } else if (name === 'base') {
      const { value, allowed } = readBase(text);
      if (allowed) refuse(name, text, allowed);
      else state.base = value;
    } else if (name === 'files') {
      if (fileChoices.includes(text)) state.files = text;
      else refuse(name, text, fileChoices.join(', '));
    } else if (name !== 'element')
      problems.push(`${shorten(name)} (no option of ${state.element})`);
  }
  return { state, problems };
}

const shorten = (text) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/**
 * The query that `readState` reads the same state from. What is default is not
 * in it.
 */
export function writeState(state, data) {
  const url = new URL('https://page.invalid');
  const add = (name, value) =>
    url.searchParams.append(name, value === true ? '' : String(value));
  const start = startState(data);
  if (state.element !== start.element) add('element', state.element);
  for (const { name } of optionsOf(data, state.element))
    if (state.attributes[name] !== undefined) add(name, state.attributes[name]);
  for (const { name } of data.settings)
    if (state.settings[name] !== undefined)
      add(SETTING + name, state.settings[name]);
  if (state.platform !== start.platform) add('platform', state.platform);
  if (state.base !== start.base) add('base', state.base);
  if (state.files !== start.files) add('files', state.files);
  return url.search;
}

/** The files of single elements, and the parts that they share, each once. */
function elementFilesOf(tags, { elements }) {
  const files = elements
    .filter(({ tag }) => tags.includes(tag))
    .map(({ file }) => file);
  const parts = files.flatMap((file) => file.parts);
  return {
    files: files.map(({ path, integrity }) => ({ path, integrity })),
    parts: [...new Map(parts.map((part) => [part.path, part])).values()],
  };
}

/** What the writer needs: the element with its children and its words. */
export function choiceOf({ element, attributes, settings, base, files }, data) {
  const child = (tag) => ({
    tag,
    attributes: {},
    words: wordsFor(tag, {}, settings, data),
  });
  const children =
    element === 'care-provider'
      ? ['feelings-check-in', 'practice-list', 'safety-note'].map(child)
      : [];
  const words = wordsFor(element, attributes, settings, data);
  const whole = files === 'whole';
  return {
    element: { tag: element, attributes, children, words },
    settings,
    base,
    whole,
    integrity: whole ? data.wholeIntegrity : data.integrity,
    ...(files === 'elements' && {
      elementFiles: elementFilesOf(
        [element, ...children.map(({ tag }) => tag)],
        data,
      ),
    }),
  };
}

/**
 * What a browser without scripts shows in place of an element. A start: a site
 * knows better words.
 */
function wordsFor(tag, attributes, settings, data) {
  switch (tag) {
    case 'feelings-check-in':
      return {
        text: 'Three questions to answer on paper: How does it feel now? How strong is it? What would help?',
      };
    case 'practice-list':
      return {
        text: 'Three small things: a glass of water, a blanket, and asking what would help.',
      };
    case 'practice-card': {
      const practice = optionsOf(data, tag).find(
        ({ name }) => name === 'practice',
      );
      return {
        text: practice.values.find(({ value }) => value === attributes.practice)
          .words,
      };
    }
    case 'preference-builder':
      return {
        text: 'Write down three things that help you afterwards, and one that does not.',
      };
    case 'safety-note': {
      const country = data.settings
        .find(({ name }) => name === 'country')
        .values.find(
          ({ value }) => value === (attributes.country ?? settings.country),
        );
      return {
        text: `In danger now? Call ${country?.emergency ?? 'your emergency number'}.`,
      };
    }
    case 'care-note':
      return {
        text: 'Aftercare is the care that people give themselves, and each other, after a moment that was close, open or hard.',
      };
    case 'care-data':
      return { text: 'Without scripts, nothing is kept by this page.' };
    case 'quick-exit':
      return {
        text: 'Leave this page',
        href: attributes['exit-to'] ?? data.away,
      };
    default:
      return undefined;
  }
}

/** What somebody should know of this choice before they paste it. */
export function remarksOn(
  { element, attributes, settings, base, files },
  data,
  { hosted },
) {
  const remarks = [];
  const order = data.settings
    .find(({ name }) => name === 'audience')
    .values.map(({ value }) => value);
  const audience =
    (element === 'care-provider' && attributes.audience) ||
    settings.audience ||
    order[0];
  const needs = (options, chosen) =>
    options.flatMap(({ name, values = [] }) => {
      const found = values.find(({ value }) => value === chosen[name]);
      return found?.audience &&
        order.indexOf(found.audience) > order.indexOf(audience)
        ? [[name, found]]
        : [];
    });
  for (const [name, { value, audience: needed }] of [
    ...needs(optionsOf(data, element), attributes),
    ...needs(data.settings, settings),
  ]) {
    remarks.push(
      `${name} “${value}” needs the audience ${needed}; now it is ${audience}, and it would not be shown.`,
    );
  }
  if (attributes.session)
    remarks.push(
      `A care-provider with id="${attributes.session}" has to be on the page.`,
    );
  const keeps =
    settings.storage === 'device' ||
    attributes.storage === 'device' ||
    element === 'care-data';
  if (keeps && files !== 'whole')
    remarks.push(
      'Keeping needs aftercare.keep.js and aftercare.keep-panel.js in the same folder. The one hash is enough: the script knows theirs. Its server can tell who keeps something.',
    );
  if (files === 'elements')
    remarks.push(
      'The import map pins what the files share, and has to stand before every module of the page. Where a Content-Security-Policy allows scripts, give it the nonce, or its hash.',
    );
  if (hosted && base.startsWith('/'))
    remarks.push(
      'This platform hosts no files: give the full address of the folder, with https:.',
    );
  if (base.startsWith('http:'))
    remarks.push(
      'Over http: anybody on the way can read along, and browsers block it in pages that use https:.',
    );
  if (!base.includes(data.version))
    remarks.push(
      `Put the version ${data.version} into the path: the hash fits this version only.`,
    );
  return remarks;
}
