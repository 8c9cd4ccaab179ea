// Leaving pages that are broken, in every way of a table and in pairs of them: nothing of the page is seen or kept, and another page stands in its place.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { nowhere, startAway, unsigned } from './away.mjs';
import { browserNames, startBrowser, startSite } from './harness.mjs';
import { allBreakers, breakers } from './leaving/breakers.mjs';
import { leaveBroken, sitePages } from './leaving/broken-page.mjs';

const PAIRS = 40;
/** How many pages one test opens. */
const PART = 32;
/** Pages that are open at the same time, each with a browser of its own: one in the background paints nothing. */
const AT_ONCE = 2;
/** Every run meets other pairs; this repeats one. */
const seed = Number(process.env.LEAVING_SEED ?? Date.now() % 100_000);

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

/** Pairs of a page that is broken and a page that insists or is patched, other ones in each run. */
function randomPairs() {
  let state = seed;
  const pick = (list) => {
    state = (state * 48_271 + 11) % 2_147_483_647;
    return list[state % list.length];
  };
  return Array.from({ length: PAIRS }, () => [pick(allBreakers), pick(allBreakers)]).filter(([one, other]) => one !== other);
}

/** Leaves all of them, and says what was wrong where. */
async function leaveAll(name, pages) {
  const waiting = [...pages];
  const wrong = [];
  const work = async () => {
    const browser = await startBrowser(name, unsigned);
    try {
      for (let chosen; (chosen = waiting.shift()); ) {
        const found = await leaveBroken(browser, site, away, chosen);
        if (found.length > 0) wrong.push(`${chosen.map((one) => one.name).join(' + ')}: ${found.join('; ')}`);
      }
    } finally {
      await browser.close();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return wrong;
}

describe('Leaving a broken page', { skip: nowhere }, () => {
  for (const name of browserNames) {
    // What a page patched before is the same for every browser: only the first one meets it alone.
    const chosen = breakers.filter(({ arg, before: early }) => name === 'chromium' || !arg || !early);
    for (let start = 0; start < chosen.length; start += PART) {
      const pages = chosen.slice(start, start + PART).map((one) => [one]);
      it(`takes everything off the screen, forgets the answers and goes: pages ${start + 1} to ${start + pages.length} of ${chosen.length}, ${name}`, { timeout: 180_000 }, async () => {
        assert.deepEqual(await leaveAll(name, pages), []);
      });
    }
  }

  it(`does so where a page is broken twice, ${PAIRS} random pairs of seed ${seed}, chromium`, { timeout: 180_000 }, async () => {
    assert.deepEqual(await leaveAll('chromium', randomPairs()), []);
  });
});
