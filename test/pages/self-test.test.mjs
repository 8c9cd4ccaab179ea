// The page on which a host looks at its own recorder: it finds what is sent,
// and finds nothing in what is not ours.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  browserNames,
  openPage,
  ready,
  startBrowser,
  startSite,
  strictPolicy,
} from './harness.mjs';
import { WAIT, patience } from './patience.mjs';

let site;
before(async () => {
  site = await startSite(undefined, {
    csp: strictPolicy.replace('img-src', "connect-src 'self'; img-src"),
  });
});
after(() => site.close());

for (const name of browserNames) {
  describe(`The self-test page, ${name}`, () => {
    let browser;
    before(async () => {
      browser = await startBrowser(name);
    });
    after(() => browser.close());

    it(
      'finds an answer in what is sent, plain or packed, and not where there is none',
      patience,
      async () => {
        const { page, log, violations } = await openPage(
          browser,
          `${site.url}/self-test/`,
        );
        await ready(page, 'feelings-check-in', 'preference-builder');
        const says = (text) =>
          page.waitForFunction(
            (words) =>
              document.querySelector('#summary').textContent.includes(words),
            { timeout: WAIT },
            text,
          );
        await page.evaluate(() =>
          fetch('/nowhere', { method: 'POST', body: 'a page view' }),
        );
        await says('1 requests, and no answer found');
        await page.evaluate(async () => {
          const canary = document.querySelector('#canary').textContent;
          await fetch('/nowhere', {
            method: 'POST',
            body: JSON.stringify({ note: canary }),
          });
        });
        await says('1 of 2 requests held an answer');
        await page.evaluate(async () => {
          const stream = new Blob([
            'text of the page: Soft touch on hair or back',
          ])
            .stream()
            .pipeThrough(new CompressionStream('gzip'));
          const packed = await new Response(stream).arrayBuffer();
          await fetch('/nowhere', { method: 'POST', body: packed });
        });
        await says('2 of 3 requests held an answer');
        assert.deepEqual(log.errors, []);
        assert.deepEqual(await violations(), []);
        await page.close();
      },
    );
  });
}
