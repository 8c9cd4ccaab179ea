// A little about now: when it was, after what, who is here.
import { expect } from '@open-wc/testing';
import type { FeelingsCheckInElement } from '../../../src/elements/feelings-check-in/feelings-check-in.element.js';
import { contextsFor } from '../../../src/content/content.js';
import { audiences } from '../../../src/content/terms.js';
import { createSession, type Session } from '../../../src/session/session.js';
import {
  button,
  choice,
  choose,
  mount,
  press,
  shadow,
  text,
  title,
} from './driver.js';

const answers = ['Just now', 'A clash', 'With me, and I am not sure'];
const status = (element: Element): string =>
  shadow(element).querySelector('.soft[role=status]')!.textContent.trim();

describe('feelings-check-in, a little about now', () => {
  let session: Session;
  const open = async (): Promise<FeelingsCheckInElement> => {
    const element = await mount(session, 'mode=words');
    await press(element, 'Next');
    expect(title(element)).to.equal('A little about now');
    return element;
  };
  beforeEach(() => {
    session = createSession({ audience: 'kink' });
  });

  it('takes three answers, each of them optional, and each can be taken back', async () => {
    const element = await open();
    await choose(element, ...answers);
    expect(session.getState().person).to.deep.equal({
      when: 'right-after',
      context: 'conflict',
      company: 'unsure',
    });
    await choose(element, ...answers);
    expect(session.getState().person).to.deep.equal({});
    await press(element, 'Next');
    expect(title(element)).to.equal('What would help?');
  });

  it('names after what as far as the audience allows, "rather not say" first', async () => {
    for (const audience of audiences) {
      session = createSession({ audience });
      const element = await open();
      const rows = [...shadow(element).querySelectorAll('.pick')].map((row) =>
        row.querySelectorAll('label'),
      );
      expect(rows[1]![0]!.textContent.trim()).to.equal('Rather not say');
      expect(rows[1]!.length, audience).to.equal(
        contextsFor(audience).length + 1,
      );
      expect(
        [...rows[1]!].every(({ textContent }) => textContent.trim()),
      ).to.equal(true);
      element.remove();
    }
  });

  it('takes the answer back with "rather not say"', async () => {
    const element = await open();
    await choose(element, 'A clash', 'Rather not say');
    expect(session.getState().person).to.deep.equal({});
    expect(choice(element, 'Rather not say')!.checked).to.equal(true);
    expect(choice(element, 'A clash')!.checked).to.equal(false);
  });

  it('shows what the host set unanswered, and lets the person win', async () => {
    session = createSession({
      audience: 'kink',
      context: 'kink',
      company: 'together',
    });
    const element = await open();
    expect(shadow(element).querySelectorAll(':checked').length).to.equal(0);
    await choose(element, 'A clash', 'Nobody');
    session.configure({ context: 'casual', company: 'together' });
    const { context, company } = session.getState();
    expect([context, company]).to.deep.equal(['conflict', 'solo']);
  });

  it('answers "not sure" as it answers "nobody", with nothing of the other person', async () => {
    const element = await open();
    await choose(element, 'Nobody');
    const said = status(element);
    await choose(element, 'With me, and I am not sure');
    expect(status(element)).to.equal(said);
    expect(said).not.to.match(/\b(they|them|person who|not sure|safe)\b/i);
    expect(session.getState().safety.level).to.equal('note');
  });

  it('lifts nothing with "with me and it is good"', async () => {
    session.submitCheckIn({ feelings: ['scared'], needs: [] });
    const element = await mount(session, 'mode=words');
    element.value = { feelings: ['scared'], needs: [] };
    await press(element, 'Next');
    await choose(element, 'With me, and it is good');
    expect(session.getState().safety.level).to.equal('note');
    for (const { with: people } of session.rank())
      expect(people).not.to.contain('who-you-were-with');
  });

  it('is in no value, form, event or attribute, and on no later screen', async () => {
    const element = await mount(session, 'mode=words');
    await choose(element, 'Calm');
    await press(element, 'Next');
    const heard: string[] = [];
    for (const name of [
      'input',
      'change',
      'care-check-in-step',
      'care-check-in',
    ]) {
      element.addEventListener(name, ({ type }) => heard.push(type));
    }
    await choose(element, ...answers);
    expect(heard).to.deep.equal([]);
    expect(element.getAnswers()).to.deep.equal({
      feelings: ['calm'],
      needs: [],
    });
    expect(session.getState().checkIn).to.deep.equal({
      feelings: ['calm'],
      needs: [],
    });
    const attributes = [
      ...shadow(element).querySelectorAll('*'),
      element,
    ].flatMap((node) => [...node.attributes]);
    expect(
      attributes.filter(({ value }) =>
        /right-after|conflict|unsure/.test(value),
      ),
    ).to.deep.equal([]);
    for (const next of ['Next', 'Done']) {
      await press(element, next);
      for (const answer of answers)
        expect(text(element), `${title(element)}: ${answer}`).not.to.contain(
          answer,
        );
    }
  });

  it('shows them again to somebody who goes back to the question', async () => {
    const element = await open();
    await choose(element, ...answers);
    await press(element, 'Next', 'Back');
    for (const answer of answers)
      expect(choice(element, answer)!.checked, answer).to.equal(true);
  });

  it('sorts the words anew for somebody who goes back to them', async () => {
    const element = await open();
    await choose(element, 'A clash');
    await press(element, 'Back');
    const first = [...shadow(element).querySelectorAll('.words label')]
      .slice(0, 4)
      .map(({ textContent }) => textContent.trim());
    expect(first).to.deep.equal(['Hurt', 'Resentful', 'Angry', 'Irritable']);
  });

  it('drops by Skip what was answered, but not "not sure": a level never falls by a skip', async () => {
    const element = await open();
    await choose(element, ...answers);
    await press(element, 'Skip');
    expect(session.getState().person).to.deep.equal({ company: 'unsure' });
    expect(session.getState().safety.level).to.equal('note');
  });

  it('changes nothing under the finger at "not sure", since whoever it is about may be watching, and says support from the next step on', async () => {
    const element = await open();
    const filled = (): string[] =>
      [...shadow(element).querySelectorAll('.btn.main')].map(
        ({ textContent }) => textContent.trim(),
      );
    const before = filled();
    await choose(element, 'With me, and I am not sure');
    expect(session.getState().safety.level).to.equal('note');
    expect(filled()).to.deep.equal(before);
    await press(element, 'Next');
    expect(filled()).to.deep.equal(['Support']);
    expect(!!button(element, 'Done')).to.equal(true);
  });
});
