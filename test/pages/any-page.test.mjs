// What pages do to places, to <html> and to the tag of the script: frameworks
// that write anew, pages that come in pieces, components, routers and loaders.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import {
  browserNames,
  classicTag,
  moduleTag,
  openPage,
  pageOf,
  ready,
  startBrowser,
  startSite,
} from './harness.mjs';
import { WAIT, patience } from './patience.mjs';

const inside = '<p>Hold hands for a minute.</p>';
const place = (words = inside) =>
  `<div id="place" data-aftercare="practice-card" data-practice="hold-hands">${words}</div>`;
const around = (words) => `<main id="around">${words}</main>`;

/** Ways to write the inside of a place anew. Each runs in the page. */
const writing = {
  'by innerHTML': () => {
    document.querySelector('#place').innerHTML = '<p>New</p>';
  },
  'by replaceChildren': () => {
    const words = document.createElement('p');
    words.textContent = 'New';
    document.querySelector('#place').replaceChildren(words);
  },
  'by a morph that keeps the place': () => {
    const card = document.querySelector('#place').firstElementChild;
    const words = document.createElement('p');
    words.textContent = 'New';
    card.replaceWith(words);
  },
  'with a place around that is new, too': () => {
    const fresh = document.querySelector('#place').cloneNode();
    fresh.innerHTML = '<p>New</p>';
    document.querySelector('#place').replaceWith(fresh);
  },
  'in two tasks': async () => {
    document.querySelector('#place').textContent = '';
    await new Promise((done) => setTimeout(done, 30));
    document.querySelector('#place').innerHTML = '<p>New</p>';
  },
  'while it is in no page': () => {
    const found = document.querySelector('#place');
    const { parentNode } = found;
    found.remove();
    found.innerHTML = '<p>New</p>';
    parentNode.append(found);
  },
};

/** Ways in which a place stands in a component. Each runs in the page. */
const components = {
  'that was there before the script': { before: true },
  'that comes after it': {},
  'within another component': { nested: true },
  'that is defined later': { later: true },
  'that writes its inside later': { slow: true },
};

/** Runs in the page: a component with a place in it. */
function addComponent({ nested, later, slow, markup }) {
  const fill = (host) => {
    let root = host.attachShadow({ mode: 'open' });
    if (nested) {
      root.innerHTML = '<section><div></div></section>';
      root = root.querySelector('div').attachShadow({ mode: 'open' });
    }
    window.where = root;
    const write = () => (root.innerHTML = `<header></header>${markup}`);
    if (slow) setTimeout(write, 50);
    else write();
  };
  const host = document.createElement(later ? 'their-part' : 'div');
  if (!later) fill(host);
  document.body.append(host);
  if (!later) return;
  const part = class extends HTMLElement {
    connectedCallback() {
      fill(this);
    }
  };
  setTimeout(() => customElements.define('their-part', part), 50);
}

/** What routers do to the attributes of the root. Each runs in the page. */
const routers = {
  'takes all attributes away': (root) => {
    for (const { name } of [...root.attributes]) root.removeAttribute(name);
    root.setAttribute('lang', 'en');
  },
  'writes another style': (root) => {
    root.setAttribute('style', 'scroll-behavior: smooth');
  },
  'empties the style': (root) => {
    root.style.cssText = '';
  },
  'puts in another root': (root) => {
    const other = root.cloneNode();
    other.removeAttribute('style');
    other.append(...root.childNodes);
    root.replaceWith(other);
  },
};

const settings = 'data-country="IE" data-theme="dark" data-accent="teal"';
const tagWith = (attributes) =>
  moduleTag.replace('<script', `<script ${attributes}`);
const loader = (then, src = '/dist/cdn/aftercare.js') =>
  `<script>const tag = document.createElement('script'); tag.type = 'module'; tag.src = '${src}'; tag.dataset.country = 'IE'; document.head.append(tag); ${then}</script>`;

/** How the tag of the script is found, and whether its settings count. */
const loaders = {
  'that leaves its tag': [loader(''), true],
  'that takes its tag away at once': [loader('tag.remove();'), false],
  'that writes the head anew': [
    loader('document.head.textContent = "";'),
    false,
  ],
  'that takes it away when it was loaded': [
    loader('tag.onload = () => tag.remove();'),
    true,
  ],
  'of a file with another name': [loader('', '/renamed.js'), true],
  'of a file with something behind its name': [
    loader('', '/dist/cdn/aftercare.js?v=3#x'),
    true,
  ],
  'that imports the file': [
    '<script type="module" data-country="IE">import "/dist/cdn/aftercare.js";</script>',
    false,
  ],
};

/** Tags that nobody sees the inside of, and what may follow them. */
const swallowing = [
  'feelings-check-in',
  'practice-card',
  'practice-list',
  'preference-builder',
  'safety-note',
  'care-note',
  'care-data',
  'quick-exit',
];
const swallowed = {
  'safety-note': '<safety-note></safety-note>',
  footer: '<footer>Imprint</footer>',
  main: '<p>Hello</p><main>Words</main>',
};

/** Everything on one page, as a route of an application has it. */
const route = `<quick-exit></quick-exit><care-provider><feelings-check-in name="said"></feelings-check-in><practice-list></practice-list></care-provider>
<form><label>Prefs <preference-builder name="prefs"></preference-builder></label></form><safety-note country="GB"></safety-note><care-note note="your-body-after"></care-note><care-data></care-data>${place()}<practice-card practice="slow-hug"></practice-card>`;

/** Runs in the page: goes to a route, uses it, and leaves it, so many times. */
async function goRound({ times, markup }) {
  const settle = () => new Promise((done) => setTimeout(done));
  for (let time = 0; time < times; time += 1) {
    document.body.innerHTML = `<main>${markup}</main>`;
    await settle();
    const elements = [...document.querySelectorAll('main *')];
    for (const { shadowRoot } of elements)
      for (const control of [
        ...(shadowRoot?.querySelectorAll('summary, .support-link') ?? []),
      ].slice(0, 2))
        control.click();
    document
      .querySelector('practice-card')
      .shadowRoot.querySelector('.btn.main')
      ?.click();
    window.Aftercare.session.submitCheckIn({ feelings: ['lonely'], needs: [] });
    await settle();
    document.querySelector('main').append(document.querySelector('quick-exit'));
    await settle();
    document.body.innerHTML = '<h1>Elsewhere</h1>';
    window.Aftercare.session.clear();
    await settle();
  }
}

const built = (name) =>
  readFileSync(new URL(`../../dist/cdn/${name}`, import.meta.url), 'utf8');

const files = {
  '/place.html': pageOf({ head: moduleTag, body: around(place()) }),
  '/bare.html': pageOf({ head: moduleTag }),
  '/early.html': pageOf({
    head: moduleTag,
    body: `<script>(${addComponent})({ markup: ${JSON.stringify(place())} })</script>`,
  }),
  '/root.html': pageOf({
    head: tagWith(settings),
    body: '<practice-list></practice-list>',
  }),
  '/copies.html': pageOf({
    head: `${moduleTag}${classicTag}<script type="module" src="/renamed.js"></script>`,
  }),
  '/renamed.js': built('aftercare.js'),
  ...Object.fromEntries(
    Object.values(loaders).map(([head], index) => [
      `/loader-${index}.html`,
      pageOf({ head, body: '<practice-list></practice-list>' }),
    ]),
  ),
};

/** A page that comes in pieces, a while apart. */
async function startSlow(pieces) {
  const server = createServer(async ({ url }, response) => {
    if (url.startsWith('/dist/cdn/')) {
      response.writeHead(200, { 'content-type': 'text/javascript' });
      return response.end(built(url.slice('/dist/cdn/'.length)));
    }
    if (url !== '/') return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    for (const piece of pieces) {
      response.write(piece);
      await wait(250);
    }
    response.end();
  }).listen(0);
  await once(server, 'listening');
  return {
    url: `http://localhost:${server.address().port}/`,
    close: () => server.close(),
  };
}

for (const name of browserNames) {
  describe(`On any page, in ${name}`, () => {
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
    const open = async (path, ...tags) => {
      const opened = await openPage(browser, site.url + path);
      await ready(opened.page, ...tags);
      return opened;
    };

    it(
      'a place that is written anew is filled again, and no other',
      patience,
      async () => {
        for (const [way, write] of Object.entries(writing)) {
          const { page, log } = await open('/place.html', 'practice-card');
          await page.evaluate(write);
          await page.waitForFunction(
            () => document.querySelector('#place > practice-card'),
            { timeout: WAIT },
          );
          const seen = await page.evaluate(() => [
            document.querySelector('#place').children.length,
            document.querySelector('#place > practice-card').textContent,
            document.querySelector('#place > practice-card').practice,
          ]);
          assert.deepEqual(seen, [1, 'New', 'hold-hands'], way);
          await page.evaluate(async () => {
            window.Aftercare.unmount('#place');
            document.querySelector('#place').innerHTML = '<p>Newer</p>';
            await new Promise((done) => setTimeout(done, 60));
          });
          const left = await page.$eval('#place', (one) => one.innerHTML);
          assert.equal(left, '<p>Newer</p>', `${way}, after unmount()`);
          assert.deepEqual(log.errors, []);
          await page.close();
        }
      },
    );

    it(
      'what was open in it is open still, and a script that insists hangs nothing',
      patience,
      async () => {
        const { page } = await open('/place.html', 'practice-card');
        // What there is to read comes after the first view.
        await page.waitForFunction(() => {
          const card = document.querySelector('#place > practice-card');
          card.variant = 'full';
          return card.shadowRoot.querySelector('.btn.main');
        });
        const before = await page.evaluate(async () => {
          const card = document.querySelector('#place > practice-card');
          card.shadowRoot.querySelector('.btn.main').click();
          await card.updateComplete;
          const shown = card.shadowRoot.querySelectorAll('[role=timer]').length;
          document.querySelector('#place').innerHTML = '<p>New</p>';
          await new Promise((done) => setTimeout(done, 60));
          return [
            shown,
            card.isConnected,
            card.shadowRoot.querySelectorAll('[role=timer]').length,
          ];
        });
        assert.deepEqual(before, [1, true, 1]);
        const turns = await page.evaluate(async () => {
          const found = document.querySelector('#place');
          let count = 0;
          const insist = () => {
            if (!found.querySelector('practice-card')) return;
            count += 1;
            found.innerHTML = '<p>Mine</p>';
          };
          const observer = new MutationObserver(insist);
          observer.observe(found, { childList: true });
          insist();
          await new Promise((done) => setTimeout(done, 500));
          observer.disconnect();
          return count;
        });
        assert.ok(turns < 120, `${turns} turns`);
        await page.waitForFunction(
          () => document.querySelector('#place > practice-card'),
          { timeout: WAIT },
        );
        await page.close();
      },
    );

    for (const tag of [moduleTag, classicTag])
      it(
        `a page in pieces: a place waits for all of its words, ${tag === classicTag ? 'classic' : 'module'}`,
        patience,
        async () => {
          const slow = await startSlow([
            `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Slow</title>${tag}</head><body><div id="place" data-aftercare="safety-note" data-country="GB"><p>Call `,
            '112.</p>',
            '<p>Or 999',
            '.</p></div>',
            '<p>After</p><div id="last" data-aftercare="practice-list"><p>Rest</p>',
            '<p>Sleep</p></div></body></html>',
          ]);
          const { page, log } = await openPage(browser, slow.url);
          await page.waitForFunction(() =>
            document.querySelector('#last > practice-list'),
          );
          const seen = await page.evaluate(() =>
            ['#place', '#last'].map((one) => {
              const { children } = document.querySelector(one);
              return [
                children.length,
                [...children[0].children].map((p) => p.textContent).join(' '),
              ];
            }),
          );
          assert.deepEqual(seen, [
            [1, 'Call 112. Or 999.'],
            [1, 'Rest Sleep'],
          ]);
          assert.deepEqual(log.errors, []);
          await page.close();
          slow.close();
        },
      );

    it(
      'a place in a component of the page is filled, and filled again',
      patience,
      async () => {
        for (const [way, how] of Object.entries(components)) {
          const path = how.before ? '/early.html' : '/bare.html';
          const { page, log } = await open(path, 'practice-card');
          if (!how.before)
            await page.evaluate(addComponent, { ...how, markup: place() });
          const isFilled = () =>
            page.waitForFunction(
              () => window.where?.querySelector('#place > practice-card'),
              { timeout: WAIT },
            );
          await isFilled().catch((error) => assert.fail(`${way}: ${error}`));
          await page.evaluate(() => {
            window.where.querySelector('#place').innerHTML = '<p>New</p>';
          });
          await isFilled().catch((error) =>
            assert.fail(`${way}, anew: ${error}`),
          );
          assert.deepEqual(log.errors, []);
          await page.close();
        }
      },
    );

    it(
      'scheme and accent of the tag outlive a router that writes <html> anew',
      patience,
      async () => {
        for (const [way, route] of Object.entries(routers)) {
          const { page, log } = await open('/root.html', 'practice-list');
          const look = () =>
            page.evaluate(async () => {
              await new Promise((done) => setTimeout(done, 50));
              const style = getComputedStyle(
                document.querySelector('practice-list'),
              );
              return [
                style.colorScheme,
                style.getPropertyValue('--care-accent').trim(),
              ];
            });
          for (let times = 0; times < 3; times += 1) {
            await page.evaluate(`(${route})(document.documentElement)`);
            assert.deepEqual(await look(), ['dark', 'teal'], way);
          }
          await page.evaluate(() =>
            document.documentElement.style.setProperty('--care-accent', 'navy'),
          );
          assert.deepEqual(
            await look(),
            ['dark', 'navy'],
            'the page’s own stays',
          );
          assert.deepEqual(log.errors, []);
          await page.close();
        }
      },
    );

    it(
      'the settings of a tag count, or one line says that there is no tag',
      patience,
      async () => {
        for (const [index, [way, [, counts]]] of Object.entries(
          loaders,
        ).entries()) {
          const { page, log } = await open(
            `/loader-${index}.html`,
            'practice-list',
          );
          const country = await page.evaluate(
            () => window.Aftercare.session.getState().country,
          );
          assert.equal(country, counts ? 'IE' : undefined, way);
          const told = log.console.filter(({ text }) =>
            text.includes('its tag is not on the page'),
          );
          assert.equal(told.length, counts ? 0 : 1, way);
          await page.close();
        }
      },
    );

    for (const [how, path, times] of [
      ['the script', '/bare.html', 200],
      ['two copies of it', '/copies.html', 40],
    ])
      it(
        `${times} changes of route leave nothing behind, with ${how}`,
        patience,
        async (context) => {
          if (name !== 'chromium') return context.skip('only Chromium counts');
          const { page, log } = await open(path, 'practice-card');
          const client = await page.createCDPSession();
          const count = async (rounds) => {
            await page.evaluate(goRound, {
              times: rounds,
              markup: route,
            });
            // What waits for a second, as markers do, is over then.
            await wait(1500);
            await client.send('HeapProfiler.collectGarbage');
            const { Nodes, JSEventListeners, Documents } = await page.metrics();
            return { Nodes, JSEventListeners, Documents };
          };
          const before = await count(10);
          const after = await count(times);
          const more = after.Nodes - before.Nodes;
          console.log(`# ${how}: ${JSON.stringify([before, after])}`);
          assert.ok(more < 100, `${more} nodes more`);
          assert.equal(after.JSEventListeners, before.JSEventListeners);
          assert.equal(after.Documents, before.Documents);
          assert.equal(
            await page.evaluate(
              () => document.documentElement.outerHTML.length < 2000,
            ),
            true,
          );
          assert.deepEqual(log.errors, []);
          await page.close();
        },
      );

    it(
      'the doctor names each tag that closes itself and has swallowed the page',
      patience,
      async () => {
        const { page } = await open('/bare.html', 'practice-list');
        for (const tag of swallowing)
          for (const [inner, after] of Object.entries(swallowed)) {
            const found = await page.evaluate(async (markup) => {
              document.body.innerHTML = markup;
              const told = await window.Aftercare.doctor();
              return told.map(({ level, text }) => `${level} ${text}`);
            }, `<${tag} />${after}`);
            const named = found.filter((text) =>
              text.startsWith(`wrong <${tag}> has <${inner}> inside`),
            );
            assert.equal(named.length, 1, found.join('\n'));
          }
        await page.close();
      },
    );
  });
}
