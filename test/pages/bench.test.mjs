// What stands beside ours in the benchmark shows and does the same, so that its
// figures say something: a few elements, once each, and no time is looked at.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openPage } from '../../bench/browser.mjs';
import { bundle } from '../../bench/bundle.mjs';
import { findUnlike, runRounds, scripts } from '../../bench/measure.mjs';

let page;
before(async () => {
  page = await openPage(await bundle(scripts));
});
after(() => page?.close());

describe('the benchmark', () => {
  // Every practice stands on one of the cards.
  for (const [work, count] of Object.entries({ card: 40, builder: 1 })) {
    it(`compares like with like: ${work}`, async () => {
      const rounds = await runRounds(page, work, {
        warmUp: 0,
        rounds: 1,
        count,
      });
      assert.deepEqual(findUnlike(work, rounds), []);
      assert.deepEqual(page.failed, []);
    });
  }

  it('has a builder by hand that takes answers as ours does', async () => {
    const ours = await pressThrough('ours');
    const byHand = await pressThrough('floor');
    assert.deepEqual(byHand, ours);
    assert.notDeepEqual(ours[0].answers, {});
  });

  it('has a builder by hand that marks what may matter as ours does', async () => {
    const ours = await textAfterCheckIn('ours');
    const byHand = await textAfterCheckIn('floor');
    assert.equal(byHand, ours);
    assert.match(ours, /May matter today/);
  });
});

/** What to press in the first question, one after the other. */
const presses = [
  '.levels label:nth-child(2) input',
  '.more > button',
  '.times label:nth-child(2) input',
  '.levels label:nth-of-type(5) input',
  '.more span button',
  '.beside .top button',
  '.levels label:nth-child(3) input',
  '.levels label:nth-child(3) input',
  '.more > button',
];

/** What is answered and what is seen after each press. */
async function pressThrough(subject) {
  await page.run(`bench.insert('${subject}', 'builder', 1)`);
  const steps = [];
  for (const selector of presses)
    steps.push(await page.run(`(${press})('${selector}')`));
  await page.run('bench.remove()');
  return steps;
}

/** What a builder says once somebody said that they need to be close. */
async function textAfterCheckIn(subject) {
  await page.run(`bench.insert('${subject}', 'builder', 1)`);
  await page.run(
    "bench.session.submitCheckIn({ feelings: [], needs: ['closeness'] })",
  );
  await page.run('bench.quiet()');
  const { text } = await page.run('bench.inspect()');
  await page.run('bench.remove()');
  return text;
}

/** Runs in the page. */
async function press(selector) {
  const { shadowRoot } = document.querySelector('main').firstElementChild;
  shadowRoot.querySelector('.question').querySelector(selector).click();
  await globalThis.bench.quiet();
  return {
    answers: globalThis.bench.session.getState().preferences,
    seen: shadowRoot.querySelector('section').innerText,
  };
}
