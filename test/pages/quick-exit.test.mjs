// Leaving, on real pages of a real https server: what is seen, what is sent,
// and what Back brings.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { nowhere, startAway, unsigned } from './away.mjs';
import {
  browserNames,
  moduleTag,
  pageOf,
  ready,
  startBrowser,
  startSite,
  webkitSession,
} from './harness.mjs';
import { WAIT, patience } from './patience.mjs';

let away;
let site;
/** What was asked of the page that one leaves to. */
let visits;
before(async () => {
  away = await startAway();
  if (!away) return;
  ({ visits } = away);
  const tag = `<quick-exit exit-to="${away.url}"></quick-exit>`;
  const nosy = `<script src="/nosy.js"></script>`;
  const guard = '<script src="/guard.js"></script>';
  site = await startSite({
    '/start.html': pageOf({
      head: '<title>Start</title>',
      body: '<p>Where the visit began</p>',
    }),
    '/care.html': pageOf({
      head: moduleTag,
      body: `${tag}<h1>Care</h1><p>My words</p><preference-builder></preference-builder>`,
    }),
    '/kept.html': pageOf({
      head: moduleTag.replace('src=', 'data-storage="device" src='),
      body: `${tag}<h1>Care</h1>`,
    }),
    '/dialog.html': pageOf({
      head: moduleTag,
      body: `${tag}<dialog><p>My words</p><input></dialog>`,
    }),
    '/nosy.html': pageOf({
      head: moduleTag + nosy,
      body: `${tag}<h1>Care</h1>`,
    }),
    '/notice.html': pageOf({
      head: `${moduleTag}<style>.notice{position:fixed;inset:0;z-index:2147483647;background:#eee}</style>`,
      body: `<h1>Care</h1>${tag}<div class="notice">We value your cookies</div>`,
    }),
    '/frame.html': pageOf({
      head: moduleTag,
      body: `${tag}<iframe src="/asks.html" style="position:fixed;inset:200px 0 auto;height:200px"></iframe>`,
    }),
    '/asks.html': pageOf({ head: nosy, body: '<p>A form</p>' }),
    '/guard.html': pageOf({
      head: `${guard}${moduleTag}`,
      body: `${tag}<h1>Care</h1>`,
    }),
    '/guard.js': `globalThis.navigation?.addEventListener('navigate', (e) => e.cancelable && e.preventDefault());`,
    '/fading.html': pageOf({
      head: `${moduleTag}<style>* { transition: all 5s allow-discrete !important }</style><script src="/beside.js" defer></script>`,
      body: `${tag}<h1>Care</h1>`,
    }),
    '/beside.js': `document.documentElement.append(Object.assign(document.createElement('div'), { textContent: 'Beside the body' }));`,
    '/two.html': pageOf({
      head: moduleTag,
      body: `<quick-exit keys="off"></quick-exit>${tag}`,
    }),
    '/nosy.js': `addEventListener('beforeunload', (e) => { e.preventDefault(); e.returnValue = 'Stay?'; }, true);
      window.onbeforeunload = () => 'Stay?';
      addEventListener('beforeunload', (e) => { e.preventDefault(); e.returnValue = 'Stay?'; });`,
  });
});
after(async () => {
  await away?.close();
  await site?.close();
});

/** Comes from a start page, as somebody with a search engine would. */
async function arrive(browser, path) {
  const page = await browser.newPage();
  await page.goto(`${site.url}/start.html`);
  await page.goto(`${site.url}${path}`);
  await ready(page, 'quick-exit');
  return page;
}
const press = (page) =>
  page
    .evaluate(() =>
      document
        .querySelector('quick-exit')
        .shadowRoot.querySelector('a')
        .getBoundingClientRect()
        .toJSON(),
    )
    .then(({ x, y, width, height }) =>
      page.mouse.click(x + width / 2, y + height / 2),
    );
const gone = (page) =>
  page.waitForFunction(() => document.title === 'Weather', { timeout: WAIT });
/** Whether answers are on the page. Runs in the page. */
const answered = () =>
  window.Aftercare &&
  Object.keys(window.Aftercare.session.getState().preferences).length > 0;
/** Every kept record, to the byte. Runs in the page. */
const records = async () => {
  const wait = (request) =>
    new Promise((done, fail) =>
      Object.assign(request, {
        onsuccess: () => done(request.result),
        onerror: () => fail(request.error),
      }),
    );
  const bytes = (_, value) =>
    value instanceof ArrayBuffer || ArrayBuffer.isView(value)
      ? [...new Uint8Array(value.buffer ?? value)].join()
      : value;
  const found = [];
  for (const { name } of await indexedDB.databases()) {
    const database = await wait(indexedDB.open(name));
    for (const store of database.objectStoreNames)
      found.push(
        ...(await wait(
          database.transaction(store).objectStore(store).getAll(),
        )),
      );
    database.close();
  }
  return found.map((record) => JSON.stringify(record, bytes));
};

for (const name of browserNames) {
  describe(`Leaving, ${name}`, { skip: nowhere }, () => {
    let browser;
    before(async () => {
      browser = await startBrowser(name, unsigned);
    });
    after(() => browser?.close());

    it(
      'goes away by a press, without a referrer, and Back brings what was before the page',
      patience,
      async () => {
        const page = await arrive(browser, '/care.html');
        visits.length = 0;
        await press(page);
        await gone(page);
        assert.deepEqual(visits, [undefined]);
        await page.goBack();
        assert.match(page.url(), /start\.html$/);
        await page.close();
      },
    );

    it(
      'goes away by Shift three times, wherever the focus is',
      patience,
      async () => {
        const page = await arrive(browser, '/care.html');
        await page.focus('h1').catch(() => {});
        for (let n = 0; n < 3; n += 1) await page.keyboard.press('Shift');
        await gone(page);
        await page.close();
      },
    );

    it(
      'empties the page and forgets the answers in the task of the press, before any frame',
      patience,
      async () => {
        const page = await arrive(browser, '/care.html');
        const seen = await page.evaluate(() => {
          const session = window.Aftercare.session;
          session.setPreference(
            session.getState().content.items[0].id,
            'receive',
            { level: 'like', note: 'slowly' },
          );
          let frames = 0;
          requestAnimationFrame(() => (frames += 1));
          document
            .querySelector('quick-exit')
            .shadowRoot.querySelector('a')
            .click();
          return {
            frames,
            elements: document.querySelectorAll('body *').length,
            title: document.title,
            answers: Object.keys(session.getState().preferences).length,
            shown: document.documentElement.innerText.trim(),
          };
        });
        assert.deepEqual(seen, {
          frames: 0,
          elements: 1,
          title: 'Loading',
          answers: 0,
          shown: 'Loading',
        });
        await gone(page);
        await page.close();
      },
    );

    it(
      'is not held back by a page that asks whether to stay',
      patience,
      async () => {
        const page = await arrive(browser, '/nosy.html');
        let asked = 0;
        page.on('dialog', (dialog) => {
          asked += 1;
          void dialog.dismiss();
        });
        await page.mouse.click(300, 300);
        await press(page);
        await gone(page);
        assert.equal(asked, 0);
        await page.close();
      },
    );

    it(
      'can be pressed above a notice that covers the page, also at 320 px',
      patience,
      async () => {
        const page = await arrive(browser, '/notice.html');
        await page.setViewport({ width: 320, height: 256 });
        await press(page);
        await gone(page);
        await page.close();
      },
    );

    it(
      'is not held back by a frame that asks whether to stay',
      patience,
      async () => {
        const page = await arrive(browser, '/frame.html');
        let asked = 0;
        page.on('dialog', (dialog) => {
          asked += 1;
          void dialog.dismiss();
        });
        await page.mouse.click(100, 250);
        await press(page);
        await gone(page);
        assert.equal(asked, 0);
        await page.close();
      },
    );

    it(
      'is not held back by a page that stops every navigation',
      patience,
      async () => {
        const page = await arrive(browser, '/guard.html');
        await press(page);
        await gone(page);
        await page.close();
      },
    );

    it(
      'hides the page before the next frame though everything on it fades, and what stands beside the body too',
      patience,
      async () => {
        const page = await arrive(browser, '/fading.html');
        const seen = await page.evaluate(async () => {
          document
            .querySelector('quick-exit')
            .addEventListener('care-exit', () => {});
          document
            .querySelector('quick-exit')
            .shadowRoot.querySelector('a')
            .click();
          return [
            document.querySelectorAll('body *').length,
            document.documentElement.innerText.trim(),
          ];
        });
        assert.deepEqual(seen, [1, 'Loading']);
        await gone(page);
        await page.close();
      },
    );

    it('can be asked twice', patience, async () => {
      const page = await arrive(browser, '/care.html');
      const failed = await page.evaluate(() => {
        const errors = [];
        addEventListener('error', ({ message }) => errors.push(message));
        const link = document
          .querySelector('quick-exit')
          .shadowRoot.querySelector('a');
        link.click();
        link.click();
        return errors;
      });
      assert.deepEqual(failed, []);
      await gone(page);
      await page.close();
    });

    it('hears the keys beside a button that does not', patience, async () => {
      const page = await arrive(browser, '/two.html');
      for (let n = 0; n < 3; n += 1) await page.keyboard.press('Shift');
      await gone(page);
      await page.close();
    });

    it('stays when Shift is held for the pointer', patience, async () => {
      const page = await arrive(browser, '/care.html');
      for (let n = 0; n < 4; n += 1) {
        await page.keyboard.down('Shift');
        await page.mouse.click(300 + n, 300);
        await page.keyboard.up('Shift');
      }
      assert.equal(
        await page.evaluate(() =>
          document
            .querySelector('quick-exit')
            .shadowRoot.querySelector('[role=status]')
            .textContent.trim(),
        ),
        '',
      );
      assert.match(page.url(), /care\.html$/);
      await page.close();
    });

    it(
      'keeps what is kept as it was, to the byte, though the page forgets it',
      patience,
      async () => {
        const page = await arrive(browser, '/kept.html');
        await page.evaluate(async (keep) => {
          const { createRepository } = await import(keep);
          const id = window.Aftercare.session.getState().content.items[0].id;
          (
            await createRepository({
              preferences: { [id]: { receive: { level: 'like' } } },
              marks: {},
            })
          ).close();
        }, '/dist/cdn/aftercare.keep.js');
        await page.reload();
        await page.waitForFunction(answered);
        const before = await page.evaluate(records);
        assert.equal(before.length, 1);
        await press(page);
        await gone(page);
        await page.goto(`${site.url}/start.html`);
        assert.deepEqual(await page.evaluate(records), before);
        await page.goto(`${site.url}/kept.html`);
        await page.waitForFunction(answered);
        await page.close();
      },
    );

    it(
      'goes away by Shift three times from a dialog that covers everything',
      patience,
      async () => {
        const page = await arrive(browser, '/dialog.html');
        await page.evaluate(() => document.querySelector('dialog').showModal());
        await page.type('input', 'Abc');
        for (let n = 0; n < 3; n += 1) await page.keyboard.press('Shift');
        await gone(page);
        await page.close();
      },
    );
  });
}

describe('Leaving, WebKitGTK', { skip: nowhere }, () => {
  let driver;
  before(async () => {
    driver = await webkitSession(unsigned);
  });
  after(async () => {
    await driver?.close();
  });

  it(
    'goes away by a press, and Back brings what was before the page',
    patience,
    async (test) => {
      if (!driver) return test.skip('WebKitGTK is not installed');
      await driver.goto(`${site.url}/start.html`);
      await driver.goto(`${site.url}/care.html`);
      await driver.until(
        'return !!document.querySelector("quick-exit").shadowRoot?.querySelector("a")',
      );
      visits.length = 0;
      await driver.run(
        'document.querySelector("quick-exit").shadowRoot.querySelector("a").click()',
      );
      await driver.until('return document.title === "Weather"');
      assert.deepEqual(visits, [undefined]);
      await driver.back();
      await driver.until('return document.title !== "Weather"');
      assert.match(await driver.run('return location.pathname'), /start/);
    },
  );
});
