import { expect, waitUntil } from '@open-wc/testing';
import { createSession, type Session } from '../../../src/session/session.js';
import { nameOf } from '../../support/by-role.js';
import { mount, withAskFor } from './harness.js';
import { walk } from '../walk.js';

describe('What can be pressed in a practice', () => {
  let session: Session;
  beforeEach(() => {
    session = createSession({ audience: 'kink' });
  });

  it('has a sentence and two ways on after every answer, and support and another way where it is heavier', async () => {
    const card = await mount(session, 'water-snack');
    const enough = 'That is enough for now';
    const again = 'Back to the steps';
    for (const [answer, reply, expected] of [
      ['Lighter', /Let it stay/, [again, enough, 'Support']],
      ['The same', /That is allowed/, [again, enough, 'Support']],
      ['Heavier', /Thank you for saying so/, ['Support', again, enough]],
      ['Leave it', /You can stop here/, [again, enough, 'Support']],
    ] as const) {
      await card.press('Done');
      expect(card.focused).to.equal('How is it now?');
      await card.press(answer);
      expect(card.names('button'), answer).to.deep.equal(expected);
      expect(card.focused, answer).to.match(reply);
      expect(
        card.text.match(/Support/g),
        `${answer}: support is said once`,
      ).to.have.length(1);
      expect(card.text.includes('Another way'), answer).to.equal(
        answer === 'Heavier',
      );
      await card.press('Back to the steps');
      expect(card.focused).to.equal('Water and a bite');
    }
  });

  it('keeps what was said before where it is the same now', async () => {
    session.markPractice('hold-hands', { helped: true });
    const card = await mount(session);
    for (const answer of ['The same', 'Leave it']) {
      await card.press('Done');
      await card.press(answer);
      await card.press('Back to the steps');
      expect(session.getState().marks['hold-hands']!.helped, answer).to.equal(
        true,
      );
    }
  });

  it('shows the end of the time to everybody, and puts the focus there', async () => {
    const card = await mount(session);
    const { now } = Date;
    try {
      await card.press(/^Start/);
      expect(nameOf(card.get('timer'))).to.equal('Timer: Hold hands');
      card.button('Pause').focus();
      Date.now = () => now() + 3_600_000;
      await waitUntil(
        () => card.focused === 'Time is up. Take as long as you like.',
        'the line has the focus',
        {
          timeout: 3000,
        },
      );
      expect(card.seen).to.contain('Time is up. Take as long as you like.');
      expect(card.text).not.to.contain('0:00');
      expect(card.hasButton('Pause')).to.equal(false);
      await card.press('Next', 'Next', 'Done');
      expect(card.focused).to.equal('How is it now?');
    } finally {
      Date.now = now;
    }
  });

  it('leaves somebody where they are on the page when the time is over', async () => {
    const card = await mount(session);
    const field = document.body.appendChild(document.createElement('input'));
    const { now } = Date;
    try {
      await card.press(/^Start/);
      field.focus();
      Date.now = () => now() + 3_600_000;
      await waitUntil(
        () => card.seen.includes('Time is up.'),
        'the time is over',
        { timeout: 3000 },
      );
      await card.settle();
      expect(document.activeElement).to.equal(field);
      expect(card.announcement).to.equal(
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
    expect(card.hasButton('Not for me')).to.equal(false);
    expect(card.hasButton('Save')).to.equal(true);
    const guest = await mount(session, withAskFor(content.practices[0]!));
    for (const name of ['Not for me', 'Save'])
      expect(guest.hasButton(name), name).to.equal(false);
  });

  it('says "agree this before" only where it is agreed before', async () => {
    const { practices } = session.getState().content;
    const before = (practice: object): boolean =>
      !!(practice as { before?: boolean }).before;
    const card = await mount(session);
    for (const practice of practices) {
      card.element.practice = practice.id;
      await card.settle();
      expect(
        card.text.includes('Agree this before you start.'),
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
      card.element.practice = practice.id;
      await card.settle();
      for (const id of practice.evidence!) {
        const note = content.evidence.find((one) => one.id === id)!;
        const [, known] = card.text.split(note.text);
        expect(known, `${practice.id} ${id}`).to.match(
          /^[^.]*(research|studied)\./,
        );
        if (note.source)
          expect(known!.slice(0, 200), `${practice.id} ${id}`).to.contain(
            note.source,
          );
      }
    }
  });

  it('is a row whose name is its title, described by the rest', async () => {
    const card = await mount(session, 'hold-hands', 'variant="compact"');
    const { title, about, button, row } = card.row;
    expect(title).to.equal('Hold hands');
    expect(about).to.contain('2 to 10 min').and.not.to.contain('About: ');
    const box = row.getBoundingClientRect();
    const under = card.root.elementFromPoint(box.right - 8, box.bottom - 8);
    expect(under, 'the whole row can be pressed').to.equal(button);
  });

  for (const feeling of ['calm', 'numb', 'used', 'coerced', 'hopeless']) {
    for (const variant of ['full', 'compact'] as const) {
      it(`changes what a screen reader finds with every press, and keeps the focus: ${variant}, after "${feeling}"`, async () => {
        session.submitCheckIn({ feelings: [feeling], needs: [] });
        const [first] = session.getState().content.practices;
        const card = await mount(
          session,
          feeling === 'calm' ? withAskFor(first!) : 'five-senses',
          `variant="${variant}"`,
        );
        const pressed = await walk(card.element, 70, 7);
        expect(pressed.size, [...pressed].join(', ')).to.be.greaterThan(10);
      });
    }
  }
});
