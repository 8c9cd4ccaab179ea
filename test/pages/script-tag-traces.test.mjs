// What the built script does to a page that is strict, and what is left of it
// when its elements are gone.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { root } from '../../scripts/setup.mjs';
import {
  browserNames,
  openPage,
  pageOf,
  ready,
  startBrowser,
  startSite,
} from './harness.mjs';
import { patience } from './patience.mjs';

/** A page that never gets ready is a failure, not a wait. */
const tags = [
  'care-provider',
  'feelings-check-in',
  'practice-card',
  'practice-list',
  'preference-builder',
  'safety-note',
];
const nonce = 'r4nd0m';
const policy = (names) =>
  `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'none'; base-uri 'none'; form-action 'none'; ` +
  `require-trusted-types-for 'script'; trusted-types ${names}`;

const script = (src, attributes = '') =>
  `<script nonce="${nonce}" ${attributes} src="${src}"></script>`;
const moduleTag = script('/dist/cdn/aftercare.js', 'type="module"');
const classicTag = script('/dist/cdn/aftercare.iife.js');
const otherLit = script('/lit.js', 'type="module"');

const markup = `<care-provider audience="kink" country="GB">
  <feelings-check-in></feelings-check-in><practice-card practice="hold-hands"></practice-card><practice-list></practice-list>
  <preference-builder></preference-builder><safety-note></safety-note></care-provider>`;
const pages = {
  '/module.html': pageOf({ head: moduleTag, body: markup }),
  '/classic.html': pageOf({ head: classicTag, body: markup }),
  '/twice.html': pageOf({
    head:
      moduleTag +
      script('/dist/cdn/aftercare.js?again', 'type="module"') +
      classicTag +
      classicTag,
    body: markup,
  }),
  '/lit-first.html': pageOf({
    head: otherLit + moduleTag,
    body: `<p id="other"></p>${markup}`,
  }),
  '/lit-last.html': pageOf({
    head: moduleTag + otherLit,
    body: `<p id="other"></p>${markup}`,
  }),
  '/number.html': pageOf({
    head: moduleTag,
    body: '<safety-note><p>In danger? Call 999.</p></safety-note>',
  }),
  '/moved.html': pageOf({
    head: script('/old/aftercare.js', 'type="module" data-audience="intimate"'),
  }),
};

let strict;
let withLit;
let withoutOurs;

/**
 * What a developer would see in red or yellow; the icon is the browser's own
 * idea.
 */
const complaints = ({ errors, console: said }) =>
  [
    ...errors,
    ...said
      .filter(({ type }) => /^(error|warn)/.test(type))
      .map(({ text }) => text),
  ].filter((text) => !text.includes('/favicon.ico'));

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
  const files = { ...pages, '/lit.js': outputFiles[0].text };
  strict = await startSite(files, { csp: policy('aftercare') });
  withLit = await startSite(files, { csp: policy('aftercare lit-html') });
  withoutOurs = await startSite(files, { csp: policy('other') });
});
after(() =>
  Promise.all([strict.close(), withLit.close(), withoutOurs.close()]),
);

for (const name of browserNames) {
  describe(`A strict policy, ${name}`, () => {
    let browser;
    before(async () => {
      browser = await startBrowser(name);
    });
    after(() => browser.close());

    it(
      'that does not allow our policy: the words stay, and a line and the doctor say what to write',
      patience,
      async () => {
        const { page, log } = await openPage(
          browser,
          `${withoutOurs.url}/number.html`,
        );
        await page.waitForFunction(() => 'Aftercare' in globalThis);
        const said = await page.evaluate(() =>
          globalThis.Aftercare.doctor().catch(({ message }) => message),
        );
        assert.match(`${said}`, /write trusted-types aftercare \(docs\//);
        assert.ok(
          complaints(log).some((line) =>
            /write trusted-types aftercare/.test(line),
          ),
          complaints(log).join('\n'),
        );
        const shown = await page.evaluate(() =>
          document.querySelector('safety-note p').checkVisibility(),
        );
        assert.equal(shown, true);
        await page.close();
      },
    );

    for (const path of Object.keys(pages).filter(
      (page) => !['/moved.html', '/number.html'].includes(page),
    )) {
      it(
        `${path}: everything that can be pressed is pressed, and nothing is reported`,
        patience,
        async () => {
          const site = path.startsWith('/lit') ? withLit : strict;
          const { page, log, violations } = await openPage(
            browser,
            site.url + path,
          );
          await ready(page, ...tags);
          const pressed = await page.evaluate(pressEverything, tags);
          assert.ok(pressed > 100, `${pressed} controls were pressed`);
          assert.deepEqual(await violations(), []);
          assert.deepEqual(complaints(log), []);
          if (path.startsWith('/lit'))
            assert.equal(
              await page.evaluate(
                () => document.querySelector('#other').textContent,
              ),
              'other',
            );
          const display = await page.evaluate(
            () =>
              getComputedStyle(
                document
                  .querySelector('practice-list')
                  .shadowRoot.querySelector('.box'),
              ).display,
          );
          assert.equal(display, 'flex', 'the styles are in force');
          await page.close();
        },
      );
    }

    for (const path of ['/module.html', '/classic.html']) {
      it(
        `${path}: a pack is read, and a bad one is refused`,
        patience,
        async () => {
          const { page, log, violations } = await openPage(
            browser,
            strict.url + path,
          );
          await ready(page, ...tags);
          const [before, after, problem] = await page.evaluate(givePacks);
          assert.equal(after, before + 1);
          assert.match(problem, /content: pack.*not JSON/);
          assert.deepEqual(complaints(log), [problem]);
          assert.deepEqual(await violations(), []);
          await page.close();
        },
      );
    }
  });
}

describe('What is left', () => {
  let browser;
  before(async () => {
    browser = await startBrowser();
  });
  after(() => browser.close());

  it(
    'no listener on document or window before, between and after',
    patience,
    async () => {
      const { page } = await openPage(browser, `${strict.url}/module.html`);
      await ready(page, ...tags);
      const cdp = await page.createCDPSession();
      const listeners = async () => {
        const found = [];
        for (const expression of [
          'document',
          'window',
          'document.documentElement',
          'document.body',
        ]) {
          const { result } = await cdp.send('Runtime.evaluate', { expression });
          const { listeners: own } = await cdp.send(
            'DOMDebugger.getEventListeners',
            { objectId: result.objectId },
          );
          found.push(...own.map(({ type }) => `${expression}: ${type}`));
        }
        // The harness listens for policy reports.
        return found.filter(
          (line) => !line.endsWith('securitypolicyviolation'),
        );
      };
      assert.notDeepEqual(
        await listeners(),
        [],
        'elements that are there listen for providers',
      );
      await page.evaluate(pressEverything, tags);
      await page.evaluate(() => {
        window.kept = document.querySelector('care-provider');
        window.kept.remove();
      });
      assert.deepEqual(await listeners(), [], 'all removed');
      await page.evaluate(() => document.body.append(window.kept));
      assert.notDeepEqual(await listeners(), []);
      await page.evaluate(() => window.kept.remove());
      assert.deepEqual(await listeners(), [], 'removed again');
      await page.close();
    },
  );

  it(
    'no style, element or attribute outside the elements',
    patience,
    async () => {
      const { page } = await openPage(browser, `${strict.url}/module.html`);
      await ready(page, ...tags);
      await page.evaluate(pressEverything, tags);
      const left = await page.evaluate(() => {
        document.querySelector('care-provider').remove();
        const root = document.documentElement;
        return [
          document.adoptedStyleSheets.length,
          document.styleSheets.length,
          root.getAttributeNames(),
          document.body.getAttributeNames(),
          document.body.children.length,
        ];
      });
      assert.deepEqual(left, [0, 0, ['lang', 'dir'], [], 0]);
      await page.close();
    },
  );

  it('no element after 200 times in and out', patience, async () => {
    const { page, log } = await openPage(browser, `${strict.url}/module.html`);
    await ready(page, ...tags);
    for (const tag of tags) await page.evaluate(inAndOut, tag, 200);
    const cdp = await page.createCDPSession();
    // Weak references are let go between tasks, and what only a collected thing
    // held goes with the next collection.
    for (let round = 0; round < 3; round++)
      await cdp.send('HeapProfiler.collectGarbage');
    const alive = await page.evaluate(() =>
      Object.fromEntries(
        Object.entries(window.refs).map(([tag, refs]) => [
          tag,
          refs.filter((ref) => ref.deref()).length,
        ]),
      ),
    );
    assert.deepEqual(alive, Object.fromEntries(tags.map((tag) => [tag, 0])));
    assert.deepEqual(log.errors, []);
    await page.close();
  });
});

describe('The package', () => {
  const bundle = async (contents) => {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: root },
      bundle: true,
      format: 'esm',
      write: false,
    });
    return outputFiles[0].text;
  };

  it(
    'is imported in Node without a browser, and registers nothing',
    patience,
    () => {
      const code = `
      const library = await import('./dist/index.js');
      const { defineElements } = await import('./dist/define/define-elements.js');
      const known = (globalThis.customElements?.get('practice-card') ?? 'nothing') + ' ' + typeof globalThis.document;
      const session = library.createSession({ company: 'solo' });
      console.log(known, session.rank({ limit: 1 }).length, typeof defineElements);`;
      const printed = execFileSync(
        process.execPath,
        ['--input-type=module', '-e', code],
        { cwd: root, encoding: 'utf8' },
      );
      assert.equal(printed.trim(), 'nothing undefined 1 function');
    },
  );

  it('costs a bundle only what it uses', patience, async () => {
    const session = await bundle(
      "import { createSession } from './dist/index.js'; createSession();",
    );
    assert.doesNotMatch(session, /LitElement|attachShadow/);
    const card = await bundle("import './dist/define/practice-card.js';");
    assert.match(card, /attachShadow/);
    assert.doesNotMatch(card, /care-check-in|care-preferences/);
  });
});

describe('Where the script came from', () => {
  let browser;
  before(async () => {
    browser = await startBrowser();
  });
  after(() => browser.close());

  it('is known after a redirect, as of a version range', patience, async () => {
    const { page } = await openPage(browser, `${strict.url}/module.html`);
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      request.url().includes('/old/')
        ? request.respond({
            status: 302,
            headers: { location: '/dist/cdn/aftercare.js' },
          })
        : request.continue(),
    );
    await page.goto(`${strict.url}/moved.html`);
    assert.equal(
      await page.evaluate(() => window.Aftercare.session.getState().audience),
      'intimate',
    );
  });
});

/**
 * Runs in the page: presses and ticks everything, a few rounds, so that every
 * template is rendered. Links lead away and are left.
 */
async function pressEverything(names) {
  let pressed = 0;
  for (let round = 0; round < 6; round++) {
    for (const name of names) {
      for (const element of document.querySelectorAll(name)) {
        for (const control of element.shadowRoot.querySelectorAll(
          'button, summary, input, select',
        )) {
          if (control.isConnected && !control.disabled) control.click();
          pressed += 1;
          await element.updateComplete;
        }
      }
    }
  }
  return pressed;
}

/**
 * Runs in the page: how many needs there are without and with a pack, and what
 * is said of one that is none.
 */
async function givePacks() {
  const provider = document.querySelector('care-provider');
  const count = () => provider.session.getState().content.needs.length;
  const before = count();
  const needs = { tea: { label: 'Tea', gloss: 'A hot cup.' } };
  provider.content = {
    format: 'aftercare-pack/1',
    language: 'en',
    catalogue: { needs: [{ id: 'tea', audience: 'general' }] },
    words: { needs },
  };
  await provider.updateComplete;
  let problem;
  provider.addEventListener('care-error', ({ message }) => (problem = message));
  provider.content = '<pack>';
  await provider.updateComplete;
  return [before, count(), problem];
}

/**
 * Runs in the page: puts elements into the page, uses them, and takes them out
 * again, keeping only weak references.
 */
async function inAndOut(tag, times) {
  window.refs ??= {};
  window.refs[tag] = [];
  for (let time = 0; time < times; time++) {
    const element = document.createElement(tag);
    if (tag === 'practice-card') element.setAttribute('practice', 'hold-hands');
    document.body.append(element);
    await element.updateComplete;
    element.shadowRoot.querySelector('button, summary')?.click();
    await element.updateComplete;
    element.remove();
    window.refs[tag].push(new WeakRef(element));
  }
}
