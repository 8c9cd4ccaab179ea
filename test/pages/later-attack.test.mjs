// A server that changes a file of ours after somebody pinned the script: what
// it sends does not run, the person reads why, and nothing is lost.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import {
  attackedBy,
  builds,
  casesOf,
  failed,
  laterFiles,
  oneByteMore,
  pagesFrom,
  pathOf,
  refused,
  startCdn,
  startEngines,
  startPages,
  visitor,
  works,
  written,
} from './later-pages.mjs';
import { patience } from './patience.mjs';

const cdn = await startCdn();
const site = await startPages(pagesFrom(cdn));
const engines = await startEngines();
after(async () => {
  for (const engine of engines) await engine.close();
  await site.close();
  await cdn.close();
});

/** What fails without each file, and how somebody sees it. */
const lost = {
  'aftercare.doctor.js': {
    doctor:
      'failed: aftercare file aftercare.doctor.js: did not come; serve it as it was built (docs/loading.md)',
  },
  'aftercare.packs.js': { practice: refused },
  'aftercare.keep-panel.js': { panel: failed, kept: 'not tried' },
  'aftercare.keep.js': { kept: failed },
  // The page makes its own practice of a built-in one, which then has no steps.
  // What else fails without these two is in later-content.test.mjs.
  'aftercare.more.js': { practice: refused },
  'aftercare.words.js': {},
  // What fails without these is in later-content.test.mjs, too.
  'aftercare.open.js': {},
  'aftercare.view.js': {},
};
const likesHugs = () =>
  window.Aftercare.session.getState().preferences.hug?.receive.level === 'like';
const likeHugs = () =>
  window.Aftercare.session.setPreference('hug', 'receive', { level: 'like' });

for (const engine of engines) {
  describe(`Changed files, ${engine.name}`, () => {
    const open = async (build, name) => {
      const opened = await engine.open(site.url + pathOf(build, name));
      const visit = visitor(opened);
      await visit.ready();
      return { ...opened, ...visit };
    };

    for (const build of Object.keys(builds)) {
      for (const name of ['an origin', 'a nonce']) {
        for (const file of casesOf(laterFiles, engine, build)) {
          it(
            `${build}: ${file} never runs where its server changed it, the person reads why, and no answer is lost, under a policy of ${name}`,
            patience,
            async () => {
              cdn.asBuilt();
              cdn.change.set(file, attackedBy);
              const page = await open(build, name);
              await page.run(likeHugs);
              const { kept, ...seen } = await page.useAll();
              assert.deepEqual(await page.attacked(), []);
              const { kept: expected = kept, ...means } = lost[file];
              assert.deepEqual(
                { ...seen, kept },
                { ...works, ...means, kept: expected },
              );
              assert.ok(await page.run(likesHugs));
              assert.deepEqual(await page.leftInPage(), []);
              if (/^Kept\./.test(kept)) await page.erase();
              await page.close();
            },
          );
        }
      }

      it(
        `${build}: one byte more is as much as an attack, and asking again tries again`,
        patience,
        async () => {
          cdn.asBuilt();
          for (const file of laterFiles) cdn.change.set(file, oneByteMore);
          const page = await open(build, 'a nonce');
          assert.deepEqual(await page.useAll(), {
            doctor:
              'failed: aftercare file aftercare.doctor.js: did not come; serve it as it was built (docs/loading.md)',
            practice: refused,
            panel: failed,
            kept: 'not tried',
          });
          cdn.asBuilt();
          assert.equal(await page.askDoctor(), works.doctor);
          await page.press('Close');
          assert.equal(await page.opens(), works.panel);
          await page.close();
        },
      );

      it(
        `${build}: a file whose connection broke comes when somebody asks again`,
        patience,
        async () => {
          cdn.asBuilt();
          for (const file of laterFiles) cdn.dead.add(file);
          const page = await open(build, 'a nonce');
          assert.equal(await page.opens(), failed);
          cdn.dead.delete('aftercare.keep-panel.js');
          await page.press('Close');
          assert.equal(await page.opens(), works.panel);
          assert.equal(await page.keeps(), failed);
          cdn.dead.clear();
          await page.press('Keep my answers');
          await page.reads('Kept. It was read back');
          await page.erase();
          await page.close();
        },
      );

      it(
        `${build}: what somebody kept outlasts a visit on which the server had changed every file`,
        patience,
        async () => {
          cdn.asBuilt();
          const page = await open(build, 'a nonce');
          await page.opens();
          assert.match(await page.keeps(), /^Kept\./);
          await page.run(likeHugs);
          await page.until(written, 2);
          for (const file of laterFiles) cdn.change.set(file, attackedBy);
          await page.reload();
          await page.ready();
          assert.equal(await page.opens(), failed);
          assert.deepEqual(await page.attacked(), []);
          cdn.asBuilt();
          await page.reload();
          await page.ready();
          await page.until(likesHugs);
          await page.opens();
          await page.erase();
          await page.close();
        },
      );

      it(
        `${build}: a changed file that the page preloaded without a hash does not run either`,
        patience,
        async () => {
          cdn.asBuilt();
          for (const file of laterFiles) cdn.change.set(file, attackedBy);
          const page = await open(build, 'preloaded');
          const { panel, practice } = await page.useAll();
          assert.deepEqual(
            [panel, practice, await page.attacked()],
            [failed, refused, []],
          );
          await page.close();
        },
      );
    }
  });
}
