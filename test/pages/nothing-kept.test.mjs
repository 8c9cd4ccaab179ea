// By default nothing is kept: a whole visit leaves the browser as it was.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  browserNames,
  moduleTag,
  openPage,
  pageOf,
  ready,
  settledLater,
  startBrowser,
  startSite,
} from './harness.mjs';
import { markup, note, visit } from './visit.mjs';
import { patience } from './patience.mjs';

const allowed = moduleTag.replace('src=', 'data-storage="device" src=');
const body = `${markup}<quick-exit></quick-exit>`;
let site;
before(async () => {
  site = await startSite({
    '/plain.html': pageOf({ head: moduleTag, body }),
    '/allowed.html': pageOf({ head: allowed, body }),
  });
});
after(() => site.close());

/** Everything that a page can leave behind. Runs in the page. */
const traces = async () => ({
  cookies: document.cookie,
  local: { ...localStorage },
  session: { ...sessionStorage },
  databases: (await indexedDB.databases()).map(({ name }) => name),
  files: await Array.fromAsync((await navigator.storage.getDirectory()).keys()),
  caches: await caches.keys(),
  workers: (await navigator.serviceWorker.getRegistrations()).length,
  history: history.length,
  address: location.href,
  title: document.title,
  state: history.state,
  name: window.name,
});
/** Leaves one of each, to see that `traces` would show it. Runs in the page. */
const leaveTraces = async () => {
  document.cookie = 'seen=1';
  localStorage.seen = sessionStorage.seen = '1';
  await new Promise((done) => (indexedDB.open('seen').onsuccess = done));
  await (
    await navigator.storage.getDirectory()
  ).getFileHandle('seen', { create: true });
  await caches.open('seen');
  history.pushState('seen', '', '#seen');
  document.title = window.name = 'seen';
};

for (const name of browserNames) {
  describe(`A whole visit, ${name}`, () => {
    let browser;
    before(async () => {
      browser = await startBrowser(name);
    });
    after(() => browser.close());

    for (const path of ['/plain.html', '/allowed.html']) {
      it(`leaves no trace on ${path.slice(1)}`, patience, async () => {
        const { page, log } = await openPage(browser, site.url + path);
        await ready(
          page,
          'feelings-check-in',
          'preference-builder',
          'safety-note',
          'care-data',
          'quick-exit',
        );
        await settledLater(page);
        const before = await page.evaluate(traces);
        const requests = log.requests.length;
        const { feelings, needs, preferences, marks } = await visit(page);
        assert.deepEqual(
          [feelings.length, needs.length, Object.values(marks).length],
          [2, 1, 1],
        );
        assert.ok(JSON.stringify(preferences).includes(note));
        assert.deepEqual(await page.evaluate(traces), before);
        assert.equal(log.requests.length, requests, 'nothing is asked for');
        assert.deepEqual(log.errors, []);
        assert.deepEqual(await page.browserContext().cookies(), []);
        await page.close();
      });
    }

    it('would be seen if it left one', patience, async () => {
      const { page } = await openPage(browser, `${site.url}/plain.html`);
      const before = await page.evaluate(traces);
      await page.evaluate(leaveTraces);
      const after = await page.evaluate(traces);
      const same = Object.keys(before).filter(
        (what) => JSON.stringify(before[what]) === JSON.stringify(after[what]),
      );
      assert.deepEqual(same, ['workers']);
      await page.close();
    });
  });
}
