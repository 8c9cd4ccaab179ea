import { expect } from '@open-wc/testing';
import type { Practice, WholePractice } from '../../../src/content/content.js';
import { builtinContent } from '../../../src/content/whole.js';
import { createSession, type Session } from '../../../src/session/session.js';
import { askFor, mount, withAskFor } from './harness.js';

describe('The two sides of a practice', () => {
  let session: Session;
  let holdHands: WholePractice;
  beforeEach(() => {
    session = createSession({ audience: 'kink' });
    const { practices } = builtinContent('kink');
    holdHands = withAskFor(practices.find(({ id }) => id === 'hold-hands')!);
  });

  it('are how to ask for it, with the giver’s words one press away, and the giver’s words', async () => {
    const card = await mount(session, holdHands);
    for (const line of askFor) expect(card.seen).to.contain(line);
    for (const step of holdHands.steps)
      expect(card.seen, 'the giver’s words wait').not.to.contain(step);
    await card.press(/^More/);
    expect(card.seen).to.contain('If you are the one who gives this');
    for (const words of [holdHands.ask, ...holdHands.steps, ...holdHands.say])
      expect(card.seen).to.contain(words);

    await card.readFor('somebody');
    expect(card.seen).not.to.contain('You could ask');
    for (const words of [
      'Ask first',
      ...holdHands.steps,
      'You could say',
      ...holdHands.say,
    ])
      expect(card.seen).to.contain(words);
  });

  it('are chosen for every element of a session and no other, and are forgotten with everything', async () => {
    const elsewhere = createSession();
    const [one, other, third] = [
      await mount(session, holdHands),
      await mount(session, holdHands),
      await mount(elsewhere, holdHands),
    ];
    await one.readFor('somebody');
    for (const each of [other, third]) {
      await each.settle();
      await each.press(/^More/);
    }
    expect(other.seen).to.contain(holdHands.steps[0]);
    expect(third.text, 'another session').to.contain('You could ask');
    session.submitCheckIn({ feelings: ['calm'], needs: [] });
    session.markPractice('slow-hug', { saved: true });
    session.markPractice('slow-hug', { saved: undefined });
    await other.settle();
    expect(other.seen, 'what is taken back changes nothing').to.contain(
      holdHands.steps[0],
    );
    session.clear();
    await other.settle();
    expect(other.seen).to.contain('You could ask');
  });

  it('stand in no state, attribute or event', async () => {
    const card = await mount(session, holdHands);
    const before = [card.element.outerHTML, JSON.stringify(session.getState())];
    const heard: Event[] = [];
    for (const name of ['input', 'change', 'care-practice-save'])
      document.addEventListener(
        name,
        (event) => event.composed && heard.push(event),
      );
    await card.readFor('somebody');
    expect([
      card.element.outerHTML,
      JSON.stringify(session.getState()),
    ]).to.deep.equal(before);
    expect(
      heard.filter(({ type }) => type !== 'input'),
      'nothing is told',
    ).to.deep.equal([]);
    expect(card.root.innerHTML).not.to.match(/="(me|somebody)"/);
  });

  it('are one where one person does it: it speaks to that person, and says its ask line once', async () => {
    const alone = session
      .getState()
      .content.practices.filter((practice) =>
        practice.with.every((one) => one === 'nobody'),
      );
    expect(alone.length).to.be.greaterThan(2);
    const card = await mount(session);
    await card.press(/^More/);
    for (const practice of alone) {
      card.element.practice = practice.id;
      await card.settle();
      expect(card.seen, practice.id)
        .to.contain('Ask yourself')
        .and.to.contain('You could say to yourself');
      expect(card.text, practice.id).not.to.match(
        /Ask first|gives this|Who is it for/,
      );
      expect(
        card.text.split(practice.ask!).length,
        `${practice.id}: its ask line once`,
      ).to.equal(2);
    }
  });

  it('are one where the person said that nobody is here', async () => {
    const card = await mount(session, 'five-senses');
    session.answer({ company: 'solo' });
    await card.settle();
    expect(card.text).to.contain('Ask yourself');
    expect(card.text).not.to.match(/You could ask|Who is it for|Ask first/);
  });
});

describe('From note on a practice', () => {
  const levels = [
    ['used', 'note'],
    ['coerced', 'strong'],
    ['hopeless', 'urgent'],
  ] as const;
  const companies = /Together|At a distance|Alone|Ask first/;
  const alarms = /Used|It was not my choice|Hopeless/;
  const isForTwo = (practice: Practice): boolean =>
    practice.with.includes('who-you-were-with') &&
    !practice.with.includes('nobody');

  for (const [feeling, level] of levels) {
    it(`shows nothing that was written for the companion, no company and no word of alarm: ${level}`, async () => {
      const session = createSession({ audience: 'kink', company: 'together' });
      session.submitCheckIn({ feelings: [feeling], needs: [] });
      expect(session.safety().level).to.equal(level);
      const card = await mount(session);
      const { practices } = builtinContent('kink');
      let seen = 0;
      for (const practice of [...practices, ...practices.map(withAskFor)]) {
        // Reading a page's own practice takes a moment, and shows that one and
        // nothing else.
        const next = practice.id.startsWith('own-')
          ? await mount(session, practice)
          : card;
        if (next === card) card.element.practice = practice.id;
        await card.settle();
        for (const line of isForTwo(practice)
          ? [practice.ask, ...practice.steps, ...practice.say]
          : []) {
          expect(next.text, practice.id).not.to.contain(line);
        }
        if (!next.isOpen) {
          if (next !== card) next.element.remove();
          continue;
        }
        seen += 1;
        expect(next.facts, practice.id)
          .to.contain('min')
          .and.not.to.match(companies);
        expect(next.text, practice.id).not.to.match(alarms);
        expect(next.text, practice.id).not.to.match(
          /Ask first|gives this|Who is it for/,
        );
        if (practice.with.includes('who-you-were-with'))
          expect(next.text, practice.id).not.to.contain(askFor[0]);
        if (next !== card) next.element.remove();
      }
      expect(seen).to.be.greaterThan(4);
    });
  }

  it('has one filled button, and that is support; no panel opens by itself', async () => {
    const session = createSession();
    const card = await mount(session, 'five-senses');

    expect(card.filled).to.deep.equal(['Start 5 minutes']);
    session.submitCheckIn({ feelings: ['scared'], needs: [] });
    await card.settle();
    expect(card.filled).to.deep.equal(['Support']);
    await card.press(/^Start/);
    expect(card.filled, 'the first step').to.deep.equal(['Support']);
    await card.finish();
    expect(card.filled, 'the question').to.deep.equal(['Support']);
    for (const name of ['Leave it', 'Back to the steps']) {
      await card.press(name);
      expect(card.filled, name).to.deep.equal(['Support']);
    }
    expect(card.text).not.to.contain('If you are in danger');
    await card.press('Support');
    expect(card.text).to.contain('If you are in danger');
  });
});
