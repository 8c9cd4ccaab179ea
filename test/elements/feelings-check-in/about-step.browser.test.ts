// A little about now: when it was, after what, who is here.
import { expect } from '@open-wc/testing';
import { contextsFor } from '../../../src/content/content.js';
import { audiences } from '../../../src/content/terms.js';
import { createSession, type Session } from '../../../src/session/session.js';
import { mount, type FeelingsCheckInHarness } from './harness.js';

const answers = ['Just now', 'A clash', 'With me, and I am not sure'];

describe('feelings-check-in, a little about now', () => {
  let session: Session;
  const open = async (): Promise<FeelingsCheckInHarness> => {
    const checkIn = await mount(session, 'mode="words"');
    await checkIn.press('Next');
    expect(checkIn.title).to.equal('A little about now');
    return checkIn;
  };
  beforeEach(() => {
    session = createSession({ audience: 'kink' });
  });

  it('takes three answers, each of them optional, and each can be taken back', async () => {
    const checkIn = await open();
    await checkIn.choose(...answers);
    expect(session.getState().person).to.deep.equal({
      when: 'right-after',
      context: 'conflict',
      company: 'unsure',
    });
    await checkIn.choose(...answers);
    expect(session.getState().person).to.deep.equal({});
    await checkIn.press('Next');
    expect(checkIn.title).to.equal('What would help?');
  });

  it('names after what as far as the audience allows, "rather not say" first', async () => {
    for (const audience of audiences) {
      session = createSession({ audience });
      const checkIn = await open();
      const afterWhat = checkIn.get('group', 'After what?');
      const answered = checkIn.names('radio', afterWhat);
      expect(answered[0]).to.equal('Rather not say');
      expect(answered.length, audience).to.equal(
        contextsFor(audience).length + 1,
      );
      expect(answered).not.to.include('');
      checkIn.element.remove();
    }
  });

  it('takes the answer back with "rather not say"', async () => {
    const checkIn = await open();
    await checkIn.choose('A clash', 'Rather not say');
    expect(session.getState().person).to.deep.equal({});
    expect(checkIn.choice('Rather not say').checked).to.equal(true);
    expect(checkIn.choice('A clash').checked).to.equal(false);
  });

  it('shows what the host set unanswered, and lets the person win', async () => {
    session = createSession({
      audience: 'kink',
      context: 'kink',
      company: 'together',
    });
    const checkIn = await open();
    expect(checkIn.root.querySelectorAll(':checked').length).to.equal(0);
    await checkIn.choose('A clash', 'Nobody');
    session.configure({ context: 'casual', company: 'together' });
    const { context, company } = session.getState();
    expect([context, company]).to.deep.equal(['conflict', 'solo']);
  });

  it('answers "not sure" as it answers "nobody", with nothing of the other person', async () => {
    const checkIn = await open();
    await checkIn.choose('Nobody');
    const said = checkIn.announcement;
    await checkIn.choose('With me, and I am not sure');
    expect(checkIn.announcement).to.equal(said);
    expect(said).not.to.match(/\b(they|them|person who|not sure|safe)\b/i);
    expect(session.getState().safety.level).to.equal('note');
  });

  it('lifts nothing with "with me and it is good"', async () => {
    session.submitCheckIn({ feelings: ['scared'], needs: [] });
    const checkIn = await mount(session, 'mode="words"');
    checkIn.element.value = { feelings: ['scared'], needs: [] };
    await checkIn.press('Next');
    await checkIn.choose('With me, and it is good');
    expect(session.getState().safety.level).to.equal('note');
    for (const { with: people } of session.rank())
      expect(people).not.to.contain('who-you-were-with');
  });

  it('is in no value, form, event or attribute, and on no later screen', async () => {
    const checkIn = await mount(session, 'mode="words"');
    await checkIn.choose('Calm');
    await checkIn.press('Next');
    const heard: string[] = [];
    for (const name of [
      'input',
      'change',
      'care-check-in-step',
      'care-check-in',
    ]) {
      checkIn.element.addEventListener(name, ({ type }) => heard.push(type));
    }
    await checkIn.choose(...answers);
    expect(heard).to.deep.equal([]);
    expect(checkIn.element.getAnswers()).to.deep.equal({
      feelings: ['calm'],
      needs: [],
    });
    expect(session.getState().checkIn).to.deep.equal({
      feelings: ['calm'],
      needs: [],
    });
    const attributes = [
      ...checkIn.root.querySelectorAll('*'),
      checkIn.element,
    ].flatMap((node) => [...node.attributes]);
    expect(
      attributes.filter(({ value }) =>
        /right-after|conflict|unsure/.test(value),
      ),
    ).to.deep.equal([]);
    for (const next of ['Next', 'Done']) {
      await checkIn.press(next);
      for (const answer of answers)
        expect(checkIn.text, `${checkIn.title}: ${answer}`).not.to.contain(
          answer,
        );
    }
  });

  it('shows them again to somebody who goes back to the question', async () => {
    const checkIn = await open();
    await checkIn.choose(...answers);
    await checkIn.press('Next', 'Back');
    for (const answer of answers)
      expect(checkIn.choice(answer).checked, answer).to.equal(true);
  });

  it('sorts the words anew for somebody who goes back to them', async () => {
    const checkIn = await open();
    await checkIn.choose('A clash');
    await checkIn.press('Back');
    expect(checkIn.words.slice(0, 4)).to.deep.equal([
      'Close',
      'Hurt',
      'Resentful',
      'Angry',
    ]);
  });

  it('drops by Skip what was answered, but not "not sure": a level never falls by a skip', async () => {
    const checkIn = await open();
    await checkIn.choose(...answers);
    await checkIn.press('Skip');
    expect(session.getState().person).to.deep.equal({ company: 'unsure' });
    expect(session.getState().safety.level).to.equal('note');
  });

  it('changes nothing under the finger at "not sure", since whoever it is about may be watching, and says support from the next step on', async () => {
    const checkIn = await open();
    const before = checkIn.filled;
    await checkIn.choose('With me, and I am not sure');
    expect(session.getState().safety.level).to.equal('note');
    expect(checkIn.filled).to.deep.equal(before);
    await checkIn.press('Next');
    expect(checkIn.filled).to.deep.equal(['Support']);
    expect(checkIn.hasButton('Done')).to.equal(true);
  });
});
