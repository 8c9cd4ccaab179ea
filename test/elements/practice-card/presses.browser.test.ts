import { expect, waitUntil } from '@open-wc/testing';
import { createSession, type Session } from '../../../src/session/session.js';
import {
  button,
  focused,
  mount,
  press,
  shadow,
  text,
  withAskFor,
} from './setup.js';
import { walk } from '../walk.js';

describe('What can be pressed in a practice', () => {
  let session: Session;
  beforeEach(() => {
    session = createSession({ audience: 'kink' });
  });

  it('has two ways on after every answer, and support and another way where it did not help', async () => {
    const card = await mount(session);
    for (const [answer, expected] of [
      ['Yes', ['Start again', 'Back to the steps']],
      ['The same', ['Start again', 'Back to the steps']],
      ['Not really', ['Support', 'Start again', 'Back to the steps']],
      ['Skip', ['Start again', 'Back to the steps']],
    ] as const) {
      await press(card, 'Done');
      expect(focused(card)).to.equal('Did it help?');
      await press(card, answer);
      const ways = [...shadow(card).querySelectorAll('.practice button')].map(
        (one) => one.textContent.trim(),
      );
      expect(ways, answer).to.deep.equal(expected);
      expect(focused(card), answer).to.match(
        answer === 'Skip' ? /You can stop here/ : /Thanks for telling/,
      );
      expect(
        text(card).match(/Support/g),
        `${answer}: support is said once`,
      ).to.have.length(1);
      expect(text(card).includes('Another way'), answer).to.equal(
        answer === 'Not really',
      );
      await press(card, 'Back to the steps');
      expect(focused(card)).to.equal('Hold hands');
    }
  });

  it('keeps what was said before where it is the same now', async () => {
    session.markPractice('hold-hands', { helped: true });
    const card = await mount(session);
    for (const answer of ['The same', 'Skip']) {
      await press(card, 'Done');
      await press(card, answer);
      await press(card, 'Back to the steps');
      expect(session.getState().marks['hold-hands']!.helped, answer).to.equal(
        true,
      );
    }
  });

  it('shows the end of the time to everybody, and puts the focus there', async () => {
    const card = await mount(session);
    const { now } = Date;
    try {
      await press(card, 'Start');
      expect(shadow(card).querySelector('[role=timer]')!.ariaLabel).to.equal(
        'Timer: Hold hands',
      );
      button(card, 'Pause').focus();
      Date.now = () => now() + 3_600_000;
      await waitUntil(
        () => focused(card) === 'Time is up. Take as long as you like.',
        'the line has the focus',
        {
          timeout: 3000,
        },
      );
      expect(shadow(card).querySelector('.over')!.checkVisibility()).to.equal(
        true,
      );
      expect(text(card)).not.to.contain('0:00');
      expect(!!button(card, 'Pause')).to.equal(false);
      await press(card, 'Done');
      expect(focused(card)).to.equal('Did it help?');
    } finally {
      Date.now = now;
    }
  });

  it('leaves somebody where they are on the page when the time is over', async () => {
    const card = await mount(session);
    const field = document.body.appendChild(document.createElement('input'));
    const { now } = Date;
    try {
      await press(card, 'Start');
      field.focus();
      Date.now = () => now() + 3_600_000;
      await waitUntil(
        () => shadow(card).querySelector('.over'),
        'the time is over',
        { timeout: 3000 },
      );
      await card.updateComplete;
      expect(document.activeElement).to.equal(field);
      expect(shadow(card).querySelector('[role=status]')!.textContent).to.equal(
        'Time is up. Take as long as you like.',
      );
    } finally {
      Date.now = now;
      field.remove();
    }
  });

  it('cannot put away the last one to hold on to, nor keep what the session does not know', async () => {
    const { content } = session.getState();
    const [last, ...others] = content.rules.grounding;
    for (const id of others) session.markPractice(id, { dismissed: true });
    const card = await mount(session, last);
    expect(!!button(card, 'Not for me')).to.equal(false);
    expect(!!button(card, 'Save')).to.equal(true);
    const guest = await mount(session, withAskFor(content.practices[0]!));
    for (const name of ['Not for me', 'Save'])
      expect(!!button(guest, name), name).to.equal(false);
  });

  it('says "agree this before" only where it is agreed before', async () => {
    const { practices } = session.getState().content;
    const before = (practice: object): boolean =>
      !!(practice as { before?: boolean }).before;
    const card = await mount(session);
    for (const practice of practices) {
      card.practice = practice.id;
      await card.updateComplete;
      expect(
        text(card).includes('Agree this before you start.'),
        practice.id,
      ).to.equal(before(practice));
    }
  });

  it('shows every note of what is known, each with how well and by whom', async () => {
    const { content } = session.getState();
    const card = await mount(session);
    const practices = content.practices.filter(
      ({ evidence = [] }) => evidence.length > 1,
    );
    expect(practices.length).to.be.greaterThan(0);
    for (const practice of practices) {
      card.practice = practice.id;
      await card.updateComplete;
      for (const id of practice.evidence!) {
        const note = content.evidence.find((one) => one.id === id)!;
        const line = [...shadow(card).querySelectorAll('.note')].find((one) =>
          one.textContent.includes(note.text),
        );
        expect(line?.textContent, `${practice.id} ${id}`)
          .to.contain(note.source ?? '')
          .and.to.match(/research\.|studied\./);
      }
    }
  });

  it('is a row whose name is its title, described by the rest', async () => {
    const card = await mount(session, 'hold-hands', 'compact');
    const row = button(card, 'Hold hands');
    expect(row.textContent.trim()).to.equal('Hold hands');
    const about = shadow(card).getElementById(
      row.getAttribute('aria-describedby')!,
    )!;
    expect(about.textContent)
      .to.contain('2 to 10 min')
      .and.to.contain('About: ');
    const box = shadow(card).querySelector('.summary')!.getBoundingClientRect();
    const under = shadow(card).elementFromPoint(box.right - 8, box.bottom - 8);
    expect(under, 'the whole row can be pressed').to.equal(row);
  });

  for (const feeling of ['calm', 'numb', 'used', 'coerced', 'hopeless']) {
    for (const variant of ['full', 'compact'] as const) {
      it(`changes what a screen reader finds with every press, and keeps the focus: ${variant}, after "${feeling}"`, async () => {
        session.submitCheckIn({ feelings: [feeling], needs: [] });
        const [first] = session.getState().content.practices;
        const card = await mount(
          session,
          feeling === 'calm' ? withAskFor(first!) : 'five-senses',
          variant,
        );
        const pressed = await walk(card, 70, 7);
        expect(pressed.size, [...pressed].join(', ')).to.be.greaterThan(10);
      });
    }
  }
});
