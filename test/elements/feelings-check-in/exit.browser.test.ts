// The way out stands in every step, unless the page has one of its own in view.
import { expect } from '@open-wc/testing';
import '../../../src/define/quick-exit.js';
import { createSession, type Session } from '../../../src/session/session.js';
import { mount, waysToSteps } from './harness.js';

/** Every screen that somebody can come to without a word of alarm. */
const ways: Readonly<Record<string, readonly string[]>> = {
  ...waysToSteps,
  'few words': ['Just one word'],
  'the summary': ['Next', 'Next', 'Next', 'Done'],
  'few words, a practice': ['Just one word', 'Sad'],
  'the end': ['Next', 'Next', 'Next', 'Done', 'That is enough for now'],
};

describe('feelings-check-in, the way out', () => {
  let session: Session;
  beforeEach(() => {
    session = createSession({ audience: 'kink', country: 'GB' });
  });
  afterEach(() => {
    document.querySelector('quick-exit')?.remove();
    delete document.body.dataset['govukFrontendExitThisPageKeypress'];
  });

  for (const [screen, presses] of Object.entries(ways))
    it(`is there once: ${screen}`, async () => {
      const checkIn = await mount(session);
      await checkIn.press(...presses);
      expect(checkIn.waysOut).to.deep.equal(['foot']);
    });

  for (const word of ['Scared', 'Pressured', 'Hopeless', 'Used'])
    it(`is beside the line of support, and not in the foot as well: ${word}`, async () => {
      const checkIn = await mount(session, 'mode="words"');
      await checkIn.press('More words');
      await checkIn.typeWord(word);
      await checkIn.choose(word);
      for (const on of ['Next', 'Next', 'Done']) {
        expect(checkIn.waysOut).to.have.length(1);
        await checkIn.press(on);
      }
      expect(checkIn.waysOut).to.deep.equal(['line']);
      await checkIn.press('That is enough for now');
      expect(checkIn.waysOut, 'the end').to.deep.equal(['foot']);
    });

  it('leaves it to an exit button of the page, as long as that is there', async () => {
    const checkIn = await mount(session);
    const exit = document.body.appendChild(
      document.createElement('quick-exit'),
    );
    await checkIn.settle();
    expect(checkIn.waysOut).to.deep.equal([]);
    await checkIn.press('Next');
    expect(checkIn.waysOut).to.deep.equal([]);
    exit.remove();
    await checkIn.settle();
    expect(checkIn.waysOut).to.deep.equal(['foot']);
  });

  it('leaves it to a button that was there first, and one that hears no keys', async () => {
    const exit = document.createElement('quick-exit');
    exit.setAttribute('keys', 'off');
    document.body.append(exit);
    const checkIn = await mount(session);
    await checkIn.settle();
    expect(checkIn.waysOut).to.deep.equal([]);
  });

  it('leaves it to the exit of GOV.UK', async () => {
    document.body.dataset['govukFrontendExitThisPageKeypress'] = '';
    const checkIn = await mount(session);
    await checkIn.settle();
    expect(checkIn.waysOut).to.deep.equal([]);
  });

  it('hears of no button while it is not on the page, and looks when it is back', async () => {
    const checkIn = await mount(session);
    const { element } = checkIn;
    const { parentElement } = element;
    element.remove();
    document.body.append(document.createElement('quick-exit'));
    parentElement!.append(element);
    await checkIn.settle();
    expect(checkIn.waysOut).to.deep.equal([]);
  });
});
