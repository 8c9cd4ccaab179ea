// One broken page, from its start to where somebody is who left it, and what
// was wrong on the way.
import { clearInterval, setInterval } from 'node:timers';
import { moduleTag, pageOf, ready } from '../harness.mjs';
import { prepare } from './breakers.mjs';
import { colouredPixels } from './pixels.mjs';

const patience = { timeout: 15_000 };

/**
 * The pages of the site.
 * @param to where the button leads
 */
export const sitePages = (to) => ({
  '/start.html': pageOf({
    head: '<title>Start</title>',
    body: '<p>Where the visit began</p>',
  }),
  '/other.html': pageOf({
    head: '<title>Other</title>',
    body: '<mark>My words</mark>',
  }),
  '/broken.html': pageOf({
    head: `${moduleTag}<style>html, body { background: #f0f; font-size: 2rem }</style>`,
    body: `<quick-exit exit-to="${to}"></quick-exit><h1>My words</h1><video muted></video><iframe srcdoc="<mark>My words"></iframe>`,
  }),
});

const DRIVER = "a driver's error: ";

/**
 * What the page says of itself while it goes: a driver can ask it nothing more
 * then.
 */
const REPORT = 'While it goes: ';

/** Runs in the page: somebody leaves. Says what is there in the same task. */
function leaveNow(report) {
  const { session } = window.Aftercare;
  const item = session.getState().content.items[0].id;
  try {
    session.setPreference(item, 'receive', { level: 'like', note: 'My words' });
  } catch {
    // Who listens may throw; the answer is there.
  }
  const { length } = history;
  const { getComputedStyle } = window;
  // Beside a script that insists the page rests for a moment without a box:
  // then nobody sees or hears what is in it.
  const seen = () => {
    const root = window.rootOf();
    return !root || getComputedStyle(root).display === 'none'
      ? ''
      : root.innerText;
  };
  const link = window.exit.shadowRoot.querySelector('a');
  const told = window.setInterval(() => {
    if (window.returns && window.tried < 4) return;
    window.clearInterval(told);
    console.debug(report + seen() + window.titleOf());
  }, 20);
  window.firstRoot = window.rootOf();
  window.armed = true;
  link.click();
  return { length, isForgotten: !(item in session.getState().preferences) };
}

/**
 * Opens the page, breaks it, leaves it for a site that is slow, and looks at
 * the screen meanwhile.
 * @returns {Promise<string[]>} what somebody would notice; nothing is what a
 *   test wants
 */
export async function leaveBroken(browser, site, away, chosen) {
  const found = await leaveOnce(browser, site, away, chosen);
  // A driver that lost the page says nothing of the page: it is asked once
  // more. What was seen is never asked away.
  return found.length > 0 && found.every((one) => one.startsWith(DRIVER))
    ? leaveOnce(browser, site, away, chosen)
    : found;
}

async function leaveOnce(browser, site, away, chosen) {
  const page = await browser.newPage();
  const wrong = [];
  const screenshot = await screenshots(page);
  const reported = new Promise((done) => {
    page.on(
      'console',
      (message) =>
        message.text().startsWith(REPORT) &&
        done(message.text().slice(REPORT.length)),
    );
  });
  page.on('dialog', (dialog) => {
    wrong.push('the page asks something');
    void dialog.dismiss();
  });
  try {
    await page.setViewport({ width: 400, height: 300 });
    await page.evaluateOnNewDocument(prepare);
    for (const { before, arg } of chosen)
      if (before) await page.evaluateOnNewDocument(before, arg);
    await page.goto(`${site.url}/start.html`);
    await page.goto(`${site.url}/broken.html`);
    await ready(page, 'quick-exit');
    if (!colouredPixels(await screenshot()))
      wrong.push(
        'the words of the page are not seen before: nothing is tested',
      );
    await page.evaluate(
      () => (window.exit = document.querySelector('quick-exit')),
    );
    for (const { after, arg } of chosen)
      if (after) await page.evaluate(after, arg);

    const { length, isForgotten } = await page.evaluate(leaveNow, REPORT);
    if (!isForgotten) wrong.push('the answers are still there');
    const words = await Promise.race([
      reported,
      new Promise((done) => setTimeout(done, 3500, 'nothing')),
    ]);
    // A page that goes on and on may never come to say it: then the picture
    // alone tells what is seen.
    if (/My words|visit/.test(words)) wrong.push(`the document says ${words}`);
    const coloured = colouredPixels(await screenshot());
    if (coloured) wrong.push(`${coloured} pixels of the page are seen`);

    // The request may still be on its way.
    const arrived = page.waitForFunction(
      () => document.title === 'Weather',
      patience,
    );
    const releasing = setInterval(away.release, 20);
    await arrived
      .catch(() => wrong.push('nobody arrives'))
      .finally(() => clearInterval(releasing));
    if (wrong.length === 0) {
      if ((await page.evaluate(() => history.length)) !== length)
        wrong.push('the page has still a place in the history');
      await page.goBack();
      if (!page.url().endsWith('/start.html'))
        wrong.push(`Back brings ${page.url()}`);
    }
  } catch (error) {
    wrong.push(DRIVER + error.message);
  } finally {
    await page.close().catch(() => {});
  }
  return wrong;
}

/**
 * Takes pictures of a page. Chromium's driver waits for a navigation that is on
 * its way; its protocol does not, but a picture that was asked for between two
 * documents never comes: then another one is asked for.
 */
async function screenshots(page) {
  const client = await page.createCDPSession().catch(() => undefined);
  if (!client) return () => page.screenshot();
  const take = async (tries) => {
    const late = new Promise((done) => setTimeout(done, 2000));
    const shot = await Promise.race([
      client
        .send('Page.captureScreenshot', { format: 'png' })
        .catch(() => undefined),
      late,
    ]);
    if (shot) return Buffer.from(shot.data, 'base64');
    if (tries === 1) throw new Error('no picture could be taken');
    return take(tries - 1);
  };
  return () => take(3);
}
