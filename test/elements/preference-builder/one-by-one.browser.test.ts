import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { createSession, type Session } from '../../../src/session/session.js';
import {
  mount,
  sessionWith,
  type PreferenceBuilderHarness,
} from './harness.js';
import { nameOf, wordsOf } from '../../support/by-role.js';
import { sendKeys } from '../../support/keys.js';

/** Two items to receive and to give, and one to leave out. */
const small = { allow: ['hug', 'water', 'skip-jokes'] };

describe('preference-builder, one by one', () => {
  let session: Session;
  const onHeading = (builder: PreferenceBuilderHarness): Promise<void> =>
    waitUntil(() => builder.isOnTitle, 'the heading has the focus');
  beforeEach(async () => {
    session = await sessionWith(small);
  });

  it('asks one item in one direction at a time, forward and back, and ends with the card', async () => {
    const builder = await mount(session, 'layout="one-by-one"');
    const counts: number[] = [];
    builder.element.addEventListener('care-preferences', (event) =>
      counts.push(event.count),
    );
    const seen: string[] = [];
    for (let step = 0; step < 5; step += 1) {
      expect(builder.questions).to.have.length(1);
      seen.push(`${builder.announcement} · ${builder.title}`);
      if (step === 1) await builder.answer('Give a long hug', 'Happy to');
      await builder.press('Next');
      await onHeading(builder);
    }
    expect(seen).to.deep.equal([
      '1 of 5 · To receive · A long hug',
      '2 of 5 · To give · Give a long hug',
      '3 of 5 · To receive · Be brought water',
      '4 of 5 · To give · Bring you water',
      '5 of 5 · Is this okay for you? · Jokes about what happened',
    ]);
    expect(builder.card).to.deep.equal({
      'Happy to give': ['Give a long hug'],
    });
    expect(counts).to.deep.equal([1]);
    await builder.press('Change');
    expect(builder.title).to.equal('A long hug');
    await builder.press('Next');
    await builder.press('Back');
    expect(builder.title).to.equal('A long hug');
    await onHeading(builder);
    expect(builder.hasButton('Back')).to.equal(false);
  });

  it('goes on by itself after a choice that was pressed, and undo leads back to it', async () => {
    const builder = await mount(session, 'layout="one-by-one"');
    await builder.point('A long hug', 'Please never');
    expect(builder.title, 'the choice is seen first').to.equal('A long hug');
    await waitUntil(() => builder.title === 'Give a long hug');
    await onHeading(builder);
    expect(builder.announcement).to.contain('2 of 5');
    expect(builder.announcement, 'what was answered').to.contain(
      'A long hug: Please never No longer suggested.',
    );
    expect(builder.seen).to.contain(
      'A long hug: Please never No longer suggested.',
    );
    await builder.press('Undo');
    await onHeading(builder);
    expect(builder.title).to.equal('A long hug');
    expect(builder.answersOf('A long hug')).to.deep.equal([]);
    expect(session.getState().preferences).to.deep.equal({});
    await builder.point('A long hug', "I'd like this");
    await waitUntil(() => builder.title === 'Give a long hug');
    await builder.answer('Give a long hug', 'Happy to');
    expect(builder.hasButton('Undo'), 'it is about the last one').to.equal(
      false,
    );
  });

  it('undoes no answer of one session in another, and goes on for nobody else', async () => {
    session.setPreference('hug', 'receive', { level: 'like', note: 'slowly' });
    const builder = await mount(session, 'layout="one-by-one"');
    await builder.point('A long hug', 'Please never');
    await waitUntil(() => builder.title === 'Give a long hug');
    const other = await sessionWith(small);
    other.setPreference('hug', 'receive', { level: 'maybe' });
    builder.element.session = other;
    await builder.settle();
    expect(builder.seen).not.to.contain('A long hug:');
    expect(builder.hasButton('Undo')).to.equal(false);
    await builder.point('Give a long hug', 'Happy to');
    builder.element.session = session;
    await aTimeout(600);
    expect(builder.title).to.equal('Give a long hug');
    expect(session.getState().preferences['hug']?.receive?.level).to.equal(
      'hard-no',
    );
  });

  it('waits for whoever chooses with the keys, says more, or leaves', async () => {
    const builder = await mount(session, 'layout="one-by-one"');
    const stays = async (why: string): Promise<void> => {
      await aTimeout(600);
      expect(builder.title, why).to.equal('A long hug');
    };
    await builder.tabTo('radio');
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'ArrowDown' });
    await stays('keys go through every answer');
    await builder.sayMore('A long hug');
    await builder.point('A long hug', 'Maybe. Ask me first');
    await stays('more is being said');
    await builder.press('More');
    await builder.point('A long hug', 'I need this');
    const place = builder.element.parentElement!;
    builder.element.remove();
    await aTimeout(600);
    place.append(builder.element);
    await builder.settle();
    await stays('it was gone');
  });

  it('can end with every question, and begins again where nothing was said', async () => {
    const builder = await mount(session, 'layout="one-by-one"');
    await builder.point('A long hug', 'I need this');
    await waitUntil(() => builder.title === 'Give a long hug');
    await builder.press('See my card');
    await onHeading(builder);
    expect(builder.card).to.deep.equal({ 'I need': ['A long hug'] });
    for (let step = 0; step < 4; step += 1) {
      await builder.press(step ? 'Next' : 'Change');
      expect(builder.hasButton('See my card')).to.equal(true);
    }
  });

  it('puts a group aside and goes on with the next, and comes back to it', async () => {
    const builder = await mount(session, 'layout="one-by-one"');
    await builder.press('Next');
    await builder.press('Skip this group');
    await onHeading(builder);
    expect(builder.title).to.equal('Be brought water');
    expect(builder.announcement).to.equal('1 of 3 · To receive');
    expect(builder.seen).to.contain('Touch and closeness: put aside');
    await builder.press('Undo');
    expect(builder.title).to.equal('A long hug');
    for (const name of ['Next', 'Next', 'Next', 'Next', 'Skip this group'])
      await builder.press(name);
    expect(builder.seen).to.contain('What is okay, and what is not: put aside');
    await builder.press('Undo');
    expect(builder.seen).not.to.contain('put aside');
  });

  it('has a way back where every group was put aside', async () => {
    const builder = await mount(session, 'layout="one-by-one" groups="touch"');
    await builder.press('Next');
    await builder.press('Skip this group');
    await onHeading(builder);
    expect(builder.questions).to.deep.equal([]);
    await builder.press('Undo');
    await onHeading(builder);
    expect(builder.title).to.equal('A long hug');
  });

  it('answers nothing by the second press of a pair', async () => {
    const builder = await mount(session, 'layout="one-by-one"');
    await builder.point('A long hug', 'I need this');
    await builder.point('A long hug', 'I need this', 2);
    expect(builder.answersOf('A long hug')).to.deep.equal(['I need this']);
    await builder.point('A long hug', "I'd like this", 2);
    expect(
      builder.answersOf('A long hug'),
      'another answer is one, however soon it comes',
    ).to.deep.equal(["I'd like this"]);
    await waitUntil(() => builder.title === 'Give a long hug');
    await builder.point('Give a long hug', 'Happy to');
    expect(builder.answersOf('Give a long hug')).to.deep.equal([]);
    expect(session.getState().preferences['hug']).to.deep.equal({
      receive: { level: 'like' },
    });
    await waitUntil(async () => {
      await builder.point('Give a long hug', 'Happy to');
      return builder.answersOf('Give a long hug').length > 0;
    }, 'a later press is an answer');
  });

  it('works to the end by keyboard alone', async () => {
    const builder = await mount(session, 'layout="one-by-one"');
    const answers = [
      ['A long hug', 1],
      ['Give a long hug', 4],
      ['Be brought water', 0],
      ['Bring you water', 0],
      ['Jokes about what happened', 0],
    ] as const;
    for (const [words, down] of answers) {
      expect(builder.title).to.equal(words);
      await builder.tabTo('radio');
      await sendKeys({ press: ' ' });
      for (let presses = 0; presses < down; presses += 1)
        await sendKeys({ press: 'ArrowDown' });
      if (words === 'A long hug') {
        await builder.tabTo('button', 'More');
        await sendKeys({ press: 'Enter' });
        await builder.tabTo('checkbox', 'Later that day');
        await sendKeys({ press: ' ' });
        await builder.tabTo('textbox');
        await sendKeys({ type: 'Slowly.' });
      }
      await builder.tabTo('button', 'Next');
      await sendKeys({ press: 'Enter' });
      await onHeading(builder);
    }
    expect(session.getState().preferences).to.deep.equal({
      hug: {
        receive: { level: 'like', timing: ['later-today'], note: 'Slowly.' },
        give: { level: 'hard-no' },
      },
      water: { receive: { level: 'need' }, give: { level: 'need' } },
      'skip-jokes': { receive: { level: 'need' } },
    });
    expect(Object.keys(builder.card).length).to.equal(5);
    await builder.tabTo('button', 'Change');
    await sendKeys({ press: 'Enter' });
    await onHeading(builder);
    expect(builder.title).to.equal('A long hug');
  });

  it('works as a list by keyboard alone', async () => {
    const builder = await mount(session);
    await builder.tabTo('radio');
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'ArrowDown' });
    await builder.tabTo('button', 'More');
    await sendKeys({ press: 'Enter' });
    await builder.tabTo('checkbox', 'Next day or later');
    await sendKeys({ press: ' ' });
    await builder.tabTo('radio', undefined, () =>
      builder.question('Give a long hug'),
    );
    await sendKeys({ press: ' ' });
    await builder.tabTo('button', 'More', () =>
      builder.question('Give a long hug'),
    );
    await sendKeys({ press: 'Enter' });
    await builder.tabTo('button', 'Clear this answer', () =>
      builder.question('Give a long hug'),
    );
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => builder.active?.matches('[type=radio]'));
    expect(session.getState().preferences).to.deep.equal({
      hug: { receive: { level: 'like', timing: ['next-day'] } },
    });
    await builder.tabTo('button', 'Comfort for the body');
    await sendKeys({ press: 'Enter' });
    await builder.settle();
    await builder.tabTo('radio', undefined, () =>
      builder.question('Be brought water'),
    );
    await sendKeys({ press: ' ' });
    await builder.tabTo('button', 'Skip this group');
    await sendKeys({ press: 'Enter' });
    await waitUntil(
      () => builder.focused === 'Comfort for the body: put aside',
    );
    await builder.tabTo('button', 'Undo');
    await builder.tabTo('button', 'See my card');
    await sendKeys({ press: 'Enter' });
    await onHeading(builder);
    expect(builder.card).to.deep.equal({
      "I'd like": ['A long hug Next day or later'],
      'I need': ['Be brought water'],
    });
  });

  it('says a question once: as the heading, which names its answers', async () => {
    const builder = await mount(session, 'layout="one-by-one"');
    const [question] = builder.questions;
    expect(nameOf(question!)).to.equal('A long hug');
    expect(wordsOf(question)).not.to.contain('A long hug');
    expect(builder.announcement).to.equal('1 of 5 · To receive');
    expect(builder.seen.match(/A long hug/g)).to.have.length(1);
  });

  for (const width of [360, 768])
    it(`gives a finger answers of 52 px that are 8 px apart, at ${width} px`, async () => {
      const builder = await mount(session, 'layout="one-by-one"', {
        style: `inline-size: ${width}px; font-family: sans-serif`,
      });
      const places = builder
        .all('radio')
        .map((radio) => radio.closest('label')!.getBoundingClientRect());
      expect(places).to.have.length(5);
      for (const [index, { height, right, bottom }] of places.entries()) {
        expect(height).to.be.at.least(52);
        const next = places[index + 1];
        if (!next) continue;
        const between = Math.max(next.left - right, next.top - bottom);
        // Firefox gives fractions that are not quite those of the style.
        expect(Math.round(between)).to.be.at.least(8);
      }
      const bar = builder.progress.getBoundingClientRect();
      const heading = builder.get('heading').getBoundingClientRect();
      expect(heading.top - bar.bottom).to.be.at.least(16);
    });

  it('fits a phone of 360 × 640 without scrolling, at every step and with any answer', async () => {
    session = createSession({ audience: 'kink' });
    const builder = await mount(session, 'layout="one-by-one"', {
      style: 'inline-size: 360px; font-family: sans-serif',
    });
    for (let step = 0; step < 12; step += 1) {
      const answers = builder.all('radio');
      for (const level of [0, 3, 4]) {
        const radio = answers[level];
        if (!radio) continue;
        radio.click();
        await builder.settle();
        expect(
          builder.element.getBoundingClientRect().height,
          `${builder.title}, ${level}`,
        ).to.be.at.most(640);
      }
      await builder.press('Next');
    }
    expect(builder.title).to.equal('What helps me after');
  });
});
