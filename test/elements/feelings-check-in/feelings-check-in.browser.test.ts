import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import {
  executeServerCommand,
  sendKeys,
  sendMouse,
} from '@web/test-runner-commands';
import { pageSession } from '../../../src/context/page-session.js';
import { FeelingsCheckInElement } from '../../../src/elements/feelings-check-in/feelings-check-in.element.js';
import { createSession, type Session } from '../../../src/session/session.js';
import {
  button,
  choice,
  choose,
  mount as mountIn,
  press,
  shadow,
  text,
  title,
} from './driver.js';

describe('feelings-check-in', () => {
  let session: Session;
  const mount = (attributes = ''): Promise<FeelingsCheckInElement> =>
    mountIn(session, attributes, 600);
  beforeEach(() => {
    session = createSession({ audience: 'kink' });
  });

  it('leads from a field to words, a little about now, a need and practices that answer', async () => {
    const element = await mount();
    let ended = 0;
    element.addEventListener('care-check-in', () => (ended += 1));
    expect(title(element)).to.equal('How are you, right now?');
    await press(element, 'Next');
    await choose(element, 'Close');
    await choose(element, 'a little', 'Vulnerable');
    await press(element, 'Next');
    expect(title(element)).to.equal('A little about now');
    await press(element, 'Next');
    await choose(element, 'Reassurance');
    await press(element, 'Done');
    expect(title(element)).to.equal('Good and hard can both be true');
    expect(ended).to.equal(1);
    expect(session.getState().checkIn).to.deep.equal({
      feelings: ['close', 'vulnerable'],
      strengths: { close: 1 },
      needs: ['reassurance'],
    });
    expect(text(element))
      .to.contain('Close · a little')
      .and.to.contain('Vulnerable')
      .and.to.contain('You asked for: Reassurance');
    const rows = [...shadow(element).querySelectorAll('.summary')];
    expect(rows.length).to.equal(3);
    (rows[0] as HTMLElement).click();
    await element.updateComplete;
    expect(
      !!button(element, 'Support'),
      'support in an open practice',
    ).to.equal(true);
  });

  it('lets everything be skipped and cleared, at every step', async () => {
    const element = await mount();
    for (let step = 0; step < 4; step += 1) {
      for (const name of ['Skip', 'Clear', 'Support'])
        expect(!!button(element, name), `${title(element)}: ${name}`).to.equal(
          true,
        );
      await press(element, 'Skip');
    }
    expect(title(element)).to.equal('Not sure yet');
    expect(
      shadow(element).querySelectorAll('.summary').length,
    ).to.be.greaterThan(0);
    await press(element, 'Start over', 'Next');
    await choose(element, 'Close');
    await press(element, 'Clear');
    expect(element.getAnswers()).to.deep.equal({ feelings: [], needs: [] });
  });

  it('brings back by Undo everything that Clear took, also what was said about now', async () => {
    const element = await mount('mode=words');
    await choose(element, 'Close');
    await press(element, 'Next');
    await choose(element, 'Days ago', 'Nobody');
    await press(element, 'Clear');
    expect(session.getState().checkIn).to.equal(undefined);
    expect(session.getState().person).to.deep.equal({});
    expect(text(element)).to.contain('Cleared.');
    await press(element, 'Next', 'Undo');
    expect(title(element)).to.equal('A little about now');
    expect(element.getAnswers().feelings).to.deep.equal(['close']);
    expect(session.getState().checkIn!.feelings).to.deep.equal(['close']);
    expect(session.getState().person).to.deep.equal({
      when: 'next-day',
      company: 'solo',
    });
    expect(button(element, 'Undo')).to.equal(undefined);
    await press(element, 'Clear');
    await choose(element, 'Calm');
    expect(button(element, 'Undo'), 'after the next answer').to.equal(
      undefined,
    );
  });

  it('takes five words, opposites among them, and says kindly when it is enough', async () => {
    const element = await mount('mode=words');
    await choose(element, 'Close', 'Calm', 'Happy', 'Vulnerable', 'Hurt');
    expect(shadow(element).textContent).to.contain('That is plenty.');
    expect(choice(element, 'Disconnected')!.disabled).to.equal(true);
    await choose(element, 'Hurt', 'Disconnected');
    expect(element.getAnswers().feelings).to.deep.equal([
      'close',
      'calm',
      'happy',
      'vulnerable',
      'disconnected',
    ]);
  });

  it('moves the dot by pointer', async () => {
    const element = await mount();
    let changes = 0;
    element.addEventListener('change', () => (changes += 1));
    const { left, top, width, height } = shadow(element)
      .querySelector('.field')!
      .getBoundingClientRect();
    const at = (x: number, y: number): [number, number] => [
      Math.round(left + width * x),
      Math.round(top + height * y),
    ];
    await sendMouse({ type: 'move', position: at(0.5, 0.5) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: at(0.9, 0.75) });
    expect(changes, 'while it is held').to.equal(0);
    await sendMouse({ type: 'up' });
    await waitUntil(() => changes);
    await sendMouse({ type: 'move', position: at(0.2, 0.2) });
    expect(changes, 'let go').to.equal(1);
    expect(element.getAnswers().point!.valence).to.be.closeTo(0.8, 0.05);
    expect(element.getAnswers().point!.arousal).to.be.closeTo(-0.5, 0.05);
    await element.updateComplete;
    expect(
      shadow(element).querySelector('.step > [role=status]')!.textContent,
    ).to.equal('Good, soft and quiet.');
  });

  it('moves the dot by touch without scrolling the page', async function () {
    const element = await mount();
    const { left, top, width, height } = shadow(element)
      .querySelector('.field')!
      .getBoundingClientRect();
    const steps = [
      { type: 'start', x: left + width / 2, y: top + height / 2 },
      { type: 'move', x: left + width / 2, y: top + height * 0.2 },
      { type: 'end' },
    ];
    if (
      !(await executeServerCommand<boolean, object>('touch', { steps }).catch(
        () => false,
      ))
    )
      this.skip();
    await waitUntil(() => element.getAnswers().point);
    expect(element.getAnswers().point!.arousal).to.be.closeTo(0.6, 0.1);
    expect(scrollY).to.equal(0);
  });

  it('mirrors the field on a right-to-left page', async () => {
    const box = await fixture<HTMLElement>(
      html`<div dir="rtl">
        <feelings-check-in .session=${session}></feelings-check-in>
      </div>`,
    );
    const element = box.querySelector('feelings-check-in')!;
    const { left, top, height } = shadow(element)
      .querySelector('.field')!
      .getBoundingClientRect();
    await sendMouse({
      type: 'click',
      position: [Math.round(left + 20), Math.round(top + height / 2)],
    });
    expect(element.getAnswers().point!.valence).to.be.greaterThan(0.7);
  });

  it('works by keyboard alone from the first key to the summary', async () => {
    const element = await mount();
    shadow(element).querySelector<HTMLElement>('[type=range]')!.focus();
    await sendKeys({ press: 'ArrowLeft' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'ArrowUp' });
    expect(element.getAnswers().point!.valence).to.be.closeTo(-0.1, 0.001);
    expect(element.getAnswers().point!.arousal).to.be.closeTo(0.1, 0.001);
    const pressByKey = async (name: string): Promise<void> => {
      button(element, name)!.focus();
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
    };
    await pressByKey('Next');
    await waitUntil(
      () =>
        shadow(element).activeElement ===
        shadow(element).querySelector('.title'),
      'the heading has the focus',
    );
    shadow(element)
      .querySelector<HTMLInputElement>(':is(.words, .list) input')!
      .focus();
    await sendKeys({ press: ' ' });
    await element.updateComplete;
    expect(element.getAnswers().feelings.length).to.equal(1);
    await pressByKey('Next');
    await pressByKey('Next');
    shadow(element).querySelector<HTMLInputElement>('.list input')!.focus();
    await sendKeys({ press: ' ' });
    await pressByKey('Done');
    expect(session.getState().checkIn!.needs.length).to.equal(1);
    await waitUntil(
      () =>
        shadow(element).activeElement ===
        shadow(element).querySelector('.title'),
    );
  });

  it('keeps a draft while it is taken out, moved and put back', async () => {
    const element = await mount('mode=words');
    await choose(element, 'Close');
    const other = document.body.appendChild(document.createElement('section'));
    element.remove();
    await nextFrame();
    other.append(element);
    await element.updateComplete;
    expect(choice(element, 'Close')!.checked).to.equal(true);
    other.remove();
  });

  it('gives a value that was set before it stood anywhere to the session around it, and to no other', async () => {
    const element = new FeelingsCheckInElement();
    element.value = { feelings: ['sad'], needs: [] };
    expect(pageSession().getState().checkIn).to.equal(undefined);
    element.session = session;
    await fixture(element);
    expect(session.getState().checkIn!.feelings).to.deep.equal(['sad']);
    expect(pageSession().getState().checkIn).to.equal(undefined);
  });

  it('tells the page that something changed, never what', async () => {
    const element = await mount('mode=words');
    const heard: string[] = [];
    for (const name of [
      'input',
      'change',
      'care-check-in-step',
      'care-check-in',
    ]) {
      element.addEventListener(name, (event) =>
        heard.push(
          `${name} ${JSON.stringify({ ...event, isTrusted: undefined })}`,
        ),
      );
    }
    element.value = { feelings: ['sad'], needs: [] };
    await element.updateComplete;
    expect(heard, 'set from code').to.deep.equal([]);
    await choose(element, 'Close');
    await press(element, 'Next');
    expect(heard).to.deep.equal([
      'input {}',
      'change {}',
      'care-check-in-step {"step":"about"}',
    ]);
    expect(element.outerHTML).not.to.match(/close|sad/i);
    expect(shadow(element).innerHTML).not.to.match(/="[^"]*(close|sad)\b/i);
  });

  it('fits a phone of 360 × 640 without scrolling, at every step, wherever the dot is', async () => {
    for (const audience of ['general', 'intimate', 'kink'] as const) {
      for (const [valence, arousal] of [
        [-0.7, 0.6],
        [0.6, 0],
        [-0.5, -0.5],
      ] as const) {
        const element = await mountIn(createSession({ audience }));
        element.value = {
          point: { valence, arousal },
          feelings: [],
          needs: [],
        };
        await element.updateComplete;
        for (const step of ['field', 'words', 'about', 'need']) {
          if (step === 'words')
            shadow(element)
              .querySelector<HTMLInputElement>('[name=word]')!
              .click();
          await element.updateComplete;
          const { top, height } = shadow(element)
            .querySelector('[part=box]')!
            .getBoundingClientRect();
          const support = shadow(element)
            .querySelector('.support-open')
            ?.getBoundingClientRect();
          // With a word of alarm support comes first, and what is asked may
          // stand below.
          const [reach, most] = support
            ? [support.bottom - top, 560]
            : [height, 640];
          expect(reach, `${step} near ${valence}, ${audience}`).to.be.at.most(
            most,
          );
          await press(element, step === 'need' ? 'Done' : 'Next');
        }
        element.remove();
      }
    }
  });

  it('cuts nothing with letters of twice the size on a phone, at every step', async () => {
    document.documentElement.style.fontSize = '200%';
    try {
      const element = await mountIn(session, 'mode=words');
      element.value = { feelings: ['boundary-crossed', 'sad'], needs: [] };
      for (const next of ['More words', 'Next', 'Next', 'Done', 'Support']) {
        await element.updateComplete;
        const box = shadow(element).querySelector('[part=box]')!;
        const { right } = box.getBoundingClientRect();
        const wide = [...box.querySelectorAll('*')].filter(
          (one) => one.getBoundingClientRect().right > right + 1,
        );
        expect(
          wide.map(
            ({ className, textContent }) =>
              `${className.slice(-20)} ${textContent.trim().slice(0, 40)}`,
          ),
          title(element),
        ).to.deep.equal([]);
        expect(box.scrollWidth, title(element)).to.be.at.most(box.clientWidth);
        await press(element, next);
      }
    } finally {
      document.documentElement.style.fontSize = '';
    }
  });

  for (const scheme of ['light', 'dark']) {
    it(`passes axe at every step, ${scheme}`, async () => {
      const box = await fixture<HTMLElement>(
        html`<div>
          <feelings-check-in .session=${session}></feelings-check-in>
        </div>`,
      );
      box.style.colorScheme = scheme;
      box.style.background = scheme === 'dark' ? '#1a1212' : '#fff';
      const element = box.querySelector('feelings-check-in')!;
      element.value = {
        feelings: ['sad', 'calm'],
        needs: ['rest'],
        point: { valence: 0.5, arousal: 0.5 },
      };
      for (const next of [
        'Next',
        'More words',
        'Next',
        'Next',
        'Done',
        'Support',
        'Back',
        'Start over',
      ]) {
        await element.updateComplete;
        await Promise.all(
          shadow(element)
            .getAnimations()
            .map(({ finished }) => finished),
        );
        await expect(element).to.be.accessible();
        await press(element, next);
      }
    });
  }

  it('warns once of a value that it does not know, and goes on', async () => {
    const { warn } = console;
    const said: string[] = [];
    console.warn = (line: string) => said.push(line);
    try {
      const element = await mount('mode=wheel&steps=words maths');
      await mount('mode=wheel&steps=words maths');
      expect(title(element)).to.equal('Any words for it?');
      expect(
        said.filter(
          (line) =>
            line.includes('mode="wheel"') && line.includes('field, words'),
        ).length,
      ).to.equal(1);
      expect(
        said.filter((line) => line.includes('steps="maths"')).length,
      ).to.equal(1);
      await mount('steps=words strength');
      await mount('steps=strength need');
      expect(
        said.filter((line) => line.includes('asked beside the word')).length,
        'a step that is gone',
      ).to.equal(1);
    } finally {
      console.warn = warn;
    }
  });
});
