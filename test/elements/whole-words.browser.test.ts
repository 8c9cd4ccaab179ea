// A word is read whole: not hyphenated where a line ends, and not cut where a
// column is narrow.
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { isSeen } from '../support/by-role.js';
import { sessionWith } from './preference-builder/harness.js';
import { mount as mountList } from './practice-list/harness.js';
import { mount as mountNote } from './safety-note/harness.js';
import {
  answered,
  answeredThings,
  openThings,
  type Shown,
} from './open-things.js';

/** Whether the window can be made a phone: the driver of WebKitGTK cannot. */
const isSizable = /Chrome|Firefox/.test(navigator.userAgent);
/** Not the parts of an address, which may be longer than a line. */
const WORDS = /(?<![.@/\p{L}])[\p{L}’']+(?![\p{L}’']|[.@/]\p{L})/gu;

/** Every text in it that is drawn, with what is in it. */
function textsIn(node: Node): Text[] {
  if (node instanceof Text) return [node];
  if (node instanceof Element && !isSeen(node)) return [];
  if (node instanceof Element && node.matches('.sr, .site, style, option'))
    return [];
  return [...node.childNodes].flatMap(textsIn);
}

/** Where the line of a letter begins. */
function topOf(text: Text, at: number): number {
  const range = document.createRange();
  range.setStart(text, at);
  range.setEnd(text, at + 1);
  // At the beginning of a line an engine may name the end of the last one, too.
  return [...range.getClientRects()].at(-1)!.top;
}

/** Whether it goes on in another line: WebKit takes long to find each word. */
function hasLines(text: Text): boolean {
  const range = document.createRange();
  range.selectNodeContents(text);
  return range.getClientRects().length > 1;
}

const isBroken = (text: Text, { index, 0: word }: RegExpExecArray): boolean =>
  topOf(text, index + word.length - 1) - topOf(text, index) > 8;

const brokenWords = (text: Text): string[] =>
  [...text.data.matchAll(WORDS)]
    .filter((word) => isBroken(text, word))
    .map(([word]) => word);

const brokenIn = ({ root }: Shown): string[] =>
  textsIn(root).filter(hasLines).flatMap(brokenWords);

describe('A word is read whole', () => {
  const { innerWidth: width, innerHeight: height } = window;
  after(() => (isSizable ? setViewport({ width, height }) : undefined));
  afterEach(() => {
    document.documentElement.style.fontSize = '';
  });

  for (const width of [360, 320])
    for (const { tag, open, show } of openThings) {
      it(`at ${width} px: ${tag}, ${open}`, async () => {
        const shown = await show(answered());
        const place = shown.element.parentElement!;
        place.lang = 'en-GB';
        place.style.cssText = `inline-size: ${width - 32}px; font: 16px/1.5 sans-serif`;
        await shown.settle();
        expect(brokenIn(shown).join(' ')).to.equal('');
      });
    }

  it('in the title of a practice, with letters of twice the size', async () => {
    const list = await mountList(answered(), 'limit="40"', {
      style: 'inline-size: 296px; font: 32px/1.5 sans-serif',
    });
    const titles = [...list.root.querySelectorAll('.text strong')];
    const texts = titles.flatMap(textsIn);
    expect(texts).to.have.length.above(12);
    const broken = texts.filter((text) =>
      [...text.data.matchAll(WORDS)].some((word) => isBroken(text, word)),
    );
    expect(broken.map(({ data }) => data)).to.deep.equal([]);
  });

  for (const { tag, open, show } of [...openThings, ...answeredThings])
    (isSizable ? it : it.skip)(
      `on a phone with letters of twice the size: ${tag}, ${open}`,
      async () => {
        await setViewport({ width: 360, height: 640 });
        document.documentElement.style.fontSize = '200%';
        const shown = await show(answered());
        const place = shown.element.parentElement!;
        place.lang = 'en-GB';
        // The margins of a page grow with its letters.
        place.style.cssText = 'inline-size: 320px; font: 1rem/1.5 sans-serif';
        await shown.settle();
        expect(brokenIn(shown).join(' ')).to.equal('');
      },
    );

  it('is not parted in what is said in a crisis, in a language with long words either', async () => {
    const session = await sessionWith(
      { language: 'de', words: { messages: { 'safety.title': 'Hilfe' } } },
      { country: 'DE' },
    );
    const note = await mountNote(session, 'level="strong"');
    note.element.parentElement!.lang = 'de';
    await note.toggle();
    const [call] = note.all('link');
    expect(getComputedStyle(call!).hyphens).to.equal('manual');
  });
});
