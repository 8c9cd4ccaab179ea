// dist/llms.txt: what this is and how it is used, short enough for a language
// model to read whole. From the manifest, so that it cannot drift.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementsOf, settingsIn } from './read-elements.mjs';
import { root } from './setup.mjs';

const oneLine = (text = '') => text.replace(/\s+/g, ' ').trim();
const list = (title, rows) =>
  rows.length > 0 ? [`${title}:`, ...rows.map((row) => `- ${row}`)] : [];
const row = (name, more, text) =>
  `\`${name}\`${more ? ` (${more})` : ''}: ${oneLine(text)}`;

function describe({
  tagName,
  description,
  attributes = [],
  members = [],
  events = [],
  slots = [],
  cssParts = [],
  cssProperties = [],
}) {
  const type = (entry) => entry.type?.text && `\`${oneLine(entry.type.text)}\``;
  const inMarkup = new Set(attributes.map(({ name }) => name));
  const properties = members.filter(
    ({ kind, attribute }) => kind === 'field' && !inMarkup.has(attribute),
  );
  const methods = members.filter(({ kind }) => kind === 'method');
  return [
    `### \`<${tagName}>\``,
    '',
    oneLine(description),
    '',
    ...list(
      'Attributes',
      attributes.map((entry) =>
        row(
          entry.name,
          [
            type(entry),
            entry.fieldName !== entry.name && `property \`${entry.fieldName}\``,
          ]
            .filter(Boolean)
            .join(', '),
          entry.description,
        ),
      ),
    ),
    ...list(
      'Properties only',
      properties.map((entry) =>
        row(entry.name, type(entry), entry.description),
      ),
    ),
    ...list(
      'Methods',
      methods.map((entry) => row(`${entry.name}()`, '', entry.description)),
    ),
    ...list(
      'Events',
      events.map((entry) => row(entry.name, '', entry.description)),
    ),
    ...list(
      'Slots',
      slots.map((entry) =>
        row(entry.name || '(default)', '', entry.description),
      ),
    ),
    ...list(
      'Parts',
      cssParts.map((entry) => row(entry.name, '', entry.description)),
    ),
    ...list(
      'Custom properties',
      cssProperties.map((entry) =>
        row(
          entry.name,
          entry.default && `default \`${entry.default}\``,
          entry.description,
        ),
      ),
    ),
    '',
  ];
}

/** The text for a manifest; `settings` are the script's `data-*`. */
export function llmsText(manifest, version, settings) {
  const elements = elementsOf(manifest);
  return `${[
    `# aftercare-elements ${version}`,
    '',
    '> Web components for care after intimacy and after any vulnerable moment: a check-in that finds words, practices that answer it, a card of what',
    '> helps, and support that is one press away. One script, no style sheet, no framework, no request after loading.',
    '',
    '## Use',
    '',
    '```html',
    `<script type="module" src="/vendor/aftercare-elements/${version}/aftercare.js" data-country="GB"></script>`,
    '<feelings-check-in></feelings-check-in>',
    '<practice-list></practice-list>',
    '<safety-note></safety-note>',
    '```',
    '',
    'The package is not published yet: build it, and put the files of `dist/cdn/` on your own server with the version in the path. Pin an exact',
    'version with the hash from `dist/cdn/integrity.json`. Elements on one page share its session; nothing has to be wired. Settings of the page stand on',
    `the script: ${settings.map((name) => `\`data-${name}\``).join(', ')}.`,
    '',
    '## Rules',
    '',
    '- By default nothing is kept and nothing is sent. Do not send or store what somebody answered without saying so on the page, beside the element.',
    '- The elements hide nothing from the page that they stand in. Never promise privacy, anonymity or security on their behalf.',
    '- No answer is in an attribute, an event or a URL. Events say that something happened; call `element.getAnswers()` or read the session. `value` can only be set.',
    '- The audience is the host’s choice: `general` has no sexual word; `intimate` and `kink` have to be chosen.',
    '- Put useful words inside a tag: they are what a browser without scripts shows.',
    '- Put `safety-note` on every page with another element. It is no emergency service and does not replace one.',
    '- Do not guess a country, and do not write helplines from memory.',
    "- Works under `script-src 'self'; require-trusted-types-for 'script'; trusted-types aftercare`.",
    '',
    '## Elements',
    '',
    ...elements.flatMap(describe),
    '## Docs, in the repository',
    '',
    '- docs/embedding.md: the script tag, integrity, policy, sessions',
    '- docs/platforms.md: a snippet for each platform',
    '- docs/theming.md: tokens and parts',
    '- docs/privacy.md: what is and is not promised',
    '- docs/content.md: content of your own',
    ...elements.map(({ tagName }) => `- docs/elements/${tagName}.md`),
  ].join('\n')}\n`;
}

export function writeLlms() {
  const readJson = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));
  writeFileSync(
    join(root, 'dist/llms.txt'),
    llmsText(
      readJson('custom-elements.json'),
      readJson('package.json').version,
      settingsIn(readFileSync(join(root, 'docs/embedding.md'), 'utf8')),
    ),
  );
}
