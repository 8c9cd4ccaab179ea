// A window of WebKitGTK as the part of puppeteer's page that a test of all
// three engines needs. There is one window, which every test goes on in.
import { webkitSession } from './harness.mjs';

const patience = 40_000;
/** What is disabled hears no click, and a page that leaves notes none. */
const CLICK_PATIENCE = 2_000;
const after = (time) => new Promise((done) => setTimeout(done, time));

const newWindow = () =>
  webkitSession({
    'webkitgtk:browserOptions': {
      args: ['--automation', '--enable-page-cache=false'],
    },
  });

/**
 * Runs in the page: where the middle of something is, once it was there for two
 * frames. From here on the page notes a click; what is disabled hears none.
 */
async function middleOnceStill(selector) {
  const found = selector
    .split(' >>> ')
    .reduce(
      (root, one) => (root.shadowRoot ?? root).querySelector(one),
      document,
    );
  const middle = () => {
    const { x, y, width, height } = found.getBoundingClientRect();
    return [Math.round(x + width / 2), Math.round(y + height / 2)];
  };
  const nextFrame = () => new Promise((done) => requestAnimationFrame(done));
  for (let before = ''; ; await nextFrame()) {
    found.scrollIntoView({ block: 'center' });
    const now = middle();
    if (`${now}` === before) break;
    before = `${now}`;
  }
  document.heardClick = false;
  const hear = () => {
    document.heardClick = true;
  };
  addEventListener('click', hear, { capture: true, once: true });
  return middle();
}

/** Runs in the page; in one that came after the press nothing is noted. */
const heardClick = () => document.heardClick !== false;

/**
 * A press that sends a form takes the page away, in some runs before the driver
 * has answered. What the press has done is for the test to see.
 */
function unlessPageWent(error) {
  if (!/\/actions: unknown error/.test(error.message)) throw error;
}

/**
 * Stands in for puppeteer's browser and page, or undefined where WebKitGTK is
 * not installed. It keeps no page whole for Back, as it would even where a page
 * hears "unload".
 */
export async function startWebkit() {
  let driver = await newWindow();
  if (!driver) return undefined;
  let origin;
  const call = (fn, args) =>
    driver.run(`return (${fn})(...${JSON.stringify(args)})`);
  /**
   * A page that has not come yet is asked again; so is one that went away while
   * it was asked, since it never answers.
   */
  const until = async (fn, ...args) => {
    const end = Date.now() + patience;
    for (;;) {
      const value = await Promise.race([
        call(fn, args).catch(() => undefined),
        after(1000),
      ]);
      if (value) return value;
      if (Date.now() > end) throw new Error(`Never true: ${fn}`);
      await after(50);
    }
  };
  /** Another document than before, and all of it. */
  const arrived = async () => {
    origin = await until(
      (before) =>
        document.readyState === 'complete' &&
        performance.timeOrigin !== before &&
        performance.timeOrigin,
      origin,
    );
  };
  const page = {
    evaluate: (fn, ...args) => call(fn, args),
    waitForFunction: (fn, options, ...args) => until(fn, ...args),
    waitForNavigation: arrived,
    async goBack() {
      await driver.back();
      await arrived();
    },
    /**
     * Presses the mouse at the middle of it: the command for a click refuses
     * what is disabled. A page that still moves would have it pressed elsewhere,
     * and the driver answers before the page has heard it.
     */
    async click(selector) {
      const [x, y] = await page.evaluate(middleOnceStill, selector);
      const actions = [
        { type: 'pointerMove', x, y },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      const pointer = {
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions,
      };
      await driver
        .ask('POST', '/actions', { actions: [pointer] })
        .catch(unlessPageWent);
      await Promise.race([until(heardClick), after(CLICK_PATIENCE)]);
    },
    async close() {},
  };
  /** In some runs the process of a page ends by itself: it is opened anew. */
  const show = async (url) => {
    try {
      await driver.goto(url);
    } catch {
      driver.close().catch(() => {});
      driver = await newWindow();
      await driver.goto(url);
    }
  };
  return {
    async openPage(url) {
      await show(url);
      origin = await page.evaluate(() => performance.timeOrigin);
      return page;
    },
    // Whoever is gone already is closed.
    close: () => driver.close().catch(() => {}),
  };
}
