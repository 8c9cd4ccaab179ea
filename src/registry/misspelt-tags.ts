import { nearName } from '../diagnostics/did-you-mean.js';
import { tellOnce } from '../diagnostics/tell-once.js';
import { afterFrame } from '../page/turns.js';
import { ofDocument } from '../page/of-document.js';
import { tags } from './tags.js';

/** What to paste for an element. */
export const toPaste = (name: string): string =>
  name.endsWith('practice-card')
    ? `<${name} practice="hold-hands"></${name}>`
    : `<${name}></${name}>`;

/**
 * Tags that are nearly one of `names`, each once: a browser takes any name, and
 * says nothing. What is defined belongs to somebody else.
 */
export function misspeltTags(names: readonly string[]): string[] {
  const strange = document.querySelectorAll(':not(:defined)');
  const written = new Set([...strange].map(({ localName }) => localName));
  return [...written].flatMap((localName) => {
    if (names.includes(localName)) return [];
    const near = nearName(localName, names);
    if (!near) return [];
    return `<${localName}>: no such element; did you mean ${near}? Write ${toPaste(near)}`;
  });
}

/** The names under which elements were defined, and those that there are. */
const known = new Set<string>(tags);
let isAsked = false;

/**
 * Names in the console, once a page and when all of it is there, the tags that
 * are nearly one of ours.
 */
export function lookForMisspelt(names: readonly string[]): void {
  for (const name of names) known.add(name);
  if (isAsked || !globalThis.window?.document) return;
  isAsked = true;
  if (ofDocument('readyState') === 'complete') afterFrame(tellMisspelt);
  else addEventListener('load', () => afterFrame(tellMisspelt), { once: true });
}

function tellMisspelt(): void {
  for (const line of misspeltTags([...known])) tellOnce(line, 'embedding');
}
