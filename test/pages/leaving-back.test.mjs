// What Back brings after leaving a page that has entries of its own in the
// history, and where somebody ends whose target does not come.
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

const targets = ['silent', 'dead', 'empty', 'download'];
let away;
let site;
before(async () => {
  away = await startAway();
  if (!away) return;
  const page = (to) =>
    pageOf({
      head: moduleTag,
      body: `<quick-exit exit-to="${to}"></quick-exit><h1>My words</h1><iframe src="/one.html"></iframe><div></div>`,
    });
  site = await startSite({
    '/start.html': pageOf({
      head: '<title>Start</title>',
      body: '<p>Where the visit began</p>',
    }),
    '/framed.html': pageOf({ body: '<iframe src="/one.html"></iframe>' }),
    '/care.html': page(away.url),
    '/one.html': pageOf({ body: '<p>One</p>' }),
    '/two.html': pageOf({ body: '<p>Two</p>' }),
    ...Object.fromEntries(
      targets.map((target) => [`/${target}.html`, page(away[target])]),
    ),
  });
});
after(async () => {
  await away?.close();
  await site?.close();
});

/** What a page does that adds to the history. Each runs in the page. */
const additions = {
  'a link to a place on the page': () => (location.hash = 'a'),
  'a state of the page': () => history.pushState({}, '', '?state'),
  'a page that a frame went on to': () =>
    window.moveFrame(document.querySelector('iframe')),
  'a page that a frame in a shadow root went on to': async () => {
    const frame = document.createElement('iframe');
    const loaded = new Promise((done) =>
      frame.addEventListener('load', done, { once: true }),
    );
    frame.src = '/one.html';
    document.querySelector('div').attachShadow({ mode: 'open' }).append(frame);
    await loaded;
    await window.moveFrame(frame);
  },
};
/** Runs in the page. */
const helpers = () => {
  window.moveFrame = (frame) =>
    new Promise((done) => {
      frame.addEventListener('load', done, { once: true });
      frame.contentWindow.location.href = '/two.html';
    });
};
const names = Object.keys(additions);
const sequences = [
  ...names.map((name) => [name]),
  [names[0], names[1], names[0]],
  [names[2], names[2]],
  [names[2], names[0], names[2]],
  [names[1], names[3], names[2]],
];
/** What is on the screen, and what is left of the answers. Runs in the page. */
const whatIsThere = () => [
  location.pathname,
  Object.keys(window.Aftercare?.session.getState().preferences ?? {}),
];

for (const name of browserNames) {
  describe(`After leaving, ${name}`, { skip: nowhere }, () => {
    let browser;
    before(async () => {
      browser = await startBrowser(name, unsigned);
    });
    after(() => browser?.close());

    const arrive = async (path, from = '/start.html') => {
      const page = await browser.newPage();
      await page.goto(site.url + from);
      await page.goto(site.url + path);
      await ready(page, 'quick-exit');
      // A browser skips entries that a page added though nobody had touched it.
      await page.mouse.click(200, 500);
      await page.evaluate(helpers);
      return page;
    };
    const press = (page) =>
      page.evaluate(() =>
        document
          .querySelector('quick-exit')
          .shadowRoot.querySelector('a')
          .click(),
      );
    const back = async (page) => {
      // After a download, Firefox's driver does not hear that this has come to
      // its end; the page is there.
      const gone = page.goBack().catch(() => {});
      await Promise.race([gone, page.waitForNavigation()]);
      await page.waitForFunction(() => document.readyState === 'complete');
      return page.evaluate(() => location.pathname);
    };

    for (const sequence of sequences) {
      // Frames and places on the page by turns: here it counts that somebody
      // arrives; Back can bring the page, loaded anew.
      const isCertain = !(sequence.length > 1 && sequence.includes(names[2]));
      const what = isCertain
        ? 'Back brings what was before the page'
        : 'somebody arrives, and Back brings nothing of the answers';
      it(
        `${what}, though it added ${sequence.join(', then ')}`,
        patience,
        async () => {
          const page = await arrive('/care.html');
          for (const one of sequence) await page.evaluate(additions[one]);
          // Nobody leaves in the millisecond in which a browser still notes an
          // entry.
          await page.evaluate(
            () => new Promise((done) => setTimeout(done, 300)),
          );
          await page.evaluate(() =>
            window.Aftercare.session.setPreference('hug', 'receive', {
              level: 'like',
            }),
          );
          await press(page);
          await page.waitForFunction(() => document.title === 'Weather', {
            timeout: WAIT,
          });
          const path = await back(page);
          if (isCertain) assert.equal(path, '/start.html');
          else if (path !== '/start.html')
            assert.deepEqual(
              await page.evaluate(
                () => window.Aftercare.session.getState().preferences,
              ),
              {},
            );
          await page.close();
        },
      );
    }

    // Chromium lists entries of a frame that stood at the same place of the
    // page before as entries of this one.
    for (const addition of [undefined, names[2]]) {
      it(
        `arrives, and Back brings the page before, where that had a frame as well and ${addition ?? 'nothing was added'}`,
        patience,
        async () => {
          const page = await arrive('/care.html', '/framed.html');
          if (addition) await page.evaluate(additions[addition]);
          await page.evaluate(
            () => new Promise((done) => setTimeout(done, 300)),
          );
          await press(page);
          await page.waitForFunction(() => document.title === 'Weather', {
            timeout: WAIT,
          });
          assert.equal(await back(page), '/framed.html');
          await page.close();
        },
      );
    }

    for (const target of targets) {
      it(
        `is on an empty page after some seconds, or on what the browser says, where the site is ${target}`,
        patience,
        async () => {
          const page = await arrive(`/${target}.html`);
          await press(page).catch(() => {});
          await page
            .waitForFunction(() => !/127\.0\.0\.1/.test(location.href), {
              timeout: target === 'dead' ? 15_000 : WAIT,
            })
            .catch((error) => {
              // The driver cannot ask a page of the browser's own.
              if (target !== 'dead') throw error;
            });
          if (target !== 'dead')
            assert.deepEqual(
              await page.evaluate(() => [
                location.href,
                document.documentElement.innerText.trim(),
                history.state,
              ]),
              ['about:blank', '', null],
            );
          assert.equal(await back(page), '/start.html');
          await page.close();
        },
      );
    }
  });
}

describe('After leaving, WebKitGTK', { skip: nowhere }, () => {
  let driver;
  before(async () => {
    driver = await webkitSession(unsigned);
  });
  after(async () => {
    await driver?.close();
  });

  const arrive = async (path) => {
    await driver.goto(`${site.url}/start.html`);
    await driver.goto(site.url + path);
    await driver.until(
      'return !!document.querySelector("quick-exit").shadowRoot?.querySelector("a")',
    );
    // A browser skips entries that a page added though nobody had touched it.
    const actions = [
      { type: 'pointerMove', x: 200, y: 500 },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await driver.ask('POST', '/actions', {
      actions: [
        {
          type: 'pointer',
          id: 'mouse',
          parameters: { pointerType: 'mouse' },
          actions,
        },
      ],
    });
    await driver.run(`(${helpers})()`);
  };
  const press = () =>
    driver
      .run(
        'document.querySelector("quick-exit").shadowRoot.querySelector("a").click()',
      )
      .catch(() => {});

  for (const name of names) {
    it(
      `Back brings nothing of the answers, and what was before the page where the browser tells its entries, though it added ${name}`,
      patience,
      async (test) => {
        if (!driver) return test.skip('WebKitGTK is not installed');
        await arrive('/care.html');
        await driver.run(
          `window.isAdded = false; Promise.resolve((${additions[name]})()).then(() => setTimeout(() => (window.isAdded = true), 300))`,
        );
        await driver.until('return window.isAdded');
        await driver.run(
          "window.Aftercare.session.setPreference('hug', 'receive', { level: 'like' })",
        );
        const hasEntries = await driver.run('return "navigation" in window');
        await press();
        await driver.until('return document.title === "Weather"');
        // Where a frame went on, Back brings the other page once more, and then
        // what was before.
        let seen = [];
        for (
          let presses = 0;
          presses < 2 && !/care|start/.test(seen[0]);
          presses += 1
        ) {
          await driver.back();
          await driver.until('return document.readyState === "complete"');
          seen = await driver.run(`return (${whatIsThere})()`);
        }
        const isOfAFrame = name.includes('frame');
        assert.deepEqual(seen, [
          hasEntries || isOfAFrame ? '/start.html' : '/care.html',
          [],
        ]);
      },
    );
  }

  for (const target of targets) {
    it(
      `is on an empty page after some seconds, or on what the browser says, where the site is ${target}`,
      patience,
      async (test) => {
        if (!driver) return test.skip('WebKitGTK is not installed');
        await arrive(`/${target}.html`);
        await press();
        await driver.until('return !/127.0.0.1/.test(location.href)');
        assert.doesNotMatch(
          await driver.run('return document.documentElement.innerText'),
          /My words/,
        );
        if (target === 'dead') return;
        assert.equal(await driver.run('return location.href'), 'about:blank');
        await driver.back();
        await driver.until(
          'return document.readyState === "complete" && location.protocol === "http:"',
        );
        assert.deepEqual(await driver.run(`return (${whatIsThere})()`), [
          '/start.html',
          [],
        ]);
      },
    );
  }
});
