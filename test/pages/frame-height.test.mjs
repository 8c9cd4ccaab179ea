// What the page around an isolated frame can read from how high the frame is:
// which view is shown, and no answer.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { framedPage, frameIn, placeOf, pressIn, startCare } from './frames.mjs';
import { browserNames, startBrowser, startSite } from './harness.mjs';

const soon = { timeout: 240_000 };
const place = (elements) => placeOf('https://weather.example/', { elements });

/**
 * Runs in the frame: the height that the page around is told after this was
 * done, once everything has settled.
 */
const settled = () =>
  new Promise((done) =>
    requestAnimationFrame(() =>
      requestAnimationFrame(() => requestAnimationFrame(done)),
    ),
  );
const heightOf = async (page, frame) => {
  await frame.evaluate(settled);
  await page.evaluate(settled);
  return page.evaluate(
    () => document.querySelector('#place iframe').offsetHeight,
  );
};

for (const name of browserNames) {
  describe(`The height of a frame, in ${name}`, () => {
    let browser;
    let care;
    let host;
    before(async () => {
      care = await startCare();
      host = await startSite({
        '/check-in.html': framedPage(care, place('feelings-check-in')),
        '/builder.html': framedPage(care, place('preference-builder')),
      });
      browser = await startBrowser(name);
    });
    after(async () => {
      await browser?.close();
      for (const site of [host, care]) await site?.close();
    });
    const open = async (path, width) => {
      const page = await browser.newPage();
      await page.setViewport({ width, height: 900 });
      await page.goto(host.url + path);
      return { page, frame: await frameIn(page) };
    };

    for (const width of [360, 768]) {
      it(
        `follows from the step of a check-in, and is the same for every word, at ${width} px`,
        soon,
        async () => {
          const { page, frame } = await open('/check-in.html', width);
          const words = await frame.evaluate(() =>
            window.Aftercare.session
              .getState()
              .content.feelings.map(({ id }) => id),
          );
          const heights = { step: new Set(), summary: new Set() };
          // Every word in Chromium; elsewhere each tenth, and the last ones,
          // among which are those of alarm.
          const chosen =
            name === 'chromium'
              ? words
              : words.filter(
                  (_, index) => index % 10 === 0 || index > words.length - 5,
                );
          for (const id of chosen) {
            await frame.evaluate(async (word) => {
              const element = document.querySelector('feelings-check-in');
              element.clear();
              element.value = { feelings: [word], needs: [] };
              await element.updateComplete;
            }, id);
            heights.step.add(await heightOf(page, frame));
            await pressIn(frame, 'Next');
            await pressIn(frame, 'Next');
            heights.step.add(await heightOf(page, frame));
            await pressIn(frame, 'Done');
            heights.summary.add(await heightOf(page, frame));
            await pressIn(frame, 'Back');
            await pressIn(frame, 'Back');
            await pressIn(frame, 'Back');
          }
          assert.ok(chosen.length > 8);
          assert.deepEqual(
            [heights.step.size, heights.summary.size],
            [1, 1],
            JSON.stringify([[...heights.step], [...heights.summary]]),
          );
          assert.ok(
            await frame.evaluate(
              () => document.body.scrollHeight <= innerHeight + 1,
            ),
            'nothing in the frame is cut off',
          );
          await page.close();
        },
      );

      it(
        `is the same before an answer and after each of the five, with what is said beside it open or not, at ${width} px`,
        soon,
        async () => {
          const { page, frame } = await open('/builder.html', width);
          const choose = (question, level) =>
            frame.evaluate(
              async (row, index) => {
                const element = document.querySelector('preference-builder');
                const rows = element.shadowRoot.querySelectorAll('.question');
                const levels = rows[row].querySelectorAll('input');
                levels[index].click();
                await element.updateComplete;
                return element.offsetHeight;
              },
              question,
              level,
            );
          const tall = () =>
            frame.evaluate(
              () => document.querySelector('preference-builder').offsetHeight,
            );
          const shut = new Set([await tall()]);
          const frames = new Set([await heightOf(page, frame)]);
          for (const question of [0, 1, 2]) {
            for (const level of [0, 1, 2, 3, 4]) {
              shut.add(await choose(question, level));
              frames.add(await heightOf(page, frame));
            }
          }
          assert.deepEqual(
            [shut.size, frames.size],
            [1, 1],
            JSON.stringify([[...shut], [...frames]]),
          );
          await frame.evaluate(async () => {
            const element = document.querySelector('preference-builder');
            element.shadowRoot.querySelector('.question .more summary').click();
            await element.updateComplete;
          });
          const opened = new Set();
          for (const level of [0, 1, 2, 3, 4])
            opened.add(await choose(0, level));
          assert.equal(opened.size, 1, JSON.stringify([...opened]));
          await page.close();
        },
      );
    }
  });
}
