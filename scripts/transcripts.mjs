// What a screen reader finds, as text that a person can read: made from the
// accessibility tree of Chromium, and kept in docs/accessibility/.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

/** What is said by what is around it, or is nothing by itself. */
const silent = new Set([
  'none',
  'generic',
  'paragraph',
  'InlineTextBox',
  'LineBreak',
  'RootWebArea',
  'LabelText',
  'Legend',
  'ListMarker',
  'emphasis',
  'strong',
  'mark',
]);
/** Roles whose name is all that they hold: their inside is not said again. */
const whole = new Set([
  'button',
  'checkbox',
  'combobox',
  'DisclosureTriangle',
  'DisclosureTriangleGrouped',
  'heading',
  'image',
  'link',
  'option',
  'progressbar',
  'radio',
  'slider',
  'timer',
]);
/** In the words of a screen reader's user. */
const called = {
  StaticText: 'text',
  DisclosureTriangle: 'summary',
  DisclosureTriangleGrouped: 'summary',
};
/** Said where they are set, in the order in which they are said. */
const states = [
  ['level', (level) => `level ${level}`],
  ['checked', (checked) => (checked === 'true' ? 'chosen' : 'not chosen')],
  ['pressed', (pressed) => (pressed === 'true' ? 'pressed' : 'not pressed')],
  ['expanded', (expanded) => (expanded ? 'open' : 'closed')],
  ['disabled', (disabled) => disabled && 'cannot be used'],
  ['required', (required) => required && 'required'],
  ['invalid', (invalid) => invalid !== 'false' && 'wrong'],
  ['focused', (focused) => focused && 'has the focus'],
];

/** A clock may have gone on by a second. */
const steady = (text) => text.replace(/\b\d+:\d\d\b/g, 'm:ss');

function said({ role, name, description, value, properties = [] }) {
  const given = Object.fromEntries(
    properties.map((property) => [property.name, property.value?.value]),
  );
  const kind = called[role.value] ?? role.value;
  const chosen = value?.value;
  const parts = [
    name?.value && steady(name.value),
    chosen !== undefined && `value "${steady(String(chosen))}"`,
    ...states.map(([state, words]) =>
      given[state] === undefined ? '' : words(given[state]),
    ),
    description?.value && `(${steady(description.value)})`,
  ].filter(Boolean);
  return parts.length > 0 ? `${kind}: ${parts.join(', ')}` : kind;
}

/** What is there to be heard later: a place for words that come. */
const isEmpty = ({ role, name, childIds = [] }) =>
  !name?.value.trim() &&
  (role?.value === 'StaticText' ||
    (role?.value === 'status' && childIds.length === 0));

/** Where somebody is, however little is said of it otherwise. */
const hasFocus = ({ role, properties = [] }) =>
  role?.value !== 'RootWebArea' &&
  properties.some(({ name, value }) => name === 'focused' && value?.value);

/** The lines of a tree, each as deep as it stands in what is said. */
export function transcriptOf(nodes) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines = [];
  const walk = (node, depth) => {
    const role = node.role?.value;
    const isSaid =
      !node.ignored && (!silent.has(role) || hasFocus(node)) && !isEmpty(node);
    if (isSaid) lines.push(`${'  '.repeat(depth)}- ${said(node)}`);
    if (isSaid && whole.has(role)) return;
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) walk(child, isSaid ? depth + 1 : depth);
    }
  };
  walk(nodes[0], 0);
  return lines.join('\n');
}

const fileOf = (tag) => join(root, 'docs/accessibility', `${tag}.md`);

const headOf = (tag) => `# What a screen reader finds in \`${tag}\`

From the accessibility tree of Chromium, in the order in which it is read. [How to read and renew these](README.md).
`;

/** The transcripts of an element, by what is open in it. */
export function readTranscripts(tag) {
  if (!existsSync(fileOf(tag))) return new Map();
  const sections = readFileSync(fileOf(tag), 'utf8').split(/^## /m).slice(1);
  return new Map(
    sections.map((section) => {
      const [open, ...rest] = section.split('\n');
      return [open, rest.join('\n').trim()];
    }),
  );
}

/** Writes one of them, in its place or at the end. */
export function writeTranscript(tag, open, transcript) {
  const all = readTranscripts(tag).set(open, transcript);
  const sections = [...all].map(([name, text]) => `## ${name}\n\n${text}\n`);
  writeFileSync(fileOf(tag), [headOf(tag), ...sections].join('\n'));
}
