// A frame without an origin of its own: nothing can be kept there, and trying
// it breaks nothing.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  browserNames,
  openPage,
  pageOf,
  startBrowser,
  startSite,
} from './harness.mjs';
import { WAIT, patience } from './patience.mjs';

const inside = pageOf({
  head: '<script type="module" src="/dist/cdn/aftercare.js" data-storage="device"></script>',
  body: '<care-data></care-data>',
});
let site;
before(async () => {
  site = await startSite(
    {
      '/index.html': pageOf({
        body: '<iframe sandbox="allow-scripts" src="/inside.html" width="400" height="600"></iframe>',
      }),
      '/inside.html': inside,
    },
    { headers: { 'access-control-allow-origin': '*' } },
  );
});
after(() => site.close());

for (const name of browserNames) {
  describe(`A frame without an origin, ${name}`, () => {
    let browser;
    before(async () => {
      browser = await startBrowser(name);
    });
    after(() => browser.close());

    it(
      'says in words that nothing can be kept, and no error is left',
      patience,
      async () => {
        const { page, log } = await openPage(browser, `${site.url}/index.html`);
        const frame = await (
          await page.waitForSelector('iframe')
        ).contentFrame();
        await frame.evaluate(() => {
          window.rejections = [];
          addEventListener('unhandledrejection', ({ reason }) =>
            window.rejections.push(String(reason)),
          );
        });
        await frame.waitForFunction(() =>
          document
            .querySelector('care-data')
            ?.shadowRoot?.querySelector('button'),
        );
        assert.equal(await frame.evaluate(() => self.origin), 'null');
        const press = (part) =>
          frame.evaluate(
            (words) =>
              [
                ...document
                  .querySelector('care-data')
                  .shadowRoot.querySelectorAll('button'),
              ]
                .find((one) => one.textContent.includes(words))
                .click(),
            part,
          );
        const said = (words) =>
          frame.waitForFunction(
            (part) =>
              document
                .querySelector('care-data')
                .shadowRoot.textContent.includes(part),
            { timeout: WAIT },
            words,
          );
        await press('What is kept');
        await frame.waitForFunction(
          () =>
            document
              .querySelector('care-data')
              .shadowRoot.querySelectorAll('.keep [type=radio]')[1],
        );
        await frame.evaluate(() =>
          document
            .querySelector('care-data')
            .shadowRoot.querySelectorAll('.keep [type=radio]')[1]
            .click(),
        );
        await said('Keep my answers');
        await press('Keep my answers');
        await said('This browser does not let this page keep anything');
        assert.deepEqual(
          [await frame.evaluate(() => window.rejections), log.errors],
          [[], []],
        );
        await page.close();
      },
    );
  });
}
