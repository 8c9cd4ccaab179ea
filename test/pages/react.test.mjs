// `aftercare-elements/react.js` on pages that React has written on a server and
// wakes up in the browser, and on pages that it draws alone.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { ourPractices } from '../../examples/plain/our-practices.js';
import { root } from '../../scripts/setup.mjs';
import { elementsOf } from '../../scripts/types/elements.mjs';
import { renderToString } from '../../dist/server/index.js';
import {
  moduleTag,
  openPage,
  pageOf,
  startBrowser,
  startSite,
} from './harness.mjs';
import { WAIT } from './patience.mjs';

const elements = elementsOf(
  JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8')),
);
const componentOf = ({ name }) => name.replace(/Element$/, '');

/** React 18 is tried where its example was installed. */
const folders = [root, join(root, 'examples/react18')]
  .map((folder) => join(folder, 'node_modules'))
  .filter((folder) => existsSync(join(folder, 'react-dom')));
const versionIn = (folder) =>
  JSON.parse(readFileSync(join(folder, 'react/package.json'), 'utf8')).version;

/**
 * Every component with all of its events, and one with a number, a switch and
 * objects. What is heard is kept on the window.
 */
const app = `
import { createElement as h, StrictMode, useState } from 'react';
import * as components from ${JSON.stringify(join(root, 'dist/react.js'))};

const elements = ${JSON.stringify(elements.map(({ tag, name, events }) => ({ tag, component: componentOf({ name }), events })))};
const heard = (globalThis.heard = []);
const [own] = ${JSON.stringify(ourPractices)};
globalThis.refs = {};

function all() {
  return elements.map(({ tag, component, events }) => {
    const handlers = events.map(({ handler, event }) => [handler, ({ type, target }) => heard.push(target.localName + ' ' + event + ' ' + type)]);
    return h(components[component], { key: tag, id: 'all-' + tag, className: 'mine', ref: (node) => { globalThis.refs[tag] = node; }, ...Object.fromEntries(handlers) }, h('p', null, 'Words of ' + tag));
  });
}

function Counted() {
  const [count, setCount] = useState(3);
  globalThis.setCount = setCount;
  return h(components.FeelingsCheckIn, { id: 'counted', maxFeelings: count, required: count === 3, name: count === 3 ? 'now' : undefined, className: 'count-' + count });
}

export function App() {
  return h(StrictMode, null, h('main', null,
    h(components.PracticeCard, { id: 'text', practice: 'hold-hands', headingLevel: 4 }),
    h(components.PracticeCard, { id: 'object', practice: own }),
    h(components.CareProvider, { id: 'provider', country: 'IE', content: undefined }, h(components.SafetyNote, { id: 'inside' })),
    h(Counted),
    all(),
  ));
}
`;
/**
 * A place that the script fills, in a page that React draws: written as
 * docs/frameworks.md has it.
 */
const placeApp = `
import { createElement as h, StrictMode, useState } from 'react';
const words = { __html: '<p>In danger? Call 999.</p>' };
function Place() {
  const [count, setCount] = useState(0);
  globalThis.drawAgain = () => setCount(count + 1);
  return h('main', { className: 'drawn-' + count },
    h('div', { id: 'place', className: 'place-' + count, 'data-aftercare': 'safety-note', 'data-country': 'GB', suppressHydrationWarning: true, dangerouslySetInnerHTML: words }));
}
export const App = () => h(StrictMode, null, h(Place));
`;
const entries = {
  hydrate: `import { hydrateRoot } from 'react-dom/client'; import { createElement } from 'react'; import { App } from 'app';
    const onRecoverableError = (error) => console.error('recovered: ' + error);
    globalThis.root = hydrateRoot(document.querySelector('#root'), createElement(App), { onRecoverableError }); globalThis.woken = true;`,
  alone: `import { createRoot } from 'react-dom/client'; import { createElement } from 'react'; import { App } from 'app';
    globalThis.root = createRoot(document.querySelector('#root')); root.render(createElement(App)); globalThis.woken = true;`,
  server: `import { renderToString } from 'react-dom/server'; import { createElement } from 'react'; import { App } from 'app';
    globalThis.written = renderToString(createElement(App));`,
};

function bundle(entry, folder, { source = app, ...more }) {
  const given = { app: source, entry: entries[entry] };
  const fromText = {
    name: 'from-text',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^(app|entry)$/ }, ({ path }) => ({
        path,
        namespace: 'text',
      }));
      onLoad({ filter: /.*/, namespace: 'text' }, ({ path }) => ({
        contents: given[path],
        resolveDir: root,
      }));
    },
  };
  return build({
    entryPoints: { [entry]: 'entry' },
    bundle: true,
    write: false,
    outdir: '/app',
    plugins: [fromText],
    alias: {
      react: join(folder, 'react'),
      'react-dom': join(folder, 'react-dom'),
    },
    define: { 'process.env.NODE_ENV': '"development"' },
    logLevel: 'error',
    ...more,
  });
}

/** What React writes on a server that has nothing of a browser. */
async function writtenBy(folder, source) {
  const place = mkdtempSync(join(tmpdir(), 'aftercare-react-'));
  try {
    await bundle('server', folder, {
      source,
      platform: 'node',
      format: 'cjs',
      external: ['./define/*'],
      write: true,
      outdir: place,
      outExtension: { '.js': '.cjs' },
    });
    createRequire(import.meta.url)(join(place, 'server.cjs'));
    return globalThis.written;
  } finally {
    rmSync(place, { recursive: true });
  }
}

async function filesFor(folder) {
  const written = await writtenBy(folder);
  const files = {};
  for (const entry of ['hydrate', 'alone']) {
    const { outputFiles } = await bundle(entry, folder, {
      format: 'esm',
      splitting: true,
      conditions: ['browser', 'production'],
      chunkNames: `${entry}-[name]-[hash]`,
    });
    for (const { path, text } of outputFiles)
      files[path.replaceAll('\\', '/').replace(/^[A-Z]:/, '')] = text;
  }
  const scripts = (entry) =>
    `<script type="module" src="/app/${entry}.js"></script>`;
  const body = (entry, inside) =>
    `<div id="root">${inside}</div>${scripts(entry)}`;
  files['/late.html'] = pageOf({ body: body('hydrate', written) });
  files['/early.html'] = pageOf({
    head: moduleTag,
    body:
      `<div id="root">${written}</div>` +
      '<script type="module">await Promise.all([...document.querySelectorAll("#root :not(:defined)")]' +
      '.map(({ localName }) => customElements.whenDefined(localName)));' +
      'await new Promise((done) => setTimeout(done, 100)); await import("/app/hydrate.js");</script>',
  });
  for (const entry of ['hydrate', 'alone']) {
    const { outputFiles } = await bundle(entry, folder, {
      source: placeApp,
      format: 'esm',
    });
    files[`/app/place-${entry}.js`] = outputFiles[0].text;
    const inside = entry === 'hydrate' ? await writtenBy(folder, placeApp) : '';
    // The script has filled the place by then.
    files[`/place-${entry}.html`] = pageOf({
      head: moduleTag,
      body:
        `<div id="root">${inside}</div><div data-aftercare="quick-exit"></div>` +
        '<script type="module">await customElements.whenDefined("quick-exit");' +
        'window.early = document.querySelector("#place safety-note");' +
        `await import("/app/place-${entry}.js");</script>`,
    });
  }
  files['/alone.html'] = pageOf({ body: body('alone', '') });
  return { written, files };
}

for (const folder of folders) {
  describe(`React ${versionIn(folder)}`, () => {
    let site;
    let browser;
    let written;
    before(async () => {
      const made = await filesFor(folder);
      written = made.written;
      site = await startSite(made.files);
      browser = await startBrowser();
    });
    after(async () => {
      await browser?.close();
      await site?.close();
    });

    it('writes every tag on a server with what keeps recorders away, and what is text or a number', () => {
      const opened = (html, tag, id) =>
        html.match(new RegExp(`<${tag}[^>]*id="${id}"[^>]*>`))?.[0] ??
        html.match(new RegExp(`<${tag}[^>]*>`))[0];
      const markers = (html) =>
        [...html.matchAll(/ ([a-z-]+)="([^"]*)"/g)]
          .filter(([, name]) => name.startsWith('data-'))
          .map(([, name, value]) => `${name}=${value}`)
          .sort();
      const classes = (html) => html.match(/ class="([^"]*)"/)[1].split(' ');
      for (const { tag } of elements) {
        const ours = opened(written, tag, `all-${tag}`);
        const right = renderToString(tag);
        assert.deepEqual(markers(ours), markers(opened(right, tag)), tag);
        const missing = classes(right).filter(
          (name) => !classes(ours).includes(name),
        );
        assert.deepEqual(missing, [], tag);
        assert.match(ours, / class="[^"]* mine"/);
      }
      assert.match(
        opened(written, 'practice-card', 'text'),
        / practice="hold-hands".* heading-level="4"/,
      );
      assert.doesNotMatch(written, /\[object/);
    });

    for (const [when, path] of [
      ['that wakes before the elements are defined', '/late.html'],
      ['that wakes after the elements were defined', '/early.html'],
      ['that draws alone', '/alone.html'],
    ]) {
      it(`gives and hears everything on a page ${when}, and says nothing`, async () => {
        const { page, log } = await openPage(browser, `${site.url}${path}`);
        await page.waitForFunction(
          () =>
            globalThis.woken &&
            !document.querySelector('#root :not(:defined)') &&
            document.querySelector('#object')?.updateComplete,
          { timeout: WAIT },
        );
        await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
        const here = await page.evaluate(() => ({
          text: [
            document.querySelector('#text').practice,
            document.querySelector('#text').headingLevel,
          ],
          object: document.querySelector('#object').practice.title,
          counted: [
            document.querySelector('#counted').maxFeelings,
            document.querySelector('#counted').required,
            document.querySelector('#counted').name,
          ],
          country: document.querySelector('#provider').country,
          words: [...document.querySelectorAll('main p')].length,
          refs: Object.entries(globalThis.refs)
            .filter(([tag, node]) => node?.localName !== tag)
            .map(([tag]) => tag),
        }));
        assert.deepEqual(here, {
          text: ['hold-hands', 4],
          object: 'Tea at the window',
          counted: [3, true, 'now'],
          country: 'IE',
          words: elements.length,
          refs: [],
        });

        const heard = await page.evaluate((all) => {
          globalThis.heard.length = 0;
          for (const { tag, events } of all)
            for (const { event } of events)
              document
                .querySelector(`#all-${tag}`)
                .dispatchEvent(new Event(event));
          return globalThis.heard;
        }, elements);
        assert.deepEqual(
          heard,
          elements.flatMap(({ tag, events }) =>
            events.map(({ event }) => `${tag} ${event} ${event}`),
          ),
        );

        await page.evaluate(() => globalThis.setCount(2));
        await page.waitForFunction(
          () => document.querySelector('#counted').maxFeelings === 2,
        );
        const counted = await page.$eval('#counted', (element) => [
          element.required,
          element.name ?? null,
          element.hasAttribute('name'),
          element.classList.contains('count-2'),
          element.classList.contains('ph-no-capture'),
        ]);
        assert.deepEqual(counted, [false, null, false, true, true]);
        assert.deepEqual(
          [...log.console.map(({ text }) => text), ...log.errors].filter(
            (text) => !text.includes('React DevTools'),
          ),
          [],
        );
        await page.close();
      });
    }

    for (const entry of ['hydrate', 'alone'])
      it(`leaves a place to the script that fills it, on a page that it ${entry === 'hydrate' ? 'wakes' : 'draws alone'}`, async () => {
        const url = `${site.url}/place-${entry}.html`;
        const { page, log } = await openPage(browser, url);
        await page.waitForFunction(
          () =>
            globalThis.woken &&
            document.querySelector('#place safety-note')?.hasUpdated,
          { timeout: WAIT },
        );
        const seen = await page.evaluate(async () => {
          const element = document.querySelector('#place safety-note');
          const frame = () => new Promise(requestAnimationFrame);
          for (const count of [1, 2]) {
            globalThis.drawAgain();
            while (!document.querySelector(`.place-${count}`)) await frame();
          }
          const stays =
            document.querySelector('#place safety-note') === element;
          const words = element.textContent;
          const all = document.querySelectorAll('safety-note').length;
          globalThis.root.unmount();
          while (document.querySelector('#place')) await frame();
          const { early } = globalThis;
          return { stays, words, all, wasThere: early === element };
        });
        assert.deepEqual(seen, {
          stays: true,
          words: 'In danger? Call 999.',
          all: 1,
          wasThere: entry === 'hydrate',
        });
        assert.deepEqual(
          [...log.console.map(({ text }) => text), ...log.errors].filter(
            (text) => !text.includes('React DevTools'),
          ),
          [],
        );
        await page.close();
      });
  });
}
