// Support in the step: at once, in the same card, and never by itself.
import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { isAlarm } from '../../../src/care/assess-safety.js';
import { findWords } from '../../../src/care/find-words.js';
import { createSession, type Session } from '../../../src/session/session.js';
import { isBefore, wordsOf } from '../../support/by-role.js';
import { mount, type FeelingsCheckInHarness } from './harness.js';

const alarmWords = createSession({ audience: 'kink' })
  .getState()
  .content.feelings.filter(({ safety }) => safety && isAlarm(safety.level));

/** On how many lines the words of a button stand. */
function linesIn(button: Element): number {
  const text = [...button.childNodes].find(
    (node) => node instanceof Text && node.data.trim() !== '',
  );
  const words = document.createRange();
  words.selectNodeContents(text!);
  return words.getClientRects().length;
}

describe('feelings-check-in, support in the step', () => {
  let session: Session;
  const pick = async (
    label: string,
    attributes = 'mode="words"',
  ): Promise<FeelingsCheckInHarness> => {
    const checkIn = await mount(session, attributes);
    await checkIn.typeWord(label);
    await checkIn.choose(label);
    return checkIn;
  };
  beforeEach(async () => {
    session = createSession({ audience: 'kink', country: 'GB' });
    await executeServerCommand('ui-viewport', { width: 360, height: 640 });
    scrollTo(0, 0);
  });

  for (const { id, label } of alarmWords) {
    it(`has support and a way out in the same card as soon as "${label}" is chosen`, async () => {
      const checkIn = await pick(label);
      expect(
        session.getState().safety.reasons,
        'the rest of the page knows',
      ).to.contain(id);
      const [support, leave] = [
        checkIn.button('Support'),
        checkIn.button('Leave this page'),
      ];
      const [a, b] = [support, leave].map((one) => one.getBoundingClientRect());
      expect(checkIn.reachOf(support), 'within the first 560 px').to.be.at.most(
        560,
      );
      expect([a!.height >= 44, b!.height, Math.round(b!.width)]).to.deep.equal([
        true,
        a!.height,
        Math.round(a!.width),
      ]);
      const isPictured = leave.querySelector('svg')!.getClientRects().length;
      if (isPictured)
        expect(linesIn(leave), 'words beside a picture').to.equal(1);
      expect(checkIn.filled).to.deep.equal(['Support']);
      expect(checkIn.panel, 'no panel opens by itself').to.equal(undefined);
      const said = checkIn
        .all('status')
        .map(wordsOf)
        .filter((words) =>
          /reach somebody|talk to somebody|a doctor can help/.test(words),
        );
      expect(said, 'one line says where to turn').to.have.length(1);
      expect(said[0]).not.to.contain(label);
    });
  }

  it('has support at once also where a listener of the page throws, which the page is told of', async () => {
    // As an error event, it would be taken for a fault of this test.
    const { reportError } = globalThis;
    const told: unknown[] = [];
    globalThis.reportError = (error) => void told.push(error);
    const broken = new Error('of the page');
    session.subscribe(() => {
      throw broken;
    });
    try {
      const [{ label }] = alarmWords as [(typeof alarmWords)[0]];
      const checkIn = await pick(label);
      expect(checkIn.filled).to.deep.equal(['Support']);
      expect(told).to.include(broken);
    } finally {
      globalThis.reportError = reportError;
    }
  });

  it('has both as near the top where the word stood on the first screen, and moves no focus', async () => {
    for (const { id } of alarmWords) {
      const checkIn = await mount(session, 'mode="words"');
      checkIn.element.value = { feelings: [id], needs: [] };
      await checkIn.settle();
      await checkIn.press('Next', 'Back');
      const { label } = session
        .getState()
        .content.feelings.find((word) => word.id === id)!;
      await checkIn.choose(label);
      expect(checkIn.filled, 'taken back').to.deep.equal(['Next']);
      checkIn.choice(label).focus();
      await checkIn.choose(label);
      expect(
        checkIn.reachOf(checkIn.button('Leave this page')),
        id,
      ).to.be.at.most(560);
      expect(checkIn.active, id).to.equal(checkIn.choice(label));
      checkIn.element.remove();
    }
  });

  it('takes its words back with the word', async () => {
    const checkIn = await pick('Scared');
    await checkIn.choose('Scared');
    expect(session.getState().safety.level).to.equal('none');
    expect(checkIn.waysOut).to.deep.equal(['foot']);
    expect(checkIn.filled).to.deep.equal(['Next']);
  });

  it('says "not your fault" only where a word said so', async () => {
    expect((await pick('Used')).text).to.contain('It was not your fault.');
    session = createSession({ audience: 'kink' });
    expect((await pick('Hopeless')).text).not.to.contain('fault');
  });

  it('shows the line with what was typed before anything is chosen, repeats nothing, and sets no level', async function () {
    const { content } = session.getState();
    // Words that point to danger are found by a rule of their own.
    if (!findWords(content, content.feelings, 'suicide').danger) this.skip();
    for (const typed of ['suicide', 'he raped me', 'I hit her']) {
      const checkIn = await mount(session, 'mode="words"');
      await checkIn.typeWord(typed);
      expect(checkIn.waysOut, typed).to.deep.equal(['line']);
      expect(checkIn.filled, typed).to.deep.equal(['Support']);
      expect(checkIn.text, 'nothing typed is repeated').not.to.contain(typed);
      expect(checkIn.text, typed).not.to.contain('fault');
      expect(session.getState().safety.level).to.equal('none');
      expect(session.getState().checkIn).to.equal(undefined);
      checkIn.element.remove();
    }
  });

  it("counts a word of one's own that points to danger as a word of alarm, until its tick is taken away", async function () {
    const { content } = session.getState();
    if (!findWords(content, content.feelings, 'suicide').danger) this.skip();
    const checkIn = await mount(session, 'mode="words"');
    await checkIn.typeWord('suicide');
    await checkIn.press('Keep my own word');
    expect(session.getState().safety.level).to.equal('note');
    expect(
      JSON.stringify([
        checkIn.element.getAnswers(),
        session.getState().checkIn,
      ]),
    ).not.to.contain('suicide');
    expect(checkIn.element.getAnswers()).to.deep.equal({
      feelings: [],
      needs: [],
    });
    await checkIn.press('Skip');
    expect(session.getState().safety.level, 'after Skip').to.equal('note');
    await checkIn.press('Back');
    await checkIn.choose('suicide');
    expect(session.getState().safety.level).to.equal('none');
  });

  it('opens in place of the step, with view and focus on its heading, and Back returns to everything as it was', async () => {
    const bar = await fixture<HTMLElement>(html`<div></div>`);
    bar.style.cssText =
      'position: sticky; inset-block-start: 0; block-size: 61px; background: white';
    const checkIn = await pick('Scared');
    await checkIn.typeWord('lon');
    const before = checkIn.heard;
    await checkIn.press('Support');
    const heading = checkIn.get('heading');
    expect(checkIn.active).to.equal(heading);
    expect(checkIn.title).to.equal('You do not have to sort this out alone');
    const { top, bottom } = heading.getBoundingClientRect();
    expect(top >= 61 && bottom <= 640, `${top} to ${bottom}`).to.equal(true);
    expect(checkIn.hasChoice('Scared'), 'in place of the step').to.equal(false);
    await checkIn.press('Back');
    expect(checkIn.heard).to.equal(before);
    expect(checkIn.focused, 'focus').to.equal('Support');
  });

  it('keeps the way out in view above a bar of the page, however far somebody reads', async () => {
    const bar = await fixture<HTMLElement>(html`<div></div>`);
    bar.style.cssText =
      'position: fixed; inset: 0 0 auto; z-index: 2; block-size: 61px; background: white';
    const checkIn = await pick('Scared');
    await checkIn.press('Support');
    scrollTo(0, 900);
    const { x, y, width, height } = checkIn
      .link('Leave this page')
      .getBoundingClientRect();
    expect(
      document.elementFromPoint(x + width / 2, y + height / 2) ===
        checkIn.element,
    ).to.equal(true);
    scrollTo(0, 0);
  });

  it('is a press away in the foot of every step, in the summary and in an open practice, without a word of alarm', async () => {
    const checkIn = await mount(session);
    for (const next of ['Next', 'Next', 'Next', 'Done']) {
      await checkIn.press('Support');
      expect(checkIn.focused, checkIn.title).to.contain('sort this out');
      await checkIn.press('Back', next);
    }
    await checkIn.press('Support', 'Back');
    await checkIn.openFirst();
    const practice = checkIn.title;
    await checkIn.press('Support', 'Back');
    expect(checkIn.title).to.equal(practice);
  });

  it('keeps Support the one filled button in every step after a word of alarm', async () => {
    const checkIn = await pick('Scared');
    for (const next of ['Next', 'Next', 'Done']) {
      expect(checkIn.filled, checkIn.title).to.deep.equal(['Support']);
      expect(
        checkIn.reachOf(checkIn.button('Leave this page')),
        'within the first 560 px',
      ).to.be.at.most(560);
      await checkIn.press(next);
    }
    expect(checkIn.filled, 'summary').to.deep.equal(['Support']);
    await checkIn.openFirst();
    expect(checkIn.filled, 'practice').to.deep.equal(['Support']);
    expect(
      checkIn.reachOf(checkIn.button('Support')),
      'within the first 560 px of a practice',
    ).to.be.at.most(560);
    await checkIn.press('Support', 'Back');
    expect(checkIn.focused, 'focus').to.equal('Support');
  });

  it('says support in the summary from soft on, with a way to it, and opens nothing by itself at any level', async () => {
    for (const [id, level] of [
      ['calm', 'none'],
      ['ashamed', 'soft'],
      ['scared', 'note'],
      ['coerced', 'strong'],
      ['hopeless', 'urgent'],
    ] as const) {
      session = createSession({ audience: 'kink', country: 'GB' });
      const checkIn = await mount(session, 'steps="words"');
      checkIn.element.value = { feelings: [id], needs: [] };
      await checkIn.press('Done');
      expect(session.getState().safety.level).to.equal(level);
      const way = level === 'none' ? 'foot' : 'line';
      expect(checkIn.waysOut, id).to.deep.equal([way]);
      expect(checkIn.all('button', 'Support').length, id).to.equal(
        level === 'none' ? 1 : 2,
      );
      expect(checkIn.filled, id).to.deep.equal(
        isAlarm(level) ? ['Support'] : [],
      );
      expect(checkIn.panel, id).to.equal(undefined);
      const [first] = checkIn.practices;
      if (way === 'line')
        expect(
          isBefore(
            checkIn.button('Leave this page'),
            checkIn.button(new RegExp(`^${first}`)),
          ),
          'before the practices',
        ).to.equal(true);
      checkIn.element.remove();
    }
  });

  it('never says that there is nothing while support stands first', async () => {
    const { content } = session.getState();
    session.setPreferences(
      Object.fromEntries(
        content.items.map(({ id }) => [
          id,
          { receive: { level: 'hard-no' as const } },
        ]),
      ),
    );
    const checkIn = await mount(session, 'steps="words"');
    checkIn.element.value = { feelings: ['scared'], needs: [] };
    await checkIn.press('Done');
    expect(checkIn.text).not.to.contain('Nothing to suggest');
  });

  it('offers nothing with the other person then', () => {
    for (const { id } of alarmWords) {
      session = createSession({ audience: 'kink', company: 'together' });
      session.submitCheckIn({ feelings: [id], needs: [] });
      for (const { with: people, practice } of session.rank({ limit: 3 })) {
        expect(people, `${id}: ${practice.id}`).not.to.contain(
          'who-you-were-with',
        );
      }
    }
  });

  it('keeps the level whatever else is pressed, and says nothing cheerful', async () => {
    const checkIn = await pick('It was not my choice');
    for (const name of ['Skip', 'Next', 'Done']) {
      await checkIn.press(name);
      expect(session.getState().safety.level, `after ${name}`).to.equal(
        'strong',
      );
    }
    expect(session.getState().checkIn!.feelings).to.deep.equal(['coerced']);
    expect(checkIn.title).to.equal('Thank you for saying that');
    await checkIn.press('Back', 'Done', 'Change', 'Skip', 'Next');
    expect(session.getState().safety.level).to.equal('strong');
    await checkIn.press('Done', 'Start over');
    expect(session.getState().safety.level).to.equal('none');
    expect(session.getState().checkIn).to.equal(undefined);
  });

  it('stays in reach where nothing can be answered', async () => {
    const checkIn = await mount(session, 'mode="words"');
    checkIn.element.value = { feelings: ['scared'], needs: [] };
    checkIn.element.disabled = true;
    const set = document.createElement('fieldset');
    set.disabled = true;
    checkIn.element.parentElement!.append(set);
    set.append(checkIn.element);
    await checkIn.settle();
    await checkIn.settle();
    const open = [...checkIn.root.querySelectorAll('button, input')].filter(
      (control) => !control.matches(':disabled'),
    );
    expect(
      new Set(open.map(({ textContent }) => textContent.trim())),
    ).to.deep.equal(new Set(['Support', 'Leave this page']));
  });
});
