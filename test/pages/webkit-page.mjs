// A window of WebKitGTK as the part of puppeteer's page that a test of all
// three engines needs. There is one window, which every test goes on in.
import { webkitSession } from './harness.mjs';

const patience = 40_000;
const after = (time) => new Promise((done) => setTimeout(done, time));

const newWindow = () =>
  webkitSession({
    'webkitgtk:browserOptions': {
      args: ['--automation', '--enable-page-cache=false'],
    },
  });

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
     * what is disabled.
     */
    async click(selector) {
      const [x, y] = await page.evaluate((path) => {
        const found = path
          .split(' >>> ')
          .reduce(
            (root, one) => (root.shadowRoot ?? root).querySelector(one),
            document,
          );
        found.scrollIntoView({ block: 'center' });
        const {
          x: left,
          y: top,
          width,
          height,
        } = found.getBoundingClientRect();
        return [Math.round(left + width / 2), Math.round(top + height / 2)];
      }, selector);
      const actions = [
        { type: 'pointerMove', x, y },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await driver.ask('POST', '/actions', {
        actions: [
          {
            type: 'pointer',
            id: 'mouse',
            parameters: { pointerType: 'mouse' },
            actions,
          },
        ],
      });
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
