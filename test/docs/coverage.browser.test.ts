// docs/coverage.md says where on the screen each statement of the article is
// read. This goes there, at the audience named, and reads.
import '../support/whole-page.js';
import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { find, type Content } from '../../src/content/content.js';
import { audiences, type Audience } from '../../src/content/terms.js';
import '../../src/define/care-note.js';
import '../../src/define/feelings-check-in.js';
import '../../src/define/practice-card.js';
import '../../src/define/practice-list.js';
import '../../src/define/preference-builder.js';
import '../../src/define/safety-note.js';
import { createSession, type Session } from '../../src/session/session.js';
import {
  openStep,
  openSummary,
  sayWords,
  type Driven,
} from './check-in-driver.js';
import {
  readCoverage,
  type Place,
  type Statement,
  type Words,
} from './coverage-page.js';
import { namesIn, press, readWithOnePress, screenText } from './screen.js';

type Mounted = LitElement & {
  session?: Session | string;
  practice?: string;
  note?: string;
};

const page = await (await fetch('/docs/coverage.md')).text();
const { statements } = readCoverage(page);

/**
 * The ids of feelings by their labels; a label that this audience does not have
 * has none.
 */
function idsOf(labels: readonly string[], { feelings }: Content): string[] {
  const said = labels.map((label) =>
    feelings.find((feeling) => feeling.label === label),
  );
  return said.flatMap((feeling) => feeling?.id ?? []);
}

/**
 * Whether this audience has what the place is about: a practice, a note, what
 * was said.
 */
function isThere({ tag, name, said }: Place, content: Content): boolean {
  if (tag === 'practice-card' && !find(content.practices, name)) return false;
  if (tag === 'care-note' && !find(content.notes, name)) return false;
  return idsOf(said, content).length === said.length;
}

async function mount(
  { tag, name, said }: Place,
  session: Session,
): Promise<Mounted> {
  const { content } = session.getState();
  const element = document.createElement(tag) as Mounted;
  element.session = session;
  if (tag === 'practice-card') element.practice = name;
  if (tag === 'care-note') element.note = name;
  await fixture(html`<div>${element}</div>`);
  await element.updateComplete;
  if (tag === 'feelings-check-in') await lead({ element, content }, name, said);
  else if (said.length)
    session.submitCheckIn({ feelings: idsOf(said, content), needs: [] });
  await element.updateComplete;
  return element;
}

async function lead(
  checkIn: Driven,
  step: string,
  said: readonly string[],
): Promise<void> {
  if (step === 'summary') return openSummary(checkIn, said);
  if (said.length) await sayWords(checkIn, said);
  return openStep(checkIn, step);
}

/**
 * What was read where. Many statements stand in the same place, as forty in the
 * builder, which has dozens of folds to open.
 */
const read = new Map<string, Promise<string>>();

function readAt(place: Place, audience: Audience): Promise<string> {
  const { tag, name, said, pressed } = place;
  const key = JSON.stringify([tag, name, said, pressed, audience]);
  const before = read.get(key);
  if (before) return before;
  const reading = readAnew(place, audience);
  read.set(key, reading);
  return reading;
}

/** What somebody reads at this place, with one press more at most. */
async function readAnew(place: Place, audience: Audience): Promise<string> {
  const session = createSession({ audience });
  if (!isThere(place, session.getState().content)) return '';
  const element = await mount(place, session);
  // It begins with twelve questions; whoever wants has all of them.
  const all = /^All \d+ questions$/;
  const wantsAll = namesIn(element).find((words) => all.test(words));
  if (wantsAll) await press(element, wantsAll);
  if (place.pressed) await press(element, place.pressed);
  return readWithOnePress(element);
}

/**
 * The pieces of some words that can be looked for: a message without what is
 * filled in.
 */
function piecesOf({ kind, value }: Words, content: Content): string[] {
  if (kind === 'text') return [value];
  const text = content.messages[value];
  const one = typeof text === 'object' ? text.other : text;
  if (!one) throw new Error(`There is no message ${value}.`);
  const pieces = one.split(/\{\w+\}/).map((piece) => piece.trim());
  return pieces.filter((piece) => /\p{L}/u.test(piece));
}

interface Look {
  readonly found: readonly string[];
  readonly missing: readonly string[];
}

async function lookAt(place: Place, audience: Audience): Promise<Look> {
  const { content } = createSession({ audience }).getState();
  const text = await readAt(place, audience);
  const pieces = place.words.flatMap((words) => piecesOf(words, content));
  return {
    found: pieces.filter((piece) => text.includes(piece)),
    missing: pieces.filter((piece) => !text.includes(piece)),
  };
}

async function check({ number, places }: Statement): Promise<void> {
  for (const place of places) {
    const where = `${number} ${place.source}`;
    const level = audiences.findIndex(
      (audience) => audience === place.audience,
    );
    if (level < 0) throw new Error(`${where}: there is no such audience`);
    const { missing } = await lookAt(place, audiences[level]!);
    expect(missing, `${where}: not on the screen`).to.deep.equal([]);
    const below = audiences[level - 1];
    if (!below) continue;
    const { found } = await lookAt(place, below);
    expect(
      found,
      `${where}: on the screen for "${below}" as well`,
    ).to.deep.equal([]);
  }
}

describe('where the article is on the screen', () => {
  for (const statement of statements) {
    it(`${statement.number} ${statement.says}`, () => check(statement));
  }

  describe('reads', () => {
    const card: Place = {
      source: 'a card',
      tag: 'practice-card',
      name: 'hold-hands',
      said: [],
      pressed: undefined,
      audience: 'general',
      words: [
        {
          kind: 'text',
          value: 'A small touch can say that you are still here.',
        },
        { kind: 'text', value: 'two ends of a scarf' },
      ],
    };

    it('what one press opens, and nothing before it', async () => {
      const element = await mount(card, createSession());
      expect(screenText(element))
        .to.contain('A small touch')
        .and.not.contain('two ends of a scarf');
      expect(await readWithOnePress(element)).to.contain('two ends of a scarf');
    });

    it('nothing that is not there', async () => {
      const { found, missing } = await lookAt(
        { ...card, name: 'slow-hug' },
        'general',
      );
      expect(found).to.deep.equal([]);
      expect(missing).to.have.length(2);
      expect(
        (await lookAt({ ...card, name: 'no-such' }, 'general')).found,
      ).to.deep.equal([]);
    });
  });
});
