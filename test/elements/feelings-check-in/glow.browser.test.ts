// The light in the corner of a check-in: what somebody sees of it, and what
// nobody can read of it.
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { createSession } from '../../../src/session/session.js';
import { sendKeys } from '../../support/keys.js';
import { accents, contrast, distance } from '../colours.js';
import { inScheme, type Place } from '../harness.js';
import type { FeelingsCheckInElement } from '../../../src/elements/feelings-check-in/feelings-check-in.element.js';
import { mount, type FeelingsCheckInHarness } from './harness.js';

const quarters = {
  soft: { valence: 0.6, arousal: -0.6 },
  bright: { valence: 0.6, arousal: 0.6 },
  hard: { valence: -0.6, arousal: 0.6 },
  low: { valence: -0.6, arousal: -0.6 },
};
const points = Object.values(quarters);

type Features = Readonly<Record<string, string>>;
const media = (features: Features): Promise<boolean> =>
  executeServerCommand<boolean, Features>('ui-media', features);

const layerOf = ({ root }: FeelingsCheckInHarness): Element =>
  root.querySelector('.glow')!;

/** The light as it is once it has turned. */
function lightOf(checkIn: FeelingsCheckInHarness): string {
  for (const turn of checkIn.root.getAnimations()) turn.finish();
  return getComputedStyle(layerOf(checkIn)).color;
}

/** A check-in with the dot at a place. */
async function at(
  point: (typeof quarters)['soft'],
  where: Place<FeelingsCheckInElement> = {},
): Promise<FeelingsCheckInHarness> {
  const checkIn = await mount(createSession(), '', where);
  checkIn.element.value = { point, feelings: [], needs: [] };
  await checkIn.settle();
  return checkIn;
}

/** No light at all. */
const isOut = (light: string): boolean => contrast(light, 'black') === 1;

describe('the light in the corner of a check-in', () => {
  afterEach(() => media({}));

  it('is not there before somebody moved the dot, and comes with the first key', async () => {
    const checkIn = await mount(createSession());
    expect(isOut(lightOf(checkIn))).to.equal(true);
    const [across] = checkIn.all('slider');
    across!.focus();
    for (let count = 0; count < 5; count += 1)
      await sendKeys({ press: 'ArrowRight' });
    await checkIn.settle();
    expect(isOut(lightOf(checkIn))).to.equal(false);
  });

  it('has a hue for each quarter, and stays until it is enough', async () => {
    const seen: string[] = [];
    for (const point of points) {
      const checkIn = await at(point);
      const light = lightOf(checkIn);
      for (const other of seen)
        expect(distance(light, other), `${light} ${other}`).to.be.above(0.04);
      seen.push(light);
      for (const way of ['Next', 'Next', 'Next', 'Done']) {
        await checkIn.press(way);
        expect(lightOf(checkIn), checkIn.title).to.equal(light);
      }
      await checkIn.openFirst();
      expect(lightOf(checkIn), checkIn.title).to.equal(light);
    }
    const checkIn = await at(quarters.soft);
    await checkIn.press('Next', 'Next', 'Next', 'Done');
    await checkIn.press('That is enough for now');
    expect(isOut(lightOf(checkIn)), checkIn.title).to.equal(true);
  });

  for (const way of ['Skip', 'Clear'])
    it(`goes with ${way}`, async () => {
      const checkIn = await at(quarters.hard);
      await checkIn.press(way);
      expect(isOut(lightOf(checkIn))).to.equal(true);
    });

  it('has no hue beside support, nor from a word of alarm on', async () => {
    const plain = new Set<string>();
    for (const point of points) {
      const checkIn = await at(point);
      const light = lightOf(checkIn);
      await checkIn.press('Support');
      plain.add(lightOf(checkIn));
      await checkIn.press('Back');
      expect(lightOf(checkIn)).to.equal(light);
      await checkIn.press('Next');
      await checkIn.typeWord('It was not my choice');
      await checkIn.choose('It was not my choice');
      plain.add(lightOf(checkIn));
      await checkIn.press('Next', 'Next', 'Done');
      plain.add(lightOf(checkIn));
    }
    expect([...plain]).to.have.lengthOf(1);
    expect([...plain].some(isOut)).to.equal(false);
  });

  it('does not change under the finger of somebody who is watched', async () => {
    const checkIn = await at(quarters.hard);
    const light = lightOf(checkIn);
    await checkIn.press('Next', 'Next');
    await checkIn.choose('With me, and I am not sure');
    expect(lightOf(checkIn)).to.equal(light);
  });

  it('turns in 0.6 seconds, and at once for whoever asks for less movement', async function () {
    const turning = await at(quarters.hard);
    const [turn] = turning.root.getAnimations();
    expect(turn!.effect!.getComputedTiming().duration).to.equal(600);
    if (!(await media({ 'prefers-reduced-motion': 'reduce' }))) this.skip();
    const still = await at(quarters.hard);
    for (const one of still.root.getAnimations())
      expect(one.playState).to.equal('finished');
    expect(isOut(getComputedStyle(layerOf(still)).color)).to.equal(false);
    const page = await at(quarters.hard, { style: '--care-motion: 0' });
    expect(page.root.getAnimations()[0]?.playState).to.equal('finished');
  });

  it('comes back where the element is moved to, or shown again', async () => {
    const checkIn = await at(quarters.low);
    const light = lightOf(checkIn);
    const { element } = checkIn;
    const place = element.parentElement!;
    element.hidden = true;
    await checkIn.settle();
    element.hidden = false;
    element.remove();
    place.append(element);
    await checkIn.settle();
    expect(lightOf(checkIn)).to.equal(light);
  });

  for (const scheme of ['light', 'dark'] as const)
    it(`leaves every text on it readable, ${scheme}`, async () => {
      for (const accent of Object.values(accents))
        for (const point of points) {
          const checkIn = await at(point, {
            style: `${inScheme(scheme)}; --care-accent: ${accent}`,
          });
          const box = checkIn.root.querySelector('[part~=box]')!;
          const { backgroundColor } = getComputedStyle(box);
          for (const words of [
            checkIn.get('heading'),
            checkIn.button('Clear'),
            checkIn.root.querySelector('small, .small')!,
          ])
            expect(
              contrast(
                getComputedStyle(words).color,
                backgroundColor,
                lightOf(checkIn),
              ),
            ).to.be.at.least(4.5);
        }
    });

  it('is in the corner where reading ends, and takes no room', async () => {
    for (const dir of ['ltr', 'rtl'] as const) {
      const checkIn = await at(quarters.soft, { dir });
      const { backgroundImage } = getComputedStyle(layerOf(checkIn));
      expect(backgroundImage).to.match(dir === 'ltr' ? /at 100% / : /at 0% /);
      const box = checkIn.root.querySelector('[part~=box]')!;
      const { height } = box.getBoundingClientRect();
      layerOf(checkIn).remove();
      expect(box.getBoundingClientRect().height).to.equal(height);
    }
  });

  for (const [name, features] of [
    ['a forced palette', { 'forced-colors': 'active' }],
    ['paper', { media: 'print' }],
  ] as const)
    it(`is not on ${name}`, async function () {
      if (!(await media(features))) this.skip();
      const checkIn = await at(quarters.soft);
      expect(layerOf(checkIn).checkVisibility()).to.equal(false);
    });

  it('stands in no attribute, no style sheet and no list of the page', async () => {
    const readable = new Set<string>();
    for (const point of points) {
      const checkIn = await at(point);
      const { element, root } = checkIn;
      expect(isOut(lightOf(checkIn))).to.equal(false);
      const outside = [...root.querySelectorAll('*')]
        .filter((one) => !one.closest('[part~=field]'))
        .map((one) => (one.cloneNode() as Element).outerHTML);
      const sheets = root.adoptedStyleSheets.flatMap(({ cssRules }) =>
        [...cssRules].map(({ cssText }) => cssText),
      );
      const listed = [
        ...document.getAnimations(),
        ...element.getAnimations({ subtree: true }),
      ];
      readable.add(
        [
          (element.cloneNode() as Element).outerHTML,
          ...outside,
          ...sheets,
          listed.length,
        ].join('\n'),
      );
    }
    expect([...readable]).to.have.lengthOf(1);
    expect([...readable][0]!.endsWith('\n0')).to.equal(true);
  });
});
