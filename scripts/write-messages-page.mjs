// docs/messages.md: every message by its key, made from the words themselves.
// A test says when to run it:
//
//   node --import tsx scripts/write-messages-page.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { root } from './setup.mjs';

const file = join(root, 'docs/messages.md');

/** The lists of messages in `src/content/words/en/`, and where they are shown. */
const lists = [
  ['messages/common', 'common', 'Several elements'],
  ['messages/check-in', 'checkIn', 'feelings-check-in'],
  ['messages/card', 'card', 'A practice, before it is open'],
  ['messages/card-opened', 'cardOpened', 'A practice, wherever it is open'],
  ['messages/list', 'list', 'practice-list'],
  ['messages/preferences', 'preferences', 'preference-builder'],
  ['messages/safety', 'safety', 'Support, in every element'],
  ['messages/exit', 'exit', 'quick-exit'],
  ['messages/note', 'note', 'care-note'],
  ['messages/about', 'about', 'About this tool, where support is'],
  ['messages/form', 'form', 'Elements that are part of a form'],
  ['messages/keep', 'keep', 'care-data, before it is opened'],
  ['kept', 'kept', 'care-data, once it is open'],
];

const head = `# Messages

Every sentence that an element says by itself, by its key. Labels of feelings and needs, practices and notes are no messages: [content.md](content.md#rewording-and-translating).

A pack changes a message by its key and leaves the others as they are:

\`\`\`json
{
  "format": "aftercare-pack/1",
  "language": "en",
  "words": { "messages": { "list.title": "From our clinic" } }
}
\`\`\`

- \`{n}\` is a number. It chooses the form where there are several: \`one\`, \`other\`, and what your language has beside them (\`zero\`, \`two\`, \`few\`, \`many\`).
- Other words in braces are filled in: keep each of them, in any order. A pack that leaves one out, or has another, is refused with a line that says which.
- A key that is not here is refused, with the nearest one.
`;

/** A text as it stands in a cell of a table. */
const cell = (text) => text.replaceAll(/[|<*_\\]/g, '\\$&');

const formsOf = (message) =>
  typeof message === 'string'
    ? cell(message)
    : Object.entries(message)
        .map(([form, text]) => `${form}: ${cell(text)}`)
        .join('<br />');

function section(title, messages) {
  const lines = Object.entries(messages).map(
    ([key, message]) => `| \`${key}\` | ${formsOf(message)} |`,
  );
  return [`## ${title}`, '', '| key | English |', '| --- | --- |', ...lines];
}

/**
 * The page as it should be, and as it is.
 * @param {(path: string) => Promise<Record<string, object>>} read gives a module
 *   of the words
 */
export async function messagesPage(read) {
  const sections = await Promise.all(
    lists.map(async ([path, name, title]) =>
      section(title, (await read(path))[name]).join('\n'),
    ),
  );
  const style = await resolveConfig(file);
  const text = [head, ...sections].join('\n\n');
  return {
    is: () => readFileSync(file, 'utf8'),
    should: await format(text, { ...style, filepath: file }),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { should } = await messagesPage(
    (path) => import(`../src/content/words/en/${path}.ts`),
  );
  writeFileSync(file, should);
}
