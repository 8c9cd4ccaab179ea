// A demo site whose page speaks another language than the elements: each says
// its own, so that a screen reader reads both as they are meant.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  axe,
  laterContentOf,
  layoutShift,
  openPage,
  ready,
  settledLater,
  startBrowser,
  startSite,
} from './harness.mjs';

const tags = ['feelings-check-in', 'practice-list', 'safety-note'];

let browser;
let server;
before(async () => {
  browser = await startBrowser();
  server = await startSite();
});
after(async () => {
  await browser.close();
  await server.close();
});

async function visit(width, more = {}) {
  const opened = await openPage(browser, `${server.url}/counselling/`, {
    viewport: { width, height: width < 500 ? 740 : 900 },
    media: { 'prefers-reduced-motion': 'reduce' },
    ...more,
  });
  await ready(opened.page, ...tags);
  await settledLater(opened.page);
  return opened;
}

/** The language of the page around each element, and its own. */
const languages = (page) =>
  page.evaluate(
    (names) =>
      names.map((name) => {
        const element = document.querySelector(name);
        return [element.parentElement.closest('[lang]').lang, element.lang];
      }),
    tags,
  );

for (const width of [360, 1280]) {
  describe(`A page in German at ${width}`, () => {
    test('loads one script and what comes later, reports nothing, moves nothing, and is no wider than the window', async () => {
      const { page, log, violations } = await visit(width);
      assert.deepEqual(
        [log.console, log.errors, log.failedRequests, await violations()],
        [[], [], [], []],
      );
      assert.deepEqual(
        log.requests
          .map((url) => new URL(url).pathname)
          .filter((path) => path.endsWith('.js'))
          .sort(),
        ['aftercare.js', ...(await laterContentOf(page))].map(
          (file) => `/dist/cdn/${file}`,
        ),
      );
      assert.ok((await layoutShift(page)) <= 0.02);
      assert.equal(
        await page.evaluate(
          () => document.documentElement.scrollWidth - innerWidth,
        ),
        0,
      );
      await page.close();
    });

    test('is read in German, and its elements in English', async () => {
      const { page } = await visit(width);
      assert.deepEqual(
        await languages(page),
        tags.map(() => ['de', 'en-GB']),
      );
      assert.deepEqual(await axe(page), []);
      await page.close();
    });

    test('says the numbers of Germany', async () => {
      const { page } = await visit(width);
      await page.evaluate(() =>
        document
          .querySelector('safety-note')
          .shadowRoot.querySelector('summary, button')
          .click(),
      );
      await page.waitForFunction(() =>
        /112[^]*0800 111 0 111/.test(
          document.querySelector('safety-note').shadowRoot.textContent,
        ),
      );
      assert.deepEqual(await axe(page), []);
      await page.close();
    });
  });
}
