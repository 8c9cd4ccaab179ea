// The elements in a frame on another origin: what crosses, what cannot, and who
// is not listened to.
import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';
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
  pageOf,
  startBrowser,
  startSite,
} from './harness.mjs';

const away = 'https://weather.example/';
const place = placeOf(away);

for (const name of browserNames) {
  describe(`In a frame on another origin, in ${name}`, () => {
    let host;
    let care;
    let strange;
    let browser;
    before(async () => {
      care = await startCare();
      strange = await startSite({
        '/forger.html': '<script src="/forger.js"></script>',
        '/forger.js':
          "setInterval(() => parent.postMessage('aftercare-frame/0', '*'), 20); addEventListener('message', () => parent.postMessage('caught', '*'));",
      });
      const policy = `default-src 'none'; img-src 'self'; script-src 'self' ${care.url}; frame-src ${care.url} ${strange.url}; style-src 'none'; require-trusted-types-for 'script'`;
      host = await startSite(
        {
          '/index.html': framedPage(care, place),
          '/forged.html': framedPage(
            care,
            `<iframe src="${strange.url}/forger.html"></iframe>${place}`,
          ),
          '/own.html': pageOf({ head: loaderOf({ url: '' }), body: place }),
          '/no-exit.html': framedPage(care, placeOf('http://plain.example')),
          '/blocked.html': framedPage(
            care,
            place,
            `<meta http-equiv="Content-Security-Policy" content="frame-src 'none'">`,
          ),
        },
        { csp: policy },
      );
      browser = await startBrowser(name);
    });
    after(async () => {
      await browser?.close();
      for (const site of [host, care, strange]) await site?.close();
    });

    /**
     * The page with its frame ready, and every message that comes to the page
     * or to the loader.
     */
    const open = async (path = '/index.html') => {
      const page = await browser.newPage();
      await page.evaluateOnNewDocument(() => {
        window.heard = [];
        window.happened = [];
        addEventListener('message', ({ data, origin }) =>
          window.heard.push([origin, data]),
        );
        for (const type of ['care-frame-ready', 'care-frame-done'])
          addEventListener(type, () => window.happened.push(type));
        const { set } = Object.getOwnPropertyDescriptor(
          window.MessagePort.prototype,
          'onmessage',
        );
        Object.defineProperty(window.MessagePort.prototype, 'onmessage', {
          set(hear) {
            window.port = this;
            window.ports = (window.ports ?? 0) + 1;
            set.call(this, (event) => {
              window.heard.push(['port', event.data]);
              hear(event);
            });
          },
        });
      });
      await page.goto(host.url + path);
      return page;
    };

    itInFrame(
      'shows what was asked for, with room for it, in place of what stood there',
      async () => {
        const page = await open();
        const frame = await frameIn(page);
        const shown = await frame.evaluate(() => [
          [...document.querySelectorAll('feelings-check-in, safety-note')].map(
            ({ localName }) => localName,
          ),
          document.querySelector('feelings-check-in').mode,
          window.Aftercare.session.getState().country,
          document.documentElement.scrollHeight <= innerHeight + 1,
        ]);
        assert.deepEqual(shown, [
          ['feelings-check-in', 'safety-note'],
          'words',
          'GB',
          true,
        ]);
        assert.equal(
          await page.evaluate(() =>
            document.querySelector('#place').textContent.trim(),
          ),
          '',
        );
        const before = await page.evaluate(
          () => document.querySelector('iframe').offsetHeight,
        );
        for (const on of ['Next', 'Next', 'Done']) await pressIn(frame, on);
        await page.waitForFunction(
          (least) =>
            document.querySelector('iframe').offsetHeight > least + 200,
          {},
          before,
        );
        await pressIn(frame, 'Back');
        await page.waitForFunction(
          (same) => document.querySelector('iframe').offsetHeight === same,
          {},
          before,
        );
        await page.close();
      },
    );

    itInFrame(
      'lets no answer cross: not in a message, not in an address, not by reaching in',
      async () => {
        const page = await open();
        const frame = await frameIn(page);
        await pressIn(frame, 'Vulnerable');
        for (const next of ['Next', 'Next', 'Done'])
          await pressIn(frame, next).catch(() => {});
        assert.match(
          await frame.evaluate(
            () =>
              document.querySelector('feelings-check-in').shadowRoot
                .textContent,
          ),
          /ulnerable/,
        );
        await page.waitForFunction(() =>
          window.happened.includes('care-frame-done'),
        );
        const [heard, address, inside] = await page.evaluate(() => {
          const { contentDocument, src } = document.querySelector('iframe');
          return [window.heard, src, contentDocument];
        });
        assert.ok(heard.length > 2);
        for (const [origin, data] of heard) {
          assert.ok(origin === 'port' || origin === care.url, origin);
          assert.ok(
            data === 'aftercare-frame/0' ||
              ['ready', 'done', 'height'].includes(data.type),
            JSON.stringify(data),
          );
          assert.deepEqual(
            Object.keys(data).filter(
              (key) =>
                !['type', 'height'].includes(key) && typeof data === 'object',
            ),
            [],
          );
        }
        assert.doesNotMatch(
          JSON.stringify(heard) + address + frame.url(),
          /vulnerable/i,
        );
        assert.equal(inside, null);
        await page.close();
      },
    );

    itInFrame(
      'hears nobody else: not another frame, not the page, and not a flood',
      async () => {
        const page = await open('/forged.html');
        await page.waitForFunction(
          () =>
            window.heard.filter(([origin]) => !origin.includes('port')).length >
            3,
        );
        const frame = await frameIn(page);
        assert.ok(frame);
        await page.evaluate((origin) => {
          window.postMessage('aftercare-frame/0', '*');
          window.dispatchEvent(
            new window.MessageEvent('message', {
              data: 'aftercare-frame/0',
              origin,
              source: window,
            }),
          );
        }, care.url);
        assert.ok(
          !(await page.evaluate(() =>
            window.heard.some(([, data]) => data === 'caught'),
          )),
          'no port for a stranger',
        );
        const calm = await page.evaluate(async () => {
          const element = document.querySelector('#place iframe');
          let moves = 0;
          new window.MutationObserver(
            (records) => (moves += records.length),
          ).observe(element, { attributeFilter: ['style'] });
          for (let count = 0; count < 10_000; count += 1)
            window.port.dispatchEvent(
              new window.MessageEvent('message', {
                data:
                  count % 2
                    ? { type: 'height', height: 30_000 + count }
                    : { type: 'other', feelings: ['x'] },
              }),
            );
          await new Promise(requestAnimationFrame);
          await new Promise(requestAnimationFrame);
          return [
            moves,
            element.offsetHeight,
            window.happened.filter((type) => type === 'care-frame-done').length,
          ];
        });
        assert.deepEqual(
          calm,
          [1, 20_000, 0],
          'one move, of what a page can have',
        );

        // Whoever comes into the frame from elsewhere is not what was there.
        await page.evaluate((url) => {
          document.querySelector('body > iframe').remove();
          window.heard.length = 0;
          document.querySelector('#place iframe').src = url;
        }, `${strange.url}/forger.html`);
        await page.waitForFunction(
          (source) =>
            window.heard.filter(([origin]) => origin === source).length > 10,
          {},
          strange.url,
        );
        assert.deepEqual(
          await page.evaluate(() => [
            window.ports,
            window.heard.some(([, data]) => data === 'caught'),
          ]),
          [1, false],
        );
        await page.close();
      },
    );

    itInFrame(
      'keeps what stood there where it cannot be, and says why in one line',
      async () => {
        for (const [path, expected] of [
          ['/own.html', /this page's own origin/],
          [
            '/no-exit.html',
            /data-exit-to="http:\/\/plain\.example": not usable here; allowed: an https: address/,
          ],
        ]) {
          const { page, log } = await openPage(browser, host.url + path);
          const said = log.console
            .map(({ text }) => text)
            .filter((text) =>
              /^(aftercare frame: |<.* data-exit-to)/.test(text),
            );
          assert.equal(said.length, 1);
          assert.match(said[0], expected);
          assert.deepEqual(
            await page.evaluate(() => [
              document.querySelector('#place').textContent,
              document.querySelectorAll('iframe').length,
            ]),
            ['On paper', 0],
          );
          await page.close();
        }
        const blocked = await open('/blocked.html');
        assert.ok(
          await blocked.evaluate(() =>
            document.querySelector('#place p').checkVisibility(),
          ),
        );
        await blocked.close();
      },
    );

    itInFrame(
      'goes without a trace, and reports nothing under a strict policy',
      async () => {
        const { page, log, violations } = await openPage(
          browser,
          `${host.url}/index.html`,
        );
        await page.waitForFunction(
          () => document.querySelector('#place iframe')?.offsetHeight > 300,
        );
        const after = await page.evaluate(async (url) => {
          const { mountFrame } = await import(url);
          const element = document.querySelector('#place');
          const same = mountFrame(element) === mountFrame(element);
          mountFrame(element).destroy();
          return [
            same,
            element.textContent,
            document.querySelectorAll('iframe').length,
          ];
        }, `${care.url}/dist/cdn/aftercare-frame.js`);
        assert.deepEqual(after, [true, 'On paper', 0]);
        assert.deepEqual([log.errors, await violations()], [[], []]);
        await page.close();
      },
    );
  });
}
