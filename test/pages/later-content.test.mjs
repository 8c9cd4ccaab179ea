// What of the content comes after the first element, where it does not come:
// the person reads so beside support, keeps what they said, and can try again.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { laterContent, pageOf } from './harness.mjs';
import {
  attackedBy,
  builds,
  hashes,
  oneByteMore,
  startCdn,
  startEngines,
  startPages,
} from './later-pages.mjs';
import { patience } from './patience.mjs';

const files = laterContent;
const strict =
  "default-src 'none'; connect-src 'none'; require-trusted-types-for 'script'; trusted-types aftercare";
const markup =
  '<practice-card practice="hold-hands"></practice-card><care-note></care-note>' +
  '<feelings-check-in mode="words"></feelings-check-in><safety-note country="GB" show="always"></safety-note>' +
  '<preference-builder></preference-builder>';

const cdn = await startCdn();
const pageWith = ([file, kind], policy) => ({
  html: pageOf({
    head: `<script ${kind} src="${cdn.url}/0.1.0/${file}" integrity="${hashes[file]}" crossorigin="anonymous"></script>`,
    body: markup,
  }),
  headers: { 'content-security-policy': policy },
});
const site = await startPages({
  '/module': pageWith(builds.module, `${strict}; script-src ${cdn.url}`),
  '/classic': pageWith(builds.classic, `${strict}; script-src ${cdn.url}`),
  // The first file is allowed by its address, and no other one is.
  '/refused': pageWith(
    builds.module,
    `${strict}; script-src ${cdn.url}/0.1.0/aftercare.js`,
  ),
});
const engines = await startEngines();
after(async () => {
  for (const engine of engines) await engine.close();
  await site.close();
  await cdn.close();
});

/** What a server, or the line to it, does to a file. */
const faults = {
  'that is gone': () => ({ status: 404, body: 'Not found' }),
  'in whose place a page comes': () => ({
    type: 'text/html',
    body: '<!doctype html><title>Sign in</title>',
  }),
  'that was changed': (file, body) => ({ body: attackedBy(file, body) }),
  'with one byte more': (file, body) => ({ body: oneByteMore(file, body) }),
  'that ends in the middle': (_file, body) => ({
    body: body.slice(0, body.length / 2),
  }),
  'that is empty': () => ({ body: '' }),
  'whose line dies': 'dead',
};

/** The texts of an element, as they are seen. */
const textOf = (tag) =>
  document
    .querySelector(tag)
    .shadowRoot.textContent.replace(/\s+/g, ' ')
    .trim();
const reads = (page, tag, text) =>
  page.until(
    (name, words) =>
      document.querySelector(name)?.shadowRoot?.textContent.includes(words),
    tag,
    text,
  );
const press = (page, tag, text) =>
  page.run(
    (name, words) =>
      [...document.querySelector(name).shadowRoot.querySelectorAll('button')]
        .find((button) => button.textContent.trim() === words)
        .click(),
    tag,
    text,
  );
const type = (page, text) =>
  page.run((words) => {
    const field = document
      .querySelector('feelings-check-in')
      .shadowRoot.querySelector('[type=search]');
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);

const failed = 'This could not be loaded. Nothing you said here is lost.';

/** What holds where nothing came. */
async function isUsable(page) {
  await reads(page, 'practice-card', failed);
  await reads(page, 'practice-card', 'Hold hands');
  await reads(page, 'care-note', failed);
  await reads(page, 'care-note', 'Support');
  // Numbers are in the first file.
  await reads(page, 'safety-note', '999');
  await reads(page, 'safety-note', 'findahelpline.com');
  await page.run(() => {
    const { shadowRoot } = document.querySelector('feelings-check-in');
    shadowRoot.querySelector('[type=checkbox]').click();
  });
  await press(page, 'feelings-check-in', 'More words');
  await type(page, 'raped');
  await reads(
    page,
    'feelings-check-in',
    'Words could not be looked up. Look through the ones below, or write it for yourself.',
  );
  await press(page, 'feelings-check-in', 'Keep my own word');
  // A card is shown later; what is asked is there, and there is a way back.
  await press(page, 'preference-builder', 'See my card');
  await reads(page, 'preference-builder', failed);
  await press(page, 'preference-builder', 'Back');
  await reads(page, 'preference-builder', 'See my card');
}

/** What holds once the files come, without a reload. */
async function comesOnAsking(page) {
  await press(page, 'practice-card', 'Try again');
  await reads(page, 'practice-card', 'palm up');
  await press(page, 'preference-builder', 'See my card');
  await press(page, 'preference-builder', 'Try again');
  await reads(page, 'preference-builder', 'A no in the moment always wins.');
  // Whoever else waited for it need not ask.
  await reads(page, 'care-note', 'What aftercare is');
  // The word of their own, which nobody could read, is read now.
  await type(page, 'raped');
  await press(page, 'feelings-check-in', 'Try again');
  await reads(page, 'feelings-check-in', 'It was not my choice');
  await page.until(
    () => window.Aftercare.session.getState().checkIn?.danger !== undefined,
  );
  assert.equal(
    await page.run(
      () => window.Aftercare.session.getState().checkIn.feelings.length,
    ),
    1,
    'what was ticked before stays',
  );
}

for (const engine of engines) {
  describe(`Content that comes later, ${engine.name}`, () => {
    for (const build of Object.keys(builds)) {
      it(`${build}: comes by itself, once each`, patience, async () => {
        cdn.asBuilt();
        const page = await engine.open(`${site.url}/${build}`);
        await reads(page, 'practice-card', 'palm up');
        await reads(page, 'care-note', 'What aftercare is');
        await press(page, 'feelings-check-in', 'More words');
        await type(page, 'raped');
        await reads(page, 'feelings-check-in', 'It was not my choice');
        await press(page, 'preference-builder', 'See my card');
        await reads(
          page,
          'preference-builder',
          'A no in the moment always wins.',
        );
        assert.deepEqual(
          cdn.counts(),
          Object.fromEntries(files.map((file) => [file, 1])),
        );
        await page.close();
      });
    }

    for (const [what, fault] of Object.entries(faults)) {
      it(
        `${what}: is said, everything else works, and asking again brings it`,
        patience,
        async () => {
          cdn.asBuilt();
          for (const file of files) {
            if (fault === 'dead') cdn.dead.add(file);
            else cdn.answer.set(file, fault);
          }
          const page = await engine.open(`${site.url}/module`);
          await isUsable(page);
          assert.deepEqual(await page.run(() => window.attacked ?? []), []);
          cdn.asBuilt();
          await comesOnAsking(page);
          await page.close();
        },
      );
    }

    it(
      'that a policy refuses: is said, and everything else works',
      patience,
      async () => {
        cdn.asBuilt();
        const page = await engine.open(`${site.url}/refused`);
        await isUsable(page);
        assert.match(await page.run(textOf, 'practice-card'), /Try again/);
        await page.close();
      },
    );
  });
}
