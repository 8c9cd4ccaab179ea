// What takes the focus by itself comes to stand below the bar of a page.
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { focusInView } from '../../src/template/focus.js';
import { answered, answeredThings, openThings } from './open-things.js';

/** The bar of a page that sticks to its top. */
const BAR = 61;
const phone = { width: 360, height: 640 };
const usual = { width: 800, height: 600 };

const resize = (size: { width: number; height: number }): Promise<unknown> =>
  executeServerCommand('ui-viewport', size);

/** To where a bar covers the element: a browser calls it in view. */
const scrollBehindBar = (element: Element): void =>
  scrollBy(0, element.getBoundingClientRect().top - 4);

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
});
