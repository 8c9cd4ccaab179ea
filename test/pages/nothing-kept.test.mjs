// By default nothing is kept: a whole visit leaves the browser as it was.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { browserNames, moduleTag, openPage, pageOf, ready, startBrowser, startSite } from './harness.mjs';
import { markup, note, visit } from './visit.mjs';

const allowed = moduleTag.replace('src=', 'data-storage="device" src=');
let site;
before(async () => {
  site = await startSite({ '/plain.html': pageOf({ head: moduleTag, body: markup }), '/allowed.html': pageOf({ head: allowed, body: markup }) });
});
after(() => site.close());

/** Everything that a page can leave behind. Runs in the page. */
const traces = async () => ({
  cookies: document.cookie,
  local: { ...localStorage },
  session: { ...sessionStorage },
  databases: (await indexedDB.databases()).map(({ name }) => name),
  caches: globalThis.caches ? await caches.keys() : [],
  workers: navigator.serviceWorker ? (await navigator.serviceWorker.getRegistrations()).length : 0,
  history: history.length,
  address: location.href,
  title: document.title,
  state: history.state,
  name: window.name,
});

for (const name of browserNames) {
  describe(`A whole visit, ${name}`, () => {
    let browser;
    before(async () => {
      browser = await startBrowser(name);
    });
    after(() => browser.close());

    for (const path of ['/plain.html', '/allowed.html']) {
      it(`leaves no trace on ${path.slice(1)}`, { timeout: 60_000 }, async () => {
        const { page, log } = await openPage(browser, site.url + path);
        await ready(page, 'feelings-check-in', 'preference-builder', 'safety-note', 'care-data');
        const before = await page.evaluate(traces);
        const requests = log.requests.length;
        const { feelings, needs, answers } = await page.evaluate(visit, note);
        assert.deepEqual([feelings, needs], [2, 1]);
        assert.ok(JSON.stringify(answers).includes(note));
        assert.deepEqual(await page.evaluate(traces), before);
        assert.equal(log.requests.length, requests, 'nothing is asked for');
        assert.deepEqual(log.errors, []);
        const cookies = await page.browserContext().cookies?.();
        assert.deepEqual(cookies ?? [], []);
        await page.close();
      });
    }
  });
}
