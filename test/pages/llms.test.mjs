// dist/llms.txt says all that the manifest says of the elements, and nothing
// that is not in it.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/setup.mjs';

const read = (file) => readFileSync(join(root, file), 'utf8');
const text = read('dist/llms.txt');
const manifest = JSON.parse(read('custom-elements.json'))
  .modules.flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName);

/** What a section says, read back as `{ Attributes: [names], … }`. */
function readBack(section) {
  const said = {};
  let list;
  for (const line of section.split('\n')) {
    const title = /^([A-Z][\w ]+):$/.exec(line)?.[1];
    const name = /^- `([^`]+)`/.exec(line)?.[1];
    if (title) list = said[title] = [];
    else if (name) list.push(name);
  }
  return said;
}

test('every element is there with all its names, and no other name', () => {
  const sections = text
    .split('\n## ')
    .find((part) => part.startsWith('Elements'))
    .split('\n### ')
    .slice(1);
  const said = Object.fromEntries(
    sections.map((section) => [
      /^`<([^>]+)>`/.exec(section)[1],
      readBack(section),
    ]),
  );
  const names = (list = []) => list.map(({ name }) => name);
  const wanted = manifest.map(
    ({
      tagName,
      attributes = [],
      members = [],
      events,
      slots,
      cssParts,
      cssProperties,
    }) => {
      const inMarkup = names(attributes);
      const all = {
        Attributes: inMarkup,
        'Properties only': names(
          members.filter(
            ({ kind, attribute }) =>
              kind === 'field' && !inMarkup.includes(attribute),
          ),
        ),
        Methods: names(members.filter(({ kind }) => kind === 'method')).map(
          (name) => `${name}()`,
        ),
        Events: names(events),
        Slots: names(slots).map((name) => name || '(default)'),
        Parts: names(cssParts),
        'Custom properties': names(cssProperties),
      };
      return [
        tagName,
        Object.fromEntries(
          Object.entries(all).filter(([, list]) => list.length > 0),
        ),
      ];
    },
  );
  assert.deepEqual(said, Object.fromEntries(wanted));
  assert.ok(manifest.length >= 8);
});

test('each description stands beside its name', () => {
  const oneLine = (words) => words.replace(/\s+/g, ' ').trim();
  for (const {
    tagName,
    description,
    attributes = [],
    events = [],
  } of manifest) {
    assert.ok(text.includes(oneLine(description)), tagName);
    for (const { name, description: about } of [...attributes, ...events]) {
      assert.ok(
        text
          .split('\n')
          .some(
            (line) =>
              line.startsWith(`- \`${name}\``) && line.endsWith(oneLine(about)),
          ),
        `${tagName} ${name}`,
      );
    }
  }
});

test('its version, its files and its settings are real', () => {
  const { version } = JSON.parse(read('package.json'));
  assert.ok(text.startsWith(`# aftercare-elements ${version}\n`));
  for (const [, file] of text.matchAll(/^- (docs\/[\w/-]+\.md)/gm))
    assert.ok(existsSync(join(root, file)), file);
  const embedding = read('docs/embedding.md');
  for (const [, name] of text.matchAll(/`(data-[a-z]+)`/g))
    assert.ok(embedding.includes(`\`${name}\``), name);
});

test('it promises nothing that nobody can hold', () => {
  const rule = text
    .split('\n')
    .filter((line) =>
      /\b(private|anonymous|secure|guarantee[ds]?|anonymity|security|privacy)\b/i.test(
        line,
      ),
    );
  assert.deepEqual(
    rule.filter((line) => !/Never promise|^- docs\/privacy/.test(line)),
    [],
  );
  assert.ok(text.length < 20_000, `${text.length} letters are not short`);
});
