// The elements in a frame on another origin: what crosses, what cannot, and who is not listened to.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { browserNames, openPage, pageOf, startBrowser, startSite } from './harness.mjs';

const soon = { timeout: 60_000 };
const away = 'https://weather.example/';
const place = (more = '') => `<div id="place" data-aftercare-frame="feelings-check-in safety-note" data-mode="words" data-country="GB" data-exit-to="${away}"${more}><p>On paper</p></div>`;

for (const name of browserNames) {
  describe(`In a frame on another origin, in ${name}`, () => {
    let host;
    let care;
    let strange;
    let browser;
    before(async () => {
      care = await startSite({ '/index.html': '<p>care' });
      const loader = `<script type="module" src="${care.url}/dist/cdn/aftercare-frame.js" crossorigin="anonymous"></script>`;
      strange = await startSite({ '/forger.html': '<script src="/forger.js"></script>', '/forger.js': "setInterval(() => parent.postMessage('aftercare-frame/0', '*'), 20); addEventListener('message', () => parent.postMessage('caught', '*'));" });
      const policy = `default-src 'none'; img-src 'self'; script-src 'self' ${care.url}; frame-src ${care.url} ${strange.url}; style-src 'none'; require-trusted-types-for 'script'`;
      host = await startSite(
        {
          '/index.html': pageOf({ head: loader, body: place() }),
          '/forged.html': pageOf({ head: loader, body: `<iframe src="${strange.url}/forger.html"></iframe>${place()}` }),
          '/own.html': pageOf({ head: '<script type="module" src="/dist/cdn/aftercare-frame.js"></script>', body: place() }),
          '/no-exit.html': pageOf({ head: loader, body: place().replace(away, 'http://plain.example') }),
          '/blocked.html': pageOf({ head: `<meta http-equiv="Content-Security-Policy" content="frame-src 'none'">${loader}`, body: place() }),
        },
        { csp: policy },
      );
      browser = await startBrowser(name);
    });
    after(async () => {
      await browser?.close();
      for (const site of [host, care, strange]) await site?.close();
    });

    /** The page with its frame ready, and every message that comes to the page or to the loader. */
    const open = async (path = '/index.html') => {
      const page = await browser.newPage();
      await page.evaluateOnNewDocument(() => {
        window.heard = [];
        window.happened = [];
        addEventListener('message', ({ data, origin }) => window.heard.push([origin, data]));
        for (const type of ['care-frame-ready', 'care-frame-done']) addEventListener(type, () => window.happened.push(type));
        const { set } = Object.getOwnPropertyDescriptor(window.MessagePort.prototype, 'onmessage');
        Object.defineProperty(window.MessagePort.prototype, 'onmessage', {
          set(hear) {
            window.port = this;
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
    const ready = async (page) => {
      await page.waitForFunction(() => window.happened.includes('care-frame-ready') && document.querySelector('#place iframe').offsetHeight > 300);
      return page.frames().find((frame) => frame.url().includes('/embed.html'));
    };
    const press = (frame, text, tag = 'feelings-check-in') =>
      frame.evaluate(
        async (name, words) => {
          const element = document.querySelector(name);
          [...element.shadowRoot.querySelectorAll('button, label, summary, a')].find(({ textContent }) => textContent.trim() === words).click();
          await element.updateComplete;
        },
        tag,
        text,
      );

    it('shows what was asked for, as high as it is, in place of what stood there', soon, async () => {
      const page = await open();
      const frame = await ready(page);
      const shown = await frame.evaluate(() => [[...document.querySelectorAll('feelings-check-in, safety-note')].map(({ localName }) => localName), document.querySelector('feelings-check-in').mode, window.Aftercare.session.getState().country, document.documentElement.scrollHeight <= innerHeight + 1]);
      assert.deepEqual(shown, [['feelings-check-in', 'safety-note'], 'words', 'GB', true]);
      assert.equal(await page.evaluate(() => document.querySelector('#place').textContent.trim()), '');
      const before = await page.evaluate(() => document.querySelector('iframe').offsetHeight);
      await press(frame, 'Support is here', 'safety-note');
      await page.waitForFunction((least) => document.querySelector('iframe').offsetHeight > least + 200, {}, before);
      await press(frame, 'Close support', 'safety-note');
      await page.waitForFunction((most) => document.querySelector('iframe').offsetHeight <= most, {}, before);
      await page.close();
    });

    it('lets no answer cross: not in a message, not in an address, not by reaching in', soon, async () => {
      const page = await open();
      const frame = await ready(page);
      await press(frame, 'Vulnerable');
      for (const next of ['Next', 'Skip', 'Done']) await press(frame, next).catch(() => {});
      assert.match(await frame.evaluate(() => document.querySelector('feelings-check-in').shadowRoot.textContent), /ulnerable/);
      await page.waitForFunction(() => window.happened.includes('care-frame-done'));
      const [heard, address, inside] = await page.evaluate(() => {
        const { contentDocument, src } = document.querySelector('iframe');
        return [window.heard, src, contentDocument];
      });
      assert.ok(heard.length > 2);
      for (const [origin, data] of heard) {
        assert.ok(origin === 'port' || origin === care.url, origin);
        assert.ok(data === 'aftercare-frame/0' || ['ready', 'done', 'height'].includes(data.type), JSON.stringify(data));
        assert.deepEqual(Object.keys(data).filter((key) => !['type', 'height'].includes(key) && typeof data === 'object'), []);
      }
      assert.doesNotMatch(JSON.stringify(heard) + address + frame.url(), /vulnerable/i);
      assert.equal(inside, null);
      await page.close();
    });

    it('hears nobody else: not another frame, not the page, and not a flood', soon, async () => {
      const page = await open('/forged.html');
      await page.waitForFunction(() => window.heard.filter(([origin]) => !origin.includes('port')).length > 3);
      const frame = await ready(page);
      assert.ok(frame);
      await page.evaluate((origin) => {
        window.postMessage('aftercare-frame/0', '*');
        window.dispatchEvent(new window.MessageEvent('message', { data: 'aftercare-frame/0', origin, source: window }));
      }, care.url);
      assert.ok(!(await page.evaluate(() => window.heard.some(([, data]) => data === 'caught'))), 'no port for a stranger');
      const calm = await page.evaluate(async () => {
        const { port1, port2 } = new window.MessageChannel();
        const hear = window.port.onmessage;
        void hear;
        port2.close();
        port1.close();
        const start = performance.now();
        for (let count = 0; count < 10_000; count += 1) window.port.dispatchEvent(new window.MessageEvent('message', { data: count % 2 ? { type: 'height', height: count } : { type: 'other', feelings: ['x'] } }));
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        return [performance.now() - start < 5000, document.querySelector('iframe').offsetHeight <= 20_000, window.happened.filter((type) => type === 'care-frame-done').length];
      });
      assert.deepEqual(calm, [true, true, 0]);
      await page.close();
    });

    it('leaves the whole page, from inside and by Shift three times outside', { ...soon, skip: name !== 'chromium' && 'only Chromium lets the test answer for the page that one leaves to' }, async () => {
      for (const way of ['inside', 'keys inside', 'keys outside']) {
        const page = await open();
        const frame = await ready(page);
        await page.setRequestInterception(true);
        page.on('request', (request) => void (request.url().startsWith(away) ? request.respond({ contentType: 'text/html', body: '<title>Weather</title>' }) : request.continue()));
        const left = page.waitForFunction(() => document.title === 'Weather');
        if (way === 'inside') {
          await press(frame, 'Support is here', 'safety-note');
          await press(frame, 'Leave this page', 'safety-note').catch(() => {});
        } else {
          if (way === 'keys inside') await (await frame.$('feelings-check-in')).click({ offset: { x: 5, y: 5 } });
          for (let count = 0; count < 3; count += 1) await page.keyboard.press('Shift').catch(() => {});
        }
        await left;
        assert.equal(page.url(), away, way);
        await page.close();
      }
    });

    it('keeps what stood there where it cannot be, and says why in one line', soon, async () => {
      for (const [path, expected] of [['/own.html', /this page's own origin/], ['/no-exit.html', /data-exit-to="http:\/\/plain\.example": not usable here; allowed: an https: address/]]) {
        const { page, log } = await openPage(browser, host.url + path);
        const said = log.console.map(({ text }) => text).filter((text) => text.startsWith('aftercare-frame'));
        assert.equal(said.length, 1);
        assert.match(said[0], expected);
        assert.deepEqual(await page.evaluate(() => [document.querySelector('#place').textContent, document.querySelectorAll('iframe').length]), ['On paper', 0]);
        await page.close();
      }
      const blocked = await open('/blocked.html');
      assert.ok(await blocked.evaluate(() => document.querySelector('#place p').checkVisibility()));
      await blocked.close();
    });

    it('goes without a trace, and reports nothing under a strict policy', soon, async () => {
      const { page, log, violations } = await openPage(browser, `${host.url}/index.html`);
      await page.waitForFunction(() => document.querySelector('#place iframe')?.offsetHeight > 300);
      const after = await page.evaluate(async (url) => {
        const { mountFrame } = await import(url);
        const element = document.querySelector('#place');
        const same = mountFrame(element) === mountFrame(element);
        mountFrame(element).destroy();
        return [same, element.textContent, document.querySelectorAll('iframe').length];
      }, `${care.url}/dist/cdn/aftercare-frame.js`);
      assert.deepEqual(after, [true, 'On paper', 0]);
      assert.deepEqual([log.errors, await violations()], [[], []]);
      await page.close();
    });
  });
}
