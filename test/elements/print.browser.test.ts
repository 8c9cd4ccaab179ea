// What comes onto paper. Chromium shows a page as it is printed; what a heavy
// word keeps off paper is asked of every browser.
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import { builtinContent } from '../../src/content/whole.js';
import { createSession, type Session } from '../../src/session/session.js';
import { answerStorageFor } from '../../src/storage/answer-storage.js';
import { mount as mountData } from './care-data/harness.js';
import { mount as mountNote } from './care-note/harness.js';
import { mount as mountCheckIn } from './feelings-check-in/harness.js';
import type { Harness } from './harness.js';
import { mount as mountCard } from './practice-card/harness.js';
import { mount as mountList } from './practice-list/harness.js';
import { mount as mountBuilder } from './preference-builder/harness.js';
import { mount as mountSupport } from './safety-note/harness.js';

const media = (features: object): Promise<boolean> =>
  executeServerCommand<boolean, object>('ui-media', features);
const OWNER = 'The owner of this website';

describe('On paper', () => {
  let session: Session;
  let isPaper = false;
  /** As the page is printed from now on. */
  const paper = async (): Promise<boolean> =>
    (isPaper = await media({ media: 'print' }));

  beforeEach(() => {
    session = createSession({ audience: 'kink' });
    session.setPreferences({
      hug: { receive: { level: 'need', note: 'Slowly.' } },
      'no-screens': { receive: { level: 'like' } },
      kiss: { receive: { level: 'hard-no', private: true } },
    });
  });
  afterEach(async () => {
    if (isPaper) await media({});
  });

  it('a list of questions shows which shape was chosen, and nothing to press', async function () {
    const builder = await mountBuilder(session);
    await builder.sayMore('A long hug');
    if (!(await paper())) return this.skip();
    const answer = builder.answerOf('A long hug', 'I need this');
    // Most people print without grounds.
    for (const part of [undefined, '::before'])
      expect(getComputedStyle(answer, part).printColorAdjust).to.equal('exact');
    expect(builder.seenOf('A long hug')).to.contain('I need this');
    expect(builder.names('button')).to.deep.equal([]);
    expect(builder.names('textbox'), 'a note for oneself').to.deep.equal([]);
    expect(builder.seen).not.to.contain(OWNER);
  });

  it('a card has its lines, and nothing that is for oneself', async function () {
    const builder = await mountBuilder(session);
    await builder.press('See my card');
    const kept = session
      .getState()
      .content.items.find(({ id }) => id === 'kiss')!.receive;
    for (const words of [kept, 'Slowly.', 'devices', OWNER])
      expect(builder.seen, 'on the screen').to.contain(words);
    if (!(await paper())) return this.skip();
    dispatchEvent(new Event('beforeprint'));
    for (const words of [kept, 'Slowly.', 'devices', OWNER])
      expect(builder.seen).not.to.contain(words);
    expect(builder.names('button')).to.deep.equal([
      'A long hug',
      'No phones for a while',
    ]);
    expect(builder.seen).to.contain('A no in the moment always wins.');
    dispatchEvent(new Event('afterprint'));
    await media({});
    expect(builder.seen, 'on the screen again').to.contain(kept);
  });

  it('a practice has all of its words, and nothing to press', async function () {
    const { practices } = builtinContent('kink');
    const warmUp = practices.find(({ id }) => id === 'warm-up')!;
    const { intro, steps, cautions, adapt } = warmUp;
    const card = await mountCard(session, 'warm-up');
    if (!(await paper())) return this.skip();
    for (const words of [intro, ...steps, ...cautions, adapt])
      expect(card.seen).to.contain(words);
    for (const role of ['button', 'radio'])
      expect(card.names(role)).to.deep.equal([]);
  });

  it('a check-in has its words and what can help, and no more', async function () {
    const checkIn = await mountCheckIn(session);
    checkIn.element.value = { feelings: ['sad'], needs: ['closeness'] };
    await checkIn.press('Next', 'Next', 'Next', 'Done');
    if (!(await paper())) return this.skip();
    expect(checkIn.seen).to.contain('Sad');
    expect(checkIn.names('button')).to.deep.equal(checkIn.practices);
  });

  it('support has its numbers, and no way out of the page', async function () {
    const support = await mountSupport(
      createSession({ country: 'GB' }),
      'show="always"',
    );
    if (!(await paper())) return this.skip();
    for (const words of ['999', 'Samaritans'])
      expect(support.seen).to.contain(words);
    expect(support.seen).not.to.contain('Leave this page');
  });
});

type Shown = Harness<LitElement>;
const elements: readonly [string, (session: Session) => Promise<unknown>][] = [
  ['a check-in', mountCheckIn],
  ['a list', mountList],
  ['a card', (session) => mountCard(session, 'water-snack')],
  ['a builder', mountBuilder],
  ['a note', (session) => mountNote(session, 'note="your-body-after"')],
  ['what is kept', mountData],
];

describe('After the heaviest words', () => {
  function whilePrinting<T>(read: () => T): T {
    dispatchEvent(new Event('beforeprint'));
    const found = read();
    dispatchEvent(new Event('afterprint'));
    return found;
  }
  const printed = (shown: Shown): string => whilePrinting(() => shown.seen);
  const linksPrinted = (shown: Shown): string[] =>
    whilePrinting(() => shown.names('link'));

  /** What can be read is the same when it is back on the page. */
  async function takenOffInPrint(shown: Shown): Promise<void> {
    const { element, seen } = shown;
    const box = element.parentElement!;
    whilePrinting(() => element.remove());
    box.append(element);
    await shown.settle();
    expect(shown.seen).to.equal(seen);
  }

  for (const [name, mount] of elements)
    it(`nothing of ${name} comes onto paper but support`, async () => {
      const session = createSession({ audience: 'kink', country: 'GB' });
      answerStorageFor(session).setPolicy('device');
      const shown = (await mount(session)) as Shown;
      const { seen } = shown;
      expect(printed(shown), 'before').to.equal(seen);
      session.submitCheckIn({ feelings: ['coerced'], needs: [] });
      await shown.settle();
      const before = shown.seen;
      expect(printed(shown)).to.equal('');
      expect(shown.seen, 'on the screen again').to.equal(before);
      const box = shown.element.shadowRoot!.querySelector('.box')!;
      expect(box.hasAttribute('style'), 'a trace of it').to.equal(false);
      await shown.press('Support');
      expect(linksPrinted(shown)).to.include('Call 999');
    });

  it('nothing stays away from the screen where the page takes it off while it is printed, and brings it back', async () => {
    const session = createSession({ audience: 'kink' });
    session.setPreferences({
      hug: { receive: { level: 'need' } },
      kiss: { receive: { level: 'hard-no', private: true } },
    });
    const builder = await mountBuilder(session);
    await builder.press('See my card');
    await takenOffInPrint(builder);
    session.submitCheckIn({ feelings: ['coerced'], needs: [] });
    await builder.settle();
    await takenOffInPrint(builder);
  });

  it('support itself comes onto paper', async () => {
    const session = createSession({ country: 'GB' });
    session.submitCheckIn({ feelings: ['coerced'], needs: [] });
    const support = await mountSupport(session, 'show="always"');
    expect(linksPrinted(support)).to.include('Call 999');
  });
});
