// docs/content.md is what hosts and translators go by: its ids, numbers and error messages are the real ones.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { builtinContent, builtinPack } from '../../src/content/builtin.js';
import { contextsFor } from '../../src/content/content.js';
import { loadContent, parsePack } from '../../src/content/read-pack.js';
import { audiences, catalogueSchema, companies, contexts, grades, practiceTypes, roles, safetyLevels, timings, topics, wordsSchema } from '../../src/content/schema.js';
import { ok } from '../support/arbitraries.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const page = read('docs/content.md');
const content = builtinContent('kink');
const idsIn = (text: string): string[] => [...text.matchAll(/`([\w-]+)`([¹²]?)/g)].map(([, id, mark]) => `${id}${mark}`);
const section = (title: string): string => page.split(`| ${title} | |\n`)[1]!.split('\n\n')[0]!;
const marked = ({ id, audience }: { id: string; audience: string }): string => `${id}${{ general: '', intimate: '¹', kink: '²' }[audience]}`;

test('the lists of ids are those of the catalogue, in its order and with their audience', () => {
  const rowsOf = (title: string): Map<string, string[]> =>
    new Map(section(title).split('\n').filter((line) => !line.startsWith('| ---')).map((line) => [line.split('|')[1]!.trim(), idsIn(line)]));
  const expected = <T extends { id: string; audience: string }>(list: readonly T[], by: (entry: T) => string): Map<string, string[]> => {
    const rows = new Map<string, string[]>();
    for (const entry of list) rows.set(by(entry), [...(rows.get(by(entry)) ?? []), marked(entry)]);
    return rows;
  };
  assert.deepEqual(rowsOf('practices'), expected(content.practices, ({ type }) => type));
  assert.deepEqual(rowsOf('feelings'), expected(content.feelings, ({ family }) => family));
  assert.deepEqual(rowsOf('items'), expected(content.items, ({ group }) => group));
  assert.deepEqual(idsIn(page.split('Needs: ')[1]!.split('.')[0]!), content.needs.map(marked));
});

test('the table of audiences counts right', () => {
  for (const audience of audiences) {
    const { feelings, practices, items, evidence } = builtinContent(audience);
    const row = page.split('\n').find((line) => new RegExp(`^\\| \`${audience}\` \\|.*\\d`).test(line))!.split('|').map((cell) => cell.trim());
    assert.deepEqual(row.slice(3, 7).map(Number), [feelings.length, practices.length, items.length, evidence.length]);
    const lower = audiences[audiences.indexOf(audience) - 1];
    const added = contextsFor(audience).filter((context) => !lower || !contextsFor(lower).includes(context));
    assert.deepEqual(idsIn(row[2]!).toSorted(), added.toSorted());
  }
});

test('every list, every word and every value of the model is named', () => {
  const words = wordsSchema.entries;
  for (const list of Object.keys({ ...catalogueSchema.entries, ...words })) ok(page.includes(`\`${list}\``), list);
  for (const [list, schema] of Object.entries(words)) {
    const entry = 'wrapped' in schema && 'value' in schema.wrapped ? (schema.wrapped.value as { entries?: object }).entries : undefined;
    for (const word of Object.keys(entry ?? {})) ok(page.includes(`\`${word}\``), `${list}.${word}`);
  }
  for (const value of [...companies, ...contexts, ...grades, ...practiceTypes, ...roles, ...safetyLevels, ...timings, ...topics]) {
    ok(page.includes(`\`${value}\``), value);
  }
});

test('the errors that it quotes are those that one gets', () => {
  const example = read('docs/examples/pack.json');
  const broken = [
    example.replace('"id": "short-walk",\n        "audience": "general",', '"id": "short-walk",'),
    example.replace('["fresh-air", "grounding"]', '["sleep"]'),
    example.replace('Step out, look', '<b>Step</b> out, look'),
  ];
  const quoted = page.split('```text\n')[1]!.split('\n```')[0]!.split('\n');
  broken.forEach((pack, index) => {
    assert.throws(() => loadContent([builtinPack, parsePack(pack)]), { name: 'ContentError', message: quoted[index]! });
  });
});

test('what it says of limits is what is checked', () => {
  const refused = (pack: object, message: RegExp): void => {
    assert.throws(() => parsePack({ format: 'aftercare-pack/1', language: 'en', ...pack }), { message });
  };
  const limits = /at most (\d+) characters of JSON, (\d+) levels deep, (\d+) entries a list, (\d+) characters a text/.exec(page)!.slice(1).map(Number);
  const [size, depth, entries, length] = limits as [number, number, number, number];
  refused({ words: { messages: { a: 'x'.repeat(length + 1) } } }, new RegExp(`at most ${length} `));
  refused({ deny: Array(entries + 1).fill('x') }, new RegExp(`at most ${entries} `));
  refused({ deny: JSON.parse('['.repeat(depth + 1) + ']'.repeat(depth + 1)) as object }, new RegExp(`at most ${depth} levels`));
  assert.throws(() => parsePack(' '.repeat(size - 1) + '{}'), { message: new RegExp(`at most ${size} `) });
});
