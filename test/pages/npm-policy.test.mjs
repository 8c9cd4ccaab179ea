// The elements as an app bundles them, under the policy that docs/embedding.md
// gives: strict, with Trusted Types enforced.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { root } from '../../scripts/setup.mjs';
import { tags } from '../../dist/define/define-elements.js';
import { openPage, pageOf, startBrowser, startSite } from './harness.mjs';

const page = readFileSync(join(root, 'docs/embedding.md'), 'utf8');
const [, documented] = page.match(
  /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/,
);
const fromNpm = documented.replace(
  'trusted-types aftercare',
  'trusted-types lit-html',
);
const body = tags
  .map(
    (tag) =>
      `<${tag} practice="hold-hands" note="your-body-after" show="always"><p>Words of ${tag}</p></${tag}>`,
  )
  .join('');

/** The app as files of a page. */
async function filesOfApp() {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { defineElements } from './dist/define/define-elements.js'; defineElements(); window.isDefined = true;`,
      resolveDir: root,
    },
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: '/app',
    write: false,
    conditions: ['browser', 'production'],
    logLevel: 'error',
  });
  const files = outputFiles.map(({ path, text }) => [
    path.replaceAll('\\', '/').replace(/^[A-Z]:/, ''),
    text,
  ]);
  const html = pageOf({
    body: `${body}<script type="module" src="/app/stdin.js"></script>`,
  });
  return { ...Object.fromEntries(files), '/index.html': html };
}

describe('Elements from npm under a strict policy', () => {
  let browser;
  let files;
  before(async () => {
    files = await filesOfApp();
    browser = await startBrowser();
  });
  after(() => browser?.close());

  async function visit(csp) {
    const site = await startSite(files, { csp });
    const visited = await openPage(browser, `${site.url}/index.html`);
    return { ...visited, close: () => site.close() };
  }
  const wordsSeen = (opened) =>
    opened.$$eval(
      'body p',
      (all) => all.filter((one) => one.checkVisibility()).length,
    );

  it('are drawn and pressed where it names lit-html, as the docs say, and nothing is stopped', async () => {
    assert.notEqual(fromNpm, documented);
    const { page: opened, log, violations, close } = await visit(fromNpm);
    await opened.waitForFunction(() => window.isDefined);
    await opened.evaluate(async (names) => {
      for (const element of document.querySelectorAll(names.join())) {
        await element.updateComplete;
        for (const control of element.shadowRoot?.querySelectorAll(
          'button:not(.exit), summary',
        ) ?? []) {
          control.click();
          await element.updateComplete;
        }
      }
    }, tags);
    const drawn = await opened.$$eval(
      tags.join(),
      (all) =>
        all.filter((element) => element.shadowRoot?.textContent.trim()).length,
    );
    // The provider has no box.
    assert.equal(drawn, tags.length - 1);
    assert.deepEqual(await violations(), []);
    assert.deepEqual([...log.console, ...log.errors], []);
    await close();
  });

  it('leave the words inside the tags where it does not', async () => {
    const { page: opened, log, close } = await visit(documented);
    await opened.evaluate(() => new Promise((done) => setTimeout(done, 300)));
    assert.equal(await wordsSeen(opened), tags.length);
    assert.match(
      [...log.console.map(({ text }) => text), ...log.errors].join('\n'),
      /lit-html/,
    );
    await close();
  });
});
