// Everything that can stand open, in a language that nobody speaks: what is not
// in its brackets is hard-coded. And no narrow page gets wider by longer words.
import { expect } from '@open-wc/testing';
import { builtinPack } from '../../src/content/whole.js';
import { readPack } from '../../src/content/load/read-pack.js';
import { countriesOf } from '../../src/care/choose-helplines.js';
import { kept } from '../../src/content/words/en/kept.js';
import type { Content } from '../../src/content/content.js';
import { dateLabel } from '../../src/i18n/date.js';
import { nameOf } from '../../src/i18n/names.js';
import type { Session } from '../../src/session/session.js';
import { pseudoPack, type PseudoLanguage } from '../support/pseudo-language.js';
import { mount as mountNote } from './safety-note/harness.js';
import { answered, openThings, type Shown } from './open-things.js';
import { tooWide } from './too-wide.js';

const packs = {
  'en-XA': readPack(pseudoPack('en-XA', builtinPack, kept), builtinPack),
  'ar-XB': readPack(pseudoPack('ar-XB', builtinPack, kept), builtinPack),
};

/** What a session says is said in this language, under whoever sits there. */
async function speak(shown: Shown, language: PseudoLanguage): Promise<Session> {
  const { session } = shown.element as unknown as { session: unknown };
  const own = (session as Session | undefined) ?? answered();
  own.setContent(packs[language]);
  Object.assign(shown.element, { session: own });
  await shown.settle();
  for (const details of shown.root.querySelectorAll('details'))
    details.open = true;
  await shown.settle();
  return own;
}

const heard = ['aria-label', 'aria-description', 'placeholder', 'title', 'alt'];

/** A text as it is read, whatever a number in it stands in. */
function* textsIn(root: ParentNode): Generator<string> {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const done = new Set<Node>();
  while (texts.nextNode()) {
    const { parentNode } = texts.currentNode;
    const isNumber = (parentNode as Element).matches?.('bdi[dir=ltr]');
    const line = isNumber ? parentNode!.parentNode! : parentNode!;
    if (done.has(line) || (line as Element).matches?.('style')) continue;
    done.add(line);
    yield [...line.childNodes]
      .filter((node) => !(node instanceof Element) || node.matches('bdi'))
      .filter((node) => node.nodeType !== Node.COMMENT_NODE)
      .map((node) => node.textContent)
      .join('');
  }
  for (const element of root.querySelectorAll('*'))
    for (const name of heard) yield element.getAttribute(name) ?? '';
}

/**
 * What is in no words of a pack: names of services and of who states a fact,
 * names and dates that a browser knows, addresses, what a person typed.
 */
function namesIn(content: Content): string[] {
  const { services, emergency, notes } = content;
  const countries = [...services, ...emergency].map(({ country }) => country);
  const sources = notes.flatMap(({ points }) =>
    points.flatMap((point) => point.sources ?? []),
  );
  const dates = [
    ...sources.flatMap(({ date, readOn }) => [date, readOn]),
    ...services.flatMap(({ checkedOn, compiledOn }) => [checkedOn, compiledOn]),
  ].filter((date) => date !== undefined);
  return [
    ...services.map(({ name }) => name),
    ...services.flatMap(({ languages }) =>
      languages.map((code) => nameOf(content, 'language', code)),
    ),
    ...countries.map((code) => nameOf(content, 'region', code)),
    ...sources.map(({ publisher }) => publisher),
    ...dates.flatMap((date) => [
      dateLabel(content, date),
      dateLabel(content, date.slice(0, 7)),
    ]),
  ];
}

/** What stands in no brackets, and is no name. */
function hardCodedIn(text: string, names: readonly string[]): string {
  let rest = text;
  for (const name of names) rest = rest.replaceAll(name, '');
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(/\[[^[\]]*\]/g, '');
  }
  rest = rest.replace(/\S*\.\S+/g, '').trim();
  return /\p{L}/u.test(rest) ? rest : '';
}

/** Longer names first: one may be a part of another. */
const byLength = (names: readonly string[]): string[] =>
  [...new Set(names)].toSorted((a, b) => b.length - a.length);

const hardCoded = ({ root }: Shown, content: Content): string[] => {
  const names = byLength(namesIn(content));
  return [...textsIn(root)].flatMap((text) => {
    const found = hardCodedIn(text, names);
    return found ? [found.replace(/\s+/g, ' ')] : [];
  });
};

const narrow = (shown: Shown): void => {
  shown.element.parentElement!.style.inlineSize = '320px';
};

describe('In a language that nobody speaks', () => {
  for (const thing of openThings) {
    it(`every word of ${thing.tag} was given to be translated: ${thing.open}`, async () => {
      const shown = await thing.show(answered());
      const session = await speak(shown, 'en-XA');
      const { content } = session.getState();
      expect(shown.text).to.include('[');
      expect(hardCoded(shown, content)).to.deep.equal([]);
    });

    // The way out stands in the window, and not in a box of the page.
    if (thing.tag === 'quick-exit') continue;
    for (const language of ['en-XA', 'ar-XB'] as const)
      it(`${thing.tag} is no wider than a narrow page: ${thing.open}, ${language}`, async () => {
        const shown = await thing.show(answered());
        narrow(shown);
        shown.element.parentElement!.dir = language === 'ar-XB' ? 'rtl' : 'ltr';
        await speak(shown, language);
        expect(tooWide(shown).join(' | ')).to.equal('');
      });
  }

  it('every word of support was given to be translated, in every country', async () => {
    const note = await mountNote(answered(), 'show="always" limit="12"');
    const shown = note as unknown as Shown;
    const session = await speak(shown, 'en-XA');
    const { content } = session.getState();
    for (const country of countriesOf(content)) {
      session.answer({ country });
      await shown.settle();
      expect(hardCoded(shown, content), country).to.deep.equal([]);
    }
  });

  it('what is hard-coded is found, in a text and in a name', async () => {
    const [thing] = openThings;
    const shown = await thing!.show(answered());
    const session = await speak(shown, 'en-XA');
    const box = document.createElement('p');
    box.append('Skip ', '[şķíp] 12');
    box.title = 'Never given';
    shown.root.append(box);
    expect(hardCoded(shown, session.getState().content)).to.deep.equal([
      'Skip 12',
      'Never given',
    ]);
  });
});
