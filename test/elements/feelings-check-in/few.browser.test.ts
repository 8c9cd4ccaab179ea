// For somebody who cannot read much now: one word, and one thing to do.
import { expect } from '@open-wc/testing';
import { isAlarm } from '../../../src/care/assess-safety.js';
import { find } from '../../../src/content/content.js';
import { fewWords } from '../../../src/views/check-in/few.core.js';
import { createSession, type Session } from '../../../src/session/session.js';
import { wordsOf } from '../../support/by-role.js';
import { mount, type FeelingsCheckInHarness } from './harness.js';

const audiences = ['general', 'intimate', 'kink'] as const;

/** The practice that stands open, by its title. */
function openIn({ title }: FeelingsCheckInHarness, session: Session) {
  const { practices } = session.getState().content;
  return practices.find((practice) => practice.title === title);
}

describe('few words', () => {
  it('come with one press, and a practice for one person without touch with the next', async () => {
    for (const audience of audiences) {
      const { content } = createSession({ audience }).getState();
      const quiet = fewWords(content).filter(
        ({ safety }) => !safety || !isAlarm(safety.level),
      );
      expect(quiet.length).to.be.greaterThan(5);
      for (const { label, id } of quiet) {
        const session = createSession({ audience, company: 'together' });
        const checkIn = await mount(session);
        await checkIn.press('Just one word', label);
        const practice = openIn(checkIn, session);
        expect(practice, `${audience} ${label}`).not.to.equal(undefined);
        expect(practice!.with).to.include('nobody');
        expect(practice!.touch ?? false, practice!.id).to.equal(false);
        expect(checkIn.isOnTitle).to.equal(true);
        expect(session.getState().checkIn!.feelings).to.deep.equal([id]);
        checkIn.element.remove();
      }
    }
  });

  it('begins there where the page says so, and leads to all questions', async () => {
    const checkIn = await mount(createSession(), 'mode="few"');
    expect(checkIn.title).to.equal('Pick one word');
    expect(checkIn.hasButton('Next')).to.equal(false);
    await checkIn.press('More questions');
    expect(checkIn.title).to.equal('How are you, right now?');
    expect(checkIn.isOnTitle).to.equal(true);
    checkIn.element.clear();
    await checkIn.settle();
    expect(checkIn.title, 'after Clear').to.equal('How are you, right now?');
    await checkIn.press('Just one word', 'Sad');
    expect(checkIn.title).not.to.equal('Pick one word');
  });

  it('fit one screen of a phone under the bar of a page, in large targets', async () => {
    const checkIn = await mount(createSession(), 'mode="few"', {
      style: 'inline-size: 328px',
    });
    const buttons = checkIn.all('button');
    for (const one of buttons) {
      expect(checkIn.reachOf(one), wordsOf(one)).to.be.at.most(640 - 61);
      expect(one.offsetHeight).to.be.at.least(44);
    }
    const count = checkIn.seen.split(/\s+/).length;
    expect(count).to.be.at.most(55);
  });

  for (const label of ['Scared', 'Unsafe', 'Hopeless']) {
    it(`has support in the place of a practice after "${label}"`, async () => {
      const session = createSession({ country: 'GB' });
      const checkIn = await mount(session, 'mode="few"');
      await checkIn.press(label);
      expect(checkIn.practices).to.deep.equal([]);
      expect(openIn(checkIn, session)).to.equal(undefined);
      expect(checkIn.filled[0]).to.equal('Support');
      expect(checkIn.hasButton('Leave this page')).to.equal(true);
      expect(checkIn.panel, 'nothing opens by itself').to.equal(undefined);
      expect(checkIn.links.some((href) => href.startsWith('tel:'))).to.equal(
        label === 'Hopeless',
      );
    });
  }

  it('take back no word of alarm that was said before', async () => {
    const session = createSession();
    const checkIn = await mount(session);
    await checkIn.press('Next', 'More words');
    await checkIn.showFamily('Not okay');
    await checkIn.choose('It was not my choice');
    await checkIn.press('Back', 'Just one word', 'Happy');
    expect(session.getState().safety.level).to.equal('strong');
    expect(checkIn.practices).to.deep.equal([]);
  });

  it('can be changed to another one from what follows, with a way on from there', async () => {
    for (const attributes of ['', 'mode="few"', 'steps="words need"']) {
      const checkIn = await mount(createSession(), attributes);
      if (checkIn.hasButton('Just one word'))
        await checkIn.press('Just one word');
      await checkIn.press('Anxious', 'Back', 'Change');
      expect(checkIn.title, attributes).to.equal('Pick one word');
      await checkIn.press('Lonely');
      expect(openIn(checkIn, checkIn.session), attributes).not.to.equal(
        undefined,
      );
      checkIn.element.remove();
    }
  });

  it('say which one was chosen, and have another one stand in its place', async () => {
    const session = createSession();
    const checkIn = await mount(session, 'mode="few"');
    await checkIn.press('Sad', 'Back', 'Back');
    expect(checkIn.hasButton('Sad · chosen')).to.equal(true);
    await checkIn.press('Angry', 'Back', 'Back');
    expect(checkIn.hasButton('Sad')).to.equal(true);
    expect(checkIn.hasButton('Angry · chosen')).to.equal(true);
    expect(session.getState().checkIn!.feelings).to.deep.equal(['angry']);
  });

  it('have an answer for who has no word, and one practice on the way back', async () => {
    const session = createSession();
    const checkIn = await mount(session, 'mode="few"');
    await checkIn.press("I don't know yet");
    expect(openIn(checkIn, session)).not.to.equal(undefined);
    await checkIn.press('Back');
    expect(checkIn.practices).to.have.length(1);
    await checkIn.press('Back', 'Angry');
    expect(session.getState().checkIn!.feelings).to.deep.equal(['angry']);
    expect(find(session.getState().content.feelings, 'angry')).not.to.equal(
      undefined,
    );
  });
});
