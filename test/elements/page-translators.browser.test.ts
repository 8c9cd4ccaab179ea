// What a page translator does to texts: they stay as it left them until we say
// something else, and then nothing of what was said before is left.
import '../support/whole-page.js';
import { expect } from '@open-wc/testing';
import { builtinPack } from '../../src/content/whole.js';
import { readPack } from '../../src/content/load/read-pack.js';
import { kept } from '../../src/content/words/en/kept.js';
import type { Session } from '../../src/session/session.js';
import { pseudoPack } from '../support/pseudo-language.js';
import {
  answered,
  openThings,
  type OpenThing,
  type Shown,
} from './open-things.js';

const other = readPack(pseudoPack('en-XA', builtinPack, kept), builtinPack);

/** What a translator makes of words. */
const said = (words: string): string => `«${words.trim()}»`;

function textsIn(root: Node): Text[] {
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walk.nextNode()) texts.push(walk.currentNode as Text);
  return texts.filter(
    (text) => text.data.trim() && !text.parentElement?.matches('style'),
  );
}

const inFont = (words: string): HTMLElement => {
  const font = document.createElement('font');
  font.append(words);
  return font;
};

/** What is done to a text, by what does it. */
const manners: Readonly<Record<string, (text: Text) => void>> = {
  'puts each text into an element of its own': (text) =>
    text.replaceWith(inFont(said(text.data))),
  'wraps each text twice, and keeps it inside': (text) => {
    const font = inFont('');
    text.replaceWith(font);
    font.append(inFont(said(text.data)), text);
  },
  'puts its words behind each text': (text) =>
    text.after(inFont(said(text.data)), document.createElement('br')),
  'puts its words before each text': (text) =>
    text.before(inFont(said(text.data))),
  'splits each text': (text) => {
    text.data = said(text.data);
    text.splitText(Math.floor(text.length / 2));
  },
  'writes each text anew': (text) => {
    text.data = said(text.data);
  },
  'takes each text away': (text) => text.remove(),
  'writes anew what has nothing but a text in it': (text) => {
    const around = text.parentElement;
    if (around?.children.length === 0) around.textContent = said(text.data);
  },
};

const textOf = ({ root }: Shown): string[] =>
  textsIn(root).map(({ data }) => data.replace(/\s+/g, ''));

/** Texts that say what nobody says any more. */
function leftBehind(shown: Shown, right: readonly string[]): string[] {
  const texts = textOf(shown);
  const translated = [...texts.join('').matchAll(/«([^»]*)»/g)].map(
    ([, words]) => words!,
  );
  const own = texts.filter((text) => !/[«»]/.test(text));
  return [...translated, ...own].filter((text) => !right.includes(text));
}

/** Everything that is said, said in other words. */
async function speakOther(shown: Shown, session: Session): Promise<string[]> {
  const { element } = shown;
  if (!('session' in element) || !element.session)
    Object.assign(element, { session });
  session.setContent(other);
  await shown.settle();
  await shown.settle();
  return textOf(shown);
}

/** What each thing says in other words where nobody touched it. */
const untouched = new Map<OpenThing, Promise<string[]>>();

async function untouchedTexts({ show }: OpenThing): Promise<string[]> {
  const session = answered();
  return speakOther(await show(session), session);
}

/** It is the same whatever a translator does: each thing is shown once for it. */
function rightIn(thing: OpenThing): Promise<string[]> {
  const texts = untouched.get(thing) ?? untouchedTexts(thing);
  untouched.set(thing, texts);
  return texts;
}

describe('Where a page translator', () => {
  for (const [name, change] of Object.entries(manners))
    describe(name, () => {
      for (const thing of openThings)
        it(`${thing.tag} leaves none of it behind: ${thing.open}`, async () => {
          const right = await rightIn(thing);
          const session = answered();
          const shown = await thing.show(session);
          const before = textOf(shown);
          textsIn(shown.root).forEach(change);
          const after = await speakOther(shown, session);
          expect(leftBehind(shown, right).join(' | ')).to.equal('');
          const isNew = (text: string): boolean => !before.includes(text);
          const missing = right.filter((text) => !after.includes(text));
          expect(missing.filter(isNew), 'missing').to.deep.equal([]);
        });
    });

  it('has said something in its own words, they stay as long as ours do', async () => {
    const thing = openThings.find(({ tag }) => tag === 'practice-list')!;
    const shown = await thing.show(answered());
    textsIn(shown.root).forEach(
      manners['puts each text into an element of its own']!,
    );
    const before = textOf(shown);
    shown.element.requestUpdate();
    await shown.settle();
    expect(textOf(shown)).to.deep.equal(before);
  });
});
