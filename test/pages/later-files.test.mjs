// What the script loads later: once each, with the hash that the script knows,
// on every page that allows the script.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { parseAst } from 'rollup/parseAst';
import { root } from '../../scripts/setup.mjs';
import {
  builds,
  casesOf,
  hashes,
  laterFiles,
  pagesFrom,
  startCdn,
  startEngines,
  startPages,
  visitor,
  wholes,
  works,
  written,
} from './later-pages.mjs';
import { patience } from './patience.mjs';

const cdn = await startCdn();
const pages = pagesFrom(cdn);
const site = await startPages(pages);
const engines = await startEngines();
after(async () => {
  for (const engine of engines) await engine.close();
  await site.close();
  await cdn.close();
});
/** Everything that is not a page of its own below. */
const names = Object.keys(pages)
  .filter(
    (path) => path.startsWith('/module/') && !/preloaded|whole/.test(path),
  )
  .map((path) => path.slice('/module/'.length));

/** Every import in a syntax tree, of either kind. */
function importsIn(node) {
  if (!node || typeof node !== 'object') return [];
  if (/^Import(Declaration|Expression)$/.test(node.type)) return [node.type];
  return Object.values(node).flatMap(importsIn);
}

it('the script holds the hash of each later file as it was written, and no file loads another', () => {
  for (const [file] of Object.values(builds)) {
    const script = readFileSync(join(root, 'dist/cdn', file), 'utf8');
    for (const later of laterFiles)
      assert.ok(script.includes(hashes[later]), `${file} knows ${later}`);
    assert.doesNotMatch(script, /\bimport\(/);
  }
  for (const later of laterFiles)
    assert.deepEqual(
      importsIn(parseAst(readFileSync(join(root, 'dist/cdn', later), 'utf8'))),
      [],
      later,
    );
});

for (const engine of engines) {
  describe(`Later files, ${engine.name}`, () => {
    for (const build of Object.keys(builds)) {
      for (const name of casesOf(names, engine, build)) {
        it(
          `${build}: come once each, as they were built, on the page “${name}”`,
          patience,
          async () => {
            cdn.asBuilt();
            const opened = await engine.open(`${site.url}/${build}/${name}`);
            const visit = visitor(opened);
            await visit.ready();
            const { kept, ...seen } = await visit.useAll();
            assert.deepEqual(seen, works);
            assert.match(kept, /^Kept\./);
            assert.deepEqual(
              cdn.counts(),
              Object.fromEntries(laterFiles.map((file) => [file, 1])),
            );
            const sent = cdn.asked
              .filter(({ file }) => laterFiles.includes(file))
              .map(({ headers }) => [headers.referer, headers.cookie]);
            assert.deepEqual(
              sent,
              sent.map(() => [undefined, undefined]),
              'the server is not told the page',
            );
            assert.deepEqual(
              await visit.leftInPage(),
              [],
              'the page does not show what was opened',
            );
            await visit.erase();
            await opened.close();
          },
        );
      }

      it(
        `${build}: the whole file asks for nothing later, and does the same`,
        patience,
        async () => {
          cdn.asBuilt();
          const opened = await engine.open(`${site.url}/${build}/whole`);
          const visit = visitor(opened);
          await visit.ready();
          const { kept, ...seen } = await visit.useAll();
          assert.deepEqual(seen, {
            ...works,
            doctor: 'fine: pinned by integrity; nothing is loaded later',
          });
          assert.match(kept, /^Kept\./);
          await opened.run(() =>
            window.Aftercare.session.setPreference('hug', 'receive', {
              level: 'like',
            }),
          );
          await opened.until(written, 2);
          assert.deepEqual(
            cdn.asked.map(({ file }) => file),
            [wholes[build][0]],
          );
          await opened.reload();
          await visit.ready();
          await opened.until(
            () =>
              window.Aftercare.session.getState().preferences.hug?.receive
                .level === 'like',
          );
          await visit.opens();
          await visit.erase();
          await opened.close();
        },
      );
    }
  });
}
