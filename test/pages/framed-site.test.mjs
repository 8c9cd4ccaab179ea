// The demo site with a frame from another origin, as a visitor meets it: strict
// policy, no noise, nothing moves, nothing is sent, nothing stays.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { frameIn, itInFrame, pressIn } from './frames.mjs';
import {
  axe,
  laterContentOf,
  layoutShift,
  lookAt,
  openPage,
  settledLater,
  startBrowser,
  startSite,
} from './harness.mjs';

const still = { 'prefers-reduced-motion': 'reduce' };
const box = '[data-aftercare-frame]';
const tags = ['feelings-check-in', 'practice-list', 'safety-note'];
const sizeOf = (width) => ({ width, height: width < 500 ? 740 : 900 });

let browser;
let server;
before(async () => {
  browser = await startBrowser();
  server = await startSite();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

const open = (width, media = {}) =>
  openPage(browser, `${server.url}/clinic/`, {
    viewport: sizeOf(width),
    media: { ...still, ...media },
  });
const visit = async (width, media) => {
  const opened = await open(width, media);
  const frame = await frameIn(opened.page, box);
  await settledLater(frame);
  return { ...opened, frame };
};
const heightOf = (page) =>
  page.evaluate(
    (where) => document.querySelector(where).getBoundingClientRect().height,
    box,
  );

/** Everything that a document can leave behind in a browser. */
const traces = async () => ({
  cookie: document.cookie,
  local: window.localStorage.length,
  session: window.sessionStorage.length,
  databases: (await window.indexedDB.databases()).length,
  caches: (await window.caches.keys()).length,
  workers: (await window.navigator.serviceWorker.getRegistrations()).length,
});
const nothing = {
  cookie: '',
  local: 0,
  session: 0,
  databases: 0,
  caches: 0,
  workers: 0,
};

/** What is in the place, and of it what cannot be read. */
const words = (page) =>
  page.evaluate((where) => {
    const place = document.querySelector(where);
    const hidden = [...place.querySelectorAll('*')].filter(
      (inner) =>
        inner.localName !== 'iframe' &&
        !inner.checkVisibility({ visibilityProperty: true }),
    );
    return {
      enough: place.innerText.length > 400,
      hidden: hidden.length,
      cut: place.scrollHeight > place.clientHeight + 1,
    };
  }, box);
const readable = { enough: true, hidden: 0, cut: false };

test('is named by its own address where it is read, and by the one of this machine where it is served', async () => {
  const served = await (await fetch(`${server.url}/clinic/index.html`)).text();
  assert.ok(served.includes(`src="${server.care}/aftercare-frame.js"`));
  assert.ok(!served.includes('care.example'));
  assert.notEqual(new URL(server.care).origin, new URL(server.url).origin);
  const embed = await fetch(`${server.care}/embed.html`);
  assert.match(
    embed.headers.get('content-security-policy'),
    new RegExp(`^frame-ancestors ${server.url} `),
  );
  assert.equal(embed.headers.get('x-frame-options'), null);
});

for (const width of [360, 1280]) {
  describe(`clinic at ${width}`, () => {
    itInFrame(
      'loads one script, and a frame from one other origin, reports nothing, moves nothing',
      async () => {
        const { page, frame, log, violations } = await visit(width);
        assert.deepEqual(
          await frame.evaluate(
            (names) =>
              names.filter(
                (name) =>
                  !document
                    .querySelector(name)
                    ?.shadowRoot?.querySelector('.box, details'),
              ),
            tags,
          ),
          [],
        );
        assert.deepEqual(
          [log.console, log.errors, log.failedRequests, await violations()],
          [[], [], [], []],
        );
        const other = log.requests
          .filter((url) => !url.startsWith(server.url))
          .map((url) => url.replace(server.care, '').replace(/#.*/, ''));
        assert.deepEqual(other.sort(), [
          '/aftercare-frame.js',
          '/aftercare-guest.js',
          '/aftercare.js',
          ...(await laterContentOf(frame)).map((file) => `/${file}`),
          '/embed.html',
        ]);
        assert.ok(
          (await layoutShift(page)) <= 0.02,
          `the page moved by ${await layoutShift(page)}`,
        );
        assert.equal(
          await page.evaluate(
            () => document.documentElement.scrollWidth - innerWidth,
          ),
          0,
          'it scrolls sideways',
        );
        assert.equal(
          await frame.evaluate(
            () => document.documentElement.scrollWidth - innerWidth,
          ),
          0,
          'the frame scrolls sideways',
        );
        await page.close();
      },
    );

    test('a frame that comes after the page was shown moves nothing', async () => {
      const { page } = await openPage(browser, 'about:blank', {
        viewport: sizeOf(width),
        media: still,
      });
      await page.setRequestInterception(true);
      const held = new Promise((release) => {
        page.on('request', (request) =>
          request.url().endsWith('/aftercare-frame.js')
            ? release(request)
            : request.continue(),
        );
      });
      const loaded = page.goto(`${server.url}/clinic/`);
      const script = await held;
      await lookAt(page, box, 'end');
      const free = await heightOf(page);
      await script.continue();
      await loaded;
      await frameIn(page, box);
      const shift = await layoutShift(page);
      assert.ok(shift <= 0.02, `the page moved by ${shift}`);
      const height = await heightOf(page);
      assert.ok(
        Math.abs(height - free) <= 24,
        `it takes ${height} px where ${free} were held free`,
      );
      await page.close();
    });

    for (const scheme of ['light', 'dark']) {
      itInFrame(
        `axe finds nothing, on the page and in the frame, ${scheme}`,
        async () => {
          const { page, frame } = await visit(width, {
            'prefers-color-scheme': scheme,
          });
          assert.equal(
            await frame.evaluate(
              () => document.documentElement.style.colorScheme,
            ),
            'light dark',
          );
          assert.equal(
            await frame.evaluate(
              () => matchMedia('(prefers-color-scheme: dark)').matches,
            ),
            scheme === 'dark',
          );
          assert.deepEqual(await axe(page), []);
          // In the frame axe sees neither the page's landmarks nor what shines
          // through from behind.
          const behind = await page.evaluate(
            () => getComputedStyle(document.body).backgroundColor,
          );
          await frame.evaluate(
            (colour) => (document.documentElement.style.background = colour),
            behind,
          );
          assert.deepEqual(
            await axe(frame, 'body', { rules: { region: { enabled: false } } }),
            [],
          );
          await page.close();
        },
      );
    }

    itInFrame(
      'a check-in is answered by the list, and after “Unsafe” the note opens when it is asked to; nothing is sent, nothing stays, and the page cannot see it',
      async () => {
        const { page, frame, log, violations } = await visit(width);
        const requests = log.requests.length;
        const summary = () =>
          frame.evaluate(
            () =>
              document
                .querySelector('practice-list')
                .shadowRoot.querySelector('.summary').textContent,
          );
        const before = [await summary(), await heightOf(page)];
        await pressIn(frame, 'Next');
        await pressIn(frame, 'More words');
        await (
          await frame.evaluateHandle(() =>
            document
              .querySelector('feelings-check-in')
              .shadowRoot.querySelector('input[type=search]'),
          )
        ).type('Unsafe');
        await pressIn(frame, 'Unsafe');
        while (
          await frame.evaluate(() =>
            [
              ...document
                .querySelector('feelings-check-in')
                .shadowRoot.querySelectorAll('button'),
            ].some(({ textContent }) => textContent.trim() === 'Next'),
          )
        )
          await pressIn(frame, 'Next');
        await pressIn(frame, 'Done');
        assert.notEqual(await summary(), before[0]);
        const isOpen = () =>
          frame.evaluate(
            () =>
              document
                .querySelector('safety-note')
                .shadowRoot.querySelector('details').open,
          );
        assert.equal(await isOpen(), false, 'it opens nothing by itself');
        await page.waitForFunction(
          (where, least) =>
            document.querySelector(where).offsetHeight > least + 100,
          {},
          box,
          before[1],
        );
        assert.ok(
          await frame.evaluate(
            () => document.documentElement.scrollHeight <= innerHeight,
          ),
          'everything has room',
        );
        const height = await heightOf(page);
        await pressIn(frame, 'Support', 'safety-note');
        assert.equal(await isOpen(), true);
        await lookAt(page, box, 'end');
        assert.equal(await heightOf(page), height);

        assert.deepEqual(log.requests.slice(requests), []);
        for (const where of [page, frame])
          assert.deepEqual(await where.evaluate(traces), nothing);
        assert.deepEqual(await browser.defaultBrowserContext().cookies(), []);
        assert.deepEqual(
          [log.console, log.errors, await violations()],
          [[], [], []],
        );
        await page.close();
      },
    );

    test('without scripts the words in the place are there to read', async () => {
      const { page } = await openPage(browser, 'about:blank', {
        viewport: sizeOf(width),
        media: still,
      });
      await page.setJavaScriptEnabled(false);
      await page.goto(`${server.url}/clinic/`);
      assert.deepEqual(await words(page), readable);
      await page.close();
    });

    for (const blocked of ['aftercare-frame.js', 'embed.html', 'aftercare.js'])
      test(`where ${blocked} is blocked, they are there after a moment`, async () => {
        const { page } = await openPage(browser, 'about:blank', {
          viewport: sizeOf(width),
          media: still,
        });
        await page.setRequestInterception(true);
        page.on('request', (request) =>
          request.url().endsWith(`/${blocked}`)
            ? request.abort()
            : request.continue(),
        );
        await page.goto(`${server.url}/clinic/`);
        await page.evaluate(() =>
          document.getAnimations().forEach((animation) => animation.finish()),
        );
        assert.deepEqual(await words(page), readable);
        assert.deepEqual(await axe(page), []);
        await page.close();
      });
  });
}
