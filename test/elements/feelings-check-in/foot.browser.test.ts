// The way on is in view on a small phone, and covers nothing that has the focus.
import { expect, fixture } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { createSession } from '../../../src/session/session.js';
import { mount, waysToSteps, type FeelingsCheckInHarness } from './harness.js';
import { sendKeys } from '../../support/keys.js';

/** The bar of a page that sticks to its top. */
const BAR = 61;
/** How far above it the foot begins to cover. */
const FADE = 8;
const usual = { width: 800, height: 600 };

const resize = (size: { width: number; height: number }): Promise<unknown> =>
  executeServerCommand('ui-viewport', size);

/** As on a page whose bar is above, and whose text goes on below. */
const onPhone = (): Promise<FeelingsCheckInHarness> =>
  mount(createSession({ audience: 'kink' }), '', {
    style: `inline-size: 328px; margin: ${BAR + 16}px 0 150vh`,
  });

const footOf = ({ root }: FeelingsCheckInHarness): DOMRect =>
  root.querySelector('.foot')!.getBoundingClientRect();

/** What somebody sees of what has the focus. */
function seenBox({ active }: FeelingsCheckInHarness): DOMRect {
  const label = active!.closest('label, [part~=field]');
  return (label ?? active!).getBoundingClientRect();
}

describe('the foot of a check-in', () => {
  before(() => resize({ width: 360, height: 640 }));
  after(() => resize(usual));
  beforeEach(() => scrollTo(0, 0));

  for (const [step, presses] of Object.entries(waysToSteps)) {
    it(`has the way on and the way out in view, under the bar of a page: ${step}`, async () => {
      const checkIn = await onPhone();
      for (const name of presses) {
        checkIn.button(name).click();
        await checkIn.settle();
      }
      scrollTo(0, 0);
      for (const way of [/^(Next|Done)$/, 'Leave this page']) {
        const { top, bottom } = checkIn.button(way).getBoundingClientRect();
        expect(top).to.be.at.least(BAR);
        expect(bottom).to.be.at.most(innerHeight);
      }
    });

    it(`covers nothing that has the focus: ${step}`, async () => {
      const checkIn = await onPhone();
      await fixture('<button>What the page has behind it</button>');
      await checkIn.press(...presses);
      scrollTo(0, 0);
      checkIn.get('heading').focus();
      const hidden: string[] = [];
      for (let tabs = 0; tabs < 40; tabs += 1) {
        await sendKeys({ press: 'Tab' });
        const { active } = checkIn;
        if (!active) break;
        if (active.closest('.foot')) continue;
        const { bottom } = seenBox(checkIn);
        if (bottom > footOf(checkIn).top + 1 || bottom > innerHeight)
          hidden.push(checkIn.focused);
      }
      expect(hidden).to.deep.equal([]);
    });
  }

  for (const [step, presses] of Object.entries({
    'the field': [],
    'one word': ['Just one word'],
  }))
    it(`covers nothing of who can read the answers, before the first one: ${step}`, async () => {
      const checkIn = await onPhone();
      await checkIn.press(...presses);
      scrollTo(0, 0);
      const notice = [...checkIn.root.querySelectorAll('p')].find((line) =>
        line.textContent.includes('stay in this page'),
      )!;
      const { top, bottom } = notice.getBoundingClientRect();
      expect(top).to.be.at.least(BAR);
      expect(bottom).to.be.at.most(footOf(checkIn).top - FADE);
    });

  it('covers nothing of the field while keys move its dot, on a smaller phone', async () => {
    await resize({ width: 320, height: 640 });
    const checkIn = await onPhone();
    await fixture('<button>What the page has behind it</button>');
    checkIn.get('heading').focus();
    for (const slider of checkIn.all('slider')) {
      scrollTo(0, 0);
      slider.focus();
      const { top, bottom } = checkIn.moodField.getBoundingClientRect();
      expect(top).to.be.at.least(BAR);
      expect(bottom).to.be.at.most(footOf(checkIn).top);
    }
    await resize({ width: 360, height: 640 });
  });

  it('stands in the flow where the screen is low, or words are large', async () => {
    const checkIn = await onPhone();
    document.documentElement.style.fontSize = '200%';
    try {
      expect(footOf(checkIn).bottom).to.be.greaterThan(innerHeight);
    } finally {
      document.documentElement.style.fontSize = '';
    }
    await resize({ width: 360, height: 300 });
    expect(footOf(checkIn).bottom).to.be.greaterThan(innerHeight);
    await resize({ width: 360, height: 640 });
  });
});
