// Visits every story and docs page of the built Storybook in Chromium. A story
// fails on an error in the console, a request that fails or leaves this origin,
// and on anything axe finds, in light and in dark.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { chromiumOptions } from './browsers.mjs';
import { serve } from './serve.mjs';
import { findBrowsers, noChromium, root } from './setup.mjs';

// One: a tab behind another paints no frames, and a story that waits for one
// would wait for ever.
const tabs = 1;
const patience = 30_000;
const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

// A story is a piece of a page: it has no landmarks of its own to be in.
const axeOptions = {
  rules: { region: { enabled: false }, 'target-size': { enabled: true } },
};

/** Everything that went wrong on one entry of the index, as lines to print. */
async function visit(page, origin, { id, type }) {
  const problems = [];
  const listen = {
    console: (message) =>
      message.type() === 'error' && problems.push(`console: ${message.text()}`),
    pageerror: (error) => problems.push(`error: ${error.message}`),
    requestfailed: (request) =>
      problems.push(`request failed: ${request.url()}`),
    response: (response) =>
      response.status() >= 400 &&
      problems.push(`status ${response.status()}: ${response.url()}`),
    request: (request) =>
      isElsewhere(request.url(), origin) &&
      problems.push(`request to another origin: ${request.url()}`),
  };
  for (const [event, listener] of Object.entries(listen))
    page.on(event, listener);
  try {
    await page.goto(`${origin}/iframe.html?viewMode=${type}&id=${id}`, {
      timeout: patience,
    });
    problems.push(
      ...(await (type === 'docs' ? settledDocs(page) : settledStory(page))),
    );
    if (type === 'story')
      for (const scheme of ['light', 'dark'])
        problems.push(...(await axe(page, scheme)));
  } catch (error) {
    problems.push(error.message);
  }
  for (const [event, listener] of Object.entries(listen))
    page.off(event, listener);
  return problems;
}

function isElsewhere(url, origin) {
  return (
    /^(https?|wss?):/.test(url) && new URL(url).host !== new URL(origin).host
  );
}

/** Waits until the story has rendered and its play function has ended. */
async function settledStory(page) {
  const phase = await page.waitForFunction(
    () => {
      const { phase } = window.__STORYBOOK_PREVIEW__?.currentRender ?? {};
      return (
        ['completed', 'finished', 'errored', 'aborted'].includes(phase) && phase
      );
    },
    { timeout: patience, polling: 100 },
  );
  const end = await phase.jsonValue();
  return ['completed', 'finished'].includes(end) ? [] : [`the story ${end}`];
}

async function settledDocs(page) {
  await page.waitForFunction(
    () => document.querySelector('#storybook-docs')?.textContent.trim(),
    { timeout: patience, polling: 100 },
  );
  // Once the page has nothing left to do, everything that it would complain of
  // has been said.
  await page.evaluate(
    () =>
      new Promise((done) =>
        window.requestIdleCallback(done, { timeout: 5000 }),
      ),
  );
  return [];
}

async function axe(page, scheme) {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    // What fades in is measured as it stays.
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  // Many elements stand below each other here: in a low window the foot of one
  // would stand over its own head, until somebody scrolls.
  const window = page.viewport();
  const height = await page.evaluate(
    () => document.documentElement.scrollHeight,
  );
  await page.setViewport({
    ...window,
    height: Math.max(height, window.height),
  });
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(
    (options) => axe.run('#storybook-root', options),
    axeOptions,
  );
  await page.setViewport(window);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `axe ${id} (${scheme}): ${help}\n      ${target.flat().join(' ')}\n      ${failureSummary.replaceAll('\n', '\n      ')}`,
    ),
  );
}

async function visitAll(browser, origin, entries) {
  const counts = { passed: 0, failed: 0 };
  const queue = [...entries];
  const work = async () => {
    const page = await browser.newPage();
    for (let entry = queue.shift(); entry; entry = queue.shift()) {
      const problems = await visit(page, origin, entry);
      counts[problems.length === 0 ? 'passed' : 'failed'] += 1;
      if (problems.length > 0)
        console.error(
          `\n✗ ${entry.id}\n${problems.map((problem) => `    ${problem}`).join('\n')}`,
        );
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: tabs }, work));
  return counts;
}

const { chromium } = await findBrowsers({ install: true });
if (!chromium) throw new Error(noChromium);
const folder = join(root, 'storybook-static');
const { entries } = JSON.parse(
  readFileSync(join(folder, 'index.json'), 'utf8'),
);

const server = await serve({ mounts: { '/': folder } });
const browser = await launch(chromiumOptions(chromium));
try {
  const counts = await visitAll(browser, server.url, Object.values(entries));
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(
    join(root, '.cache/stories.json'),
    JSON.stringify(counts, null, 2),
  );
  console.log(
    `${Object.keys(entries).length} stories and docs pages: ${counts.passed} passed, ${counts.failed} failed`,
  );
  if (counts.failed > 0) process.exitCode = 1;
} finally {
  await browser.close();
  await server.close();
}
