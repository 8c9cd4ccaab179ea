// Where an element cannot be drawn, the words inside its tag stay on the screen,
// and one line in the console says why.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { elementFiles } from '../../scripts/element-files.mjs';
import { pageOf } from './harness.mjs';
import { nonce, startCdn, startEngines, startPages } from './later-pages.mjs';
import { patience } from './patience.mjs';

const tags = elementFiles().filter((tag) => tag !== 'care-provider');
const cdn = await startCdn();
const listener = `window.said = []; console.warn = (text) => window.said.push(text);`;
const words = (tag) => `<${tag}><p>Call 112: ${tag}.</p></${tag}>`;
const script = `${cdn.url}/0.1.0/aftercare.js`;
const body = tags.map(words).join('');
const scripts = (before = '') =>
  `<script nonce="${nonce}">${listener}${before}</script><script type="module" src="${script}" crossorigin="anonymous"></script>`;
// Chromium runs no module in an XML document.
const xml = `<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Page</title><script>${listener}</script><script defer="" src="${cdn.url}/0.1.0/aftercare.iife.js"></script></head><body>${body}</body></html>`;

/** What a page may replace, so that nothing can be drawn. */
const replaced = {
  'a template that cannot be imported':
    'Document.prototype.importNode = () => { throw new Error("no"); };',
  'a tree walker that is none':
    'Document.prototype.createTreeWalker = () => ({});',
  'markup that cannot be read':
    'Object.defineProperty(Element.prototype, "innerHTML", { set() { throw new Error("no"); } });',
};
const pages = {
  '/policy': {
    html: pageOf({ head: scripts(), body }),
    headers: {
      'content-security-policy':
        "require-trusted-types-for 'script'; trusted-types dompurify",
    },
  },
  '/xml': { html: xml, type: 'application/xhtml+xml' },
};
for (const [what, code] of Object.entries(replaced))
  pages[`/${what.replaceAll(' ', '-')}`] = {
    html: pageOf({ head: scripts(code), body }),
  };
const site = await startPages(pages);
const engines = await startEngines();
after(async () => {
  for (const engine of engines) await engine.close();
  await site.close();
  await cdn.close();
});

/** Which elements show the words inside their tags, or words of their own. */
const seen = (names) =>
  names.map((name) => {
    const element = document.querySelector(name);
    const { height } = element.querySelector('p').getBoundingClientRect();
    const own = element.shadowRoot?.textContent.trim().length ?? 0;
    return height > 0 || own > 20 ? 'words' : `nothing in ${name}`;
  });

for (const engine of engines) {
  describe(`Words inside a tag, ${engine.name}`, () => {
    for (const path of Object.keys(pages)) {
      it(
        `${path.slice(1)}: each element has words on the screen`,
        patience,
        async () => {
          cdn.asBuilt();
          const page = await engine.open(`${site.url}${path}`);
          await page.until(
            (names) =>
              names.every((name) => customElements.get(name)) &&
              !document.querySelector(':not(:defined)'),
            tags,
          );
          await page.run(() =>
            Promise.all(
              [...document.querySelectorAll('body > *')].map((element) =>
                element.updateComplete?.catch(() => {}),
              ),
            ).then(() => true),
          );
          assert.deepEqual(
            await page.run(seen, tags),
            tags.map(() => 'words'),
          );
          const drawn = await page.run(
            (names) =>
              names.filter(
                (name) =>
                  document.querySelector(name).shadowRoot?.textContent.trim()
                    .length > 20,
              ),
            tags,
          );
          const said = await page.run(() => window.said);
          for (const tag of tags.filter((name) => !drawn.includes(name)))
            assert.equal(
              said.filter((text) =>
                String(text).includes(
                  `<${tag}>: shows the words inside its tag and nothing else`,
                ),
              ).length,
              1,
              `${tag}: ${said.join('\n')}`,
            );
          await page.close();
        },
      );
    }
  });
}
