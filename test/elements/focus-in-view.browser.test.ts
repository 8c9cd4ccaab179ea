// What takes the focus by itself comes to stand below the bar of a page.
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { focusInView } from '../../src/template/focus.js';
import { mount as mountCheckIn } from './feelings-check-in/harness.js';
import {
  answered,
  answeredThings,
  openThings,
  type Shown,
} from './open-things.js';
import { mount as mountCard } from './practice-card/harness.js';
import { mount as mountBuilder } from './preference-builder/harness.js';

/** The bar of a page that sticks to its top. */
const BAR = 61;
const phone = { width: 360, height: 640 };
const usual = { width: 800, height: 600 };

const resize = (size: { width: number; height: number }): Promise<unknown> =>
  executeServerCommand('ui-viewport', size);

/** To where a bar covers the element: a browser calls it in view. */
const scrollBehindBar = (element: Element): void =>
  scrollBy(0, element.getBoundingClientRect().top - 4);

interface Going {
  readonly shown: Shown;
  readonly press: string;
}
const going = (shown: unknown, press: string): Going => ({
  shown: shown as Shown,
  press,
});

describe('What takes the focus', () => {
  before(async () => {
    await resize(phone);
    document.body.style.cssText = `margin: ${BAR}px 16px 200vh`;
  });
  after(async () => {
    document.body.style.cssText = '';
    await resize(usual);
  });

  for (const { tag, open, show } of [...openThings, ...answeredThings])
    it(`is not behind the bar of a page: ${tag}, ${open}`, async () => {
      const { root } = await show(answered());
      for (const target of root.querySelectorAll<HTMLElement>(
        '.title, [tabindex="-1"]:not(.practice)',
      )) {
        if (!target.checkVisibility({ visibilityProperty: true })) continue;
        // What has it already is not scrolled to.
        target.blur();
        scrollBehindBar(target);
        focusInView(target);
        if (root.activeElement !== target) continue;
        expect(
          target.getBoundingClientRect().top,
          target.textContent,
        ).to.be.at.least(BAR);
      }
    });

  const session = answered();
  const ways: Readonly<Record<string, () => Promise<Going>>> = {
    'the next question of a check-in': async () =>
      going(await mountCheckIn(session), 'Next'),
    'a card of preferences': async () =>
      going(await mountBuilder(session), 'See my card'),
    'the end of a practice': async () =>
      going(await mountCard(session, 'slow-hug'), 'Done'),
    'the button of support': async () => {
      const checkIn = await mountCheckIn(session);
      await checkIn.press('Support');
      return going(checkIn, 'Back');
    },
  };
  for (const [where, start] of Object.entries(ways))
    it(`is not behind the bar after a press that leads to ${where}`, async () => {
      const { shown, press } = await start();
      scrollBehindBar(shown.root.querySelector('.title')!);
      await shown.press(press);
      await shown.settle();
      const focused = shown.root.activeElement!;
      expect(focused.getBoundingClientRect().top).to.be.at.least(BAR);
    });
});
