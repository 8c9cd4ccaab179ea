// Somebody leaves by a link and comes back: the next person at the device must
// find nothing, and somebody in a crisis what they had open.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  browserNames,
  pageOf,
  startBrowser,
  startSite,
  webkitSession,
} from './harness.mjs';
import { startWebkit } from './webkit-page.mjs';

const webkit = await startWebkit();
const tags = [
  'feelings-check-in',
  'preference-builder',
  'practice-list',
  'safety-note',
];
const script =
  '<script type="module" src="/dist/cdn/aftercare.js" data-audience="intimate"></script>';
const elements = `<feelings-check-in mode="words"></feelings-check-in><preference-builder></preference-builder><practice-list></practice-list>
  <safety-note show="always"></safety-note><a id="away" href="/other.html">Another page</a>`;
const line = 'This page starts empty each time.';

/**
 * Runs in the page: gives answers of every kind, half of them not finished, and
 * opens support.
 */
async function answer() {
  const [checkIn, builder, list] = [
    'feelings-check-in',
    'preference-builder',
    'practice-list',
  ].map((tag) => document.querySelector(tag));
  const press = async (element, text) => {
    [...element.shadowRoot.querySelectorAll('button, label, summary')]
      .find(({ textContent }) => textContent.trim() === text)
      .click();
    await element.updateComplete;
  };
  const { session } = window.Aftercare;
  await press(checkIn, 'Sad');
  const row = [...builder.shadowRoot.querySelectorAll('.question')].find(
    ({ textContent }) => textContent.includes('A long hug'),
  );
  row.querySelector('input').click();
  await builder.updateComplete;
  session.setPreference('hug', 'receive', { level: 'like', note: 'qxzquiet' });
  session.markPractice('nest', { saved: true });
  session.answer({ country: 'GB', context: 'conflict' });
  await press(list, 'Support');
  window.seen = { shows: 0 };
}

/** Runs in the page: everything of an answer that is left. */
function left() {
  const { preferences, marks, person, checkIn } =
    window.Aftercare.session.getState();
  const inside = (tag) => document.querySelector(tag).shadowRoot;
  const notes = [...inside('preference-builder').querySelectorAll('textarea')]
    .map(({ value }) => value)
    .join('');
  const ticks = ['feelings-check-in', 'preference-builder'].map(
    (tag) => inside(tag).querySelectorAll(':checked').length,
  );
  return JSON.stringify({
    preferences,
    marks,
    context: person.context,
    checkIn,
    notes,
    ticks,
  });
}
const nothing = JSON.stringify({
  preferences: {},
  marks: {},
  notes: '',
  ticks: [0, 0],
});
const lines = () =>
  ['feelings-check-in', 'preference-builder'].map((tag) =>
    document
      .querySelector(tag)
      .shadowRoot.textContent.includes('This page starts empty each time.'),
  );
/** Whether all elements are there, and as they are going to be. */
const isReady = (names) =>
  !!window.Aftercare &&
  names.every((name) =>
    document.querySelector(name)?.shadowRoot?.querySelector('button, details'),
  );

for (const name of [...browserNames, ...(webkit ? ['WebKitGTK'] : [])]) {
  describe(`A page that is left by a link and come back to, in ${name}`, () => {
    let browser;
    let site;
    before(async () => {
      site = await startSite(
        {
          '/held.html': pageOf({ head: script, body: elements }),
          // A page that hears "unload" is not held in Chromium and Firefox: it
          // is loaded anew.
          '/anew.html': pageOf({
            head: `${script}<script src="/unload.js"></script>`,
            body: elements,
          }),
          '/unload.js': 'addEventListener("unload", () => {});',
          '/other.html': pageOf({ head: '', body: '<h1>Another page</h1>' }),
        },
        { headers: { 'cache-control': 'no-cache' } },
      );
      browser = name === 'WebKitGTK' ? webkit : await startBrowser(name);
    });
    after(async () => {
      await browser?.close();
      await site?.close();
    });
    const open = async (path) => {
      const page =
        browser === webkit
          ? await webkit.openPage(site.url + path)
          : await browser.newPage();
      if (browser !== webkit) await page.goto(site.url + path);
      await page.waitForFunction(isReady, {}, tags);
      return page;
    };
    const goAndComeBack = async (page) => {
      await Promise.all([
        page.waitForNavigation({ waitUntil: 'load' }),
        page.click('#away'),
      ]);
      // A driver's own way back loads anew what the browser holds.
      if (browser === webkit) await page.goBack();
      else await page.evaluate(() => void setTimeout(() => history.back()));
      await page.waitForFunction(isReady, {}, tags);
      await page.evaluate(() =>
        Promise.all(
          [
            ...document.querySelectorAll(
              'feelings-check-in, preference-builder, practice-list',
            ),
          ].map((element) => element.updateComplete),
        ),
      );
    };

    for (const path of ['/held.html', '/anew.html']) {
      it(`starts empty after Back, and says so to whoever answered and to whoever did not (${path})`, async () => {
        for (const answers of [true, false]) {
          const page = await open(path);
          assert.deepEqual(
            await page.evaluate(lines),
            [false, false],
            'nobody came back yet',
          );
          if (answers) {
            await page.evaluate(answer);
            assert.match(await page.evaluate(left), /qxzquiet/);
          }
          await goAndComeBack(page);
          assert.equal(await page.evaluate(left), nothing);
          assert.deepEqual(
            await page.evaluate(lines),
            [true, true],
            `${line} answers: ${answers}`,
          );
          await page.close();
        }
      });
    }

    it('still has the country and the open support panel in a page that the browser held', async () => {
      const page = await open('/held.html');
      await page.evaluate(answer);
      await goAndComeBack(page);
      const wasHeld = await page.evaluate(() => !!window.seen);
      const [country, panel] = await page.evaluate(() => [
        window.Aftercare.session.getState().country,
        !!document
          .querySelector('practice-list')
          .shadowRoot.querySelector('.support-panel'),
      ]);
      // The window of WebKitGTK that the other tests share holds no page; one
      // that does is below.
      assert.equal(wasHeld, browser !== webkit);
      if (wasHeld) assert.deepEqual([country, panel], ['GB', true]);
      await page.close();
    });
  });
}

describe('A page that WebKitGTK holds', () => {
  it('starts empty after Back, and has the country and the open support panel', async (test) => {
    const driver = await webkitSession();
    if (!driver) return test.skip('WebKitGTK is not installed');
    const site = await startSite(
      {
        '/held.html': pageOf({ head: script, body: elements }),
        '/other.html': pageOf({ head: '', body: '<h1>Another page</h1>' }),
      },
      { headers: { 'cache-control': 'no-cache' } },
    );
    const isThere = `return (${isReady})(${JSON.stringify(tags)})`;
    await driver.goto(`${site.url}/held.html`);
    await driver.until(isThere);
    await driver.run(
      `window.shown = []; addEventListener("pageshow", ({ persisted }) => window.shown.push(persisted)); return (${answer})()`,
    );
    await driver.until(
      'return window.Aftercare.session.getState().country === "GB"',
    );
    await driver.goto(`${site.url}/other.html`);
    await driver.back();
    await driver.until(
      `return window.shown?.includes(true) && (() => { ${isThere} })()`,
    );
    await driver.until(`return JSON.stringify((${lines})()) === "[true,true]"`);
    assert.equal(await driver.run(`return (${left})()`), nothing);
    assert.equal(
      await driver.run('return window.Aftercare.session.getState().country'),
      'GB',
    );
    assert.equal(
      await driver.run(
        'return !!document.querySelector("practice-list").shadowRoot.querySelector(".support-panel")',
      ),
      true,
    );
    await driver.close();
    await site.close();
  });
});
