// The script tag as sites have it: settings, places that are no tags of ours,
// pages that swap their content, prefixes, registries, other versions.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import {
  browserNames,
  openPage,
  pageOf,
  startBrowser,
  startSite,
  strictPolicy,
} from './harness.mjs';
import { built, laterFiles } from '../support/built-files.mjs';
import { patience } from './patience.mjs';

const file = (path) =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const library = (name) =>
  readFileSync(createRequire(import.meta.url).resolve(name), 'utf8');
const { version } = JSON.parse(file('package.json'));
const other = '9.9.9';
const script = (attributes = '') =>
  `<script type="module" src="/dist/cdn/aftercare.js"${attributes}></script>`;
const card =
  '<div id="card" data-aftercare="practice-card" data-practice="hold-hands" data-variant="compact"><p>Hold hands for a minute.</p></div>';
const pack = file('docs/examples/pack.json');

const files = {
  '/places.html': pageOf({
    head: script(),
    body: `${card}<div id="wrong" data-aftercare="practice-crad"><p>Stays</p></div><div id="typo" data-aftercare="practice-list" data-limt="2" data-cookie-consent="yes"><p>Rest</p></div><div id="late"></div>`,
  }),
  '/look.html': pageOf({
    head: script(' data-theme="dark" data-accent="teal" data-language="en-US"'),
    body: '<practice-list></practice-list>',
  }),
  '/wrong-look.html': pageOf({
    head: script(
      ' data-theme="drak" data-accent="tael" data-language="de" data-them="dark"',
    ),
    body: '<practice-list></practice-list>',
  }),
  '/own.html': pageOf({
    head: script(' data-content="/pack.json"'),
    body: '<practice-list></practice-list>',
  }),
  '/both.html': pageOf({
    head: script(' data-content="/platform.json  /pack.json"'),
    body: '<practice-list></practice-list>',
  }),
  '/platform.json': JSON.stringify({
    format: 'aftercare-pack/1',
    language: 'en',
    about: { title: 'The platform', nextReviewOn: '2026-01' },
    deny: ['hopeless'],
  }),
  '/missing.html': pageOf({
    head: script(' data-content="/none.json"'),
    body: '<practice-list></practice-list>',
  }),
  '/no-json.html': pageOf({
    head: script(' data-content="/turbo.js"'),
    body: '<practice-list></practice-list>',
  }),
  '/barred.html': pageOf({
    head: script(' data-content="https://elsewhere.example/pack.json"'),
    body: '<practice-list></practice-list>',
  }),
  '/prefix.html': pageOf({ head: script(' data-prefix="x"'), body: card }),
  '/registry.html': pageOf({ head: script(), body: '<div id="host"></div>' }),
  '/old.html': pageOf({
    head: script(),
    body: `<safety-note><p>Call 112.</p></safety-note>${card}`,
  }),
  '/first-this.html': pageOf({
    head: `${script()}<script type="module" src="/other.js"></script>`,
    body: '<feelings-check-in mode="words"></feelings-check-in><practice-list></practice-list>',
  }),
  '/first-other.html': pageOf({
    head: `<script type="module" src="/other.js"></script>${script()}`,
    body: '<feelings-check-in mode="words"></feelings-check-in><practice-list></practice-list>',
  }),
  '/broken.html': pageOf({
    head: `${script(' data-country="GB"')}<script type="module" src="/dist/cdn/aftercare.js?again"></script><link rel="stylesheet" href="/broken.css">`,
    body: '<practice-list limt="2"></practice-list><safety-note></safety-note><script>document.title = "stopped";</script>',
  }).replace(' lang="en"', ''),
  '/broken.css': ':root { --care-surface: #777; --care-ink: #888; }',
  '/turbo-1.html': pageOf({
    head: `<script src="/turbo.js"></script>${script()}`,
    body: `<h1>One</h1><a id="next" href="/turbo-2.html">Two</a><feelings-check-in mode="words"></feelings-check-in>${card}`,
  }),
  '/turbo-2.html': pageOf({
    head: `<script src="/turbo.js"></script>${script()}`,
    body: `<h1>Two</h1><a id="back" href="/turbo-1.html">One</a>${card}<practice-list></practice-list>`,
  }),
  '/htmx.html': pageOf({
    head: `<script src="/htmx.js"></script>${script()}`,
    body: `<button hx-get="/part.html" hx-target="#part">Swap</button><div id="part">${card}</div>`,
  }),
  '/part.html': `<feelings-check-in mode="words"></feelings-check-in>${card.replace('card"', 'other"')}`,
  '/other.js': built('aftercare.js').replaceAll(version, other),
  ...laterFiles(),
  '/pack.json': pack,
  '/turbo.js': library('@hotwired/turbo/dist/turbo.es2017-umd.js'),
  '/htmx.js': library('htmx.org'),
};

/** What our script and elements say in the console. */
const lines = (log) =>
  log.console
    .map(({ text }) => text)
    .filter((text) => /aftercare|<script|<div|practice/i.test(text));
const settled = (page, ...tags) =>
  page.evaluate(async (names) => {
    await Promise.all(names.map((name) => customElements.whenDefined(name)));
    await Promise.all(
      [...document.querySelectorAll(names.join())].map(
        (element) => element.updateComplete,
      ),
    );
  }, tags);

for (const name of browserNames) {
  describe(`The script tag in the wild, in ${name}`, () => {
    let site;
    let swaps;
    let browser;
    before(async () => {
      site = await startSite(files, {
        csp: `${strictPolicy}; connect-src 'self'`,
      });
      // Turbo and htmx write markup and styles of their own, which a strict
      // policy would stop.
      swaps = await startSite(files);
      browser = await startBrowser(name);
    });
    after(async () => {
      await browser?.close();
      await site?.close();
      await swaps?.close();
    });
    const open = (path) => openPage(browser, site.url + path);

    it(
      'fills places that say which element they want, and names what it cannot use',
      patience,
      async () => {
        const { page, log, violations } = await open('/places.html');
        await settled(page, 'practice-card', 'practice-list');
        const seen = await page.evaluate(() => {
          const { firstElementChild: element } =
            document.querySelector('#card');
          return [
            element.localName,
            element.practice,
            element.variant,
            element.shadowRoot.textContent.length > 20,
            element.textContent,
            document.querySelector('#wrong').innerHTML,
          ];
        });
        assert.deepEqual(seen, [
          'practice-card',
          'hold-hands',
          'compact',
          true,
          'Hold hands for a minute.',
          '<p>Stays</p>',
        ]);
        const said = lines(log);
        assert.equal(said.length, 2, said.join('\n'));
        assert.match(
          said.join('\n'),
          /<div> data-aftercare="practice-crad": no element "practice-crad"; did you mean practice-card\?/,
        );
        assert.match(
          said.join('\n'),
          /<div> data-limt: not known; did you mean data-limit\?/,
        );
        await page.evaluate(() => {
          const late = document.querySelector('#late');
          late.dataset.practice = 'hold-hands';
          late.dataset.aftercare = 'practice-card';
        });
        await page.waitForFunction(
          () =>
            document.querySelector('#late > practice-card')?.shadowRoot
              .textContent.length > 20,
        );
        const taken = await page.evaluate(async () => {
          const late = document.querySelector('#late');
          window.Aftercare.unmount(late);
          document.body.append('The page changes');
          await new Promise(requestAnimationFrame);
          return late.children.length;
        });
        assert.equal(taken, 0, 'a place that was emptied by script stays so');
        assert.deepEqual(await violations(), []);
        await page.close();
      },
    );

    it(
      'mounts, updates and unmounts by script, and says in one line what it cannot',
      patience,
      async () => {
        const { page, log } = await open('/places.html');
        await settled(page, 'practice-card');
        const said = await page.evaluate(async () => {
          const { Aftercare } = window;
          const late = document.querySelector('#late');
          late.textContent = 'Here before';
          const element = Aftercare.mount('#late', {
            element: 'practice-list',
            limit: 2,
            'heading-level': 3,
            lang: 'en',
          });
          await element.updateComplete;
          const first = [
            element.localName,
            element.limit,
            element.headingLevel,
            late.children.length,
            element.shadowRoot.querySelectorAll('li').length,
          ];
          const same =
            Aftercare.mount(late, { element: 'practice-list', limit: 1 }) ===
            element;
          Aftercare.update(late, { limit: 3 });
          await element.updateComplete;
          const rows = element.shadowRoot.querySelectorAll('li').length;
          Aftercare.mount(late, {
            element: 'practice-card',
            practice: 'hold-hands',
          });
          const swapped = [...late.children].map(({ localName }) => localName);
          Aftercare.unmount(late);
          return [first, same, rows, swapped, late.innerHTML];
        });
        assert.deepEqual(said, [
          ['practice-list', 2, 3, 1, 2],
          true,
          3,
          ['practice-card'],
          'Here before',
        ]);
        const before = log.console.length;
        const results = await page.evaluate(() => {
          const { mount, update, unmount } = window.Aftercare;
          return [
            mount('#none', { element: 'practice-card' }),
            mount('[', { element: 'practice-card' }),
            mount('#late', { element: 'pratice-card' }),
            mount('#late', {
              element: 'practice-list',
              limits: 2,
              innerHTML: '<b>x</b>',
            })?.localName,
            update('#wrong', {}),
            unmount(null),
          ];
        });
        assert.deepEqual(
          results.map((result) => result ?? null),
          [null, null, null, 'practice-list', null, null],
        );
        const texts = log.console.slice(before).map(({ text }) => text);
        for (const expected of [
          /mount\("#none"\): no such element/,
          /mount\("\["\): no such/,
          /no element "pratice-card"; did you mean practice-card\?/,
          /has no "limits"; did you mean limit\?/,
          /has no "innerHTML"; allowed: /,
          /update\(\): nothing was put there/,
          /unmount\("null"\): no such element/,
        ])
          assert.equal(
            texts.filter((text) => expected.test(text)).length,
            1,
            `${expected} in\n${texts.join('\n')}`,
          );
        assert.equal(texts.length, 7);
        assert.deepEqual(log.errors, []);
        await page.close();
      },
    );

    it(
      'takes colours, scheme and language from the tag, and names what it cannot use',
      patience,
      async () => {
        const { page, log, violations } = await open('/look.html');
        await settled(page, 'practice-list');
        const look = await page.evaluate(() => {
          const style = getComputedStyle(
            document.querySelector('practice-list'),
          );
          return [
            style.colorScheme,
            style.getPropertyValue('--care-accent').trim(),
          ];
        });
        assert.deepEqual(look, ['dark', 'teal']);
        assert.deepEqual([lines(log), await violations()], [[], []]);
        const { page: wrong, log: told } = await open('/wrong-look.html');
        await settled(wrong, 'practice-list');
        const said = lines(told).join('\n');
        for (const expected of [
          /<script> data-theme="drak": not usable here; did you mean dark\?/,
          /data-accent="tael": not a colour/,
          /data-language="de": there are no words in it; "en/,
          /<script> data-them: not known; did you mean data-theme\?/,
        ])
          assert.match(said, expected);
        assert.equal(lines(told).length, 4, said);
        assert.equal(
          await wrong.evaluate(
            () =>
              getComputedStyle(document.querySelector('practice-list'))
                .colorScheme,
          ),
          'normal',
        );
        await Promise.all([page.close(), wrong.close()]);
      },
    );

    it(
      'gets a pack from where the tag says, and keeps the built-in words where that fails',
      patience,
      async () => {
        const { page, log } = await open('/own.html');
        const own = JSON.parse(pack).catalogue.practices[0].id;
        await page.waitForFunction(
          (id) =>
            window.Aftercare.session
              .getState()
              .content.practices.some((practice) => practice.id === id),
          {},
          own,
        );
        assert.deepEqual(lines(log), []);
        await page.close();
        const both = await open('/both.html');
        await both.page.waitForFunction(
          () => window.Aftercare.session.getState().content.about.length === 2,
        );
        const told = await both.page.evaluate(() => window.Aftercare.doctor());
        assert.deepEqual(
          told
            .filter(({ about }) => about === 'packs')
            .map(({ level }) => level),
          ['look', 'fine', 'look'],
        );
        const said = lines(both.log).filter((text) =>
          text.startsWith('<script'),
        );
        assert.equal(said.length, 1, said.join('\n'));
        assert.match(
          said[0],
          /<script> data-content: takes away the words of alarm hopeless/,
        );
        await both.page.close();
        for (const [path, expected] of [
          ['/missing.html', /none\.json: the server answered 404/],
          ['/no-json.html', /not JSON/],
          [
            '/barred.html',
            /elsewhere\.example\/pack\.json: could not be fetched.*connect-src/,
          ],
        ]) {
          const { page: bad, log: heard } = await open(path);
          await settled(bad, 'practice-list');
          for (
            const late = Date.now() + 10_000;
            !lines(heard).some((text) => expected.test(text)) &&
            Date.now() < late;
          )
            await bad.evaluate(() => new Promise(requestAnimationFrame));
          const mine = lines(heard).filter((text) =>
            text.startsWith('<script'),
          );
          assert.equal(mine.length, 1, mine.join('\n'));
          assert.match(mine[0], expected);
          assert.match(
            mine[0],
            /The content that was there stays\. \(docs\/content\.md\)$/,
          );
          assert.ok(
            await bad.evaluate(
              () =>
                document
                  .querySelector('practice-list')
                  .shadowRoot.querySelectorAll('li').length > 0,
            ),
          );
          // Firefox reports its own policy as an error of the page.
          assert.deepEqual(
            heard.errors.filter(
              (text) => !text.startsWith('Content-Security-Policy'),
            ),
            [],
          );
          await bad.close();
        }
      },
    );

    it('fills places under a prefix too', patience, async () => {
      const { page } = await open('/prefix.html');
      await settled(page, 'x-practice-card');
      assert.equal(
        await page.evaluate(
          () => document.querySelector('#card').firstElementChild.localName,
        ),
        'x-practice-card',
      );
      await page.close();
    });

    it(
      'defines in a registry of one’s own where the browser has them, and says where not',
      patience,
      async () => {
        const { page } = await open('/registry.html');
        await settled(page, 'practice-card');
        const result = await page.evaluate(async () => {
          let registry;
          try {
            registry = new window.CustomElementRegistry();
          } catch {
            try {
              window.Aftercare.define({ registry: {} });
            } catch (error) {
              return error.message;
            }
          }
          window.Aftercare.define({ registry, prefix: 'own' });
          const host = document.querySelector('#host');
          const root = host.attachShadow({
            mode: 'open',
            customElementRegistry: registry,
          });
          const element = root.appendChild(
            registry.createElement?.('own-practice-card') ??
              document.createElement('own-practice-card', {
                customElementRegistry: registry,
              }),
          );
          element.practice = 'hold-hands';
          await element.updateComplete;
          return [
            !!customElements.get('own-practice-card'),
            element.shadowRoot?.textContent.length > 20,
          ];
        });
        if (typeof result === 'string')
          assert.match(
            result,
            /registry is no CustomElementRegistry; a browser without scoped registries/,
          );
        else assert.deepEqual(result, [false, true]);
        await page.close();
      },
    );

    it(
      'leaves a page as it is in a browser that lacks something, with one line',
      patience,
      async () => {
        const page = await browser.newPage();
        const texts = [];
        const errors = [];
        page.on('console', (message) => texts.push(message.text()));
        page.on('pageerror', (error) => errors.push(error.message));
        await page.evaluateOnNewDocument(
          () => (window.CSS.supports = () => false),
        );
        await page.goto(`${site.url}/old.html`);
        assert.equal(
          await page.evaluate(() =>
            document.body.innerText.replace(/\s+/g, ' ').trim(),
          ),
          'Call 112. Hold hands for a minute.',
        );
        assert.deepEqual(texts, [
          `aftercare script: this browser has no light-dark(#000, oklch(from #fff l c h)); the page stays as it is (docs/embedding.md)`,
        ]);
        assert.deepEqual(errors, []);
        await page.close();
      },
    );

    for (const [path, first, second] of [
      ['/first-this.html', version, other],
      ['/first-other.html', other, version],
    ]) {
      it(
        `${second} after ${first}: one definition, one line, one session, and everything works`,
        patience,
        async () => {
          const { page, log } = await open(path);
          await settled(page, 'feelings-check-in', 'practice-list');
          assert.equal(
            await page.evaluate(() => window.Aftercare.version),
            first,
          );
          const said = log.console.map(({ text }) => text);
          assert.equal(said.length, 1, said.join('\n'));
          assert.ok(
            said[0].includes(first) && said[0].includes(second),
            said[0],
          );
          const reason = await page.evaluate(async () => {
            const checkIn = document.querySelector('feelings-check-in');
            checkIn.value = {
              feelings: ['disconnected'],
              needs: ['closeness'],
            };
            const list = document.querySelector('practice-list');
            await list.updateComplete;
            return (
              list.shadowRoot.textContent.includes('Disconnected') ||
              list.shadowRoot.textContent.includes('closeness') ||
              list.shadowRoot.textContent.toLowerCase().includes('disconnected')
            );
          });
          assert.ok(reason, 'the list answers what was said in the check-in');
          assert.deepEqual(log.errors, []);
          await page.close();
        },
      );
    }

    it('lives through visits by Turbo, there and back', patience, async () => {
      const { page, log } = await openPage(
        browser,
        `${swaps.url}/turbo-1.html`,
      );
      await settled(page, 'feelings-check-in', 'practice-card');
      await page.evaluate(
        () =>
          (document.querySelector('feelings-check-in').value = {
            feelings: ['calm'],
            needs: [],
          }),
      );
      await page.click('#next');
      await page.waitForFunction(
        () =>
          document.querySelector('h1').textContent === 'Two' &&
          document.querySelector('#card > practice-card'),
      );
      await settled(page, 'practice-list', 'practice-card');
      const two = await page.evaluate(() => [
        document.querySelectorAll('#card > practice-card').length,
        window.Aftercare.session.getState().checkIn?.feelings,
        document
          .querySelector('practice-list')
          .shadowRoot.querySelectorAll('li').length > 0,
      ]);
      assert.deepEqual(two, [1, ['calm'], true]);
      await page.goBack();
      await page.waitForFunction(
        () =>
          document.querySelector('h1').textContent === 'One' &&
          document.querySelector('#card > practice-card'),
      );
      await settled(page, 'feelings-check-in', 'practice-card');
      const one = await page.evaluate(() => {
        const found = document.querySelector('#card');
        return [
          found.querySelectorAll('practice-card').length,
          found.textContent,
          found.firstElementChild.shadowRoot.textContent.length > 20,
          document
            .querySelector('feelings-check-in')
            .shadowRoot.querySelectorAll('.box').length,
          document.body.innerHTML.includes('calm'),
        ];
      });
      assert.deepEqual(one, [1, 'Hold hands for a minute.', true, 1, false]);
      assert.deepEqual([log.errors, lines(log)], [[], []]);
      await page.close();
    });

    it('lives through a swap by htmx', patience, async () => {
      const { page, log } = await openPage(browser, `${swaps.url}/htmx.html`);
      await settled(page, 'practice-card');
      await page.evaluate(
        () => (window.before = document.querySelector('#card > practice-card')),
      );
      await page.click('button');
      await page.waitForFunction(() =>
        document.querySelector('#other > practice-card'),
      );
      await settled(page, 'feelings-check-in', 'practice-card');
      const seen = await page.evaluate(() => [
        window.before.isConnected,
        document.querySelectorAll('practice-card').length,
        document.querySelector('#other > practice-card').shadowRoot.textContent
          .length > 20,
        document
          .querySelector('feelings-check-in')
          .shadowRoot.querySelectorAll('.chip').length > 5,
      ]);
      assert.deepEqual(seen, [false, 1, true, true]);
      assert.deepEqual([log.errors, lines(log)], [[], []]);
      await page.close();
    });

    it(
      'has a doctor that finds nothing on a sound page, and names each fault of a broken one',
      patience,
      async () => {
        const sound = await open('/old.html');
        await settled(sound.page, 'practice-card', 'safety-note');
        const fine = await sound.page.evaluate(() => window.Aftercare.doctor());
        assert.deepEqual(
          fine.filter(({ level }) => level === 'wrong'),
          [],
        );
        assert.ok(
          fine.some(
            ({ about, text }) => about === 'version' && text.includes(version),
          ),
        );
        const { page, log } = await open('/broken.html');
        await settled(page, 'practice-list', 'safety-note');
        await page.evaluate(() =>
          window.Aftercare.session.submitCheckIn({
            feelings: ['calm'],
            needs: [],
          }),
        );
        const found = await page.evaluate(() => window.Aftercare.doctor());
        const told = found
          .map(({ level, about, text }) => `${level} ${about}: ${text}`)
          .join('\n');
        const expected = [
          /wrong attributes: <practice-list> limt: not known; did you mean limit\?/,
          /look copies: 2 script tags/,
          /wrong contrast: text in <practice-list> is 1\.\d+; at least 4\.5/,
          /wrong language: <html> has no lang/,
          /look elements: <safety-note> has nothing inside/,
          /fine country: GB: \d+ emergency entries, \d+ services/,
        ];
        if (name === 'chromium')
          expected.push(/wrong policy: script-src(-elem)? stopped inline/);
        for (const one of expected) assert.match(told, one);
        assert.doesNotMatch(told, /calm/i, 'no answer is in it');
        assert.ok(
          log.console.some(({ text }) =>
            /Aftercare\.doctor\(\): \d+ wrong/.test(text),
          ),
          'it is printed',
        );
        console.log(
          `# doctor on a broken page, ${name}:\n${told.replace(/^/gm, '#   ').replaceAll(site.url, '')}`,
        );
        await Promise.all([page.close(), sound.page.close()]);
      },
    );
  });
}
