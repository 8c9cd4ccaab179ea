import { expect, fixture, nextFrame, waitUntil } from '@open-wc/testing';
import {
  executeServerCommand,
  sendKeys,
  sendMouse,
} from '@web/test-runner-commands';
import { pageSession } from '../../../src/context/page-session.js';
import { FeelingsCheckInElement } from '../../../src/elements/feelings-check-in/feelings-check-in.element.js';
import { createSession, type Session } from '../../../src/session/session.js';
import { inScheme } from '../harness.js';
import { mount as mountIn, type FeelingsCheckInHarness } from './harness.js';

describe('feelings-check-in', () => {
  let session: Session;
  const mount = (attributes = ''): Promise<FeelingsCheckInHarness> =>
    mountIn(session, attributes, {
      style: 'inline-size: 600px',
    });
  beforeEach(() => {
    session = createSession({ audience: 'kink' });
  });

  it('leads from a field to words, a little about now, a need and practices that answer', async () => {
    const checkIn = await mount();
    let ended = 0;
    checkIn.element.addEventListener('care-check-in', () => (ended += 1));
    expect(checkIn.title).to.equal('How are you, right now?');
    await checkIn.press('Next');
    await checkIn.choose('Close');
    await checkIn.choose('a little', 'Vulnerable');
    await checkIn.press('Next');
    expect(checkIn.title).to.equal('A little about now');
    await checkIn.press('Next');
    await checkIn.choose('Reassurance');
    await checkIn.press('Done');
    expect(checkIn.title).to.equal('Good and hard can both be true');
    expect(ended).to.equal(1);
    expect(session.getState().checkIn).to.deep.equal({
      feelings: ['close', 'vulnerable'],
      strengths: { close: 1 },
      needs: ['reassurance'],
    });
    expect(checkIn.text)
      .to.contain('Close · a little')
      .and.to.contain('Vulnerable')
      .and.to.contain('You asked for: Reassurance');
    expect(checkIn.practices).to.have.length(3);
    await checkIn.openFirst();
    expect(
      checkIn.hasButton('Support'),
      'support in an open practice',
    ).to.equal(true);
  });

  it('has one way to say nothing at every step, and shows how far it is', async () => {
    const checkIn = await mount();
    const bars: number[] = [];
    for (let step = 0; step < 4; step += 1) {
      const ways = ['Skip', 'Next', 'Done'].filter((name) =>
        checkIn.hasButton(name),
      );
      expect(ways, checkIn.title).to.have.length(1);
      expect(checkIn.hasButton('Support'), checkIn.title).to.equal(true);
      bars.push(checkIn.root.querySelector('progress')!.position);
      await checkIn.press(ways[0]!);
    }
    expect(bars).to.deep.equal([...new Set(bars)].sort());
    expect(checkIn.title).to.equal('Not sure yet');
    expect(checkIn.practices).not.to.be.empty;
  });

  it('has Skip where something was answered, and keeps nothing of it', async () => {
    const checkIn = await mount();
    const session = checkIn.session;
    checkIn.element.value = {
      point: { valence: 0.5, arousal: 0.5 },
      feelings: ['calm'],
      needs: ['rest'],
    };
    await checkIn.settle();
    await checkIn.press('Skip', 'Skip');
    await checkIn.choose('Nobody');
    await checkIn.press('Skip', 'Skip');
    expect(checkIn.element.getAnswers()).to.deep.equal({
      feelings: [],
      needs: [],
    });
    expect(session.getState().person.company).to.equal(undefined);
  });

  it('lets everything be cleared, and goes back from the summary', async () => {
    const checkIn = await mount();
    expect(checkIn.hasButton('Clear'), 'nothing to clear').to.equal(false);
    await checkIn.press('Next', 'Next', 'Next', 'Done', 'Back');
    expect(checkIn.title).to.equal('What would help?');
    await checkIn.press('Done');
    await checkIn.press('Start over', 'Next');
    await checkIn.choose('Close');
    await checkIn.press('Clear');
    expect(checkIn.element.getAnswers()).to.deep.equal({
      feelings: [],
      needs: [],
    });
  });

  it('brings back by Undo everything that Clear took, also what was said about now', async () => {
    const checkIn = await mount('mode="words"');
    await checkIn.choose('Close');
    await checkIn.press('Next');
    await checkIn.choose('Days ago', 'Nobody');
    await checkIn.press('Clear');
    expect(session.getState().checkIn).to.equal(undefined);
    expect(session.getState().person).to.deep.equal({});
    expect(checkIn.text).to.contain('Cleared.');
    await checkIn.press('Next', 'Undo');
    expect(checkIn.title).to.equal('A little about now');
    expect(checkIn.element.getAnswers().feelings).to.deep.equal(['close']);
    expect(session.getState().checkIn!.feelings).to.deep.equal(['close']);
    expect(session.getState().person).to.deep.equal({
      when: 'next-day',
      company: 'solo',
    });
    expect(checkIn.hasButton('Undo')).to.equal(false);
  });

  it('has Undo in every step after Clear, shows nothing of what was cleared, and takes no new answer away', async () => {
    const checkIn = await mount('steps="words about need"');
    await checkIn.choose('Close');
    await checkIn.press('Clear');
    await checkIn.choose('Calm');
    expect(checkIn.hasButton('Clear'), 'of what is new').to.equal(true);
    await checkIn.press('Next');
    await checkIn.choose('Days ago');
    await checkIn.press('Next');
    expect(checkIn.heard).not.to.match(/\bClose\b/);
    expect(session.getState().checkIn!.feelings).to.deep.equal(['calm']);
    await checkIn.press('Undo');
    expect(checkIn.title).to.equal('Any words for it?');
    expect(checkIn.element.getAnswers().feelings).to.deep.equal([
      'calm',
      'close',
    ]);
    expect(session.getState().checkIn!.feelings).to.deep.equal([
      'calm',
      'close',
    ]);
    expect(session.getState().person.when).to.equal('next-day');
    expect(checkIn.hasButton('Undo')).to.equal(false);
  });

  it('brings no answer back that somebody would rather not say since, and brings back that they would not', async () => {
    const checkIn = await mount('steps="about"');
    await checkIn.choose('A clash');
    await checkIn.press('Clear');
    await checkIn.choose('Rather not say');
    await checkIn.press('Undo');
    expect(session.getState().person.context).to.equal(undefined);
    expect(checkIn.choice('Rather not say').checked).to.equal(true);
    expect(checkIn.choice('A clash').checked).to.equal(false);
    await checkIn.press('Clear', 'Undo');
    expect(checkIn.choice('Rather not say').checked).to.equal(true);
  });

  it('brings nothing back once the summary of new answers was reached', async () => {
    const checkIn = await mount('steps="words need"');
    await checkIn.choose('Close');
    await checkIn.press('Clear');
    await checkIn.choose('Calm');
    await checkIn.press('Next', 'Done');
    expect(checkIn.hasButton('Undo')).to.equal(false);
    expect(checkIn.text).not.to.contain('Cleared.');
  });

  it('moves no need along when one is chosen', async () => {
    const checkIn = await mount('steps="need"');
    const placeOf = (label: string): number[] => {
      const chip = checkIn.choice(label).parentElement!;
      const words = document.createRange();
      words.selectNodeContents(chip.lastChild!);
      const { left, top } = words.getBoundingClientRect();
      const { height } = chip.getBoundingClientRect();
      return [left, top, height];
    };
    const before = ['Rest', 'Space'].flatMap(placeOf);
    await checkIn.choose('Rest');
    // Half a pixel of bolder letters in Firefox is seen by nobody.
    for (const [index, place] of ['Rest', 'Space'].flatMap(placeOf).entries())
      expect(place).to.be.closeTo(before[index]!, 0.6);
  });

  it('says what was chosen while it asks what would help', async () => {
    const checkIn = await mount('mode="words"');
    await checkIn.choose('Close', 'Calm');
    await checkIn.press('Next', 'Next');
    expect(checkIn.title).to.equal('What would help?');
    expect(checkIn.text).to.contain('You said: Close · Calm');
    await checkIn.press('Back');
    expect(checkIn.text).not.to.contain('You said:');
  });

  it('takes five words, opposites among them, and says kindly when it is enough', async () => {
    const checkIn = await mount('mode="words"');
    await checkIn.choose('Close', 'Calm', 'Happy', 'Vulnerable', 'Hurt');
    expect(checkIn.root.textContent).to.contain('That is plenty.');
    expect(checkIn.choice('Disconnected').disabled).to.equal(true);
    await checkIn.choose('Hurt', 'Disconnected');
    expect(checkIn.element.getAnswers().feelings).to.deep.equal([
      'close',
      'calm',
      'happy',
      'vulnerable',
      'disconnected',
    ]);
  });

  it('moves the dot by pointer', async () => {
    const checkIn = await mount();
    let changes = 0;
    checkIn.element.addEventListener('change', () => (changes += 1));
    const { left, top, width, height } =
      checkIn.moodField.getBoundingClientRect();
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
    expect(checkIn.element.getAnswers().point!.valence).to.be.closeTo(
      0.8,
      0.05,
    );
    expect(checkIn.element.getAnswers().point!.arousal).to.be.closeTo(
      -0.5,
      0.05,
    );
    await checkIn.settle();
    expect(checkIn.announcement).to.equal('Very good and calm.');
  });

  describe('under a finger', () => {
    /** Goes from one place of the field to others, each as parts of it. */
    const touch = async (
      checkIn: FeelingsCheckInHarness,
      [start, ...on]: readonly (readonly [number, number])[],
    ): Promise<boolean> => {
      const { left, top, width, height } =
        checkIn.moodField.getBoundingClientRect();
      const at = ([x, y]: readonly [number, number]): object => ({
        x: left + width * x,
        y: top + height * y,
      });
      const steps = [
        { type: 'start', ...at(start!) },
        ...on.map((place) => ({ type: 'move', ...at(place) })),
        { type: 'end' },
      ];
      return executeServerCommand<boolean, object>('touch', { steps }).catch(
        () => false,
      );
    };
    const points = (checkIn: FeelingsCheckInHarness): unknown =>
      checkIn.element.getAnswers().point;

    it('the dot is dragged, and the page stays', async function () {
      const checkIn = await mount();
      const way = [0.5, 0.4, 0.3, 0.2].map((y) => [0.5, y] as const);
      const before = scrollY;
      if (!(await touch(checkIn, way))) this.skip();
      await waitUntil(
        () => (checkIn.element.getAnswers().point?.arousal ?? 0) > 0.5,
        'the dot did not follow the finger',
      );
      expect(scrollY).to.equal(before);
    });

    it('a tap sets the dot, and says once that it did', async function () {
      const checkIn = await mount();
      const changes: string[] = [];
      checkIn.element.addEventListener('change', ({ type }) =>
        changes.push(type),
      );
      if (!(await touch(checkIn, [[0.8, 0.25]]))) this.skip();
      await waitUntil(() => points(checkIn));
      expect(checkIn.element.getAnswers().point!.valence).to.be.closeTo(
        0.6,
        0.1,
      );
      expect(changes).to.deep.equal(['change']);
    });

    it('a swipe that begins beside the dot scrolls the page and answers nothing', async function () {
      const checkIn = await mount();
      const below = document.createElement('div');
      below.style.blockSize = '3000px';
      document.body.append(below);
      try {
        const way = [0.9, 0.7, 0.5, 0.3, 0.1, -0.2].map(
          (y) => [0.2, y] as const,
        );
        if (!(await touch(checkIn, way))) this.skip();
        await waitUntil(() => scrollY > 0, 'the page did not scroll');
        expect(points(checkIn)).to.equal(undefined);
      } finally {
        below.remove();
        scrollTo(0, 0);
      }
    });
  });

  it('mirrors the field on a right-to-left page', async () => {
    const checkIn = await mountIn(session, '', { dir: 'rtl', style: '' });
    const { left, top, height } = checkIn.moodField.getBoundingClientRect();
    await sendMouse({
      type: 'click',
      position: [Math.round(left + 20), Math.round(top + height / 2)],
    });
    expect(checkIn.element.getAnswers().point!.valence).to.be.greaterThan(0.7);
  });

  it('works by keyboard alone from the first key to the summary', async () => {
    const checkIn = await mount();
    checkIn.get('slider').focus();
    await sendKeys({ press: 'ArrowLeft' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'ArrowUp' });
    expect(checkIn.element.getAnswers().point!.valence).to.be.closeTo(
      -0.1,
      0.001,
    );
    expect(checkIn.element.getAnswers().point!.arousal).to.be.closeTo(
      0.1,
      0.001,
    );
    const pressByKey = async (name: string): Promise<void> => {
      checkIn.button(name).focus();
      await sendKeys({ press: 'Enter' });
      await checkIn.settle();
    };
    await pressByKey('Next');
    await waitUntil(() => checkIn.isOnTitle, 'the heading has the focus');
    checkIn.get('checkbox').focus();
    await sendKeys({ press: ' ' });
    await checkIn.settle();
    expect(checkIn.element.getAnswers().feelings.length).to.equal(1);
    await pressByKey('Next');
    await pressByKey('Next');
    checkIn.get('radio').focus();
    await sendKeys({ press: ' ' });
    await pressByKey('Done');
    expect(session.getState().checkIn!.needs.length).to.equal(1);
    await waitUntil(() => checkIn.isOnTitle);
  });

  it('keeps a draft while it is taken out, moved and put back', async () => {
    const checkIn = await mount('mode="words"');
    await checkIn.choose('Close');
    const other = document.body.appendChild(document.createElement('section'));
    checkIn.element.remove();
    await nextFrame();
    other.append(checkIn.element);
    await checkIn.settle();
    expect(checkIn.choice('Close').checked).to.equal(true);
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
    const checkIn = await mount('mode="words"');
    const heard: string[] = [];
    for (const name of [
      'input',
      'change',
      'care-check-in-step',
      'care-check-in',
    ]) {
      checkIn.element.addEventListener(name, (event) =>
        heard.push(
          `${name} ${JSON.stringify({ ...event, isTrusted: undefined })}`,
        ),
      );
    }
    checkIn.element.value = { feelings: ['sad'], needs: [] };
    await checkIn.settle();
    expect(heard, 'set from code').to.deep.equal([]);
    await checkIn.choose('Close');
    await checkIn.press('Next');
    expect(heard).to.deep.equal([
      'input {}',
      'change {}',
      'care-check-in-step {"step":"about"}',
    ]);
    expect(checkIn.element.outerHTML).not.to.match(/close|sad/i);
    expect(checkIn.root.innerHTML).not.to.match(/="[^"]*(close|sad)\b/i);
  });

  it('tells the page whenever what a form would send has changed, and never of what the page did itself', async () => {
    const checkIn = await mount('mode="words" steps="words need"');
    const { element } = checkIn;
    const heard: string[] = [];
    for (const name of ['input', 'change', 'care-check-in-step'])
      element.addEventListener(name, () => heard.push(name));
    const heardFrom = async (act: () => Promise<void>): Promise<string[]> => {
      heard.length = 0;
      await act();
      return heard.filter((name) => name !== 'care-check-in-step');
    };
    const both = ['input', 'change'];
    expect(await heardFrom(() => checkIn.choose('Close'))).to.deep.equal(both);
    for (const [name, events] of [
      ['Clear', both],
      ['Undo', both],
      ['Skip', both],
      ['Back', []],
      ['Next', []],
      ['Back', []],
      ["I don't know yet", both],
    ] as const)
      expect(await heardFrom(() => checkIn.press(name)), name).to.deep.equal(
        events,
      );
    heard.length = 0;
    element.clear();
    await checkIn.settle();
    expect(heard, 'clear() of the page').to.deep.equal([]);
    expect(element.getAnswers().feelings).to.deep.equal([]);
    expect(checkIn.title).to.equal('Any words for it?');
  });

  // Its foot sticks to the edge of the screen: see foot.browser.test.ts.
  it('is at most a row higher than a phone of 360 × 640, at every step, wherever the dot is', async () => {
    for (const audience of ['general', 'intimate', 'kink'] as const) {
      for (const [valence, arousal] of [
        [-0.7, 0.6],
        [0.6, 0],
        [-0.5, -0.5],
      ] as const) {
        const checkIn = await mountIn(createSession({ audience }));
        checkIn.element.value = {
          point: { valence, arousal },
          feelings: [],
          needs: [],
        };
        await checkIn.settle();
        for (const step of ['field', 'words', 'about', 'need']) {
          if (step === 'words') checkIn.get('checkbox').click();
          await checkIn.settle();
          const { height } = checkIn.element.getBoundingClientRect();
          const isFirst = checkIn.filled.includes('Support');
          // With a word of alarm support comes first, and what is asked may
          // stand below.
          const [reach, most] = isFirst
            ? [checkIn.reachOf(checkIn.button('Support')), 560]
            : [height, 640 + 44];
          expect(reach, `${step} near ${valence}, ${audience}`).to.be.at.most(
            most,
          );
          await checkIn.press(step === 'need' ? 'Done' : 'Next');
        }
        checkIn.element.remove();
      }
    }
  });

  it('cuts nothing with letters of twice the size on a phone, at every step', async () => {
    document.documentElement.style.fontSize = '200%';
    try {
      const checkIn = await mountIn(session, 'mode="words"');
      checkIn.element.value = {
        feelings: ['boundary-crossed', 'sad'],
        needs: [],
      };
      for (const next of ['More words', 'Next', 'Next', 'Done', 'Support']) {
        await checkIn.settle();
        const box = checkIn.root.querySelector('[part~=box]')!;
        const { right } = box.getBoundingClientRect();
        const wide = [...box.querySelectorAll('*')].filter(
          (one) => one.getBoundingClientRect().right > right + 1,
        );
        expect(
          wide.map(
            ({ className, textContent }) =>
              `${className.slice(-20)} ${textContent.trim().slice(0, 40)}`,
          ),
          checkIn.title,
        ).to.deep.equal([]);
        expect(box.scrollWidth, checkIn.title).to.be.at.most(box.clientWidth);
        await checkIn.press(next);
      }
    } finally {
      document.documentElement.style.fontSize = '';
    }
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`passes axe at every step, ${scheme}`, async () => {
      const checkIn = await mountIn(session, '', {
        style: inScheme(scheme),
      });
      checkIn.element.value = {
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
        await checkIn.settle();
        await Promise.all(
          checkIn.root.getAnimations().map(({ finished }) => finished),
        );
        await expect(checkIn.element).to.be.accessible();
        await checkIn.press(next);
      }
    });
  }

  it('warns once of a value that it does not know, and goes on', async () => {
    const { warn } = console;
    const said: string[] = [];
    console.warn = (line: string) => said.push(line);
    try {
      const checkIn = await mount('mode="wheel" steps="words maths"');
      await mount('mode="wheel" steps="words maths"');
      expect(checkIn.title).to.equal('Any words for it?');
      expect(
        said.filter(
          (line) =>
            line.includes('mode="wheel"') && line.includes('field, words'),
        ).length,
      ).to.equal(1);
      expect(
        said.filter((line) => line.includes('steps="maths"')).length,
      ).to.equal(1);
      await mount('steps="words strength"');
      await mount('steps="strength need"');
      expect(
        said.filter((line) => line.includes('asked beside the word')).length,
        'a step that is gone',
      ).to.equal(1);
    } finally {
      console.warn = warn;
    }
  });
});
