// Leaving pages that are broken, in every way of a table and in pairs of them:
// nothing of the page is seen or kept, and another page stands in its place.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { nowhere, startAway, unsigned } from './away.mjs';
import { browserNames, startBrowser, startSite } from './harness.mjs';
import { kinds, patched } from './leaving/breakers.mjs';
import { leaveBroken, sitePages } from './leaving/broken-page.mjs';
import { patience } from './patience.mjs';

const PAIRS = 40;
/**
 * Pages that are open at the same time, each with a browser of its own: one in
 * the background paints nothing.
 */
const AT_ONCE = 2;
/**
 * Which members and pairs are met. Another one meets others: a run with
 * `LEAVING_SEED` is for looking for faults.
 */
const seed = Number(process.env.LEAVING_SEED ?? 2026);
/**
 * With `LEAVING_ALL=1` each patched member is met alone as well: some minutes
 * more.
 */
const all = process.env.LEAVING_ALL === '1';

let away;
let site;
before(async () => {
  away = await startAway();
  if (away) site = await startSite(sitePages(away.slow));
});
after(async () => {
  await away?.close();
  await site?.close();
});

/**
 * Pairs of what a page does and of what it has patched or does besides, other
 * ones in each run.
 */
function randomPairs() {
  let state = seed;
  const pick = (list) => {
    state = (state * 48_271 + 11) % 2_147_483_647;
    return list[state % list.length];
  };
  const besides = [...patched, ...kinds];
  return Array.from({ length: PAIRS }, () => {
    const one = pick(kinds);
    return [one, pick(besides.filter((other) => other !== one))];
  });
}

/** Leaves all of them, and says what was wrong where. */
async function leaveAll(name, pages) {
  const waiting = [...pages];
  const wrong = [];
  const work = async () => {
    const browser = await startBrowser(name, unsigned);
    try {
      for (let chosen; (chosen = waiting.shift());) {
        const found = await leaveBroken(browser, site, away, chosen);
        if (found.length > 0)
          wrong.push(
            `${chosen.map((one) => one.name).join(' + ')}: ${found.join('; ')}`,
          );
      }
    } finally {
      await browser.close();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return wrong;
}

/** So many pages one after the other take longer than one test may. */
function parts(pages, size = 44) {
  const count = Math.ceil(pages.length / size);
  return Array.from({ length: count }, (_, part) => [
    pages.slice(part * size, (part + 1) * size),
    `part ${part + 1} of ${count}`,
  ]);
}
/** Firefox refuses this of a document itself. */
const possible = (name) =>
  kinds.filter(
    (one) =>
      name !== 'firefox' || one.name !== 'a document that takes nothing more',
  );

describe('Leaving a broken page', { skip: nowhere }, () => {
  for (const name of browserNames) {
    it(
      `takes everything off the screen, forgets the answers and goes, whatever the page does: ${kinds.length} kinds, ${name}`,
      patience,
      async () => {
        assert.deepEqual(
          await leaveAll(
            name,
            possible(name).map((one) => [one]),
          ),
          [],
        );
      },
    );
    if (!all) continue;
    for (const [pages, part] of parts(patched.map((one) => [one])))
      it(
        `does so whatever member of the browser the page has patched, ${part}, ${name}`,
        patience,
        async () => {
          assert.deepEqual(await leaveAll(name, pages), []);
        },
      );
  }

  it(
    `does so where a page is broken twice, ${PAIRS} random pairs of seed ${seed}, chromium`,
    patience,
    async () => {
      assert.deepEqual(await leaveAll('chromium', randomPairs()), []);
    },
  );
});
