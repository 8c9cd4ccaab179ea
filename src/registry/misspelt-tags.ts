import { nearName } from '../diagnostics/near-name.js';
import { tellOnce } from '../diagnostics/tell-once.js';
import { ofDocument } from '../page/of-document.js';
import { afterFrame } from '../page/turns.js';
import { tags } from './tags.js';

/** What to paste for an element. */
export const toPaste = (name: string): string =>
  name.endsWith('practice-card')
    ? `<${name} practice="hold-hands"></${name}>`
    : `<${name}></${name}>`;

/**
 * Tags that are nearly one of `names`, each once: a browser takes any name, and
 * says nothing. What is defined belongs to somebody else. On a page with a
 * prefix, a tag without it is one of them.
 */
export function misspeltTags(names: readonly string[]): string[] {
  const strange = document.querySelectorAll(':not(:defined)');
  const written = new Set([...strange].map(({ localName }) => localName));
  return [...written].flatMap((localName) => {
    if (names.includes(localName)) return [];
    const near = nearName(localName, [...names, ...tags]);
    const meant = near && names.find((name) => name.endsWith(near));
    if (!meant) return [];
    return `<${localName}>: no such element; did you mean ${meant}? Write ${toPaste(meant)}`;
  });
}

/** What the names of the elements on this page begin with. */
const prefixes = new Set<string>();
let isAsked = false;

/**
 * Names in the console, once a page and when all of it is there, the tags that
 * are nearly one of ours.
 */
export function lookForMisspelt(names: readonly string[]): void {
  for (const name of names)
    for (const tag of tags)
      if (name.endsWith(tag)) prefixes.add(name.slice(0, -tag.length));
  if (isAsked || !globalThis.window?.document) return;
  isAsked = true;
  if (ofDocument('readyState') === 'complete') afterFrame(tellMisspelt);
  else addEventListener('load', () => afterFrame(tellMisspelt), { once: true });
}

function tellMisspelt(): void {
  const names = [...prefixes].flatMap((prefix) =>
    tags.map((tag) => `${prefix}${tag}`),
  );
  for (const line of misspeltTags(names)) tellOnce(line, 'embedding');
}
