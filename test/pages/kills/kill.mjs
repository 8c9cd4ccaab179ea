// Kills a browser again and again while a page in it keeps answers, opens the
// same profile anew, and says what was still there.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import {
  moduleTag,
  openPage,
  pageOf,
  startBrowser,
  startSite,
} from '../harness.mjs';
import { stateOf } from './writer.mjs';

/**
 * How many writes are confirmed before a browser may be killed: fewer would not
 * show that the writer moves.
 */
const FIRST = 2;
/** The longest that a writer goes on after that, in milliseconds. */
const LONGEST = 800;
const files = {
  '/index.html': pageOf({ head: moduleTag, body: '<p>A page</p>' }),
  '/writer.js': readFileSync(new URL('writer.mjs', import.meta.url), 'utf8'),
};

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const open = (browser, site) => openPage(browser, `${site.url}/index.html`);
const inPage = ({ page }, name, ...values) =>
  page.evaluate(
    async (what, ...all) => (await import('/writer.js'))[what](...all),
    name,
    ...values,
  );

/** Which state is kept: its number, or what is wrong with it. */
async function lookAt(opened, way, passphrase) {
  let kept;
  try {
    kept = await inPage(opened, 'look', way, passphrase);
  } catch (error) {
    return { wrong: 'unreadable', why: error.message };
  }
  if (!kept) return { wrong: 'gone' };
  const number = Number(Object.values(kept.preferences)[0]?.receive?.note);
  const { preferences, marks } = kept;
  return isDeepStrictEqual({ preferences, marks }, stateOf(number))
    ? { number }
    : { wrong: 'mixed', why: JSON.stringify(kept) };
}

/**
 * Hears what the writer of a page says: the numbers that it began and those
 * that were confirmed, each once.
 */
function listen({ page }) {
  const heard = { began: new Set(), kept: new Set() };
  let writes = 0;
  const atWork = new Promise((done) => {
    page.on('console', (message) => {
      const [word, number] = message.text().split(' ');
      heard[word]?.add(Number(number));
      if (word === 'kept') writes += 1;
      if (writes >= FIRST) done();
    });
  });
  return { heard, atWork };
}

/** Kills the browser, and no less. */
async function kill(browser) {
  const browserProcess = browser.process();
  const ended = once(browserProcess, 'exit');
  browserProcess.kill('SIGKILL');
  const [, signal] = await ended;
  if (signal !== 'SIGKILL')
    throw new Error(`The browser ended by itself: ${signal}`);
}

/**
 * Lets the page write, and kills the browser while it does.
 * @returns what the writer had said until then
 */
async function writeUntilKilled(
  browser,
  opened,
  { way, passphrase, number, patience },
) {
  const { heard, atWork } = listen(opened);
  let killed = false;
  const writing = inPage(opened, 'write', way, number, passphrase).catch(
    (error) => {
      if (!killed) throw error;
    },
  );
  await Promise.race([atWork, writing]);
  await Promise.race([
    writing,
    new Promise((done) => setTimeout(done, patience)),
  ]);
  killed = true;
  await kill(browser);
  await writing;
  return heard;
}

/**
 * Kills Chromium while it keeps answers, as often as this, always with the same
 * profile.
 * @param {{ way: 'keeper' | 'session' | 'bare', passphrase?: string, kills:
 *   number, seed: number, say?: (line: string) => void }} options
 * @returns one entry for each kill: `before` and `found`, the numbers of the
 *   states that were kept, `confirmed`, how many other states were confirmed
 *   between them, `last`, the number of the last of these, `within`, whether a
 *   write was under way, and `wrong`: `behind`, `gone`, `mixed`, `unreadable`,
 *   or `store`, where the browser lost all that the origin had
 */
export async function killAgainAndAgain({
  way,
  passphrase,
  kills,
  seed,
  say = () => {},
}) {
  const random = randomFrom(seed);
  const profile = mkdtempSync(join(tmpdir(), 'aftercare-kill-'));
  const site = await startSite(files);
  const start = () => startBrowser('chromium', { userDataDir: profile });
  const runs = [];
  let browser;
  try {
    browser = await start();
    let opened = await open(browser, site);
    let number = 0;
    if (way !== 'bare') await inPage(opened, 'putBeside');
    for (let count = 1; count <= kills; count += 1) {
      const { began, kept } = await writeUntilKilled(browser, opened, {
        way,
        passphrase,
        number,
        patience: random() * LONGEST,
      });
      browser = await start();
      opened = await open(browser, site);
      const found = await lookAt(opened, way, passphrase);
      const last = Math.max(...kept);
      const run = {
        before: number,
        confirmed: kept.size,
        last,
        within: Math.max(...began) > last,
        found: found.number,
        wrong: found.wrong,
        why: found.why,
      };
      if (found.number < last) run.wrong = 'behind';
      if (run.wrong && !(await inPage(opened, 'isBesideThere')))
        run.wrong = 'store';
      runs.push(run);
      say(
        `kill ${count}: ${run.confirmed} confirmed, from ${run.before} to ${last}${run.within ? ', and one under way' : ''}; found ${run.found ?? run.wrong}${run.why ? `: ${run.why}` : ''}`,
      );
      if (run.wrong && run.wrong !== 'store') break;
      number = run.found ?? 0;
      if (run.wrong === 'store' && way !== 'bare')
        await inPage(opened, 'putBeside');
    }
  } finally {
    await browser?.close();
    await site.close();
    rmSync(profile, { recursive: true, maxRetries: 5 });
  }
  return runs;
}
