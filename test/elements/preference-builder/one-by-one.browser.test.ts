import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { createSession, type Session } from '../../../src/session/session.js';
import {
  active,
  card,
  choose,
  mount,
  named,
  press,
  row,
  sessionWith,
  shadow,
  tabTo,
  textOf,
  title,
  type Builder,
} from './setup.js';

/** Two items to receive and to give, and one to leave out. */
const small = { allow: ['hug', 'water', 'skip-jokes'] };

describe('preference-builder, one by one', () => {
  let session: Session;
  const eyebrow = (element: Element): string =>
    textOf(shadow(element).querySelector('.top [role=status]'));
  const onHeading = (element: Element): Promise<void> =>
    waitUntil(
      () => active(element) === shadow(element).querySelector('.title'),
      'the heading has the focus',
    );
  beforeEach(async () => {
    session = await sessionWith(small);
  });

  it('asks one item in one direction at a time, forward and back, and ends with the card', async () => {
    const element = await mount(session, 'layout=one-by-one');
    const counts: number[] = [];
    element.addEventListener('care-preferences', (event) =>
      counts.push(event.count),
    );
    const seen: string[] = [];
    for (let step = 0; step < 5; step += 1) {
      expect(shadow(element).querySelectorAll('.question').length).to.equal(1);
      seen.push(`${eyebrow(element)} · ${title(element)}`);
      if (step === 1) await choose(element, 'Give a long hug', 'Happy to');
      await press(element, step % 2 ? 'Next' : 'Skip');
      await onHeading(element);
    }
    expect(seen).to.deep.equal([
      '0 of 3 · To receive · A long hug',
      '1 of 3 · To give · Give a long hug',
      '1 of 3 · To receive · Be brought water',
      '2 of 3 · To give · Bring you water',
      '2 of 3 · Is this okay for you? · Jokes about what happened',
    ]);
    expect(card(element)).to.deep.equal({
      'Happy to give': ['Give a long hug'],
    });
    expect(counts).to.deep.equal([1]);
    await press(element, 'Change');
    expect(title(element)).to.equal('A long hug');
    await press(element, 'Next');
    await press(element, 'Back');
    expect(title(element)).to.equal('A long hug');
    await onHeading(element);
    expect(textOf(shadow(element).querySelector('.foot'))).not.to.contain(
      'Back',
    );
  });

  it('puts a group aside and goes on with the next, and comes back to it', async () => {
    const element = await mount(session, 'layout=one-by-one');
    await press(element, 'Next');
    await press(element, 'Skip this group');
    await onHeading(element);
    expect(title(element)).to.equal('Be brought water');
    expect(eyebrow(element)).to.equal('0 of 2 · To receive');
    expect(textOf(shadow(element).querySelector('.step'))).to.contain(
      'Touch and closeness: put aside',
    );
    await press(element, 'Undo');
    expect(title(element)).to.equal('A long hug');
    for (const name of ['Next', 'Next', 'Next', 'Next', 'Skip this group'])
      await press(element, name);
    expect(textOf(shadow(element).querySelector('.box'))).to.contain(
      'What is okay, and what is not: put aside',
    );
    await press(element, 'Undo');
    expect(textOf(shadow(element).querySelector('.box'))).not.to.contain(
      'put aside',
    );
  });

  it('has a way back where every group was put aside', async () => {
    const element = await mount(session, 'layout=one-by-one&groups=touch');
    await press(element, 'Next');
    await press(element, 'Skip this group');
    await onHeading(element);
    expect(shadow(element).querySelectorAll('.question').length).to.equal(0);
    await press(element, 'Undo');
    await onHeading(element);
    expect(title(element)).to.equal('A long hug');
  });

  it('works to the end by keyboard alone', async () => {
    const element = await mount(session, 'layout=one-by-one');
    const answers = [
      ['A long hug', 1],
      ['Give a long hug', 4],
      ['Be brought water', 0],
      ['Bring you water', 0],
      ['Jokes about what happened', 0],
    ] as const;
    for (const [words, down] of answers) {
      expect(title(element)).to.equal(words);
      await tabTo(element, (one) => one.matches('[type=radio]'));
      await sendKeys({ press: ' ' });
      for (let presses = 0; presses < down; presses += 1)
        await sendKeys({ press: 'ArrowDown' });
      if (words === 'A long hug') {
        await tabTo(element, named('Say more'));
        await sendKeys({ press: 'Enter' });
        await tabTo(element, named('Later that day'));
        await sendKeys({ press: ' ' });
        await tabTo(element, (one) => one.matches('textarea'));
        await sendKeys({ type: 'Slowly.' });
      }
      await tabTo(element, named('Next'));
      await sendKeys({ press: 'Enter' });
      await onHeading(element);
    }
    expect(session.getState().preferences).to.deep.equal({
      hug: {
        receive: { level: 'like', timing: ['later-today'], note: 'Slowly.' },
        give: { level: 'hard-no' },
      },
      water: { receive: { level: 'need' }, give: { level: 'need' } },
      'skip-jokes': { receive: { level: 'need' } },
    });
    expect(Object.keys(card(element)).length).to.equal(5);
    await tabTo(element, named('Change'));
    await sendKeys({ press: 'Enter' });
    await onHeading(element);
    expect(title(element)).to.equal('A long hug');
  });

  it('works as a list by keyboard alone', async () => {
    const element = await mount(session);
    await tabTo(element, (one) => one.matches('[type=radio]'));
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'ArrowDown' });
    await tabTo(element, named('Say more'));
    await sendKeys({ press: 'Enter' });
    await tabTo(element, named('Next day or later'));
    await sendKeys({ press: ' ' });
    await tabTo(
      element,
      (one) => one.closest('fieldset') === row(element, 'Give a long hug'),
    );
    await sendKeys({ press: ' ' });
    await tabTo(element, named('Clear'));
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => active(element)?.matches('[type=radio]'));
    expect(session.getState().preferences).to.deep.equal({
      hug: { receive: { level: 'like', timing: ['next-day'] } },
    });
    await tabTo(element, named('Comfort for the body'));
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    await tabTo(
      element,
      (one) => one.closest('fieldset') === row(element, 'Be brought water'),
    );
    await sendKeys({ press: ' ' });
    await tabTo(element, named('Skip this group'));
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => textOf(active(element)) === 'Undo');
    await tabTo(element, named('See my card'));
    await sendKeys({ press: 'Enter' });
    await onHeading(element);
    expect(card(element)).to.deep.equal({
      "I'd like": ['A long hug Next day or later'],
      'I need': ['Be brought water'],
    });
  });

  it('fits a phone of 360 × 640 without scrolling, at every step and with any answer', async () => {
    session = createSession({ audience: 'kink' });
    const page = await fixture<HTMLElement>(
      html`<div>
        <preference-builder
          layout="one-by-one"
          .session=${session}
        ></preference-builder>
      </div>`,
    );
    page.style.cssText = 'inline-size: 360px; font-family: sans-serif';
    const element = page.querySelector('preference-builder') as Builder;
    const steps = session
      .getState()
      .content.items.reduce((sum, { roles }) => sum + roles.length, 0);
    for (let step = 0; step < steps; step += 1) {
      for (const level of [0, 3, 4]) {
        const radio =
          shadow(element).querySelectorAll<HTMLInputElement>('.levels input')[
            level
          ]!;
        if (radio.closest('label')!.hidden) continue;
        radio.click();
        await element.updateComplete;
        expect(
          element.getBoundingClientRect().height,
          `${title(element)}, ${level}`,
        ).to.be.at.most(640);
      }
      await press(element, 'Next');
    }
    expect(title(element)).to.equal('What helps me after');
  });
});
