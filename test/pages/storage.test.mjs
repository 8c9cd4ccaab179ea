// What is kept, in real tabs: many that write at once, and one that is killed
// while it writes.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  browserNames,
  openPage,
  pageOf,
  startBrowser,
  startSite,
} from './harness.mjs';
import { patience } from './patience.mjs';

const TABS = 8;
const EDITS = 100;
const WRITES = 300;
let site;
before(async () => {
  site = await startSite({ '/index.html': pageOf({ body: '<p>A page</p>' }) });
});
after(() => site.close());

/** Runs in the page. */
const begin = async () => {
  const { createRepository } = await import('/dist/cdn/aftercare.keep.js');
  (await createRepository({ preferences: {}, marks: {} })).close();
};
const edits = async (tab, count) => {
  const { openRepository } = await import('/dist/cdn/aftercare.keep.js');
  const keeper = await openRepository();
  for (let n = 0; n < count; n += 1) {
    await keeper.change((now) => ({
      ...now,
      preferences: {
        ...now.preferences,
        [`item-${tab}-${n}`]: { give: { level: 'like' } },
      },
    }));
  }
  keeper.close();
};
const read = async () => {
  const { openRepository } = await import('/dist/cdn/aftercare.keep.js');
  const keeper = await openRepository();
  const kept = await keeper.read();
  keeper.close();
  return kept;
};
const write = async (from) => {
  const { openRepository } = await import('/dist/cdn/aftercare.keep.js');
  const keeper = await openRepository();
  for (let n = from; ; n += 1) {
    await keeper.change((now) => ({
      ...now,
      preferences: { count: { give: { level: 'like', note: String(n) } } },
    }));
    console.log(`saved ${n}`);
  }
};

for (const name of browserNames) {
  describe(`What is kept, ${name}`, () => {
    let browser;
    before(async () => {
      browser = await startBrowser(name);
    });
    after(() => browser.close());

    it(
      `loses no edit of ${TABS} tabs that write ${EDITS} each at once`,
      patience,
      async () => {
        const tabs = await Promise.all(
          Array.from({ length: TABS }, () =>
            openPage(browser, `${site.url}/index.html`),
          ),
        );
        await tabs[0].page.evaluate(begin);
        await Promise.all(
          tabs.map(({ page }, tab) => page.evaluate(edits, tab, EDITS)),
        );
        const { preferences } = await tabs[0].page.evaluate(read);
        assert.equal(Object.keys(preferences).length, TABS * EDITS);
        for (const { page, log } of tabs) {
          assert.deepEqual(log.errors, []);
          await page.close();
        }
      },
    );

    it(
      `opens to a good state after the page was killed at random points of ${WRITES} writes`,
      patience,
      async () => {
        let saved = 0;
        let kills = 0;
        while (saved < WRITES) {
          const { page, log } = await openPage(
            browser,
            `${site.url}/index.html`,
          );
          const number = (word) =>
            Math.max(
              saved,
              ...log.console.flatMap(({ text }) =>
                text.startsWith(word) ? Number(text.split(' ')[1]) : [],
              ),
            );
          page.evaluate(write, saved + 1).catch(() => {});
          const goal = saved + 1 + Math.floor(Math.random() * 25);
          while (number('saved') < goal)
            await new Promise((done) => page.once('console', done));
          await new Promise((done) => setTimeout(done, Math.random() * 20));
          // No handler of the page runs: it is gone in the middle of whatever
          // it did.
          await page.close();
          const confirmed = number('saved');
          const next = await openPage(browser, `${site.url}/index.html`);
          const kept = await next.page.evaluate(read);
          const found = Number(kept.preferences.count?.give.note);
          // What was saved last may not have been heard of here.
          assert.ok(
            found >= confirmed,
            `found ${found}, confirmed ${confirmed}`,
          );
          await next.page.close();
          saved = found;
          kills += 1;
        }
        console.log(`# ${name}: killed ${kills} times in ${saved} writes`);
      },
    );
  });
}
