// docs/platforms.md: one snippet for each platform, as the snippet page writes
// it. Run after a build; a page test says when to.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { root } from './setup.mjs';

const file = join(root, 'docs/platforms.md');
const importSite = (name) =>
  import(pathToFileURL(join(root, 'docs/sites/snippet', name)));

/** A hash in a text would be wrong after the next build. */
export const placeholder = 'sha384-…';
const search =
  '?element=practice-card&practice=hold-hands&variant=compact&heading-level=4&data-country=GB';

/** The page as it should be now, and as it is. */
export async function platformsPage() {
  const [{ data }, { choiceOf, readState }, { platforms, writeSnippet }] =
    await Promise.all(
      ['data.js', 'state.mjs', 'write-snippet.mjs'].map(importSite),
    );
  const { state } = readState(search, data);
  const sections = Object.entries(platforms).map(
    ([platform, { name, hosted }]) => {
      const base = hosted
        ? `https://cdn.example${state.base.replace('/vendor', '')}`
        : state.base;
      const { parts, notes } = writeSnippet(platform, {
        ...choiceOf({ ...state, base }, data),
        integrity: placeholder,
      });
      const blocks = parts.map(
        ({ where, language, code }) =>
          `${where}:\n\n\`\`\`${language}\n${code.trimEnd()}\n\`\`\``,
      );
      return [
        `## ${name}`,
        ...blocks,
        notes.map((note) => `- ${note}`).join('\n'),
      ].join('\n\n');
    },
  );
  const is = readFileSync(file, 'utf8');
  const [before] = is.split('\n## ');
  return { is, should: `${before.trimEnd()}\n\n${sections.join('\n\n')}\n` };
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(file, (await platformsPage()).should);
