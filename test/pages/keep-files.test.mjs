// What keeps answers comes in files of its own: when somebody asks for it, from
// the same place. What the server changed: later-attack.test.mjs.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  browserNames,
  openPage,
  pageOf,
  ready,
  startBrowser,
  startSite,
} from './harness.mjs';
import { WAIT, patience } from './patience.mjs';

const nonce = 'r4nd0m';
const files = ['aftercare.keep-panel.js', 'aftercare.keep.js'];
const tag = `<script type="module" nonce="${nonce}" src="/dist/cdn/aftercare.js" data-storage="device"></script>`;
const classic = `<script nonce="${nonce}" src="/dist/cdn/aftercare.iife.js" data-storage="device"></script>`;
const body = '<care-data></care-data>';
const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types aftercare`;
let site;
before(async () => {
  site = await startSite(
    {
      '/module.html': pageOf({ head: tag, body }),
      '/classic.html': pageOf({ body: body + classic }),
    },
    { csp: policy },
  );
});
after(() => site.close());

const press = (page, text) =>
  page.evaluate(
    (words) =>
      [
        ...document
          .querySelector('care-data')
          .shadowRoot.querySelectorAll('button'),
      ]
        .find((one) => one.textContent.trim() === words)
        .click(),
    text,
  );
const says = (page, text) =>
  page.waitForFunction(
    (words) =>
      document
        .querySelector('care-data')
        .shadowRoot.textContent.includes(words),
    { timeout: WAIT },
    text,
  );
const choose = (page, index) =>
  page.evaluate((at) => {
    const { shadowRoot } = document.querySelector('care-data');
    const choices = shadowRoot.querySelectorAll('.keep [type=radio]');
    choices[at].click();
  }, index);

/** Whether the database holds a record with this number. Runs in the page. */
const written = (number) =>
  new Promise((done) => {
    const request = indexedDB.open('page-notes');
    request.onsuccess = () => {
      const all = request.result
        .transaction('notes')
        .objectStore('notes')
        .getAll();
      all.onsuccess = () => {
        request.result.close();
        done(all.result.some(({ n }) => n >= number));
      };
    };
  });

for (const name of browserNames) {
  describe(`What keeps answers, ${name}`, () => {
    let browser;
    before(async () => {
      browser = await startBrowser(name);
    });
    after(() => browser.close());

    for (const path of ['/module.html', '/classic.html']) {
      it(
        `comes when somebody opens it, and works under a policy of nonces alone, on ${path.slice(1)}`,
        patience,
        async () => {
          const { page, log, violations } = await openPage(
            browser,
            site.url + path,
          );
          await ready(page, 'care-data');
          assert.deepEqual(
            log.requests.filter((url) => url.includes('keep')),
            [],
            'nothing of it is in the first request',
          );
          await press(page, 'What is kept');
          await says(page, 'Nothing is kept');
          await choose(page, 1);
          await page.evaluate(
            () => document.querySelector('care-data').updateComplete,
          );
          await press(page, 'Keep my answers');
          await says(page, 'Kept. It was read back');
          assert.deepEqual(
            log.requests
              .flatMap(
                (url) => /cdn\/(aftercare\.keep[\w.-]*)/.exec(url)?.[1] ?? [],
              )
              .sort(),
            files,
          );
          await page.evaluate(() =>
            window.Aftercare.session.setPreference('hug', 'receive', {
              level: 'like',
              note: 'slowly',
            }),
          );
          // The second write is on the disk; on the next visit it is there by
          // itself.
          await page.waitForFunction(written, { timeout: WAIT }, 2);
          await page.reload();
          await page.waitForFunction(
            () =>
              window.Aftercare?.session.getState().preferences.hug?.receive
                .note === 'slowly',
            { timeout: WAIT },
          );
          await press(page, 'What is kept');
          await says(page, 'Kept in this browser, without a lock.');
          await press(page, 'Stop keeping and erase');
          await says(page, 'Erased.');
          assert.deepEqual(
            await page.evaluate(async () =>
              (await indexedDB.databases()).map(({ name }) => name),
            ),
            [],
          );
          // The icon is the browser's own idea.
          assert.deepEqual(
            log.errors.filter((text) => !text.includes('favicon.ico')),
            [],
          );
          assert.deepEqual(await violations(), []);
          await page.close();
        },
      );
    }
  });
}
