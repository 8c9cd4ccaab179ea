import { expect } from '@open-wc/testing';
import type { Practice } from '../../../src/content/content.js';
import { createSession, type Session } from '../../../src/session/session.js';
import {
  askFor,
  mount,
  press,
  readFor,
  shadow,
  shown,
  text,
  withAskFor,
} from './setup.js';

describe('The two sides of a practice', () => {
  let session: Session;
  let holdHands: Practice;
  beforeEach(() => {
    session = createSession({ audience: 'kink' });
    holdHands = withAskFor(
      session
        .getState()
        .content.practices.find(({ id }) => id === 'hold-hands')!,
    );
  });

  it('are how to ask for it, with the giver’s words one press away, and the giver’s words', async () => {
    const card = await mount(session, holdHands);
    for (const line of askFor) expect(shown(card)).to.contain(line);
    for (const step of holdHands.steps)
      expect(shown(card), 'the giver’s words wait').not.to.contain(step);
    shadow(card).querySelector<HTMLElement>('.giver summary')!.click();
    for (const words of [holdHands.ask, ...holdHands.steps, ...holdHands.say])
      expect(shown(card)).to.contain(words);

    await readFor(card, 'somebody');
    expect(shown(card)).not.to.contain('You could ask');
    for (const words of [
      'Ask first',
      ...holdHands.steps,
      'You could say',
      ...holdHands.say,
    ])
      expect(shown(card)).to.contain(words);
  });

  it('are chosen for every element of a session and no other, and are forgotten with everything', async () => {
    const elsewhere = createSession();
    const [one, other, third] = [
      await mount(session, holdHands),
      await mount(session, holdHands),
      await mount(elsewhere, holdHands),
    ];
    await readFor(one, 'somebody');
    await other.updateComplete;
    expect(shown(other)).to.contain(holdHands.steps[0]);
    expect(shown(third), 'another session').not.to.contain(holdHands.steps[0]);
    session.submitCheckIn({ feelings: ['calm'], needs: [] });
    session.markPractice('slow-hug', { saved: true });
    session.markPractice('slow-hug', { saved: undefined });
    await other.updateComplete;
    expect(shown(other), 'what is taken back changes nothing').to.contain(
      holdHands.steps[0],
    );
    session.clear();
    await other.updateComplete;
    expect(shown(other)).to.contain('You could ask');
  });

  it('stand in no state, attribute or event', async () => {
    const card = await mount(session, holdHands);
    const before = [card.outerHTML, JSON.stringify(session.getState())];
    const heard: Event[] = [];
    for (const name of ['input', 'change', 'care-practice-save'])
      document.addEventListener(
        name,
        (event) => event.composed && heard.push(event),
      );
    await readFor(card, 'somebody');
    expect([card.outerHTML, JSON.stringify(session.getState())]).to.deep.equal(
      before,
    );
    expect(
      heard.filter(({ type }) => type !== 'input'),
      'nothing is told',
    ).to.deep.equal([]);
    expect(shadow(card).innerHTML).not.to.match(/="(me|somebody)"/);
  });

  it('are one where one person does it: it speaks to that person, and says its ask line once', async () => {
    const alone = session
      .getState()
      .content.practices.filter((practice) =>
        practice.with.every((one) => one === 'nobody'),
      );
    expect(alone.length).to.be.greaterThan(2);
    const card = await mount(session);
    for (const practice of alone) {
      card.practice = practice.id;
      await card.updateComplete;
      expect(shown(card), practice.id)
        .to.contain('Ask yourself')
        .and.to.contain('You could say to yourself');
      expect(text(card), practice.id).not.to.match(
        /Ask first|gives this|Who is it for/,
      );
      expect(
        text(card).split(practice.ask).length,
        `${practice.id}: its ask line once`,
      ).to.equal(2);
    }
  });

  it('are one where the person said that nobody is here', async () => {
    const card = await mount(session, 'five-senses');
    session.answer({ company: 'solo' });
    await card.updateComplete;
    expect(shown(card)).to.contain('Ask yourself');
    expect(text(card)).not.to.match(/You could ask|Who is it for|Ask first/);
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
      const { practices } = session.getState().content;
      let seen = 0;
      for (const practice of [...practices, ...practices.map(withAskFor)]) {
        // Reading a page's own practice takes a moment, and shows that one and
        // nothing else.
        const next = practice.id.startsWith('own-')
          ? await mount(session, practice)
          : card;
        if (next === card) card.practice = practice.id;
        await card.updateComplete;
        for (const line of isForTwo(practice)
          ? [practice.ask, ...practice.steps, ...practice.say]
          : []) {
          expect(text(next), practice.id).not.to.contain(line);
        }
        if (!shadow(next).querySelector('.practice')) {
          if (next !== card) next.remove();
          continue;
        }
        seen += 1;
        const meta =
          shadow(next).querySelector('.practice > .small')!.textContent;
        expect(meta, practice.id).to.contain('min').and.not.to.match(companies);
        expect(
          shadow(next).querySelector('.pill')?.textContent ?? '',
          practice.id,
        ).not.to.match(alarms);
        expect(text(next), practice.id).not.to.match(
          /Ask first|gives this|Who is it for/,
        );
        if (practice.with.includes('who-you-were-with'))
          expect(text(next), practice.id).not.to.contain(askFor[0]);
        if (next !== card) next.remove();
      }
      expect(seen).to.be.greaterThan(4);
    });
  }

  it('has one filled button, and that is support; no panel opens by itself', async () => {
    const session = createSession();
    const card = await mount(session, 'five-senses');
    const filled = (): string[] =>
      [...shadow(card).querySelectorAll('.main')].map((one) =>
        one.textContent.trim(),
      );
    expect(filled()).to.deep.equal(['Start']);
    session.submitCheckIn({ feelings: ['scared'], needs: [] });
    await card.updateComplete;
    expect(filled()).to.deep.equal(['Support']);
    for (const name of ['Start', 'Finish', 'Skip', 'Back to the steps']) {
      await press(card, name);
      expect(filled(), name).to.deep.equal(['Support']);
    }
    expect(text(card)).not.to.contain('If you are in danger');
    await press(card, 'Support');
    expect(text(card)).to.contain('If you are in danger');
  });
});
