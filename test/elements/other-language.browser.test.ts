// Where half of the words are translated, every text says which language it is
// in: what a screen reader would say in the wrong voice otherwise.
import { expect } from '@open-wc/testing';
import { builtinPack } from '../../src/content/whole.js';
import { readPack } from '../../src/content/load/read-pack.js';
import { kept } from '../../src/content/words/en/kept.js';
import type { Words } from '../../src/content/schema.js';
import { pseudoPack } from '../support/pseudo-language.js';
import { answered, openThings, type Shown } from './open-things.js';

/** Every second entry of a list of words. */
const half = <T>(entries: Readonly<Record<string, T>> = {}): object =>
  Object.fromEntries(
    Object.entries(entries).filter((_, index) => index % 2 === 0),
  );

const mirrored = pseudoPack('ar-XB', builtinPack, kept).words as Words;
const pack = readPack(
  {
    format: 'aftercare-pack/1',
    language: 'en-GB',
    translations: {
      'ar-XB': Object.fromEntries(
        Object.entries(mirrored).map(([list, entries]) => [
          list,
          half(entries as Record<string, unknown>),
        ]),
      ),
    },
  },
  builtinPack,
);

/** The nearest language that is said around a text, up through shadow hosts. */
function languageAround(node: Node | null): string {
  for (let at = node; at; at = at.parentNode ?? (at as ShadowRoot).host) {
    const said = at instanceof Element ? at.getAttribute('lang') : null;
    if (said) return said;
  }
  return '';
}

/**
 * Texts that are in another language than is said around them. Names
 * and dates are in none of our words.
 */
function inTheWrongVoice({ root }: Shown): string[] {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const wrong: string[] = [];
  while (texts.nextNode()) {
    const text = texts.currentNode.textContent!.trim();
    const language = languageAround(texts.currentNode);
    const isEnglish = english.has(text) || isComposed(text);
    const isOurs = /^\[[^\]]*\]$/.test(text);
    if (isEnglish && !language.startsWith('en')) wrong.push(text);
    if (isOurs && !language.startsWith('ar')) wrong.push(text);
  }
  return wrong;
}

/** Every text of the English words, with nothing put into it. */
const english = new Set<string>();
const collect = (value: unknown): void => {
  if (typeof value === 'string') english.add(value);
  else Object.values(value ?? {}).forEach(collect);
};
const { typed: _, ...words } = builtinPack.words!;
collect({ ...words, kept });

/** Whether it begins and ends as an English message with values in it. */
const composed = [...english]
  .map((text) => text.split(/\{\w+\}/))
  .filter((pieces) => pieces.length > 1 && /\w{3}/.test(pieces[0]!));
const isComposed = (text: string): boolean =>
  composed.some(
    (pieces) => text.startsWith(pieces[0]!) && text.endsWith(pieces.at(-1)!),
  );

describe('Where half of the words are translated', () => {
  let marked = 0;
  let filledIn = 0;
  /** Where words in the other language were seen; a single line may have none. */
  const spoken = new Set<string>();
  after(() => {
    expect(spoken.size, 'elements with translated words').to.be.above(5);
    expect(marked, 'texts in English').to.be.above(500);
    expect(filledIn, 'with values in them').to.be.above(30);
  });

  for (const thing of openThings) {
    if (thing.tag === 'quick-exit') continue;
    it(`every text of ${thing.tag} says its language: ${thing.open}`, async () => {
      const session = answered();
      session.setContent(pack);
      const shown = await thing.show(session);
      const around = shown.element.closest('care-provider') ?? shown.element;
      around.parentElement!.lang = 'ar-XB';
      await new Promise(requestAnimationFrame);
      for (const details of shown.root.querySelectorAll('details'))
        details.open = true;
      await shown.settle();
      if (/\[\p{Script=Arabic}/u.test(shown.text)) spoken.add(thing.tag);
      expect(inTheWrongVoice(shown)).to.deep.equal([]);
      const inEnglish = [...shown.root.querySelectorAll('bdi[lang^=en]')];
      marked += inEnglish.length;
      filledIn += inEnglish.filter(({ textContent }) =>
        isComposed(textContent),
      ).length;
    });
  }

  it('and in English nothing is marked', async () => {
    for (const thing of openThings.filter(({ open }) => open === 'support')) {
      const session = answered();
      session.setContent(pack);
      const shown = await thing.show(session);
      expect(shown.root.querySelector('bdi[lang^=en]')).to.equal(null);
    }
  });
});
