// The strictest page that we know, with another Lit on it: a person uses every
// element. And a file that is not the one that was named.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import {
  browserNames,
  openPage,
  pageOf,
  ready,
  startBrowser,
  startSite,
} from './harness.mjs';
import { markup, note, press, visit } from './visit.mjs';
import { WAIT, patience } from './patience.mjs';

const nonce = 'r4nd0m';
const policy =
  `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'none'; base-uri 'none'; object-src 'none'; ` +
  "trusted-types aftercare lit-html; require-trusted-types-for 'script'";
const script = (src, attributes = '') =>
  `<script nonce="${nonce}" ${attributes} src="${src}"></script>`;
const builds = {
  module: ['/dist/cdn/aftercare.js', 'type="module"'],
  classic: ['/dist/cdn/aftercare.iife.js', ''],
};
const tags = [
  'care-provider',
  'feelings-check-in',
  'practice-card',
  'practice-list',
  'preference-builder',
  'safety-note',
  'care-note',
  'care-data',
  'quick-exit',
];
const all = `<p id="other"></p>${markup}<care-provider><practice-card practice="hold-hands"></practice-card></care-provider><quick-exit exit-to="https://localhost:1/"></quick-exit>`;

/**
 * What a page says to whoever has no script: our tags hold it, and show it
 * until they are defined.
 */
const inWords = tags.map((tag) => `<${tag}>words of ${tag}</${tag}>`).join('');
const wrong = `integrity="sha384-${'A'.repeat(64)}" crossorigin="anonymous"`;
const own = `<p id="own">not yet</p><noscript>no script</noscript>`;

let site;
before(async () => {
  const { outputFiles } = await build({
    stdin: {
      contents:
        "import { html, render } from 'lit'; render(html`<b>${'other'}</b>`, document.querySelector('#other'));",
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    format: 'esm',
    write: false,
  });
  const files = {
    '/lit.js': outputFiles[0].text,
    '/own.js': "document.querySelector('#own').textContent = 'the page works';",
  };
  for (const [name, [src, attributes]] of Object.entries(builds)) {
    const lit = script('/lit.js', 'type="module"');
    const us = script(src, `${attributes} data-storage="device"`);
    files[`/${name}-lit-first.html`] = pageOf({ body: all + lit + us });
    files[`/${name}-lit-last.html`] = pageOf({ body: all + us + lit });
    files[`/${name}-wrong.html`] = pageOf({
      head: script(src, `${attributes} ${wrong}`),
      body: own + inWords + script('/own.js'),
    });
    files[`/${name}-absent.html`] = pageOf({
      body: own + inWords + script('/own.js'),
    });
  }
  site = await startSite(files, { csp: policy });
});
after(() => site.close());

/**
 * How the page looks to somebody: each thing's words and its box. Runs in the
 * page.
 */
const looks = () =>
  [...document.body.children]
    .filter(({ localName }) => localName !== 'script')
    .map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [element.localName, element.innerText, x, y, width, height].join(
        ' ',
      );
    });

for (const name of browserNames) {
  describe(`The strictest page, ${name}`, () => {
    let browser;
    before(async () => {
      browser = await startBrowser(name);
    });
    after(() => browser.close());

    for (const path of Object.keys(builds).flatMap((build) => [
      `${build}-lit-first`,
      `${build}-lit-last`,
    ])) {
      it(
        `lets a person use every element, ${path}, and reports nothing`,
        patience,
        async () => {
          const context = await browser.createBrowserContext();
          const { page, log, violations } = await openPage(
            context,
            `${site.url}/${path}.html`,
          );
          await ready(page, ...tags);
          const { feelings, preferences } = await visit(page);
          assert.equal(feelings.length, 2);
          assert.ok(JSON.stringify(preferences).includes(note));
          await press(page, 'practice-card', '.start button');
          await press(page, 'care-data', 'button');
          await press(page, 'care-data', 'summary');
          await press(
            page,
            'care-data',
            '.keep label:has([type=radio]):nth-of-type(2)',
          );
          await press(page, 'care-data', '.keep button.main');
          await page.waitForFunction(
            async () => (await indexedDB.databases()).length === 1,
            { timeout: WAIT, polling: 100 },
          );
          assert.equal(
            await page.evaluate(
              () => document.querySelector('#other').textContent,
            ),
            'other',
          );
          assert.deepEqual(await violations(), []);
          const said = log.console.flatMap(({ type, text }) =>
            /^(error|warn)/.test(type) ? text : [],
          );
          // The icon is the browser's own idea.
          assert.deepEqual(
            [...log.errors, ...said].filter(
              (text) => !text.includes('favicon.ico'),
            ),
            [],
          );
          // Leaving writes styles and a new root, which a policy could stop.
          // Nobody answers at the other end, so one task is all there is.
          const left = await page.evaluate(() => {
            const { session } = window.Aftercare;
            document
              .querySelector('quick-exit')
              .shadowRoot.querySelector('a')
              .click();
            return [
              document.documentElement.innerText.trim(),
              session.getState().preferences,
            ];
          });
          assert.deepEqual(left, ['Loading', {}]);
          await context.close();
        },
      );
    }

    for (const build of Object.keys(builds)) {
      it(
        `runs nothing of a ${build} file with another hash, and leaves the page as it is without one`,
        patience,
        async () => {
          const open = async (path) => {
            const { page, log } = await openPage(
              browser,
              `${site.url}/${build}-${path}.html`,
            );
            const found = await page.evaluate(
              (names) => ({
                api: typeof window.Aftercare,
                defined: names.filter((one) => customElements.get(one)),
                own: document.querySelector('#own').textContent,
              }),
              tags,
            );
            const seen = await page.evaluate(looks);
            await page.close();
            return { found, seen, log };
          };
          const { found, seen, log } = await open('wrong');
          assert.deepEqual(found, {
            api: 'undefined',
            defined: [],
            own: 'the page works',
          });
          assert.deepEqual(seen, (await open('absent')).seen);
          for (const tag of tags)
            assert.ok(
              seen.some((line) => line.includes(`words of ${tag}`)),
              tag,
            );
          assert.deepEqual(
            log.errors.filter((text) => !/integrity|favicon/.test(text)),
            [],
          );
          assert.ok(
            log.requests.some((url) => url.includes('/dist/cdn/')),
            'the file was asked for',
          );
        },
      );
    }
  });
}
