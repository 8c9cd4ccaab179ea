// What a page does to a frame and its place: adds it, moves it, takes it away,
// has several, comes back to it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe } from 'node:test';
import { root } from '../../scripts/setup.mjs';
import {
  framedPage,
  frameIn,
  itInFrame,
  loaderOf,
  placeOf,
  pressIn,
  startCare,
} from './frames.mjs';
import {
  browserNames,
  openPage,
  startBrowser,
  startSite,
  webkitSession,
} from './harness.mjs';

const away = 'https://weather.example/';
const place = placeOf(away);
const heightOf = (page, id) =>
  page.evaluate(
    (where) => document.querySelector(`#${where} iframe`).offsetHeight,
    id,
  );

for (const name of browserNames) {
  describe(`The life of a frame, ${name}`, () => {
    let care;
    let host;
    let browser;
    before(async () => {
      care = await startCare();
      const turbo = '<script src="/turbo.js"></script>';
      // As the loader, it runs when the page is there, and before it.
      const heights = '<script type="module" src="/heights.js"></script>';
      host = await startSite(
        {
          '/index.html': framedPage(
            care,
            `<main>${place}</main><aside></aside>`,
          ),
          '/focus.html': framedPage(
            care,
            placeOf(away).replace('On paper', '<a href="#place">On paper</a>'),
            '<script src="/focus.js"></script>',
          ),
          '/focus.js':
            "addEventListener('DOMContentLoaded', () => document.querySelector('#place a').focus());",
          '/one-step.html': framedPage(
            care,
            placeOf(away, { more: ' data-steps="words"' }),
          ),
          '/none.html': framedPage(care, '<main></main>'),
          '/several.html': framedPage(
            care,
            placeOf(away) +
              placeOf(away, { id: 'other', elements: 'practice-list' }),
          ),
          '/twice.html': framedPage(care, place, loaderOf(care, '?copy')),
          '/hidden.html': framedPage(
            care,
            `<div id="tab" hidden>${place}</div>`,
            heights,
          ),
          '/narrow.html': framedPage(
            care,
            `<div id="tab" class="narrow">${place}</div>`,
            `<link rel="stylesheet" href="/narrow.css">${heights}`,
          ),
          '/narrow.css': '.narrow { inline-size: 0; overflow: clip }',
          '/still.html': framedPage(
            care,
            place,
            `<link rel="stylesheet" href="/still.css">${heights}`,
          ),
          '/still.css':
            '#place { display: grid; gap: 2rem } #place p { margin: 0; block-size: 20rem }',
          '/heights.js':
            'window.heights = []; new ResizeObserver(([{ contentRect }]) => heights.push(Math.round(contentRect.height))).observe(document.querySelector("#place"));',
          '/turbo-1.html': framedPage(
            care,
            `<h1>One</h1><a id="next" href="/turbo-2.html">Two</a>${place}`,
            turbo,
          ),
          '/turbo-2.html': framedPage(care, '<h1>Two</h1>', turbo),
          '/turbo.js': readFileSync(
            join(root, 'node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js'),
            'utf8',
          ),
          '/elsewhere.html': '<!doctype html><title>Elsewhere</title>',
        },
        { headers: { 'cache-control': 'no-cache' } },
      );
      browser = await startBrowser(name);
    });
    after(async () => {
      await browser?.close();
      for (const site of [host, care]) await site?.close();
    });
    const open = (path) => openPage(browser, host.url + path);
    /**
     * Goes on to the summary, which has a larger room than a question, and
     * waits until the page has heard of it.
     */
    const grows = async (page, frame, id = 'place') => {
      const height = await heightOf(page, id);
      for (const on of ['Next', 'Next', 'Done']) await pressIn(frame, on);
      await page.waitForFunction(
        (where, least) =>
          document.querySelector(`#${where} iframe`).offsetHeight > least + 200,
        {},
        id,
        height,
      );
    };

    itInFrame(
      'goes on after its place was moved, which loads it again',
      async () => {
        const { page, log } = await open('/index.html');
        await frameIn(page);
        await page.evaluate(() => {
          document
            .querySelector('#place')
            .addEventListener('care-frame-ready', () => (window.again = true));
          document
            .querySelector('aside')
            .append(document.querySelector('#place'));
        });
        await page.waitForFunction(() => window.frames.length === 1);
        const frame = await frameIn(page);
        await frame.waitForFunction(() =>
          document
            .querySelector('safety-note')
            ?.shadowRoot?.querySelector('summary'),
        );
        await grows(page, frame);
        assert.deepEqual(
          [
            await page.evaluate(() => [
              document.querySelector('#place').childNodes.length,
              'again' in window,
            ]),
            log.errors,
          ],
          [[1, false], []],
        );
        await page.close();
      },
    );

    itInFrame(
      'is there in a place that is added later, goes with it, and comes again with it',
      async () => {
        const { page } = await open('/none.html');
        await page.evaluate(
          (html) =>
            document
              .querySelector('main')
              .append(document.createRange().createContextualFragment(html)),
          place,
        );
        await grows(page, await frameIn(page));
        const left = await page.evaluate(() => {
          const found = document.querySelector('#place');
          found.remove();
          return new Promise((done) =>
            setTimeout(() => done([found.textContent, found.children.length])),
          );
        });
        assert.deepEqual(left, ['On paper', 1]);
        // Nothing hears the keys any more.
        for (let count = 0; count < 3; count += 1)
          await page.keyboard.press('Shift');
        assert.equal(
          await page.evaluate(() => document.body.checkVisibility()),
          true,
        );
        await page.evaluate(
          (html) =>
            document
              .querySelector('main')
              .append(document.createRange().createContextualFragment(html)),
          place,
        );
        await grows(page, await frameIn(page));
        await page.close();
      },
    );

    itInFrame(
      'says what it cannot do with a place that is not on the page, and fills it when it is',
      async () => {
        const { page, log } = await open('/none.html');
        const handle = await page.evaluate(
          async (url, html) => {
            const { mountFrame } = await import(url);
            window.place = document
              .createRange()
              .createContextualFragment(html).firstChild;
            return typeof mountFrame(window.place);
          },
          `${care.url}/dist/cdn/aftercare-frame.js`,
          place,
        );
        assert.equal(handle, 'undefined');
        assert.deepEqual(
          log.console.map(({ text }) => text),
          [
            'aftercare frame: this place is not on the page yet; it is looked at again when it is (docs/isolated-embed.md)',
          ],
        );
        await page.evaluate(() =>
          document.querySelector('main').append(window.place),
        );
        assert.ok(await frameIn(page));
        await page.close();
      },
    );

    itInFrame('takes the focus of what it stands in for', async () => {
      const { page } = await open('/focus.html');
      await frameIn(page);
      assert.equal(
        await page.evaluate(() => document.activeElement.localName),
        'iframe',
      );
      await page.close();
    });

    itInFrame(
      'has a height, a talk and an end of its own beside another',
      async () => {
        const { page, log } = await open('/several.html');
        const [first, second] = [
          await frameIn(page),
          await frameIn(page, '#other'),
        ];
        assert.deepEqual(
          [
            await first.evaluate(
              () => !!document.querySelector('practice-list'),
            ),
            await second.evaluate(
              () => !!document.querySelector('practice-list'),
            ),
          ],
          [false, true],
        );
        const height = await heightOf(page, 'other');
        await grows(page, first);
        assert.equal(await heightOf(page, 'other'), height);
        const words = await page.evaluate(async (url) => {
          (await import(url))
            .mountFrame(document.querySelector('#other'))
            .destroy();
          return document.querySelector('#other').textContent;
        }, `${care.url}/dist/cdn/aftercare-frame.js`);
        assert.equal(words, 'On paper');
        const high = await heightOf(page, 'place');
        await pressIn(first, 'Back');
        await page.waitForFunction(
          (most) => document.querySelector('#place iframe').offsetHeight < most,
          {},
          high,
        );
        assert.deepEqual(log.errors, []);
        await page.close();
      },
    );

    itInFrame('is one frame where the loader came twice', async () => {
      const { page, log } = await open('/twice.html');
      await grows(page, await frameIn(page));
      assert.deepEqual(
        [
          log.requests.filter((url) => url.endsWith('/embed.html')).length,
          log.errors,
        ],
        [1, []],
      );
      await page.close();
    });

    itInFrame(
      'has the right height at once in a place that is shown, or gets its width, later',
      async () => {
        for (const path of ['/hidden.html', '/narrow.html']) {
          const { page } = await open(path);
          await page.waitForFunction(
            () =>
              document.querySelector('#place iframe')?.style.visibility === '',
          );
          await page.evaluate(() =>
            document
              .querySelector('#tab')
              .removeAttribute(
                document.querySelector('[hidden]') ? 'hidden' : 'class',
              ),
          );
          const frame = await frameIn(page);
          const [inner, high] = await frame.evaluate(() => [
            document.body.scrollHeight,
            innerHeight,
          ]);
          assert.ok(inner <= high + 1, `${inner} in ${high}`);
          assert.ok(
            Math.max(...(await page.evaluate(() => window.heights))) <=
              high + 1,
          );
          await page.close();
        }
      },
    );

    itInFrame(
      'is as high as it needs where the browser has not told it its width',
      async () => {
        const { page } = await open('/elsewhere.html');
        await page.evaluateOnNewDocument(() => {
          if (window.parent === window) return;
          Object.defineProperty(window, 'innerWidth', { value: 0 });
        });
        await page.goto(`${host.url}/index.html`);
        const frame = await frameIn(page);
        assert.equal(await frame.evaluate(() => innerWidth), 0);
        await grows(page, frame);
        await page.close();
      },
    );

    itInFrame('comes in one move', async () => {
      const { page } = await open('/still.html');
      await frameIn(page);
      const [before, after, ...more] = await page.evaluate(
        () =>
          new Promise((done) =>
            requestAnimationFrame(() =>
              requestAnimationFrame(() => done(window.heights)),
            ),
          ),
      );
      assert.deepEqual([before, after > 300, more], [320, true, []]);
      await page.close();
    });

    itInFrame(
      'works when somebody comes back to a page that the browser kept',
      async () => {
        const { page } = await open('/one-step.html');
        const frame = await frameIn(page);
        const done = await (
          await frame.evaluateHandle(() =>
            [
              ...document
                .querySelector('feelings-check-in')
                .shadowRoot.querySelectorAll('button'),
            ].find(({ textContent }) => textContent.trim() === 'Done'),
          )
        )
          .asElement()
          .boundingBox();
        await page.evaluate(() =>
          addEventListener(
            'pageshow',
            ({ persisted }) => (window.kept = persisted),
          ),
        );
        await page.goto(`${host.url}/elsewhere.html`);
        await page.evaluate(() => history.back());
        await page.waitForFunction(() => window.kept);
        // The drivers do not find a frame again that was kept; a mouse does.
        const height = await heightOf(page, 'place');
        await page.mouse.click(done.x + 10, done.y + 10);
        await page.waitForFunction(
          (least) =>
            document.querySelector('#place iframe').offsetHeight > least + 200,
          {},
          height,
        );
        await page.close();
      },
    );

    itInFrame('lives through visits by Turbo, there and back', async () => {
      const { page, log } = await open('/turbo-1.html');
      await frameIn(page);
      await page.click('#next');
      await page.waitForFunction(
        () => document.querySelector('h1').textContent === 'Two',
      );
      await page.goBack();
      await page.waitForFunction(
        () => document.querySelector('h1').textContent === 'One',
      );
      await page.waitForFunction(
        () => document.querySelectorAll('#place > *').length === 1,
      );
      await grows(page, await frameIn(page));
      assert.deepEqual(log.errors, []);
      await page.close();
    });
  });
}

describe('The life of a frame, WebKitGTK', () => {
  let care;
  let host;
  let driver;
  before(async () => {
    driver = await webkitSession();
    care = await startCare();
    host = await startSite(
      {
        '/index.html': framedPage(care, `<main>${place}</main><aside></aside>`),
        '/elsewhere.html': '<!doctype html><title>Elsewhere</title>',
      },
      { headers: { 'cache-control': 'no-cache' } },
    );
  });
  after(async () => {
    await driver?.close();
    for (const site of [host, care]) await site?.close();
  });
  const button = (text) =>
    `[...(document.querySelector("feelings-check-in")?.shadowRoot.querySelectorAll("button") ?? [])].find(({ textContent }) => textContent.trim() === "${text}")`;
  const isThere = () =>
    driver.until(
      'return document.querySelector("#place iframe")?.offsetHeight > 300',
    );
  const open = async (path = '/index.html') => {
    await driver.goto(host.url + path);
    await isThere();
  };
  const inFrame = async (work) => {
    await driver.enter('iframe');
    const result = await work();
    await driver.enter(null);
    return result;
  };
  const grows = async () => {
    const height = await driver.run(
      'return document.querySelector("#place iframe").offsetHeight',
    );
    await inFrame(async () => {
      for (const on of ['Next', 'Next', 'Done']) {
        await driver.until(`return !!${button(on)}`);
        await driver.run(
          `${button(on)}.click(); return document.querySelector("feelings-check-in").updateComplete`,
        );
      }
    });
    await driver.until(
      `return document.querySelector("#place iframe").offsetHeight > ${height} + 200`,
    );
  };
  const webkit = (what, work) =>
    itInFrame(what, (test) =>
      driver ? work() : test.skip('WebKitGTK is not installed'),
    );

  webkit(
    'is as high as the room of what it shows, also after its place was moved',
    async () => {
      await open();
      const height = await driver.run(
        'return document.querySelector("#place iframe").offsetHeight',
      );
      await grows();
      await driver.run(
        'document.querySelector("aside").append(document.querySelector("#place"))',
      );
      await driver.until(
        `return document.querySelector("#place iframe").offsetHeight === ${height}`,
      );
      await grows();
    },
  );

  webkit(
    'works when somebody comes back to a page that the browser kept',
    async () => {
      await open();
      await driver.run(
        'addEventListener("pageshow", ({ persisted }) => (window.kept = persisted))',
      );
      await driver.goto(`${host.url}/elsewhere.html`);
      await driver.back();
      await driver.until('return window.kept');
      await grows();
    },
  );
});
