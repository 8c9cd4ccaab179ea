// The built script on real pages: its settings, any order, twice, and what it
// leaves behind.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  browserNames,
  classicTag,
  laterContent,
  moduleTag,
  openPage,
  pageOf,
  ready,
  settledLater,
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
const withData = (tag, data) => tag.replace(' src=', ` ${data} src=`);
const builds = { module: moduleTag, classic: classicTag };
const texts = (log, type) =>
  log.console.filter((entry) => entry.type === type).map(({ text }) => text);

let site;
const pages = {};
const files = () =>
  Object.fromEntries(
    Object.entries(pages).map(([name, html]) => [`/${name}.html`, html]),
  );
const markup = tags.map((tag) => `<${tag}></${tag}>`).join('');

for (const [name, tag] of Object.entries(builds)) {
  pages[`${name}-plain`] = pageOf({ head: tag, body: markup });
  pages[`${name}-end`] = pageOf({ body: markup + tag });
  pages[`${name}-set`] = pageOf({
    head: withData(
      tag,
      'data-audience="kink" data-context="kink" data-company="solo" data-country="GR" data-cookie-consent="x" data-turbo-track="reload"',
    ),
    body: '<practice-card practice="hold-hands"></practice-card>',
  });
  pages[`${name}-wrong`] = pageOf({
    head: withData(
      tag,
      'data-audience="nsfw" data-context="kink" data-company="both" data-country="gr" data-contry="GR" data-prefix="My Site"',
    ),
    body: markup,
  });
  pages[`${name}-prefix`] = pageOf({
    head: withData(tag, 'data-prefix="x"'),
    body: '<x-care-provider audience="kink"><x-practice-list></x-practice-list></x-care-provider><practice-list></practice-list>',
  });
  pages[`${name}-twice`] = pageOf({
    head:
      tag.replace('.js', '.js?one') +
      withData(tag.replace('.js', '.js?two'), 'data-audience="kink"'),
    body: markup,
  });
  pages[`${name}-taken`] = pageOf({
    head: `<script>window.Aftercare = 'ours'; customElements.define('practice-card', class extends HTMLElement {})</script>${tag}`,
    body: markup,
  });
  pages[`${name}-by-id`] = pageOf({
    head: tag,
    body: `<p id="Aftercare"></p>${markup}`,
  });
}
pages['module-and-classic'] = pageOf({
  head: moduleTag + classicTag,
  body: markup,
});
pages.empty = pageOf({});

const settings = (page) =>
  page.evaluate(() => {
    const {
      audience,
      context = null,
      company = null,
      country = null,
    } = window.Aftercare.session.getState();
    return { audience, context, company, country };
  });
const defined = (page, prefix = '') =>
  page.evaluate(
    (names) => names.filter((name) => customElements.get(name)),
    tags.map((tag) => prefix + tag),
  );
/**
 * The title of a practice is on the screen only when script, content and
 * template came together.
 */
const showsList = (page, tag = 'practice-list') =>
  page.evaluate(
    (name) =>
      Boolean(
        document.querySelector(name).shadowRoot?.querySelector('.items strong')
          ?.textContent,
      ),
    tag,
  );

before(async () => {
  site = await startSite(files());
});
after(() => site.close());

for (const name of browserNames) {
  describe(`Script tag, ${name}`, () => {
    let browser;
    let open;

    before(async () => {
      browser = await startBrowser(name);
    });
    after(() => browser.close());

    const visit = async (path) => {
      open = await openPage(browser, `${site.url}/${path}.html`);
      return open;
    };
    const done = async () => {
      assert.deepEqual(open.log.errors, []);
      await open.page.close();
    };

    for (const build of Object.keys(builds)) {
      for (const place of ['plain', 'end']) {
        it(
          `${build}, ${place === 'end' ? 'after' : 'before'} the markup: every element works, and nothing else is asked for`,
          patience,
          async () => {
            const { page, log } = await visit(`${build}-${place}`);
            await ready(page, ...tags);
            await settledLater(page);
            assert.deepEqual(await defined(page), tags);
            assert.ok(await showsList(page));
            assert.deepEqual(
              texts(log, 'warn').concat(
                texts(log, 'info'),
                texts(log, 'error'),
              ),
              [],
            );
            const asked = log.requests.map((url) =>
              new URL(url).pathname.replace(/.*\//, ''),
            );
            assert.deepEqual(asked.slice(0, 2), [
              `${build}-${place}.html`,
              build === 'module' ? 'aftercare.js' : 'aftercare.iife.js',
            ]);
            assert.deepEqual(asked.slice(2).sort(), laterContent);
            const api = await page.evaluate(() => [
              Object.keys(window.Aftercare),
              Object.isFrozen(window.Aftercare),
            ]);
            assert.deepEqual(api, [
              [
                'version',
                'define',
                'session',
                'mount',
                'update',
                'unmount',
                'doctor',
              ],
              true,
            ]);
            await done();
          },
        );
      }

      it(
        `${build}: reads its own data attributes, and minds nobody else's`,
        patience,
        async () => {
          const { page, log } = await visit(`${build}-set`);
          await ready(page, 'practice-card');
          assert.deepEqual(await settings(page), {
            audience: 'kink',
            context: 'kink',
            company: 'solo',
            country: 'GR',
          });
          assert.deepEqual(texts(log, 'warn'), []);
          await done();
        },
      );

      it(
        `${build}: names each wrong value, and works all the same`,
        patience,
        async () => {
          const { page, log } = await visit(`${build}-wrong`);
          await ready(page, ...tags);
          assert.deepEqual(await settings(page), {
            audience: 'general',
            context: null,
            company: null,
            // Small letters are enough.
            country: 'GR',
          });
          assert.deepEqual(await defined(page), tags);
          const said = texts(log, 'warn');
          for (const expected of [
            /^<script> data-contry: .*data-country/,
            /^<script> data-audience="nsfw": .*allowed: general, intimate, kink/,
            /^<script> data-context="kink": .*allowed: difficult-conversation/,
            /^<script> data-company="both": .*allowed: together, solo, distance/,
            /^<script> data-prefix="My Site": .*allowed: small letters/,
          ]) {
            assert.equal(
              said.filter((line) => expected.test(line)).length,
              1,
              `${expected} in\n${said.join('\n')}`,
            );
          }
          assert.equal(said.length, 5);
          await done();
        },
      );

      it(
        `${build}: defines under a prefix, and only there`,
        patience,
        async () => {
          const { page } = await visit(`${build}-prefix`);
          const own = tags.map((tag) => `x-${tag}`);
          // Those that are not on the page come in the last turn.
          await ready(page, ...own);
          assert.deepEqual(await defined(page, 'x-'), own);
          assert.deepEqual(await defined(page), []);
          assert.ok(await showsList(page, 'x-practice-list'));
          await page.evaluate(() => window.Aftercare.define());
          await ready(page, 'practice-list');
          assert.ok(await showsList(page));
          await done();
        },
      );

      it(`${build}: twice on a page, the first stays`, patience, async () => {
        const { page, log } = await visit(`${build}-twice`);
        await ready(page, ...tags);
        const version = await page.evaluate(() => window.Aftercare.version);
        const [line, ...more] = texts(log, 'info');
        assert.deepEqual(more, []);
        assert.equal(
          line.split(version).length,
          3,
          `both versions in: ${line}`,
        );
        assert.equal((await settings(page)).audience, 'general');
        assert.ok(await showsList(page));
        assert.deepEqual(texts(log, 'warn'), []);
        await done();
      });

      it(
        `${build}: a page that uses its names keeps them`,
        patience,
        async () => {
          const { page, log } = await visit(`${build}-taken`);
          await ready(page, 'practice-list');
          assert.equal(await page.evaluate(() => window.Aftercare), 'ours');
          assert.equal(
            await page.evaluate(
              () => document.querySelector('practice-card').shadowRoot,
            ),
            null,
          );
          assert.ok(await showsList(page));
          // The last turn, in which all are defined that are not on the page,
          // says what was taken.
          await page.evaluate(() =>
            customElements.whenDefined('quick-exit').then(() => {}),
          );
          assert.equal(texts(log, 'info').length, 1);
          assert.match(texts(log, 'info')[0], /<practice-card>/);
          await done();

          await visit(`${build}-by-id`);
          await ready(open.page, ...tags);
          assert.equal(
            await open.page.evaluate(() => typeof window.Aftercare.define),
            'function',
          );
          await done();
        },
      );
    }

    it(
      'module and classic on one page: one of them, one line',
      patience,
      async () => {
        const { page, log } = await visit('module-and-classic');
        await ready(page, ...tags);
        assert.equal(texts(log, 'info').length, 1);
        assert.ok(await showsList(page));
        await done();
      },
    );

    for (const build of Object.keys(builds)) {
      it(
        `${build}: the way out is there before what stands above it`,
        patience,
        async () => {
          const { page } = await visit('empty');
          await page.evaluate(() => {
            window.order = [];
            for (const tag of [
              'feelings-check-in',
              'safety-note',
              'quick-exit',
            ]) {
              document.body.append(document.createElement(tag));
              void customElements
                .whenDefined(tag)
                .then(() => window.order.push(tag));
            }
          });
          await page.evaluate(addToPage, 'script', build);
          await ready(page, 'feelings-check-in', 'safety-note', 'quick-exit');
          assert.deepEqual(await page.evaluate(() => window.order), [
            'quick-exit',
            'feelings-check-in',
            'safety-note',
          ]);
          await done();
        },
      );
    }

    const orders = [
      'provider element script',
      'provider script element',
      'element provider script',
      'element script provider',
      'script provider element',
      'script element provider',
    ];
    for (const build of Object.keys(builds)) {
      it(
        `${build}: provider, element and script in any order end the same`,
        patience,
        async () => {
          for (const order of orders) {
            const { page } = await visit('empty');
            for (const step of order.split(' '))
              await page.evaluate(addToPage, step, build);
            await ready(page, 'care-provider', 'practice-card');
            const audience = await page.evaluate(() => {
              const card = document.querySelector('practice-card');
              const shown = card.shadowRoot.querySelector('.title, .summary');
              return [
                document.querySelector('care-provider').session.getState()
                  .audience,
                Boolean(shown),
              ];
            });
            assert.deepEqual(audience, ['kink', true], order);
            await done();
          }
        },
      );
    }
  });
}

/**
 * Runs in the page. The card's practice is one that only the provider's
 * audience allows, so the page's session would not do.
 */
function addToPage(step, build) {
  const card = () => document.querySelector('practice-card');
  const provider = () => document.querySelector('care-provider');
  const add = {
    element() {
      const element = document.createElement('practice-card');
      element.setAttribute('practice', 'gentle-debrief');
      (provider() ?? document.body).append(element);
    },
    provider() {
      const element = document.createElement('care-provider');
      element.setAttribute('audience', 'kink');
      if (card()) element.append(card());
      document.body.append(element);
    },
    script: () =>
      new Promise((done) => {
        const element = document.createElement('script');
        if (build === 'module') element.type = 'module';
        element.src =
          build === 'module'
            ? '/dist/cdn/aftercare.js'
            : '/dist/cdn/aftercare.iife.js';
        element.onload = done;
        document.head.append(element);
      }),
  };
  return add[step]();
}
