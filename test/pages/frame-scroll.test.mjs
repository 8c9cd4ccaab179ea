// A frame is not always as high as what is in it: everything in it can be
// reached all the same.
import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';
import {
  framedPage,
  frameIn,
  itInFrame,
  placeOf,
  pressIn,
  startCare,
} from './frames.mjs';
import { browserNames, startBrowser, startSite } from './harness.mjs';

const elements = 'feelings-check-in practice-list safety-note';

/** Runs in the frame. */
const focused = () =>
  document.querySelector('safety-note').shadowRoot.activeElement;
const rememberFocus = () =>
  void (window.was =
    document.querySelector('safety-note').shadowRoot.activeElement);
const isElsewhere = () =>
  document.querySelector('safety-note').shadowRoot.activeElement !== window.was;
/** Firefox scrolls to nothing that is partly in view. */
const isSeen = () => {
  const { top, bottom } = document
    .querySelector('safety-note')
    .shadowRoot.activeElement.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};
const isAtEnd = () =>
  scrollY + innerHeight >= document.documentElement.scrollHeight - 1;

for (const name of browserNames) {
  describe(`What is higher than its frame, in ${name}`, () => {
    let browser;
    let care;
    let host;
    before(async () => {
      care = await startCare();
      host = await startSite({
        '/index.html': framedPage(
          care,
          placeOf('https://weather.example/', { elements }),
        ),
      });
      browser = await startBrowser(name);
    });
    after(async () => {
      await browser?.close();
      for (const site of [host, care]) await site?.close();
    });
    /**
     * A phone on which somebody said that they are in danger, and opened
     * support.
     */
    const open = async (more = {}) => {
      const page = await browser.newPage();
      await page.setViewport({ width: 360, height: 640, ...more });
      await page.goto(`${host.url}/index.html`);
      const frame = await frameIn(page);
      await frame.evaluate(
        () =>
          (document.querySelector('feelings-check-in').value = {
            feelings: ['unsafe-with-self', 'numb'],
            needs: [],
          }),
      );
      for (const on of ['Next', 'Next', 'Done']) await pressIn(frame, on);
      await pressIn(frame, 'Support', 'safety-note');
      await frame.waitForFunction(
        () => document.documentElement.scrollHeight > innerHeight + 300,
      );
      return { page, frame };
    };

    itInFrame(
      'can be reached by the keyboard, and what has the focus is in view',
      async () => {
        const { page, frame } = await open();
        await frame.evaluate(() =>
          document
            .querySelector('safety-note')
            .shadowRoot.querySelector('summary')
            .focus(),
        );
        await page.waitForFunction(
          () => document.activeElement.localName === 'iframe',
        );
        const textOf = async () => {
          const found = await frame.evaluateHandle(focused);
          return found.evaluate((element) => element?.textContent.trim());
        };
        for (
          let press = 0;
          press < 40 && (await textOf()) !== 'How this was checked';
          press += 1
        ) {
          await frame.evaluate(rememberFocus);
          await page.keyboard.press('Tab');
          await frame.waitForFunction(isElsewhere);
          await frame.waitForFunction(isSeen);
        }
        assert.equal(await textOf(), 'How this was checked');
        const within = await (
          await frame.evaluateHandle(focused)
        ).evaluate((element) => element.getBoundingClientRect().top);
        await page.waitForFunction(
          (top) => {
            const at =
              document.querySelector('#place iframe').getBoundingClientRect()
                .top + top;
            return at >= 0 && at < innerHeight;
          },
          {},
          within,
        );
        await page.close();
      },
    );

    itInFrame('can be reached by a wheel', async () => {
      const { page, frame } = await open();
      await page.mouse.move(180, 300);
      await page.mouse.wheel({ deltaY: 4000 });
      await frame.waitForFunction(isAtEnd);
      await page.close();
    });

    // Only in Chromium a test has a finger.
    if (name !== 'chromium') return;
    itInFrame(
      'can be reached by a finger, which moves the page from the end of the frame on',
      async () => {
        const { page, frame } = await open({ hasTouch: true });
        const isPageMoved = () => page.evaluate(() => scrollY > 300);
        for (let wipes = 0; wipes < 30 && !(await isPageMoved()); wipes += 1) {
          await page.touchscreen.touchStart(180, 560);
          for (let y = 540; y >= 100; y -= 40)
            await page.touchscreen.touchMove(180, y);
          await page.touchscreen.touchEnd();
        }
        assert.ok(await isPageMoved(), 'nothing leads out of the frame');
        assert.ok(
          await frame.evaluate(isAtEnd),
          'the page moved before the end of the frame was there',
        );
        await page.close();
      },
    );
  });
}
