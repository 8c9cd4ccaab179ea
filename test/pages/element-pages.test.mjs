// The page of each element names what the manifest has, and nothing else.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../scripts/setup.mjs';

const read = (file) => readFileSync(join(root, file), 'utf8');
const elements = JSON.parse(read('custom-elements.json'))
  .modules.flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName);

const namesIn = (text) => [...text.matchAll(/`([^`]+)`/g)].map(([, it]) => it);

/** The rows of a table that begins with this word, cell by cell. */
function rowsOf(page, first) {
  const lines = page.split('\n');
  const head = lines.findIndex((line) =>
    new RegExp(`^\\| ${first} +\\|`).test(line),
  );
  if (head < 0) return [];
  const end = lines.findIndex(
    (line, index) => index > head && !line.startsWith('|'),
  );
  return lines
    .slice(head + 2, end < 0 ? undefined : end)
    .map((line) => line.split('|').slice(1));
}

const sorted = (names) => [...new Set(names.filter(Boolean))].sort();

describe('The page of an element', () => {
  for (const element of elements) {
    const page = read(`docs/elements/${element.tagName}.md`).replace(
      /```[^]*?```/g,
      '',
    );
    const table = rowsOf(page, 'attribute');
    const attributes = element.attributes ?? [];
    const fields = element.members.filter(
      ({ kind, privacy, static: isStatic, readonly }) =>
        kind === 'field' && privacy === undefined && !isStatic && !readonly,
    );

    it(`${element.tagName}: names every attribute, and no other`, () =>
      assert.deepEqual(
        sorted(table.flatMap(([cell]) => namesIn(cell))),
        sorted(attributes.map(({ name }) => name)),
      ));

    it(`${element.tagName}: names every property that a page can set, and no other`, () =>
      assert.deepEqual(
        sorted(table.flatMap(([, cell]) => namesIn(cell))),
        sorted(fields.map(({ name }) => name)),
      ));

    it(`${element.tagName}: names every event of ours, and none that there is not`, () => {
      const events = (element.events ?? []).map(({ name }) => name);
      const named = namesIn(page).filter((name) => /^care-/.test(name));
      const tags = elements.map(({ tagName }) => tagName);
      for (const name of events.filter((one) => one.startsWith('care-')))
        assert.ok(named.includes(name), name);
      const known = [
        ...elements.flatMap(({ events: all = [] }) =>
          all.map(({ name }) => name),
        ),
        ...tags,
      ];
      assert.deepEqual(
        sorted(named.filter((name) => !known.includes(name))),
        [],
      );
    });
  }
});
