// Leaving a page that has a frame from another origin: from inside and from
// outside, to a real https server.
import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';
import { nowhere, startAway, unsigned } from './away.mjs';
import {
  framedPage,
  frameIn,
  itInFrame,
  placeOf,
  pressIn,
  startCare,
} from './frames.mjs';
import {
  browserNames,
  moduleTag,
  pageOf,
  ready,
  startBrowser,
  startSite,
  webkitSession,
} from './harness.mjs';
import { WAIT } from './patience.mjs';

let away;
let care;
let host;
before(async () => {
  away = await startAway();
  if (!away) return;
  care = await startCare();
  host = await startSite({
    '/start.html': pageOf({ body: '<p>Where the visit began</p>' }),
    '/index.html': framedPage(care, placeOf(away.url)),
    '/several.html': framedPage(
      care,
      placeOf(away.url) + placeOf(`${away.url}?second`, { id: 'other' }),
    ),
    '/beside.html': framedPage(
      care,
      `<quick-exit exit-to="${away.url}"></quick-exit>`,
      moduleTag,
    ),
    '/govuk.html': framedPage(
      care,
      placeOf(away.url),
      '<script src="/govuk.js" defer></script>',
    ),
    '/govuk.js':
      "document.body.dataset.govukFrontendExitThisPageKeypress = '';",
  });
});
after(async () => {
  for (const site of [host, care, away]) await site?.close();
});

for (const name of browserNames) {
  describe(`Leaving with a frame, ${name}`, { skip: nowhere }, () => {
    let browser;
    before(async () => {
      browser = await startBrowser(name, unsigned);
    });
    after(() => browser?.close());

    /** Comes from a start page; Back must bring it again. */
    const arrive = async (path = '/index.html') => {
      const page = await browser.newPage();
      await page.goto(`${host.url}/start.html`);
      await page.goto(host.url + path);
      return { page, frame: await frameIn(page) };
    };
    const gone = async (page, url = away.url) => {
      await page.waitForFunction(() => document.title === 'Weather', {
        timeout: WAIT,
      });
      // The page says itself where it is: a driver may hear of it later.
      assert.equal(await page.evaluate(() => window.location.href), url);
      await page.goBack();
      assert.equal(page.url(), `${host.url}/start.html`);
      await page.close();
    };
    const shift = async (page, times = 3) => {
      for (let count = 0; count < times; count += 1)
        await page.keyboard.press('Shift');
    };
    /** Counts the keys that come to a page or a frame. Runs there. */
    const count = () =>
      void addEventListener(
        'keydown',
        () => (window.keys = (window.keys ?? 0) + 1),
        true,
      );
    const counted = (where) => where.evaluate(() => window.keys ?? 0);

    itInFrame(
      'goes away with the whole page by “Leave this page” in the frame, without a referrer',
      async () => {
        const { page, frame } = await arrive();
        away.visits.length = 0;
        await pressIn(frame, 'Support is here', 'safety-note');
        // The answer to this may never come: its page is gone.
        await pressIn(frame, 'Leave this page', 'safety-note').catch(() => {});
        await gone(page);
        assert.deepEqual(away.visits, [undefined]);
      },
    );

    itInFrame(
      'goes away with the whole page by Shift three times in the frame',
      async () => {
        const { page, frame } = await arrive();
        for (const where of [page, frame]) await where.evaluate(count);
        await (
          await frame.$('feelings-check-in')
        ).click({ offset: { x: 5, y: 5 } });
        await shift(page, 2);
        assert.deepEqual(
          [await counted(page), await counted(frame)],
          [0, 2],
          'the frame hears them, and the page does not',
        );
        await shift(page, 1);
        await gone(page);
      },
    );

    itInFrame('goes away by Shift three times beside the frame', async () => {
      const { page, frame } = await arrive();
      for (const where of [page, frame]) await where.evaluate(count);
      await shift(page, 2);
      assert.deepEqual(
        [await counted(page), await counted(frame)],
        [2, 0],
        'the page hears them, and the frame does not',
      );
      await shift(page, 1);
      await gone(page);
    });

    itInFrame(
      'goes to where the first of several frames says, and to where its own says from inside',
      async () => {
        const { page } = await arrive('/several.html');
        await shift(page);
        await gone(page);
        const { page: again } = await arrive('/several.html');
        await pressIn(
          await frameIn(again, '#other'),
          'Support is here',
          'safety-note',
        );
        await pressIn(
          await frameIn(again, '#other'),
          'Leave this page',
          'safety-note',
        ).catch(() => {});
        await gone(again, `${away.url}?second`);
      },
    );

    itInFrame(
      'leaves the keys to a button that is on the page for that',
      async () => {
        const page = await browser.newPage();
        await page.goto(`${host.url}/start.html`);
        await page.goto(`${host.url}/beside.html`);
        await ready(page, 'quick-exit');
        // It hears the keys last, so where it went, too, the page would end
        // there.
        await page.evaluate(
          (html) =>
            document.body.append(
              document.createRange().createContextualFragment(html),
            ),
          placeOf(`${away.url}?frame`),
        );
        await frameIn(page);
        await shift(page);
        await gone(page);
        const { page: other } = await arrive('/govuk.html');
        await shift(other, 4);
        assert.deepEqual(
          await other.evaluate(() => [
            document.title,
            document.body.checkVisibility(),
          ]),
          ['Test page', true],
        );
        await other.close();
      },
    );

    itInFrame('goes to where the place says now', async () => {
      const { page } = await arrive();
      await page.evaluate(
        (to) => (document.querySelector('#place').dataset.exitTo = to),
        `${away.url}?later`,
      );
      await shift(page);
      await gone(page, `${away.url}?later`);
    });
  });
}

describe('Leaving with a frame, WebKitGTK', { skip: nowhere }, () => {
  let driver;
  before(async () => {
    driver = await webkitSession(unsigned);
  });
  after(async () => {
    await driver?.close();
  });

  const inElement = (tag, text) =>
    `[...document.querySelector('${tag}').shadowRoot.querySelectorAll('summary, a')].find((one) => one.textContent.trim() === '${text}')`;
  const ways = {
    '“Leave this page” in the frame': async () => {
      await driver.enter('iframe');
      await driver.run(
        `${inElement('safety-note', 'Support is here')}.click()`,
      );
      await driver.until(
        `return !!${inElement('safety-note', 'Leave this page')}`,
      );
      // The answer to this may never come: its page is gone.
      await driver
        .run(`${inElement('safety-note', 'Leave this page')}.click()`)
        .catch(() => {});
    },
    'Shift three times in the frame': async () => {
      await driver.enter('iframe');
      await driver.click('feelings-check-in');
      await driver.shift(3).catch(() => {});
    },
    'Shift three times beside the frame': () => driver.shift(3),
  };
  for (const [way, go] of Object.entries(ways)) {
    itInFrame(
      `goes away with the whole page by ${way}, and Back brings what was before the page`,
      async (test) => {
        if (!driver) return test.skip('WebKitGTK is not installed');
        await driver.goto(`${host.url}/start.html`);
        await driver.goto(`${host.url}/index.html`);
        await driver.until(
          'return document.querySelector("#place iframe")?.offsetHeight > 300',
        );
        await go();
        await driver.enter(null);
        await driver.until('return document.title === "Weather"');
        assert.equal(await driver.run('return location.href'), away.url);
        await driver.back();
        await driver.until('return document.title !== "Weather"');
        assert.match(await driver.run('return location.pathname'), /start/);
      },
    );
  }
});
