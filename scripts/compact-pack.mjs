// Packs the built-in catalogue as columns of text for the script-tag files: the
// same data without its repeated keys, quotes and brackets, which is a seventh
// of it after compression. Whatever does not come back exactly as it was stops
// the build.
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { standIn } from './mapped.mjs';

/** The module that is packed. */
export const packModule = /\/build\/content\/builtin-pack\.js$/;

export function compactPack() {
  let found = false;
  return {
    name: 'compact-pack',
    async transform(original, id) {
      if (!packModule.test(id.replaceAll('\\', '/'))) return null;
      found = true;
      const { firstPack } = await import(pathToFileURL(id));
      const code = moduleOf(firstPack);
      const unpacked = await imported(code, dirname(id));
      if (!isDeepStrictEqual(unpacked.firstPack, firstPack))
        this.error('The packed catalogue does not come back as it was.');
      return standIn(original, code);
    },
    buildEnd(error) {
      if (!error && !found)
        this.error(
          `The built-in pack is not where it was; see ${import.meta.url}.`,
        );
    },
  };
}

/** What a module exports that is in no file, but imports from this folder. */
function imported(code, folder) {
  const here = code.replace(
    /(?<=^import .* from ')\.(?=\/)/gm,
    pathToFileURL(folder).href,
  );
  return import(`data:text/javascript,${encodeURIComponent(here)}`);
}

/**
 * Runs in the page, when the table is first read. Its text is column after
 * column, parted by tildes: the name and kind of the column, then one piece a
 * row, an empty one for no value. Columns that say the same few things again
 * and again (`=` one a row, `+` several) are the list of those things, or the
 * name of the table whose ids they are, and then one letter each.
 */
function rows(count, text, catalogue) {
  const table = [];
  // Not `Array.from`: MooTools and Prototype.js replace it by one that takes no
  // function.
  while (table.length < count) table.push({});
  const pieces = text.split('~');
  while (pieces.length) {
    const [, key, kind] = /(\w+)(.?)/.exec(pieces.shift());
    let cells;
    if (kind === '=' || kind === '+') {
      const names = pieces.shift();
      const values = catalogue[names]?.map(({ id }) => id) ?? names.split('|');
      const codes = pieces.shift().split(kind === '=' ? '' : '|');
      cells = codes.map(
        (code) =>
          code.trim() &&
          [...code].map((letter) => values[letter.charCodeAt() - 48]),
      );
      if (kind === '=') cells = cells.map((list) => list && list[0]);
    } else {
      cells = pieces.splice(0, count);
      if (kind === '*') cells = cells.map((cell) => cell && cell.split('|'));
      if (kind === '#')
        cells = JSON.parse(`[${cells.map((cell) => cell || '""')}]`);
    }
    cells.forEach((cell, index) => {
      if (cell !== '') table[index][key] = cell;
    });
  }
  return table;
}

/**
 * Runs in the page. What the words of a pack are: rows by the id that stands at
 * the same place in the catalogue.
 */
function byId(list, table) {
  return Object.fromEntries(
    table.flatMap((row, index) =>
      Object.keys(row).length ? [[list[index].id, row]] : [],
    ),
  );
}

/**
 * Runs in the page. Messages: a name and a text, or a name, nothing and the
 * JSON of one with plural forms.
 */
function messages(text) {
  return Object.fromEntries(
    text.split('~').map((line) => {
      const [key, value, forms] = line.split('^');
      return [key, value || JSON.parse(forms)];
    }),
  );
}

function moduleOf({ catalogue, words, ...rest }) {
  // A list may point to those before it.
  const earlier = {};
  const lists = Object.entries(catalogue).map(([name, value]) => {
    const list = `${name}: () => ${listOf(value, earlier)}`;
    earlier[name] = value;
    return list;
  });
  const texts = Object.entries(words).map(
    ([name, value]) =>
      `${name}: () => ${wordsOf(value, catalogue[name], name)}`,
  );
  return [
    "import { freeze } from './freeze.js';",
    "import { lazyObject } from './lazy-object.js';",
    "import { fieldsOf } from './plain-data.js';",
    ...[rows, byId, messages].map(String),
    `const catalogue = lazyObject({ ${lists.join(', ')} }, freeze);`,
    `const words = lazyObject({ ${texts.join(', ')} }, freeze);`,
    `export const firstPack = fieldsOf({ ...${JSON.stringify(rest)}, catalogue, words });`,
  ].join('\n');
}

function listOf(value, catalogue) {
  return Array.isArray(value)
    ? tableOf(value, catalogue)
    : `(${JSON.stringify(value)})`;
}

function wordsOf(value, list, name) {
  if (list)
    return `byId(catalogue.${name}, ${tableOf(list.map(({ id }) => value[id] ?? {}))})`;
  const lines = Object.entries(value).map(
    ([key, text]) =>
      `${key}^${typeof text === 'string' ? text : `^${JSON.stringify(text)}`}`,
  );
  return `messages(${literal(lines)})`;
}

function tableOf(table, catalogue = {}) {
  const keys = [...new Set(table.flatMap(Object.keys))];
  const lines = keys.flatMap((key) => {
    const cells = table.map((row) => row[key]);
    const kind = kindOf(cells);
    if (kind !== '=' && kind !== '+')
      return [
        key + kind,
        ...cells.map((cell) => (cell === undefined ? '' : kinds[kind](cell))),
      ];
    const values = distinct(cells);
    const known = Object.keys(catalogue).find((name) =>
      isKnown(values, catalogue[name]),
    );
    const names = known ? catalogue[known].map(({ id }) => id) : values;
    const codes = cells.map((cell) =>
      [cell ?? []]
        .flat()
        .map((one) => String.fromCharCode(FIRST_CODE + names.indexOf(one)))
        .join(''),
    );
    return [
      key + kind,
      known ?? values.join('|'),
      kind === '='
        ? codes.map((code) => code || ' ').join('')
        : codes.join('|'),
    ];
  });
  return `rows(${table.length}, ${literal(lines)}, catalogue)`;
}

/**
 * The code of the first of the few things that a column says; the sixtieth
 * still is a plain letter.
 */
const FIRST_CODE = 48;
const MOST_CODES = 60;

/**
 * How a cell is written: a text as it is, a list of texts with bars, anything
 * else as JSON.
 */
const kinds = {
  '': String,
  '*': (list) => list.join('|'),
  '#': JSON.stringify,
};

const isText = (cell) => typeof cell === 'string' && cell !== '';
const distinct = (cells) => [
  ...new Set(cells.flat().filter((cell) => cell !== undefined)),
];
const isKnown = (values, list) =>
  Array.isArray(list) &&
  list.length <= MOST_CODES &&
  values.every((value) => list.some(({ id }) => id === value));

function kindOf(cells) {
  const present = cells.filter((cell) => cell !== undefined);
  const few =
    distinct(present).length <= Math.min(MOST_CODES, present.flat().length / 2);
  if (present.every(isText)) return few ? '=' : '';
  if (!present.every((cell) => Array.isArray(cell) && cell.every(isText)))
    return '#';
  // An empty list is still a list, which only JSON can say.
  return present.some((cell) => !cell.length) ? '#' : few ? '+' : '*';
}

// A tilde, because a line break inside a string would be two characters.
function literal(lines) {
  return JSON.stringify(lines.join('~'));
}
