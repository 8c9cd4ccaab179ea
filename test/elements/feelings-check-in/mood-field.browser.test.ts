// What somebody sees of the field who moves its dot with keys, or reads it with
// large letters.
import { expect } from '@open-wc/testing';
import type { MoodPoint } from '../../../src/care/check-in.js';
import { createSession } from '../../../src/session/session.js';
import { sendKeys } from '../../support/keys.js';
import { wordsOf } from '../../support/by-role.js';
import { accents, contrast, distance } from '../colours.js';
import { inScheme } from '../harness.js';
import { mount, type FeelingsCheckInHarness } from './harness.js';

/** The line through the dot, as wide and as high as it is drawn. */
function lineOf({ root }: FeelingsCheckInHarness): {
  width: number;
  height: number;
} {
  const line = getComputedStyle(root.querySelector('.hold')!, '::before');
  return { width: parseFloat(line.width), height: parseFloat(line.height) };
}

/** The lights in its corners, as they are painted in the middle of each. */
function lightsOf(field: Element): string[] {
  const { backgroundImage } = getComputedStyle(field, '::before');
  const colours = backgroundImage.match(/(?:okl\w+|color|rgb)\([^()]+\)/g)!;
  return colours.filter((colour) => colour !== 'rgba(0, 0, 0, 0)');
}

describe('the field of a check-in', () => {
  for (const scheme of ['light', 'dark'] as const)
    for (const [name, accent] of Object.entries(accents))
      it(`has four corners that are told apart, under words that are read, ${scheme}, ${name}`, async () => {
        const checkIn = await mount(createSession(), '', {
          style: `${inScheme(scheme)}; --care-accent: ${accent}`,
        });
        const field = checkIn.moodField;
        const { color } = getComputedStyle(field.querySelector('span')!);
        const lights = lightsOf(field);
        expect(lights).to.have.lengthOf(4);
        for (const [index, light] of lights.entries()) {
          expect(contrast(color, light), light).to.be.at.least(4.5);
          for (const other of lights.slice(index + 1))
            expect(distance(light, other), `${light} ${other}`).to.be.above(
              0.1,
            );
        }
        const { stroke } = getComputedStyle(field.querySelector('circle')!);
        expect(contrast('white', stroke), 'its ring').to.be.at.least(3);
      });

  it('shows which way the keys move the dot', async () => {
    const checkIn = await mount(createSession());
    const [across, upwards] = checkIn.all('slider');
    across!.focus();
    await sendKeys({ press: 'ArrowRight' });
    await checkIn.settle();
    expect(lineOf(checkIn).width).to.be.greaterThan(40);
    expect(lineOf(checkIn).height).to.be.lessThan(5);
    upwards!.focus();
    await sendKeys({ press: 'ArrowUp' });
    await checkIn.settle();
    expect(lineOf(checkIn).height).to.be.greaterThan(40);
    expect(lineOf(checkIn).width).to.be.lessThan(5);
    expect(upwards!.getAttribute('aria-orientation')).to.equal('vertical');
  });

  it('shows the dot as a disc with a ring of another colour, moved or not', async () => {
    const checkIn = await mount(createSession());
    for (const point of [undefined, { valence: 0.5, arousal: 0.5 }]) {
      if (point) checkIn.element.value = { point, feelings: [], needs: [] };
      await checkIn.settle();
      const dot = checkIn.moodField.querySelector('circle')!;
      const { fill, stroke, strokeWidth } = getComputedStyle(dot);
      expect(fill).to.equal('rgb(255, 255, 255)');
      expect(stroke).not.to.equal(fill);
      expect(strokeWidth).to.equal('3px');
    }
  });

  it('says in one sentence where the dot is, in more than thirds', async () => {
    const checkIn = await mount(createSession());
    const said: [MoodPoint, string][] = [
      [{ valence: -0.9, arousal: 0.9 }, 'Very hard, and too much at once.'],
      [{ valence: -0.4, arousal: 0.4 }, 'A bit hard and restless.'],
      [{ valence: 0, arousal: 0 }, 'Somewhere in the middle.'],
      [{ valence: 0.5, arousal: -0.5 }, 'Good, soft and quiet.'],
      [{ valence: 1, arousal: -1 }, 'Very good, and deeply at rest.'],
    ];
    for (const [point, sentence] of said) {
      checkIn.element.value = { point, feelings: [], needs: [] };
      await checkIn.settle();
      const lines = [...checkIn.root.querySelectorAll('[role=status]')];
      expect(lines.map(wordsOf)).to.include(sentence);
    }
  });

  it('has "hard" and "good" on their own sides, however little room there is', async () => {
    for (const dir of ['ltr', 'rtl'] as const)
      for (const inlineSize of [640, 280, 160]) {
        const checkIn = await mount(createSession(), '', {
          style: `inline-size: ${inlineSize}px; font-size: 2em`,
          dir,
        });
        const { left, right, width } =
          checkIn.moodField.getBoundingClientRect();
        const middle = left + width / 2;
        const [hard, good] = ['hard', 'good'].map((word) => {
          const side = [
            ...checkIn.moodField.querySelectorAll('.poles > span'),
          ].find(({ textContent }) => textContent.includes(word))!;
          const range = document.createRange();
          range.selectNodeContents(side);
          return range.getBoundingClientRect();
        });
        const [start, end] = dir === 'ltr' ? [hard, good] : [good, hard];
        expect(start!.right, `${dir} ${inlineSize}`).to.be.at.most(middle + 1);
        expect(end!.left, `${dir} ${inlineSize}`).to.be.at.least(middle - 1);
        // At the edge, where they belong, and not in the middle.
        const edge = 30;
        expect(start!.left - left, `${dir} ${inlineSize}`).to.be.below(edge);
        expect(right - end!.right, `${dir} ${inlineSize}`).to.be.below(edge);
      }
  });
});
