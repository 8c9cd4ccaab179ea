// Support in the step: at once, in the same card, and never by itself.
import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { isAlarm } from '../../../src/care/assess-safety.js';
import { findWords } from '../../../src/care/find-words.js';
import type { FeelingsCheckInElement } from '../../../src/elements/feelings-check-in/feelings-check-in.element.js';
import { createSession, type Session } from '../../../src/session/session.js';
import {
  button,
  buttons,
  choice,
  choose,
  focused,
  heard,
  mount,
  press,
  shadow,
  text,
  title,
  type,
} from './driver.js';

const filled = (element: Element): string[] =>
  [...shadow(element).querySelectorAll('.btn.main')].map(({ textContent }) =>
    textContent.trim(),
  );
const panel = (element: Element): Element | null =>
  shadow(element).querySelector('.support-panel');
const alarmWords = createSession({ audience: 'kink' })
  .getState()
  .content.feelings.filter(({ safety }) => safety && isAlarm(safety.level));

describe('feelings-check-in, support in the step', () => {
  let session: Session;
  const pick = async (
    label: string,
    attributes = 'mode=words',
  ): Promise<FeelingsCheckInElement> => {
    const element = await mount(session, attributes);
    await type(element, label);
    await choose(element, label);
    return element;
  };
  beforeEach(async () => {
    session = createSession({ audience: 'kink', country: 'GB' });
    await executeServerCommand('ui-viewport', { width: 360, height: 640 });
    scrollTo(0, 0);
  });

  for (const { id, label } of alarmWords) {
    it(`has support and a way out in the same card as soon as "${label}" is chosen`, async () => {
      const element = await pick(label);
      expect(
        session.getState().safety.because,
        'the rest of the page knows',
      ).to.contain(id);
      const [support, leave] = [
        button(element, 'Support')!,
        button(element, 'Leave this page')!,
      ];
      const [a, b] = [support, leave].map((one) => one.getBoundingClientRect());
      const { top } = shadow(element)
        .querySelector('[part=box]')!
        .getBoundingClientRect();
      expect(a!.bottom - top, 'within the first 560 px').to.be.at.most(560);
      expect([a!.height >= 44, b!.height, Math.round(b!.width)]).to.deep.equal([
        true,
        a!.height,
        Math.round(a!.width),
      ]);
      expect(filled(element)).to.deep.equal(['Support']);
      expect(panel(element), 'no panel opens by itself').to.equal(null);
      const said = [
        ...shadow(element).querySelectorAll('.calm [role=status]'),
      ].map(({ textContent }) => textContent.trim());
      expect(said.join(' ')).to.match(
        /^\S.*(reach somebody|talk to somebody|getting seen)/,
      );
      expect(said.join(' ')).not.to.contain(label);
    });
  }

  it('has both as near the top where the word stood on the first screen, and moves no focus', async () => {
    for (const { id } of alarmWords) {
      const element = await mount(session, 'mode=words');
      element.value = { feelings: [id], needs: [] };
      await element.updateComplete;
      await press(element, 'Next', 'Back');
      const { label } = session
        .getState()
        .content.feelings.find((word) => word.id === id)!;
      await choose(element, label);
      expect(filled(element), 'taken back').to.deep.equal(['Next']);
      choice(element, label)!.focus();
      await choose(element, label);
      const { top } = shadow(element)
        .querySelector('[part=box]')!
        .getBoundingClientRect();
      const { bottom } = button(
        element,
        'Leave this page',
      )!.getBoundingClientRect();
      expect(bottom - top, id).to.be.at.most(560);
      expect(focused(element), id).to.equal(choice(element, label));
      element.remove();
    }
  });

  it('takes its words back with the word', async () => {
    const element = await pick('Scared');
    await choose(element, 'Scared');
    expect(session.getState().safety.level).to.equal('none');
    expect(button(element, 'Leave this page')).to.equal(undefined);
    expect(filled(element)).to.deep.equal(['Next']);
  });

  it('says "not your fault" only where a word said so', async () => {
    expect(text(await pick('Used'))).to.contain('It was not your fault.');
    session = createSession({ audience: 'kink' });
    expect(text(await pick('Hopeless'))).not.to.contain('fault');
  });

  it('shows the line with what was typed before anything is chosen, repeats nothing, and sets no level', async function () {
    const { content } = session.getState();
    // Words that point to danger are found by a rule of their own.
    if (!findWords(content, content.feelings, 'suicide').danger) this.skip();
    for (const typed of ['suicide', 'he raped me', 'I hit her']) {
      const element = await mount(session, 'mode=words');
      await type(element, typed);
      expect(!!button(element, 'Leave this page'), typed).to.equal(true);
      expect(filled(element), typed).to.deep.equal(['Support']);
      expect(text(element), 'nothing typed is repeated').not.to.contain(typed);
      expect(text(element), typed).not.to.contain('fault');
      expect(session.getState().safety.level).to.equal('none');
      expect(session.getState().checkIn).to.equal(undefined);
      element.remove();
    }
  });

  it("counts a word of one's own that points to danger as a word of alarm, until its tick is taken away", async function () {
    const { content } = session.getState();
    if (!findWords(content, content.feelings, 'suicide').danger) this.skip();
    const element = await mount(session, 'mode=words');
    await type(element, 'suicide');
    await press(element, 'Keep my own word');
    expect(session.getState().safety.level).to.equal('note');
    expect(
      JSON.stringify([element.getAnswers(), session.getState().checkIn]),
    ).not.to.contain('suicide');
    expect(element.getAnswers()).to.deep.equal({ feelings: [], needs: [] });
    await press(element, 'Skip');
    expect(session.getState().safety.level, 'after Skip').to.equal('note');
    await press(element, 'Back');
    await choose(element, 'suicide');
    expect(session.getState().safety.level).to.equal('none');
  });

  it('opens in place of the step, with view and focus on its heading, and Back returns to everything as it was', async () => {
    const bar = await fixture<HTMLElement>(html`<div></div>`);
    bar.style.cssText =
      'position: sticky; inset-block-start: 0; block-size: 61px; background: white';
    const element = await pick('Scared');
    await type(element, 'lon');
    const before = heard(element);
    await press(element, 'Support');
    const heading = shadow(element).querySelector('.title')!;
    expect(focused(element)).to.equal(heading);
    expect(title(element)).to.equal('You do not have to sort this out alone');
    const { top, bottom } = heading.getBoundingClientRect();
    expect(top >= 61 && bottom <= 640, `${top} to ${bottom}`).to.equal(true);
    expect(!!choice(element, 'Scared'), 'in place of the step').to.equal(false);
    await press(element, 'Back');
    expect(heard(element)).to.equal(before);
    expect(focused(element)!.textContent.trim(), 'focus').to.equal('Support');
  });

  it('keeps the way out in view above a bar of the page, however far somebody reads', async () => {
    const bar = await fixture<HTMLElement>(html`<div></div>`);
    bar.style.cssText =
      'position: fixed; inset: 0 0 auto; z-index: 2; block-size: 61px; background: white';
    const element = await pick('Scared');
    await press(element, 'Support');
    scrollTo(0, 900);
    const { x, y, width, height } = shadow(element)
      .querySelector('.leave')!
      .getBoundingClientRect();
    expect(
      document.elementFromPoint(x + width / 2, y + height / 2) === element,
    ).to.equal(true);
    scrollTo(0, 0);
  });

  it('is a press away in the foot of every step, in the summary and in an open practice, without a word of alarm', async () => {
    const element = await mount(session);
    for (const next of ['Next', 'Next', 'Next', 'Done']) {
      await press(element, 'Support');
      expect(focused(element)!.textContent, title(element)).to.contain(
        'sort this out',
      );
      await press(element, 'Back', next);
    }
    await press(element, 'Support', 'Back');
    shadow(element).querySelector<HTMLElement>('.summary')!.click();
    await element.updateComplete;
    const practice = title(element);
    await press(element, 'Support', 'Back');
    expect(title(element)).to.equal(practice);
  });

  it('keeps Support the one filled button in every step after a word of alarm', async () => {
    const element = await pick('Scared');
    for (const next of ['Next', 'Next', 'Done']) {
      expect(filled(element), title(element)).to.deep.equal(['Support']);
      const { top } = shadow(element)
        .querySelector('[part=box]')!
        .getBoundingClientRect();
      const { bottom } = button(
        element,
        'Leave this page',
      )!.getBoundingClientRect();
      expect(bottom - top, 'within the first 560 px').to.be.at.most(560);
      await press(element, next);
    }
    expect(filled(element), 'summary').to.deep.equal(['Support']);
    shadow(element).querySelector<HTMLElement>('.summary')!.click();
    await element.updateComplete;
    expect(filled(element), 'practice').to.deep.equal(['Support']);
    const { top } = shadow(element)
      .querySelector('[part=box]')!
      .getBoundingClientRect();
    const { bottom } = button(element, 'Support')!.getBoundingClientRect();
    expect(bottom - top, 'within the first 560 px of a practice').to.be.at.most(
      560,
    );
    await press(element, 'Support', 'Back');
    expect(focused(element)!.textContent.trim(), 'focus').to.equal('Support');
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
      const element = await mount(session, 'steps=words');
      element.value = { feelings: [id], needs: [] };
      await press(element, 'Done');
      expect(session.getState().safety.level).to.equal(level);
      const line = shadow(element).querySelector('.calm')!;
      expect(!!line.querySelector('button'), id).to.equal(level !== 'none');
      expect(buttons(element, 'Leave this page').length, id).to.equal(
        level === 'none' ? 0 : 1,
      );
      expect(filled(element), id).to.deep.equal(
        isAlarm(level) ? ['Support'] : [],
      );
      expect(panel(element), id).to.equal(null);
      const first = shadow(element).querySelector('.summary')!;
      expect(
        !!(
          line.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING
        ),
        'before the practices',
      ).to.equal(true);
      element.remove();
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
    const element = await mount(session, 'steps=words');
    element.value = { feelings: ['scared'], needs: [] };
    await press(element, 'Done');
    expect(text(element)).not.to.contain('Nothing to suggest');
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
    const element = await pick('It was not my choice');
    for (const name of ['Skip', 'Next', "I don't know yet"]) {
      await press(element, name);
      expect(session.getState().safety.level, `after ${name}`).to.equal(
        'strong',
      );
    }
    expect(session.getState().checkIn!.feelings).to.deep.equal(['coerced']);
    expect(title(element)).to.equal('Thank you for saying that');
    await press(
      element,
      'Back',
      "I don't know yet",
      'Change',
      "I don't know yet",
      'Skip',
    );
    expect(session.getState().safety.level).to.equal('strong');
    await press(element, 'Done', 'Start over');
    expect(session.getState().safety.level).to.equal('none');
    expect(session.getState().checkIn).to.equal(undefined);
  });

  it('stays in reach where nothing can be answered', async () => {
    const element = await mount(session, 'mode=words');
    element.value = { feelings: ['scared'], needs: [] };
    element.disabled = true;
    const set = document.createElement('fieldset');
    set.disabled = true;
    element.parentElement!.append(set);
    set.append(element);
    await element.updateComplete;
    await element.updateComplete;
    const open = [...shadow(element).querySelectorAll('button, input')].filter(
      (control) => !control.matches(':disabled'),
    );
    expect(
      new Set(open.map(({ textContent }) => textContent.trim())),
    ).to.deep.equal(new Set(['Support', 'Leave this page']));
  });
});
