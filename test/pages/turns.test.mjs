// While a page is loading, elements are drawn for the first time in turns: the
// first is on the screen before the last is made.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { pageOf } from './harness.mjs';
import { nonce, startCdn, startEngines, startPages } from './later-pages.mjs';
import { patience } from './patience.mjs';

const cdn = await startCdn();
const script = `${cdn.url}/0.1.0/aftercare.js`;
/** So many take longer to draw than a person notices, on a fast machine too. */
const MANY = 1500;
const cards = '<practice-card practice="hold-hands"></practice-card>'.repeat(
  MANY,
);
/** In each task of the page, how many are drawn by then. */
const counting = `
  window.counts = [];
  const count = () => {
    const drawn = [...document.querySelectorAll('practice-card')].filter(
      (card) => card.shadowRoot?.querySelector('.title'));
    window.counts.push(drawn.length);
    if (drawn.length < ${MANY}) setTimeout(count, 5);
  };
  setTimeout(count, 5);`;
const tag = `<script type="module" src="${script}" crossorigin="anonymous"></script>`;
/** Defines everything in one task, as an app does that imports it. */
const atOnce = (when) =>
  `<script type="module" nonce="${nonce}">${when} window.Aftercare.define();</script>`;
const site = await startPages({
  '/loading': {
    html: pageOf({
      head: `<script nonce="${nonce}">${counting}</script>${tag}${atOnce('')}`,
      body: cards,
    }),
  },
  '/loaded': {
    html: pageOf({
      head: `${tag}<script nonce="${nonce}">window.add = () => {
        const box = document.createElement('div');
        box.innerHTML = ${JSON.stringify(cards)};
        ${counting}
        document.body.append(box);
      };</script>`,
      body: '<practice-card practice="hold-hands"></practice-card>',
    }),
  },
});
const engines = await startEngines();
after(async () => {
  for (const engine of engines) await engine.close();
  await site.close();
  await cdn.close();
});

const isDone = (many) => window.counts?.at(-1) >= many;

for (const engine of engines) {
  describe(`Turns, ${engine.name}`, () => {
    // WebKit draws what the last script has defined once the page is complete.
    const skip = engine.name === 'WebKitGTK';
    it('draws some before others', { ...patience, skip }, async () => {
      cdn.asBuilt();
      const page = await engine.open(`${site.url}/loading`);
      await page.until(isDone, MANY);
      const counts = await page.run(() => window.counts);
      const between = counts.filter((count) => count > 0 && count < MANY);
      assert.ok(between.length > 0, `drawn by then: ${counts.join(', ')}`);
      await page.close();
    });

    it('draws what comes later at once', patience, async () => {
      cdn.asBuilt();
      const page = await engine.open(`${site.url}/loaded`);
      await page.until(
        () =>
          document.readyState === 'complete' &&
          !!document.querySelector('practice-card').shadowRoot?.firstChild,
      );
      await page.run(() => window.add());
      await page.until(isDone, MANY);
      const counts = await page.run(() => window.counts);
      const between = counts.filter((count) => count > 0 && count < MANY);
      assert.deepEqual(between, []);
      await page.close();
    });
  });
}
