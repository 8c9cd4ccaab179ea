// The files of single elements, for pages that want one or two: each shows its
// element, what they share comes once and with its hash, and they are one copy
// of the library.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { pageOf } from './harness.mjs';
import {
  attackedBy,
  hashes,
  nonce,
  startCdn,
  startEngines,
  startPages,
} from './later-pages.mjs';
import { elementFiles, partsOf } from '../../scripts/element-files.mjs';
import { later } from '../../scripts/later-files.mjs';
import { patience } from './patience.mjs';

const cdn = await startCdn();
const policy =
  "default-src 'none'; connect-src 'none'; require-trusted-types-for 'script'; trusted-types aftercare; " +
  `script-src 'nonce-${nonce}' ${cdn.url}`;

/** What somebody reads in each element, from its own file. */
const reads = {
  'care-data': 'What is kept',
  'care-note': 'What aftercare is',
  'feelings-check-in': 'Next',
  'practice-card': 'palm up',
  'practice-list': 'What can help now',
  'preference-builder': 'A long hug',
  'quick-exit': 'Leave this page',
  'safety-note': '999',
};
const attributes = {
  'practice-card': 'practice="hold-hands"',
  'safety-note': 'country="GB" show="always"',
};
const element = (tag) =>
  `<${tag} ${attributes[tag] ?? ''}><p>Words inside ${tag}</p></${tag}>`;
const address = (file) => `${cdn.url}/0.1.0/${file}`;
const script = (tag, more = '') =>
  `<script type="module" src="${address(`aftercare/${tag}.js`)}" integrity="${hashes[`aftercare/${tag}.js`]}" crossorigin="anonymous" ${more}></script>`;
const partsOfAll = (tags) => [...new Set(tags.flatMap(partsOf))];
const preloads = (tags) =>
  partsOfAll(tags)
    .map(
      (part) =>
        `<link rel="modulepreload" href="${address(part)}" integrity="${hashes[part]}" crossorigin="anonymous">`,
    )
    .join('');
const importMap = (tags) =>
  `<script type="importmap" nonce="${nonce}">${JSON.stringify({
    integrity: Object.fromEntries(
      partsOfAll(tags).map((part) => [address(part), hashes[part]]),
    ),
  })}</script>`;

const mission = [
  'feelings-check-in',
  'practice-card',
  'preference-builder',
  'safety-note',
];
const all = elementFiles().filter((tag) => tag !== 'care-provider');
/** What the snippet page writes: the map pins, the preloads save a round trip. */
const files = (tags, more) =>
  importMap(tags) +
  preloads(tags) +
  tags.map((tag) => script(tag, more)).join('');
const words = (tags) => tags.map(element).join('');
const pages = {};
/** Each page takes the parts from a folder of its own: WebKit keeps them. */
const add = (path, head, body) => {
  pages[path] = {
    html: pageOf({ head, body }).replaceAll('/0.1.0/', `${path}/`),
    headers: { 'content-security-policy': policy },
  };
};
for (const tag of all) add(`/one-${tag}`, files([tag]), element(tag));
add('/four', files(mission), words(mission));
/** Counts the scripts of the page that the browser does not run. */
const countRefused = `<script nonce="${nonce}">
  window.refused = 0;
  addEventListener('error', ({ target }) => {
    if (target.localName === 'script') window.refused += 1;
  }, true);
</script>`;
add('/changed', countRefused + files(mission), words(mission));
add(
  '/settings',
  files(['practice-card']) +
    script('safety-note', 'data-country="IE"') +
    script('quick-exit', 'data-country="GB"'),
  '<safety-note show="always"></safety-note>',
);
add(
  '/provided',
  files(['care-provider', 'safety-note']),
  '<care-provider country="GB"><safety-note show="always"></safety-note></care-provider>',
);
add(
  '/containers',
  files(['practice-card', 'safety-note']),
  '<div data-aftercare="practice-card" data-practice="hold-hands">Card</div><div data-aftercare="safety-note" data-country="GB" data-show="always">Note</div><div id="place">Place</div>',
);
add(
  '/both',
  `<script type="module" src="${address('aftercare.js')}" integrity="${hashes['aftercare.js']}" crossorigin="anonymous"></script>` +
    files(['safety-note']),
  words(['safety-note']),
);
add(
  '/unpinned',
  preloads(['safety-note']) + script('safety-note'),
  words(['safety-note', 'practice-card']),
);
const site = await startPages(pages);
const engines = await startEngines();
after(async () => {
  for (const engine of engines) await engine.close();
  await site.close();
  await cdn.close();
});

const shows = (page, tag, text) =>
  page.until(
    (name, wanted) =>
      document.querySelector(name)?.shadowRoot?.textContent.includes(wanted),
    tag,
    text,
  );
const asked = () =>
  cdn.asked
    .map(({ file }) => file)
    .filter((file) => !Object.values(later).includes(file))
    .sort();
/** Has the page collect what the console is told from now on. */
const listen = (page) =>
  page.run(() => {
    window.said = [];
    for (const level of ['info', 'warn', 'error'])
      console[level] = (...texts) => window.said.push(texts.join(' '));
  });
const said = (page) => page.run(() => window.said);

for (const engine of engines) {
  const open = (path) => {
    cdn.asBuilt();
    return engine.open(`${site.url}${path}`);
  };

  describe(`Files of single elements, ${engine.name}`, () => {
    for (const tag of all) {
      it(`${tag} by itself shows what it is for`, patience, async () => {
        const page = await open(`/one-${tag}`);
        await shows(page, tag, reads[tag]);
        assert.deepEqual(
          asked(),
          [`aftercare/${tag}.js`, ...partsOf(tag)].sort(),
          'its file and the parts of it, each once',
        );
        assert.deepEqual(
          await page.run(
            (names) => names.filter((name) => customElements.get(name)),
            elementFiles(),
          ),
          [tag],
        );
        await page.close();
      });
    }

    it(
      'are one copy of the library, and share what somebody says',
      patience,
      async () => {
        const page = await open('/four');
        for (const tag of mission) await shows(page, tag, reads[tag]);
        assert.deepEqual(
          asked(),
          [
            ...mission.map((tag) => `aftercare/${tag}.js`),
            ...partsOfAll(mission),
          ].sort(),
        );
        await page.run(() =>
          window.Aftercare.session.answer({ country: 'IE' }),
        );
        await shows(page, 'safety-note', 'Samaritans Ireland');
        assert.equal(
          await page.run(
            (names) =>
              new Set(
                names.map(
                  (name) =>
                    customElements.get(name)[
                      Symbol.for('aftercare-elements/version')
                    ],
                ),
              ).size,
            mission,
          ),
          1,
        );
        await page.close();
      },
    );

    it(
      'run with the hashes that the page knows, or not at all',
      patience,
      async () => {
        cdn.asBuilt();
        for (const part of partsOfAll(mission))
          cdn.change.set(part, attackedBy);
        const page = await engine.open(`${site.url}/changed`);
        await page.until((count) => window.refused === count, mission.length);
        assert.deepEqual(await page.run(() => window.attacked ?? []), []);
        assert.deepEqual(
          await page.run(
            (names) =>
              names.map((name) => {
                const { shadowRoot, innerText } = document.querySelector(name);
                return [
                  shadowRoot === null,
                  innerText.includes('Words inside'),
                ];
              }),
            mission,
          ),
          mission.map(() => [true, true]),
          'the words inside the tags stay on the screen',
        );
        await page.close();
      },
    );

    it(
      'take settings from any of their tags, and of two the first',
      patience,
      async () => {
        const page = await open('/settings');
        await shows(page, 'safety-note', 'Samaritans Ireland');
        await page.close();
      },
    );

    it('find the provider that came in another file', patience, async () => {
      const page = await open('/provided');
      await shows(page, 'safety-note', 'Call 999');
      await page.close();
    });

    it(
      'fill containers, whichever file comes first, and name the file that is missing',
      patience,
      async () => {
        const page = await open('/containers');
        await shows(page, '[data-aftercare] > practice-card', 'palm up');
        await shows(page, '[data-aftercare] > safety-note', '999');
        await listen(page);
        await page.run(() => {
          window.Aftercare.mount('#place', { element: 'care-note' });
          try {
            window.Aftercare.define({ only: ['preference-builder'] });
          } catch ({ message }) {
            window.said.push(message);
          }
        });
        assert.deepEqual(await said(page), [
          'aftercare mount(): <care-note> is in none of the files on this page; load aftercare/care-note.js, or aftercare.js (docs/embedding.md)',
          'aftercare define(): "preference-builder" is not in this file; load aftercare/preference-builder.js, or aftercare.js; allowed: practice-card, safety-note (docs/embedding.md)',
        ]);
        assert.equal(
          await page.run(() => document.querySelector('#place').textContent),
          'Place',
        );
        await page.close();
      },
    );

    it(
      'leave the page to the file of all elements, where that was first',
      patience,
      async () => {
        const page = await open('/both');
        await shows(page, 'safety-note', '999');
        await page.until(() => Boolean(customElements.get('care-note')));
        assert.equal(
          await page.run(() => document.querySelectorAll('safety-note').length),
          1,
        );
        await page.close();
      },
    );

    it(
      'are told by the doctor what is not pinned, and which file is missing',
      patience,
      async () => {
        const page = await open('/unpinned');
        await shows(page, 'safety-note', '999');
        await page.run(() => {
          window.Aftercare.doctor().then((found) => (window.found = found));
        });
        await page.until(() => window.found);
        const found = await page.run(() =>
          window.found
            .filter(
              ({ level, about }) =>
                level !== 'fine' && /script|elements|copies/.test(about),
            )
            .map(({ text }) => text),
        );
        assert.deepEqual(found, [
          'the parts that its files share have no hash on this page; the snippet page writes the import map, or use aftercare.js',
          '<practice-card> is not defined, so what stands inside it is shown; load aftercare/practice-card.js, or aftercare.js',
        ]);
        await page.close();
      },
    );
  });
}
