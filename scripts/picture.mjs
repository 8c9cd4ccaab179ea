// Makes docs/images/elements.png, the picture in README.md, from the built
// elements: npm run build && node scripts/picture.mjs
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { chromiumOptions } from './browsers.mjs';
import { serve } from './serve.mjs';
import { findBrowsers, noChromium, root } from './setup.mjs';

const file = join(root, 'docs/images/elements.png');
const limit = 200_000;
const size = { width: 1176, height: 864 };

const html = `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <title>Picture</title>
    <style>
      body { display: grid; grid-template-columns: repeat(3, 1fr); margin: 0; block-size: 864px; overflow: clip; font: 15px/1.5 'Noto Sans', system-ui, sans-serif; }
      div { display: grid; align-content: start; gap: 20px; padding: 28px 24px; color-scheme: light; background: oklch(0.965 0.012 40); }
      div:last-child { color-scheme: dark; background: oklch(0.17 0.014 20); }
    </style>
    <script type="module" src="/dist/cdn/aftercare.js"></script>
  </head>
  <body>
    <div>
      <care-provider><feelings-check-in></feelings-check-in></care-provider>
      <care-provider>
        <practice-card practice="brave-thanks" variant="compact"></practice-card>
        <practice-card practice="water-snack" variant="compact"></practice-card>
      </care-provider>
    </div>
    <div><care-provider audience="intimate"><practice-card practice="slow-hug"></practice-card></care-provider></div>
    <div>
      <care-provider><preference-builder layout="one-by-one" groups="quiet"></preference-builder></care-provider>
      <care-provider country="GB"><safety-note show="always" limit="1"></safety-note></care-provider>
    </div>
  </body>
</html>`;

/** Runs in the page: says a few things, as a person would have. */
async function answer() {
  const all =
    'feelings-check-in, practice-card, preference-builder, safety-note';
  const settled = () =>
    Promise.all(
      [...document.querySelectorAll(all)].map(
        (element) => element.updateComplete,
      ),
    );
  await settled();
  const press = async (tag, words) => {
    const controls = [
      ...document
        .querySelector(tag)
        .shadowRoot.querySelectorAll('button, label'),
    ];
    controls.find((control) => control.textContent.trim() === words).click();
    await settled();
  };
  document.querySelector('feelings-check-in').value = {
    point: { valence: 0.45, arousal: -0.35 },
    feelings: ['close', 'calm', 'exposed'],
    needs: [],
  };
  await settled();
  await press('feelings-check-in', 'Next');
  document.querySelector('preference-builder').value = {
    'quiet-company': { receive: { level: 'like', timing: ['right-after'] } },
  };
  await settled();
  document.activeElement.blur();
}

const { chromium } = await findBrowsers();
if (!chromium) throw new Error(noChromium);
const server = await serve({
  mounts: { '/dist/': join(root, 'dist') },
  page: (path) => (path === '/' ? html : undefined),
});
const browser = await launch(chromiumOptions(chromium));
try {
  const page = await browser.newPage();
  await page.setViewport(size);
  await page.emulateMediaFeatures([
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.goto(server.url);
  // Elements are defined one after the other, each in a task of its own.
  await page.waitForFunction(() => !document.querySelector(':not(:defined)'));
  await page.evaluate(answer);
  await page.screenshot({ path: file });
  const bytes = statSync(file).size;
  console.log(`docs/images/elements.png: ${bytes.toLocaleString('en')} bytes`);
  if (bytes > limit)
    throw new Error(`The picture is over ${limit.toLocaleString('en')} bytes.`);
} finally {
  await browser.close();
  await server.close();
}
