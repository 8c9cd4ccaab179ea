// What page tests stand on: a server with headers of one's own, real browsers,
// and everything a page reported while it was open.
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { launch, TimeoutError } from 'puppeteer-core';
import { chromiumOptions, firefoxOptions } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';
import { findBrowsers, noChromium, root } from '../../scripts/setup.mjs';
import { serveSites } from '../../scripts/sites.mjs';
import { startWebkitDriver } from '../../scripts/wtr-webkit.mjs';
import { WAIT } from './patience.mjs';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);
const found = await findBrowsers();
if (!found.chromium) throw new Error(noChromium);

const launchers = {
  chromium: (more) => launch({ ...chromiumOptions(found.chromium), ...more }),
  firefox: (more) => launch({ ...firefoxOptions(found.firefox), ...more }),
};

/**
 * The browsers on this machine that a page test can use: always "chromium", and
 * "firefox" where it is installed.
 */
export const browserNames = Object.keys(launchers).filter(
  (name) => found[name],
);

/** A fresh browser; close it in `after`. `more` are options of puppeteer's. */
export async function startBrowser(name = 'chromium', more = {}) {
  const browser = await launchers[name](more);
  const newPage = browser.newPage.bind(browser);
  // A busy browser opens a window now and then that it never tells the driver
  // of; it opens another one.
  browser.newPage = () =>
    newPage().catch((error) => {
      if (!(error instanceof TimeoutError)) throw error;
      return newPage();
    });
  return browser;
}

/** How long a command for WebKitGTK may take, and how long its first one. */
const longest = 90_000;
const longestStart = 30_000;

/** A driver that is asked, and gives up where it never answers. */
async function webkitDriver() {
  const url = await startWebkitDriver(found.webkit);
  return async (method, path, body, patience = longest) => {
    const response = await fetch(`${url}${path}`, {
      method,
      signal: AbortSignal.timeout(patience),
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = await response.json();
    if (!response.ok)
      throw new Error(`${path}: ${value.error}: ${value.message}`);
    return value;
  };
}

/**
 * A window of WebKitGTK. Its first answer does not come in some runs on a busy
 * machine; another driver then gives one.
 */
async function newWebkitSession(capabilities, tries = 3) {
  const ask = await webkitDriver();
  const wanted = {
    capabilities: {
      alwaysMatch: { browserName: 'MiniBrowser', ...capabilities },
    },
  };
  try {
    const { sessionId } = await ask('POST', '/session', wanted, longestStart);
    return { ask, sessionId };
  } catch (error) {
    if (tries === 1) throw error;
    return newWebkitSession(capabilities, tries - 1);
  }
}

/**
 * A window of WebKitGTK, which puppeteer does not drive, or undefined where it
 * is not installed.
 */
export async function webkitSession(capabilities = {}) {
  if (!found.webkit) return undefined;
  const { ask, sessionId } = await newWebkitSession(capabilities);
  const base = `/session/${sessionId}`;
  const run = (script) =>
    ask('POST', `${base}/execute/sync`, { script, args: [] });
  const find = (selector) =>
    ask('POST', `${base}/element`, { using: 'css selector', value: selector });
  return {
    run,
    goto: (address) => ask('POST', `${base}/url`, { url: address }),
    back: () => ask('POST', `${base}/back`, {}),
    /** Any other command, by its path within the session. */
    ask: (method, path, body) => ask(method, `${base}${path}`, body),
    close: () => ask('DELETE', base),
    /**
     * From here on, what runs, is clicked or pressed does so in this frame;
     * without a selector, in the page again.
     */
    enter: async (selector) =>
      ask('POST', `${base}/frame`, {
        id: selector ? await find(selector) : null,
      }),
    click: async (selector) =>
      ask(
        'POST',
        `${base}/element/${Object.values(await find(selector))[0]}/click`,
        {},
      ),
    /** Presses Shift alone, as often as this, where the focus is. */
    shift(times) {
      const actions = Array.from({ length: times }, () =>
        ['keyDown', 'keyUp'].map((type) => ({ type, value: '\uE008' })),
      ).flat();
      return ask('POST', `${base}/actions`, {
        actions: [{ type: 'key', id: 'keys', actions }],
      });
    },
    async until(script, patience = 15_000) {
      const end = Date.now() + patience;
      while (!(await run(script).catch(() => false))) {
        if (Date.now() > end) throw new Error(`Never true: ${script}`);
        await new Promise((done) => setTimeout(done, 50));
      }
    },
  };
}

/**
 * The policy that every embedding has to live with: nothing inline, and Trusted
 * Types with our one name.
 */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; " +
  "trusted-types aftercare; require-trusted-types-for 'script'";

/**
 * Serves pages beside the built files, which are at `/dist/`.
 * @param {Record<string, string>} [files] path to text, such as
 *   `{ '/index.html': '…' }`; without it, the demo sites as they are started
 * @param {{ csp?: string, headers?: Record<string, string> }} [options] headers
 *   of every response
 * @returns {Promise<{ url: string, care?: string, close: () => Promise<void>
 *   }>} `care`: where the frame of a demo site comes from
 */
export async function startSite(files, { csp, headers = {} } = {}) {
  const all = csp ? { ...headers, 'content-security-policy': csp } : headers;
  if (!files) return serveSites(0, all);
  const folder = mkdtempSync(join(tmpdir(), 'aftercare-site-'));
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const server = await serve({
    mounts: { '/': folder, '/dist/': join(root, 'dist') },
    headers: () => all,
  });
  return {
    url: server.url,
    async close() {
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** A whole page around `body`; `head` is where a test puts its script tag. */
export function pageOf({ head = '', body = '', lang = 'en', dir = 'ltr' }) {
  return `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Test page</title>${head}</head>
<body>${body}</body>
</html>`;
}

/** The two script tags a site may paste. */
export const moduleTag =
  '<script type="module" src="/dist/cdn/aftercare.js"></script>';
export const classicTag = '<script src="/dist/cdn/aftercare.iife.js"></script>';

/**
 * Opens an address and keeps what the page reports. `log` grows while the page
 * lives: `console` (`{ type, text }`), `errors`, `requests` and
 * `failedRequests` (addresses). `violations()` reads the page's Content
 * Security Policy reports.
 */
export async function openPage(
  browser,
  url,
  { viewport = { width: 1280, height: 800 }, media = {} } = {},
) {
  const page = await browser.newPage();
  const log = { console: [], errors: [], requests: [], failedRequests: [] };
  page.on('console', (message) =>
    log.console.push({ type: message.type(), text: message.text() }),
  );
  page.on('pageerror', (error) => log.errors.push(error.message));
  page.on(
    'request',
    (request) => isOfThePage(request.url()) && log.requests.push(request.url()),
  );
  page.on('requestfailed', (request) => log.failedRequests.push(request.url()));
  page.on(
    'response',
    (response) =>
      response.status() >= 400 && log.failedRequests.push(response.url()),
  );

  await page.setViewport(viewport);
  const features = Object.entries(media).map(([name, value]) => ({
    name,
    value,
  }));
  if (features.length > 0) await page.emulateMediaFeatures(features);
  await page.evaluateOnNewDocument(watchPage);
  await page.goto(url, { waitUntil: 'load' });
  const violations = async () =>
    (await page.evaluate(() => window.__violations)).filter(({ blockedURI }) =>
      isOfThePage(blockedURI),
    );
  return { page, log, violations };
}

/** The icon is the browser's own idea, and a `data:` address asks nobody. */
function isOfThePage(url) {
  return !url.startsWith('data:') && !url.endsWith('/favicon.ico');
}

/** Runs in the page before anything of its own. */
function watchPage() {
  window.__violations = [];
  document.addEventListener(
    'securitypolicyviolation',
    ({ violatedDirective, blockedURI, sample }) => {
      window.__violations.push({ violatedDirective, blockedURI, sample });
    },
  );
  window.__layoutShift = 0;
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries())
      if (!hadRecentInput) window.__layoutShift += value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/**
 * How much the page has moved by itself until now, as Chromium counts it;
 * undefined in other browsers.
 */
export function layoutShift(page) {
  return page.evaluate(
    () =>
      new Promise((done) => {
        const counts =
          PerformanceObserver.supportedEntryTypes.includes('layout-shift');
        // An observer hears of a frame after it was shown, so two more frames
        // are waited for.
        requestAnimationFrame(() =>
          requestAnimationFrame(() =>
            setTimeout(() => done(counts ? window.__layoutShift : undefined)),
          ),
        );
      }),
  );
}

/**
 * Waits until the page was painted and brings a place of it on the screen, as
 * somebody would who reads while more comes.
 */
export async function lookAt(page, selector, block = 'start') {
  await page.evaluate(
    async (where, place) => {
      await new Promise((done) => {
        new PerformanceObserver(done).observe({
          type: 'paint',
          buffered: true,
        });
      });
      document
        .querySelector(where)
        .scrollIntoView({ block: place, behavior: 'instant' });
      await new Promise((done) =>
        requestAnimationFrame(() => requestAnimationFrame(done)),
      );
    },
    selector,
    block,
  );
}

/**
 * Waits until the given tags are defined and their elements in the document
 * have rendered.
 */
export async function ready(page, ...tags) {
  await page.evaluate(async (names) => {
    await Promise.all(names.map((name) => customElements.whenDefined(name)));
    await Promise.all(
      [...document.querySelectorAll(names.join())].map(
        (element) => element.updateComplete,
      ),
    );
  }, tags);
}

/** What each element brings after it was seen. */
const broughtBy = {
  'care-note': ['aftercare.more.js'],
  'feelings-check-in': [
    'aftercare.more.js',
    'aftercare.open.js',
    'aftercare.words.js',
  ],
  'practice-card': ['aftercare.more.js', 'aftercare.open.js'],
  'practice-list': ['aftercare.more.js', 'aftercare.open.js'],
  'preference-builder': ['aftercare.view.js'],
};

/** Everything that elements bring by themselves. */
export const laterContent = [
  ...new Set(Object.values(broughtBy).flat()),
].sort();

/** What the elements of this page bring. */
export async function laterContentOf(page) {
  const found = await page.evaluate(
    (tags) => tags.filter((tag) => document.querySelector(tag)),
    Object.keys(broughtBy),
  );
  return [...new Set(found.flatMap((tag) => broughtBy[tag]))].sort();
}

/**
 * Waits until what comes after the first element has come: from then on nothing
 * is asked for.
 * @param files what these elements bring
 */
export async function settledLater(page, files) {
  await page.waitForFunction(
    (names) => {
      const entries = performance.getEntriesByType('resource');
      return names.every((name) =>
        entries.some(
          (entry) => entry.name.includes(name) && entry.responseEnd > 0,
        ),
      );
    },
    { timeout: WAIT, polling: 50 },
    files ?? (await laterContentOf(page)),
  );
}

/**
 * What axe finds, each as one readable line; an empty list is what a test
 * wants.
 */
export async function axe(page, context = 'html', options = {}) {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(
    (where, how) => window.axe.run(where, how),
    context,
    options,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.flat().join(' ')})`),
  );
}
