// Pages that freeze the built-ins of the language before our script runs: the
// elements run, or the words inside the tags stay and one line says why.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import {
  browserNames,
  classicTag,
  moduleTag,
  openPage,
  pageOf,
  startBrowser,
  startSite,
} from './harness.mjs';
import { patience } from './patience.mjs';

const tags = [
  'safety-note',
  'practice-card',
  'practice-list',
  'feelings-check-in',
  'preference-builder',
  'care-note',
  'care-data',
  'quick-exit',
];
const elements = tags
  .map(
    (tag) =>
      `<${tag} ${{ 'safety-note': 'country="GB"', 'practice-card': 'practice="hold-hands"' }[tag] ?? ''}><p>Call the clinic.</p></${tag}>`,
  )
  .join('');
const intrinsics = [
  'Object',
  'Function',
  'Array',
  'String',
  'Number',
  'Boolean',
  'Symbol',
  'Error',
  'TypeError',
  'RangeError',
  'Date',
  'RegExp',
  'Promise',
  'Map',
  'Set',
  'WeakMap',
  'WeakSet',
  'WeakRef',
  'Proxy',
  'Reflect',
  'Math',
  'JSON',
  'Intl',
  'ArrayBuffer',
  'Uint8Array',
  'BigInt',
];
const freezes = {
  'Symbol alone': 'Object.freeze(Symbol);',
  'every built-in and its prototype': `for (const name of ${JSON.stringify(intrinsics)}) { Object.freeze(window[name]); if (window[name].prototype) Object.freeze(window[name].prototype); }`,
  'what is usual, by lockdown()':
    'lockdown({ errorTaming: "unsafe", consoleTaming: "unsafe", overrideTaming: "severe" });',
  'all that lockdown() does by itself': 'lockdown();',
};
/** A page on which nothing of ours can run. */
const broken = {
  'no custom elements':
    'Object.defineProperty(window, "customElements", { get() { throw new TypeError("Not here"); } });',
  'a define() that throws':
    'customElements.define = () => { throw new TypeError("Not here"); };',
  'no Symbol.for': 'Symbol.for = undefined;',
  'no HTMLElement': 'window.HTMLElement = undefined;',
};
const ses = readFileSync(
  createRequire(import.meta.url)
    .resolve('ses/lockdown')
    .replace(/lockdown\.\w+$/, 'lockdown.umd.min.js'),
  'utf8',
);
const builds = { module: moduleTag, classic: classicTag };
const slug = (name) => name.replace(/\W+/g, '-');
const files = { '/ses.js': ses };
for (const [build, tag] of Object.entries(builds)) {
  for (const [name, code] of Object.entries({ ...freezes, ...broken }))
    files[`/${slug(name)}-${build}.html`] = pageOf({
      head: `${code.includes('lockdown(') ? '<script src="/ses.js"></script>' : ''}<script>${code}</script>${tag}`,
      body: elements,
    });
}

/**
 * A person opens support, and says something; what every element says in the
 * end. Runs in the page.
 */
const use = async (wanted) => {
  await Promise.all(wanted.map((tag) => customElements.whenDefined(tag)));
  const of = (tag) => document.querySelector(tag);
  const settle = async () => {
    for (const tag of wanted) await of(tag).updateComplete;
  };
  await settle();
  of('safety-note').shadowRoot.querySelector('summary').click();
  window.Aftercare.session.submitCheckIn({
    feelings: ['unsafe', 'scared'],
    needs: ['safety'],
  });
  await settle();
  of('practice-list').shadowRoot.querySelector('button').click();
  await settle();
  let refused = '';
  await window.Aftercare.session
    .loadPack({ format: 'wrong' })
    .catch((error) => {
      refused = `${error.name}: ${error.message}`;
    });
  await window.Aftercare.session.loadPack({
    format: 'aftercare-pack/1',
    language: 'en',
    words: { messages: { 'common.support': 'Talk to us' } },
  });
  await settle();
  return {
    refused,
    said: wanted.map((tag) =>
      of(tag).shadowRoot.textContent.replace(/\s+/g, ' ').trim(),
    ),
    number: !!of('safety-note').shadowRoot.querySelector('a[href="tel:999"]'),
  };
};

for (const name of browserNames) {
  describe(`A page with frozen built-ins, in ${name}`, () => {
    let site;
    let browser;
    before(async () => {
      site = await startSite(files);
      browser = await startBrowser(name);
    });
    after(async () => {
      await browser?.close();
      await site?.close();
    });

    for (const build of Object.keys(builds)) {
      for (const kind of Object.keys(freezes)) {
        it(`runs where a page froze ${kind} (${build})`, patience, async () => {
          const { page, log } = await openPage(
            browser,
            `${site.url}/${slug(kind)}-${build}.html`,
          );
          const { said, refused, number } = await page.evaluate(use, tags);
          assert.deepEqual(log.errors, []);
          for (const [index, text] of said.entries())
            assert.match(text, /\p{L}{3}/u, tags[index]);
          assert.ok(number);
          assert.match(refused, /^ContentError: [^]*format/);
          assert.match(said.join(' '), /Talk to us/);
          await page.close();
        });
      }

      for (const kind of Object.keys(broken)) {
        it(
          `leaves the words inside the tags on a page with ${kind}, and says why in one line (${build})`,
          patience,
          async () => {
            const { page, log } = await openPage(
              browser,
              `${site.url}/${slug(kind)}-${build}.html`,
            );
            await page.waitForFunction(
              () => document.readyState === 'complete',
            );
            const shown = await page.evaluate(
              () =>
                [...document.querySelectorAll('p')].filter(
                  (p) => p.getClientRects().length,
                ).length,
            );
            assert.equal(shown, tags.length);
            assert.deepEqual(log.errors, []);
            const lines = log.console
              .map(({ text }) => text)
              .filter((text) => !text.startsWith('Lit is'));
            assert.equal(lines.length, 1, lines.join('\n'));
            assert.match(
              lines[0],
              /^aftercare (script|define\(\)): .*words inside the tags.*load the script before/,
            );
            await page.close();
          },
        );
      }
    }
  });
}
