// Tests of elements in real browsers. WTR_BROWSERS=chromium,firefox,webkit
// chooses; by default all that are found.
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { chromiumOptions, firefoxOptions } from './scripts/browsers.mjs';
import { findBrowsers } from './scripts/setup.mjs';
import { uiCommands } from './scripts/wtr-commands.mjs';
import { reporter } from './scripts/wtr-reporter.mjs';
import { webkitLauncher } from './scripts/wtr-webkit.mjs';

const found = await findBrowsers();
const chosen =
  process.env.WTR_BROWSERS?.split(',') ??
  Object.keys(found).filter((name) => found[name]);

const launchers = {
  chromium: (path) => chromeLauncher({ launchOptions: chromiumOptions(path) }),
  // Each file asks for some hundred modules. A driver that is told of each of
  // them doubles what a file takes to load.
  firefox: (path) =>
    puppeteerLauncher({
      launchOptions: { ...firefoxOptions(path), networkEnabled: false },
    }),
  webkit: webkitLauncher,
};

const browsers = [];
for (const name of chosen) {
  if (!found[name])
    throw new Error(
      `WTR_BROWSERS asks for ${name}, which is not on this machine.`,
    );
  browsers.push(await launchers[name](found[name]));
}

/**
 * Firefox and WebKitGTK draw a page on the processor, for longer than they take
 * for everything else; nobody looks at it. Pictures are compared in Chromium,
 * and what a person sees is tested on pages.
 */
const undrawn = `<script>
  if (!/Chrome/.test(navigator.userAgent)) {
    const style = document.createElement('style');
    style.textContent = 'html { opacity: 0 }';
    document.head.append(style);
  }
</script>`;
const pageOf = (framework) =>
  `<!doctype html><html><head>${undrawn}</head><body><script type="module" src="${framework}"></script></body></html>`;

export default {
  testRunnerHtml: pageOf,
  files: ['test/**/*.browser.test.ts'],
  browsers,
  // One page in each browser: focus and timers of a page in the background are
  // not those of a visitor's page. All browsers at a time: one that waits for
  // its turn runs alone at the end, and WebKitGTK takes longest.
  concurrentBrowsers: 3,
  concurrency: 1,
  nodeResolve: { exportConditions: ['browser', 'development'] },
  plugins: [
    uiCommands,
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: './tsconfig.json' }),
  ],
  filterBrowserLogs: ({ args: [first] }) =>
    !String(first).startsWith('Lit is in dev mode'),
  reporters: [reporter({ file: process.env.WTR_COUNTS ?? '.cache/wtr.json' })],
  browserStartTimeout: 150_000,
  testsStartTimeout: 60_000,
  // PACK_ROUNDS asks for many more generated packs than the usual ones, and
  // MONKEY_STEPS for many more steps.
  testsFinishTimeout:
    process.env.PACK_ROUNDS || process.env.MONKEY_STEPS ? 3_600_000 : 300_000,
  // It ends what hangs. A busy machine takes three times as long as a quiet one.
  testFramework: { config: { timeout: 120_000 } },
};
