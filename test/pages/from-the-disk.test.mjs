// A page that somebody opens from the disk: which build runs there, as
// docs/embedding.md says.
import assert from 'node:assert/strict';
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root } from '../../scripts/setup.mjs';
import { browserNames, startBrowser } from './harness.mjs';
import { failed, visitor, works } from './later-pages.mjs';
import { WAIT } from './patience.mjs';

const hashes = JSON.parse(
  readFileSync(join(root, 'dist/cdn/integrity.json'), 'utf8'),
);
/**
 * Puppeteer lets pages in Firefox read every file; who opens one has no such
 * setting.
 */
const asPeopleHaveIt = {
  firefox: {
    extraPrefsFirefox: { 'security.fileuri.strict_origin_policy': true },
  },
};
const pinned = (file) => `integrity="${hashes[file]}" crossorigin="anonymous"`;
const classic = (file, more = '') =>
  `<script defer src="cdn/${file}" data-storage="device" ${more}></script>`;
const module = (file) => `<script type="module" src="cdn/${file}"></script>`;

for (const name of browserNames) {
  describe(`From the disk, ${name}`, () => {
    let browser;
    let folder;
    before(async () => {
      folder = mkdtempSync(join(tmpdir(), 'aftercare-disk-'));
      cpSync(join(root, 'dist/cdn'), join(folder, 'cdn'), { recursive: true });
      browser = await startBrowser(name, asPeopleHaveIt[name]);
    });
    after(async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    });

    /**
     * Opens a page with this tag. A script with `defer` and a module have run,
     * or never will, once the page is loaded.
     */
    const open = async (tag) => {
      const file = join(folder, 'page.html');
      writeFileSync(
        file,
        `<!doctype html><meta charset="utf-8"><title>Page</title>${tag}<care-data></care-data><practice-card variant="full">Make tea.</practice-card>`,
      );
      const page = await browser.newPage();
      await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
      const run = (fn, ...args) => page.evaluate(fn, ...args);
      const until = (fn, ...args) =>
        page.waitForFunction(fn, { timeout: WAIT, polling: 50 }, ...args);
      return {
        ...visitor({ run, until }),
        hasRun: () => run(() => 'Aftercare' in window),
        close: () => page.close(),
      };
    };

    it('the whole classic build does everything that comes later elsewhere', async () => {
      const page = await open(classic('aftercare.whole.iife.js'));
      await page.ready();
      assert.equal(await page.opens(), works.panel);
      assert.equal(await page.seesOwnPractice(), works.practice);
      assert.doesNotMatch(await page.askDoctor(), /^failed/);
      await page.close();
    });

    it('the classic build runs, and says that what comes later could not be loaded', async () => {
      const page = await open(classic('aftercare.iife.js'));
      await page.ready();
      assert.equal(await page.opens(), failed);
      await page.close();
    });

    const refusedTags = {
      'the module': module('aftercare.js'),
      'the whole module': module('aftercare.whole.js'),
      'the classic build with a hash': classic(
        'aftercare.iife.js',
        pinned('aftercare.iife.js'),
      ),
      'the whole classic build with a hash': classic(
        'aftercare.whole.iife.js',
        pinned('aftercare.whole.iife.js'),
      ),
    };
    for (const [what, tag] of Object.entries(refusedTags)) {
      it(`${what} does not run`, async () => {
        const page = await open(tag);
        assert.equal(await page.hasRun(), false);
        await page.close();
      });
    }
  });
}
