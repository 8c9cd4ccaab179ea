// What the snippet page offers, from the manifest, the built content and the
// built files: docs/sites/snippet/data.js.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { elementsOf, optionsOf, settingsIn } from './read-elements.mjs';
import { partsOf } from './element-files.mjs';
import { root } from './setup.mjs';

const importBuilt = (file) => import(pathToFileURL(join(root, 'build', file)));
const readJson = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));

export async function writeSnippetData() {
  const { audiences, careContexts, companies, supportTopics } =
    await importBuilt('content/terms.js');
  const { contextsFor } = await importBuilt('content/content.js');
  const { builtinContent } = await importBuilt('content/whole.js');
  const { DEFAULT_EXIT_URL } = await importBuilt('page/leave.js');
  const { version } = await importBuilt('version.js');
  const content = builtinContent('kink');

  const practices = content.practices.map(({ id, title, intro, audience }) => ({
    value: id,
    label: title,
    words: intro,
    audience,
  }));
  const context = careContexts.map((value) => ({
    value,
    audience: audiences.find((audience) =>
      contextsFor(audience).includes(value),
    ),
  }));
  const countries = countriesOf(content);
  const groups = content.groups.map(({ id }) => id);
  const notes = content.notes.map(({ id, title }) => ({
    value: id,
    label: title,
  }));
  const known = {
    practices,
    notes,
    countries,
    audience: audiences,
    context,
    company: companies,
    topics: supportTopics,
    groups,
  };

  const hashes = readJson('dist/cdn/integrity.json');
  const pinned = (path) => ({ path, integrity: hashes[path] });
  const elements = elementsOf(readJson('custom-elements.json')).map(
    (element) => ({
      tag: element.tagName,
      about: element.description.replaceAll('\n', ' '),
      options: optionsOf(element, known),
      file: {
        ...pinned(`aftercare/${element.tagName}.js`),
        parts: partsOf(element.tagName).map(pinned),
      },
    }),
  );
  const { 'aftercare.js': integrity, 'aftercare.whole.js': wholeIntegrity } =
    hashes;
  const documented = settingsIn(
    readFileSync(join(root, 'docs/embedding.md'), 'utf8'),
  );
  const settings = settingsOf(known).filter(({ name }) =>
    documented.includes(name),
  );
  const data = {
    version,
    integrity,
    wholeIntegrity,
    away: DEFAULT_EXIT_URL,
    elements,
    settings,
  };
  const notice =
    '// Written by `npm run build`; not kept in the repository, because the hash changes with every build.';
  writeFileSync(
    join(root, 'docs/sites/snippet/data.js'),
    `${notice}\nexport const data = ${JSON.stringify(data, null, 2)};\n`,
  );
}

/** Each with its emergency number where one number is for everything. */
function countriesOf({ emergency, services }) {
  const names = new Intl.DisplayNames('en-GB', { type: 'region' });
  const numberOf = (code) =>
    emergency
      .find(({ country }) => country === code)
      ?.numbers.find((entry) => !entry.for)?.number;
  return [...new Set([...emergency, ...services].map(({ country }) => country))]
    .map((code) => ({
      value: code,
      label: names.of(code),
      emergency: numberOf(code),
    }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en'));
}

/**
 * The `data-*` of the script that somebody chooses; docs/embedding.md has all
 * of them.
 */
function settingsOf({ audience, context, company, countries }) {
  const plain = (list) => list.map((value) => ({ value }));
  return [
    {
      name: 'audience',
      kind: 'choice',
      values: plain(audience),
      fallback: 'general',
      about:
        'The most intimate content that is shown. In “general” there is no sexual word.',
    },
    {
      name: 'country',
      kind: 'choice',
      values: countries,
      about:
        'Whose emergency number and services are shown. Default: the person chooses.',
    },
    {
      name: 'context',
      kind: 'choice',
      values: context,
      about:
        'What people come out of. Which are allowed depends on the audience.',
    },
    {
      name: 'company',
      kind: 'choice',
      values: plain(company),
      about: 'Who is there. Default: any.',
    },
    {
      name: 'storage',
      kind: 'choice',
      values: plain(['none', 'device']),
      fallback: 'none',
      about: 'Whether a person may keep answers in this browser.',
    },
    {
      name: 'theme',
      kind: 'choice',
      values: plain(['light', 'dark', 'auto']),
      about: 'Default: what your page says with color-scheme.',
    },
    {
      name: 'accent',
      kind: 'colour',
      about: 'The colour that every other colour is derived from.',
    },
    {
      name: 'prefix',
      kind: 'prefix',
      about:
        'Put before every tag, where a name is taken: small letters, digits, hyphens.',
    },
  ];
}
