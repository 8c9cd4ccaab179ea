// How long somebody waits for what they locked to open, on a machine slowed
// down four times.
import { pageOf, startBrowser, startSite } from '../test/pages/harness.mjs';

/** Milliseconds that a person may wait. */
export const AIM = 1500;
const SLOWER = 4;

export async function measureUnlock(rounds) {
  const site = await startSite({
    '/index.html': pageOf({ body: '<p>A page</p>' }),
  });
  const browser = await startBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`${site.url}/index.html`);
    await page.emulateCPUThrottling(SLOWER);
    const times = [];
    for (let round = 0; round < rounds; round += 1) {
      times.push(
        await page.evaluate(async () => {
          const { openRepository, createRepository } =
            await import('/dist/cdn/aftercare.keep.js');
          const preferences = Object.fromEntries(
            Array.from({ length: 100 }, (_, n) => [
              `item-${n}`,
              { receive: { level: 'like', note: 'slowly' } },
            ]),
          );
          (
            await createRepository(
              { preferences, marks: {} },
              'four words that rhyme',
            )
          ).close();
          const keeper = await openRepository();
          const start = performance.now();
          await keeper.unlock('four words that rhyme');
          const time = performance.now() - start;
          await keeper.erase();
          return time;
        }),
      );
    }
    times.sort((a, b) => a - b);
    return {
      median: times[times.length >> 1],
      least: times[0],
      most: times.at(-1),
    };
  } finally {
    await browser.close();
    await site.close();
  }
}
