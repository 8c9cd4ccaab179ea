// A frame that does not come, or comes late: what stands in its place stays,
// and one line says why.
import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';
import { TimeoutError } from 'puppeteer-core';
import {
  clock,
  framedPage,
  frameIn,
  itInFrame,
  placeOf,
  pressIn,
  startSlowCare,
} from './frames.mjs';
import {
  browserNames,
  startBrowser,
  startSite,
  webkitSession,
} from './harness.mjs';

const away = 'https://weather.example/';
let care;
let host;
before(async () => {
  care = await startSlowCare();
  const tag = '<script src="/clock.js"></script>';
  host = await startSite({
    '/clock.js': clock,
    '/index.html': framedPage(care, placeOf(away), tag),
    '/misspelt.html': framedPage(
      care,
      placeOf(away, { elements: 'feelings-chekin' }),
      tag,
    ),
  });
});
after(async () => {
  for (const site of [host, care]) await site?.close();
});

const line = () =>
  new RegExp(
    `^aftercare frame: nothing came from ${care.url} in 15 seconds; what stands here stays \\(docs/isolated-embed\\.md\\)$`,
  );
/**
 * What is in the place, how many frames are on the page, and whether they ever
 * came. Runs in the page.
 */
const seen = () => ({
  words: document.querySelector('#place').innerText.trim(),
  frames: document.querySelectorAll('iframe').length,
});

/**
 * In rare runs Firefox never answers what is asked of a frame while another
 * document comes into it: then the test is tried once more.
 */
const within = (seconds, answer) =>
  Promise.race([
    answer,
    new Promise((_, fail) =>
      setTimeout(
        () => fail(new TimeoutError(`Timed out after waiting ${seconds} s`)),
        seconds * 1000,
      ),
    ),
  ]);
const titleOfFrame = async (page) => {
  const frame = await (await page.$('iframe')).contentFrame();
  return frame.evaluate(() => document.title);
};

for (const name of browserNames) {
  describe(`A late frame, ${name}`, () => {
    let browser;
    before(async () => {
      browser = await startBrowser(name);
    });
    after(() => browser?.close());

    const open = async (path = '/index.html') => {
      const page = await browser.newPage();
      // A page has loaded when its frames have, and this one does not.
      page.goto(host.url + path).catch(() => {});
      await page.waitForFunction(() => document.querySelector('iframe'));
      await page.evaluate(
        (url) =>
          import(url).then(
            ({ mountFrame }) =>
              (window.handle = mountFrame(document.querySelector('#place'))),
          ),
        `${care.url}/dist/cdn/aftercare-frame.js`,
      );
      return page;
    };
    const pass = (page, seconds) =>
      page.evaluate((count) => window.pass(count), seconds);
    const said = (page) => page.evaluate(() => window.said);

    itInFrame(
      'is waited for 15 seconds, and then not any more: nothing moves for whoever reads by then',
      async () => {
        const page = await open();
        await pass(page, 14);
        assert.deepEqual(
          [await said(page), await page.evaluate(seen)],
          [[], { words: 'On paper', frames: 1 }],
        );
        await pass(page, 1);
        const [only, ...more] = await said(page);
        assert.match(only, line());
        assert.deepEqual(
          [
            more,
            await page.evaluate(seen),
            await page.evaluate(() => window.handle.ready),
          ],
          [[], { words: 'On paper', frames: 0 }, false],
        );

        care.release();
        await pass(page, 100);
        assert.deepEqual(
          [(await said(page)).length, await page.evaluate(seen)],
          [1, { words: 'On paper', frames: 0 }],
        );
        await page.close();
      },
    );

    itInFrame('can be asked for again by script', async () => {
      const page = await open();
      await pass(page, 15);
      care.release();
      const [again, frames] = await page.evaluate(async (url) => {
        const { mountFrame } = await import(url);
        const handle = mountFrame(document.querySelector('#place'));
        return [
          handle !== window.handle,
          document.querySelectorAll('iframe').length,
        ];
      }, `${care.url}/dist/cdn/aftercare-frame.js`);
      assert.deepEqual([again, frames], [true, 1]);
      while (!care.release())
        await page.evaluate(() => new Promise(requestAnimationFrame));
      await pressIn(await frameIn(page), 'Vulnerable');
      await page.close();
    });

    itInFrame(
      'takes its place when it comes before that, and nothing is said afterwards',
      async () => {
        const page = await open();
        await pass(page, 14);
        care.release();
        await frameIn(page);
        await pass(page, 100);
        assert.deepEqual(
          [
            await said(page),
            await page.evaluate(seen),
            await page.evaluate(() => window.handle.ready),
          ],
          [[], { words: '', frames: 1 }, true],
        );
        await page.close();
      },
    );

    itInFrame('is waited for only while the page can be seen', async () => {
      const page = await open();
      await page.evaluate(() => {
        window.hiddenBefore = Object.getOwnPropertyDescriptor(
          window.Document.prototype,
          'hidden',
        );
        Object.defineProperty(window.Document.prototype, 'hidden', {
          get: () => true,
          configurable: true,
        });
      });
      await pass(page, 100);
      assert.deepEqual(
        [await said(page), await page.evaluate(seen)],
        [[], { words: 'On paper', frames: 1 }],
      );
      await page.evaluate(
        () =>
          void Object.defineProperty(
            window.Document.prototype,
            'hidden',
            window.hiddenBefore,
          ),
      );
      await pass(page, 15);
      assert.equal((await said(page)).length, 1);
      care.release();
      await page.close();
    });

    itInFrame('that has nothing to show never takes the place', async () => {
      const page = await open('/misspelt.html');
      const asked = new Promise((done) =>
        page.on(
          'console',
          (line) =>
            line.text().includes('no element "feelings-chekin"') && done(),
        ),
      );
      care.release();
      await within(10, asked);
      await within(10, titleOfFrame(page));
      await pass(page, 15);
      assert.deepEqual(
        [(await said(page)).length, await page.evaluate(seen)],
        [1, { words: 'On paper', frames: 0 }],
      );
      await page.close();
    });
  });
}

describe('A late frame, WebKitGTK', () => {
  let driver;
  before(async () => {
    driver = await webkitSession({ pageLoadStrategy: 'none' });
  });
  after(async () => {
    await driver?.close();
  });

  itInFrame(
    'is waited for 15 seconds, and then not any more: nothing moves for whoever reads by then',
    async (test) => {
      if (!driver) return test.skip('WebKitGTK is not installed');
      const state = `return [said, (${seen})()]`;
      await driver.goto(`${host.url}/index.html`);
      await driver.until('return !!document.querySelector("iframe")');
      await driver.run('pass(14)');
      assert.deepEqual(await driver.run(state), [
        [],
        { words: 'On paper', frames: 1 },
      ]);
      await driver.run('pass(1)');
      const [[only, ...more], there] = await driver.run(state);
      assert.match(only, line());
      assert.deepEqual([more, there], [[], { words: 'On paper', frames: 0 }]);
      care.release();
      await driver.run('pass(100)');
      assert.deepEqual(await driver.run(state), [
        [only],
        { words: 'On paper', frames: 0 },
      ]);
    },
  );
});
