// What somebody in need reads first: how many words stand before the numbers,
// and how far down they are on a small phone.
import { expect } from '@open-wc/testing';
import { createSession } from '../../../src/session/session.js';
import { wordsOf } from '../../support/by-role.js';
import { mount as mountCheckIn } from '../feelings-check-in/harness.js';
import type { Shown } from '../open-things.js';
import { mount } from './harness.js';

const countries = createSession()
  .getState()
  .content.emergency.map(({ country }) => country);
/** One of each level, and of each line that stands under the title. */
const said: readonly string[][] = [
  [],
  ['numb'],
  ['used'],
  ['did-harm'],
  ['in-pain'],
  ['not-clear', 'confused'],
  ['coerced'],
  ['coerced', 'in-pain'],
  ['unsafe'],
  ['hopeless'],
  ['hopeless', 'coerced'],
  ['unsafe-with-self', 'in-pain'],
];

/** A phone of 360 × 640: the page keeps 16 px on both sides. */
const place = { style: 'inline-size: 328px' };
const SCREEN = 640;
/** The bar of the page that stays above it. */
const BAR = 61;

/** The texts on the screen in their order, each with where it begins. */
function textsIn(
  root: ParentNode,
): { node: Text; top: number; words: number }[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const around = node.parentElement!;
    const words = node.data.split(/\s+/).filter(Boolean).length;
    if (!words || !around.checkVisibility()) continue;
    if (around.closest('.sr, option, style')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    found.push({ node, words, top: range.getBoundingClientRect().top });
  }
  return found;
}

const sum = (counts: readonly number[]): number => {
  let all = 0;
  for (const count of counts) all += count;
  return all;
};

interface Measured {
  readonly beforeNumbers: number;
  readonly beforeService: number;
  readonly onScreen: number;
  /** How far down the hours of the first service end. */
  readonly end: number;
}

const isBefore = (one: Node, other: Node): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;

function measure({ root, element }: Shown, room: number): Measured {
  const { top } = element.getBoundingClientRect();
  const texts = textsIn(root);
  const before = (selector: string): number => {
    const target = root.querySelector(selector);
    return target
      ? sum(
          texts
            .filter(({ node }) => isBefore(node, target))
            .map(({ words }) => words),
        )
      : 0;
  };
  // Where nobody fits, the directory stands in the place of the first service.
  const first = root.querySelector('.best') ?? root.querySelector('.parts');
  const last = first
    ? root.querySelector('.opening')
    : root.querySelector('.directory');
  return {
    beforeNumbers: before('.numbers'),
    beforeService: first ? before('.contact') : before('.directory'),
    onScreen: sum(
      texts.filter((text) => text.top < top + room).map(({ words }) => words),
    ),
    end: last!.getBoundingClientRect().bottom - top,
  };
}

const most = { beforeNumbers: 25, beforeService: 50, onScreen: 90 };
/** The name of the list in which a person chose their country. */
const CHOICE = 1;
const mostUnderChoice = {
  beforeNumbers: most.beforeNumbers + CHOICE,
  beforeService: most.beforeService + CHOICE,
  onScreen: most.onScreen + CHOICE,
};

/** What is too much, in words that say where. */
function tooMuch(
  shown: Shown,
  room: number,
  where: string,
  words = most,
): string[] {
  const measured = measure(shown, room);
  const limits: Measured = { ...words, end: room };
  return (Object.keys(limits) as (keyof Measured)[])
    .filter((key) => measured[key] > limits[key])
    .map((key) => `${where}: ${key} ${measured[key]} of ${limits[key]}`);
}

describe('the first screen of support', () => {
  it('has the emergency buttons and the first service with its hours, in every country, whatever was said: as a note', async () => {
    const found: string[] = [];
    for (const country of countries) {
      const note = await mount(
        createSession({ country }),
        'show="always"',
        place,
      );
      for (const words of said) {
        await note.feel(...words);
        found.push(...tooMuch(note, SCREEN, `${country} ${words.join()}`));
      }
      note.element.remove();
    }
    expect(found).to.deep.equal([]);
  });

  it('has them where the person chose the country, under the choice', async () => {
    const found: string[] = [];
    for (const country of countries) {
      const note = await mount(createSession(), 'show="always"', place);
      await note.chooseCountry(country);
      for (const words of said) {
        await note.feel(...words);
        const where = `${country} ${words.join()}`;
        found.push(...tooMuch(note, SCREEN, where, mostUnderChoice));
      }
      note.element.remove();
    }
    expect(found).to.deep.equal([]);
  });

  it('has them in a check-in under the bar of a page', async () => {
    const found: string[] = [];
    for (const country of countries) {
      const session = createSession({ country });
      const checkIn = await mountCheckIn(session, '', place);
      await checkIn.press('Support');
      for (const feelings of said) {
        session.submitCheckIn({ feelings, needs: [] });
        await checkIn.settle();
        found.push(
          ...tooMuch(checkIn, SCREEN - BAR, `${country} ${feelings.join()}`),
        );
      }
      checkIn.element.remove();
    }
    expect(found).to.deep.equal([]);
  });

  it('names the emergency buttons by what they do, outlined and 48 pixels high', async () => {
    for (const country of countries) {
      const note = await mount(
        createSession({ country }),
        'show="always"',
        place,
      );
      const danger = note.get('group', 'In danger now');
      const buttons = note.all('link', undefined, danger);
      expect(buttons.length, country).to.be.greaterThan(0);
      for (const one of buttons) {
        const { backgroundColor, borderTopWidth } = getComputedStyle(one);
        expect(wordsOf(one), country).to.match(/^Call \d+/);
        expect(one.offsetHeight, country).to.be.at.least(48);
        expect(parseFloat(borderTopWidth), country).to.be.greaterThan(0);
        expect(backgroundColor, country).to.equal('rgba(0, 0, 0, 0)');
      }
      note.element.remove();
    }
  });

  it('says who a service is for before its name, and its hours in one line', async () => {
    for (const country of countries) {
      const note = await mount(
        createSession({ country }),
        'show="always"',
        place,
      );
      const contact = note.root.querySelector<HTMLElement>('.contact')!;
      const name = contact.querySelector('strong')!;
      expect(isBefore(contact.querySelector('.whom')!, name)).to.equal(true);
      expect(contact.querySelector('.opening')!.textContent).to.match(
        /^(24 hours, every day|Hours: see their site|.*\d)/,
        country,
      );
      note.element.remove();
    }
  });

  it('asks for the country first where there is none, and has no number before', async () => {
    for (const words of said) {
      const note = await mount(createSession(), 'show="always"', place);
      await note.feel(...words);
      const select = note.countries;
      const local = [...note.root.querySelectorAll('p')].find((one) =>
        one.textContent.includes('your local emergency number'),
      )!;
      const directory = note.linkTo('https://findahelpline.com');
      expect(isBefore(select, local) && isBefore(local, directory)).to.equal(
        true,
      );
      expect(note.numbers).to.deep.equal([]);
      expect(note.seen).not.to.match(/\d{3}/);
      const { top } = note.element.getBoundingClientRect();
      expect(directory.getBoundingClientRect().bottom - top).to.be.at.most(
        SCREEN,
      );
      note.element.remove();
    }
  });

  it('keeps every other line, the steps and the directory one press away', async () => {
    const note = await mount(
      createSession({ country: 'US' }),
      'show="always"',
      place,
    );
    await note.feel('coerced');
    const hidden = note.numbers.length;
    expect(note.all('link', /^Call: /)).to.have.length(1);
    await note.press('More help');
    expect(note.all('link', /^Call: /).length).to.be.greaterThan(1);
    expect(note.numbers).to.have.length(hidden);
    expect(note.seen)
      .to.contain('findahelpline.com')
      .and.to.contain('Tell one person you trust.');
  });
});
