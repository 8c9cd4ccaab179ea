import { expect, waitUntil } from '@open-wc/testing';
import { createSession, type Session } from '../../../src/session/session.js';
import { mount, type PracticeCardHarness } from './harness.js';

const atTheEnd = async (session: Session): Promise<PracticeCardHarness> => {
  const card = await mount(session, 'water-snack');
  await card.press('Done', 'Lighter', 'That is enough for now');
  return card;
};

/** Stands in for the clipboard while something is pressed. */
async function withClipboard(
  writeText: (text: string) => Promise<void>,
  act: () => Promise<void>,
): Promise<void> {
  Object.defineProperty(navigator, 'clipboard', {
    value: { writeText },
    configurable: true,
  });
  try {
    await act();
  } finally {
    Reflect.deleteProperty(navigator, 'clipboard');
  }
}

describe('The end of a practice', () => {
  it('closes softly: its own heading has the focus, and nothing is asked', async () => {
    const card = await atTheEnd(createSession());
    expect(card.names('heading')).to.deep.equal([
      'That is enough for now',
      'For tomorrow',
    ]);
    expect(card.focused).to.equal('That is enough for now');
    expect(card.seen).to.contain('You can stop here.');
    expect(card.names('button')).to.deep.equal([
      'Copy',
      'Open again',
      'Support',
    ]);
  });

  it('opens again with its steps', async () => {
    const card = await atTheEnd(createSession());
    await card.press('Open again');
    expect(card.focused).to.equal('Water and a bite');
    expect(card.hasButton('Done')).to.equal(true);
  });

  it('has one small thing for tomorrow, and for later after a scene', async () => {
    const everyday = await atTheEnd(createSession());
    expect(everyday.seen).to.contain(
      'For tomorrow Something warm, and one message',
    );
    const session = createSession({ audience: 'kink', context: 'kink' });
    const scene = await atTheEnd(session);
    expect(scene.seen).to.contain('In two or three days: ask myself how I am.');
    session.answer({ when: 'next-day' });
    await scene.settle();
    expect(scene.seen, 'these are the days').to.contain(
      'Something warm, and one message',
    );
    session.answer({ when: undefined, context: 'long-term' });
    await scene.settle();
    expect(scene.seen, 'what the person says counts').to.contain(
      'Something warm, and one message',
    );
  });

  it('copies the line and nothing else, once it said who may see it', async () => {
    const card = await atTheEnd(createSession());
    expect(card.seen).to.contain('Your other devices may show what you copy.');
    const copied: string[] = [];
    await withClipboard(
      (text) => Promise.resolve(void copied.push(text)),
      () => card.press('Copy'),
    );
    await waitUntil(() => card.announcement === 'Copied', 'it is said');
    expect(card.seen).to.contain('Copied');
    expect(copied).to.deep.equal([
      'Something warm, and one message to someone I trust.',
    ]);
  });

  it('says it where the page cannot copy', async () => {
    const card = await atTheEnd(createSession());
    await withClipboard(
      () => Promise.reject(new Error('not allowed')),
      () => card.press('Copy'),
    );
    await waitUntil(
      () => card.announcement.startsWith('This page cannot copy.'),
      'it is said',
    );
  });

  it('takes nobody out of another practice where the clipboard answers late', async () => {
    const card = await atTheEnd(createSession());
    let answer = (): void => {};
    const late = new Promise<void>((done) => (answer = done));
    await withClipboard(
      () => late,
      () => card.press('Copy'),
    );
    card.element.practice = 'hold-hands';
    await card.settle();
    await card.press(/^Start/);
    const { seen } = card;
    answer();
    // What is done after the answer has been done a task later.
    await new Promise((done) => setTimeout(done));
    await card.settle();
    expect(card.seen).to.equal(seen);
    expect(card.hasButton(/^Start/)).to.equal(false);
  });

  it('is not drawn again where the page took the card away when it was done', async () => {
    const session = createSession();
    const reader = await mount(session, 'hold-hands');
    const card = await mount(session, 'water-snack');
    card.element.addEventListener('care-practice-done', () =>
      card.element.remove(),
    );
    await card.press('Done');
    expect(card.element.isConnected).to.equal(false);
    let draws = 0;
    card.element.requestUpdate = () => void (draws += 1);
    await reader.readFor('somebody');
    expect(draws).to.equal(0);
  });

  it('offers nothing to copy where nobody knows who is there', async () => {
    const session = createSession();
    const card = await atTheEnd(session);
    session.answer({ company: 'unsure' });
    await card.settle();
    expect(card.text).not.to.contain('For tomorrow');
    expect(card.hasButton('Copy')).to.equal(false);
  });

  it('offers nothing to copy while safety comes first', async () => {
    const session = createSession();
    const card = await atTheEnd(session);
    session.submitCheckIn({ feelings: ['hopeless'], needs: [] });
    await card.settle();
    expect(card.text).not.to.contain('For tomorrow');
    expect(card.hasButton('Copy')).to.equal(false);
    expect(card.hasButton('Support')).to.equal(true);
  });
});
