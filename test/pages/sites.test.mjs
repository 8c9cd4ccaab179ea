// The demo sites as a visitor meets them: strict policy, no noise, nothing
// moves, nothing is sent, nothing stays.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { DEFAULT_EXIT_URL } from '../../dist/page/leave.js';
import { root } from '../../scripts/setup.mjs';
import {
  axe,
  laterContentOf,
  layoutShift,
  lookAt,
  openPage,
  ready,
  settledLater,
  startBrowser,
  startSite,
} from './harness.mjs';
import { WAIT } from './patience.mjs';

const sites = ['therapy', 'dating', 'wellness'];
/**
 * With the one whose elements stand in a frame: framed-site.test.mjs visits it.
 */
const all = [...sites, 'clinic'];
const widths = [360, 1280];
const tags = [
  'feelings-check-in',
  'practice-list',
  'practice-card',
  'preference-builder',
  'safety-note',
];
const still = { 'prefers-reduced-motion': 'reduce' };
const sizeOf = (width) => ({ width, height: width < 500 ? 740 : 900 });
const sourceOf = (site) =>
  readFileSync(join(root, `docs/sites/${site}/index.html`), 'utf8');
const isScript = (url) => new URL(url).pathname.endsWith('.js');

let browser;
let server;
before(async () => {
  browser = await startBrowser();
  server = await startSite();
});
after(async () => {
  await browser.close();
  await server.close();
});

async function visit(site, width, media = {}) {
  const opened = await openPage(browser, `${server.url}/${site}/`, {
    viewport: sizeOf(width),
    media: { ...still, ...media },
  });
  await ready(opened.page, ...tags);
  await settledLater(opened.page);
  return opened;
}

/**
 * Clicks the button, label or summary with these words inside an element, as a
 * person would.
 */
async function press(page, tag, words) {
  const control = await page.evaluateHandle(
    (name, text) =>
      [
        ...document
          .querySelector(name)
          .shadowRoot.querySelectorAll('button, label, summary'),
      ].find((found) => found.textContent.trim() === text),
    tag,
    words,
  );
  assert.ok(control.asElement(), `<${tag}> has no “${words}”`);
  // A foot or a bar of the page may stand over what is at an edge of the window.
  await control.evaluate((found) => found.scrollIntoView({ block: 'center' }));
  await control.asElement().click();
  await ready(page, ...tags);
}

const textIn = (page, tag, selector) =>
  page.evaluate(
    (name, inner) =>
      [...document.querySelector(name).shadowRoot.querySelectorAll(inner)].map(
        (found) => found.textContent.trim(),
      ),
    tag,
    selector,
  );

/**
 * Goes through a check-in by its buttons: one word, then straight to the end.
 */
async function checkIn(page, word) {
  const title = async () =>
    (await textIn(page, 'feelings-check-in', '.title'))[0];
  while ((await title()) !== 'Any words for it?')
    await press(page, 'feelings-check-in', 'Next');
  await press(page, 'feelings-check-in', 'More words');
  const search = await page.evaluateHandle(() =>
    document
      .querySelector('feelings-check-in')
      .shadowRoot.querySelector('input[type=search]'),
  );
  await search.asElement().type(word);
  await press(page, 'feelings-check-in', word);
  // The last step has "Done" in place of "Next".
  while ((await textIn(page, 'feelings-check-in', 'button')).includes('Next'))
    await press(page, 'feelings-check-in', 'Next');
  await press(page, 'feelings-check-in', 'Done');
}

const heights = (page) =>
  page.evaluate(
    (names) =>
      [...document.querySelectorAll(names.join())].map((element) => [
        element.localName,
        element.getBoundingClientRect().height,
      ]),
    tags,
  );

const isOpen = (page) =>
  page.evaluate(
    () =>
      document.querySelector('safety-note').shadowRoot.querySelector('details')
        .open,
  );

/** Everything that a page can leave behind in a browser. */
const traces = (page) =>
  page.evaluate(async () => ({
    cookie: document.cookie,
    local: window.localStorage.length,
    session: window.sessionStorage.length,
    databases: (await window.indexedDB.databases()).length,
    caches: (await window.caches.keys()).length,
    history: history.length,
    state: history.state,
    workers: (await window.navigator.serviceWorker.getRegistrations()).length,
  }));

for (const site of all) {
  describe(`${site} on a small phone`, () => {
    const open = async (size) => {
      const { page } = await openPage(browser, `${server.url}/${site}/`, {
        viewport: size,
        media: still,
      });
      await page.waitForFunction(
        () =>
          document.querySelector('[data-aftercare-frame] iframe') ??
          document.querySelector('feelings-check-in')?.shadowRoot,
      );
      return page;
    };

    test('its link to the check-in leads to where the first question and the way on are in view', async () => {
      const page = await open({ width: 360, height: 640 });
      await page.evaluate(() => {
        const links = [...document.querySelectorAll('a[href^="#"]')];
        links.find(({ textContent }) => textContent === 'Check in').click();
      });
      await page.waitForFunction(
        () => {
          const place = document.querySelector(
            'feelings-check-in, [data-aftercare-frame] iframe',
          );
          const title = place.shadowRoot?.querySelector('.title') ?? place;
          const exit = document.querySelector('quick-exit');
          const covered =
            exit?.shadowRoot.querySelector('.exit').getBoundingClientRect()
              .bottom ?? 0;
          const { top } = title.getBoundingClientRect();
          const next = place.shadowRoot?.querySelector('.btn.main');
          return (
            top >= covered &&
            top < innerHeight / 3 &&
            (next?.getBoundingClientRect().bottom ?? 0) <= innerHeight
          );
        },
        { timeout: WAIT },
      );
      await page.close();
    });

    test('does not scroll sideways at 320 px with letters twice as large', async () => {
      const page = await open({ width: 320, height: 640 });
      if (site !== 'clinic') {
        await ready(page, ...tags);
        await settledLater(page);
      }
      await page.evaluate(() => {
        const large = new CSSStyleSheet();
        large.replaceSync('html { font-size: 200% !important }');
        document.adoptedStyleSheets = [large];
      });
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => done())),
      );
      assert.equal(
        await page.evaluate(
          () => document.documentElement.scrollWidth - innerWidth,
        ),
        0,
        'it scrolls sideways',
      );
      await page.close();
    });
  });
}

for (const site of sites) {
  for (const width of widths) {
    describe(`${site} at ${width}`, () => {
      test('loads one script, what comes after the first element, and nothing from elsewhere, reports nothing, moves nothing', async () => {
        const { page, log, violations } = await visit(site, width);
        assert.deepEqual(log.console, []);
        assert.deepEqual(log.errors, []);
        assert.deepEqual(log.failedRequests, []);
        assert.deepEqual(await violations(), []);
        assert.deepEqual(
          log.requests
            .filter(isScript)
            .map((url) => new URL(url).pathname)
            .sort(),
          ['aftercare.js', ...(await laterContentOf(page))].map(
            (file) => `/dist/cdn/${file}`,
          ),
        );
        assert.deepEqual(
          log.requests.filter((url) => !url.startsWith(server.url)),
          [],
        );
        assert.ok(
          (await layoutShift(page)) <= 0.02,
          `the page moved by ${await layoutShift(page)}`,
        );
        assert.equal(
          await page.evaluate(
            () => document.documentElement.scrollWidth - innerWidth,
          ),
          0,
          'it scrolls sideways',
        );
        await page.close();
      });

      test('a script that comes after the page was shown moves nothing', async () => {
        const { page } = await openPage(browser, 'about:blank', {
          viewport: sizeOf(width),
          media: still,
        });
        await page.setRequestInterception(true);
        const held = new Promise((release) => {
          page.on('request', (request) =>
            request.url().endsWith('/aftercare.js')
              ? release(request)
              : request.continue(),
          );
        });
        const loaded = page.goto(`${server.url}/${site}/`);
        const script = await held;
        // The first element fills the screen, so that whatever moves under it
        // is seen.
        await lookAt(page, 'feelings-check-in');
        const reserved = await heights(page);
        await script.continue();
        await loaded;
        await ready(page, ...tags);
        const shift = await layoutShift(page);
        assert.ok(shift <= 0.02, `the page moved by ${shift}`);
        // What is further down moves nothing on the screen; fonts of another
        // machine may break a line more.
        (await heights(page)).forEach(([tag, height], index) => {
          const free = reserved[index][1];
          const slack = Math.max(24, height / 10);
          assert.ok(
            Math.abs(height - free) <= slack,
            `${tag} takes ${height} px where ${free} were held free`,
          );
        });
        await page.close();
      });

      for (const scheme of ['light', 'dark']) {
        test(`axe finds nothing, ${scheme}`, async () => {
          const { page } = await visit(site, width, {
            'prefers-color-scheme': scheme,
          });
          assert.deepEqual(await axe(page), []);
          await page.close();
        });
      }

      test('a check-in is answered by the list, and after “Unsafe” the note offers support and opens nothing by itself; nothing is sent, nothing stays', async () => {
        const { page, log, violations } = await visit(site, width);
        const requests = log.requests.length;
        const clean = await traces(page);
        const before = await textIn(page, 'practice-list', '.summary');

        await checkIn(page, 'Tearful');
        const answered = await textIn(page, 'practice-list', '.summary');
        assert.notDeepEqual(answered, before);
        assert.ok(
          (await textIn(page, 'practice-list', '.why')).some(
            (reason) => reason !== '',
          ),
          'no reason is given',
        );
        assert.equal(await isOpen(page), false);

        await press(page, 'feelings-check-in', 'Start over');
        assert.deepEqual(await textIn(page, 'safety-note', 'summary'), [
          'Support is here',
        ]);
        await checkIn(page, 'Unsafe');
        // Somebody may be watching: the note says more, and what is in it is on
        // the screen when the person wants it.
        assert.deepEqual(await textIn(page, 'safety-note', 'summary'), [
          'Support',
        ]);
        assert.equal(await isOpen(page), false);
        await press(page, 'safety-note', 'Support');
        assert.equal(await isOpen(page), true);
        assert.match(
          (await textIn(page, 'safety-note', 'details'))[0],
          /findahelpline\.com/,
        );

        assert.equal(
          log.requests.length,
          requests,
          `asked for ${log.requests.slice(requests).join(', ')}`,
        );
        assert.deepEqual(await traces(page), {
          ...clean,
          cookie: '',
          local: 0,
          session: 0,
          databases: 0,
          caches: 0,
          workers: 0,
        });
        assert.deepEqual(await browser.defaultBrowserContext().cookies(), []);
        assert.deepEqual(log.console, []);
        assert.deepEqual(log.errors, []);
        assert.deepEqual(await violations(), []);
        await page.close();
      });

      test('without scripts the words in every tag are there to read', async () => {
        const { page } = await openPage(browser, 'about:blank', {
          viewport: sizeOf(width),
          media: still,
        });
        await page.setJavaScriptEnabled(false);
        await page.goto(`${server.url}/${site}/`);
        assert.deepEqual(await hidden(page), []);
        await page.close();
      });

      test('where the script is blocked, they are there after a moment', async () => {
        const { page } = await openPage(browser, 'about:blank', {
          viewport: sizeOf(width),
          media: still,
        });
        await page.setRequestInterception(true);
        page.on('request', (request) =>
          isScript(request.url()) ? request.abort() : request.continue(),
        );
        await page.goto(`${server.url}/${site}/`);
        await page.evaluate(() =>
          document.getAnimations().forEach((animation) => animation.finish()),
        );
        assert.deepEqual(await hidden(page), []);
        assert.deepEqual(await axe(page), []);
        await page.close();
      });
    });
  }
}

/** Elements of ours whose words are not all to be seen. */
const hidden = (page) =>
  page.evaluate(
    (names) =>
      [...document.querySelectorAll(names.join())]
        .filter(
          (element) =>
            element.textContent.trim().length < 60 ||
            element.scrollHeight > element.clientHeight + 1 ||
            ![...element.querySelectorAll('*')].every((inner) =>
              inner.checkVisibility({ visibilityProperty: true }),
            ),
        )
        .map(({ localName }) => localName),
    tags,
  );

test('wellness: a card can be kept in this browser, as the page says', async () => {
  const { page } = await visit('wellness', 360);
  assert.match(
    await page.evaluate(() => document.body.textContent),
    /unless you choose,\s+at its\s+foot,\s+to\s+keep it in this browser/,
  );
  await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('preference-builder');
    shadowRoot.querySelector('input[type="radio"]').click();
  });
  await press(page, 'preference-builder', 'See my card');
  await page.waitForFunction(() =>
    [
      ...document
        .querySelector('preference-builder')
        .shadowRoot.querySelectorAll('button'),
    ].some(({ textContent }) => textContent.trim() === 'Keep my card'),
  );
  await page.close();
});

test('a page with the published hash loads, and with another it does not', async (t) => {
  const { 'aftercare.js': hash } = JSON.parse(
    readFileSync(join(root, 'dist/cdn/integrity.json'), 'utf8'),
  );
  const pinned = (value) => {
    const source = sourceOf('therapy');
    const withHash = source.replace(
      /<script\s+type="module"/,
      `$& integrity="${value}" crossorigin="anonymous"`,
    );
    assert.notEqual(withHash, source, 'the page has its script');
    return withHash;
  };
  const css = readFileSync(join(root, 'docs/sites/therapy/style.css'), 'utf8');
  const icon = readFileSync(join(root, 'docs/sites/therapy/icon.svg'), 'utf8');
  const files = {
    '/a/index.html': pinned(hash),
    '/b/index.html': pinned(`sha384-${'A'.repeat(64)}`),
  };
  for (const folder of ['a', 'b'])
    Object.assign(files, {
      [`/${folder}/style.css`]: css,
      [`/${folder}/icon.svg`]: icon,
    });
  const own = await startSite(files);
  t.after(() => own.close());
  const isDefined = ({ page }) =>
    page.evaluate(() => !!customElements.get('practice-list'));
  const right = await openPage(browser, `${own.url}/a/`);
  // Elements are defined one after the other.
  await right.page.waitForFunction(() => customElements.get('practice-list'));
  assert.deepEqual(right.log.console, []);
  assert.equal(await isDefined(right), true);
  const wrong = await openPage(browser, `${own.url}/b/`);
  await wrong.page.waitForNetworkIdle({ idleTime: 500 });
  assert.equal(await isDefined(wrong), false);
  assert.match(JSON.stringify(wrong.log.console), /integrity/i);
});

describe('what the sites say', () => {
  test('no word that promises what a page cannot keep', () => {
    for (const site of all) {
      const text = sourceOf(site).replace(/<head>[^]*?<\/head>/, '');
      assert.doesNotMatch(
        text,
        /\b(privat|anonym|secur|confidential|guarantee)\w*|safe space|no one can see/i,
        site,
      );
    }
  });

  test('every number is one of the library, and every address one of its own or a made-up one', async () => {
    const { builtinContent } = await import('../../dist/index.js');
    const { services, emergency } = builtinContent('kink');
    const known = [
      ...emergency.flatMap(({ numbers }) =>
        numbers.map(({ number }) => number),
      ),
      ...services.flatMap(({ phone, sms }) => [phone, sms?.to]),
    ].map((number) => number?.replace(/\D/g, ''));
    const webs = [
      ...services.map(({ web }) => web.replace(/\/$/, '')),
      'https://findahelpline.com',
      // Where the way out leads.
      DEFAULT_EXIT_URL,
    ];
    for (const site of all) {
      const source = sourceOf(site);
      for (const [, number] of source.matchAll(/href="(?:tel|sms):(\d+)"/g))
        assert.ok(known.includes(number), `${site}: ${number}`);
      for (const [, web] of source.matchAll(/href="(https?:[^"]*)"/g))
        assert.ok(webs.includes(web.replace(/\/$/, '')), `${site}: ${web}`);
      assert.match(source, /made up/);
    }
  });

  test('hours and costs stand beside a number only where the library has them, and nobody is said to have checked it', async () => {
    const { builtinContent } = await import('../../dist/index.js');
    const { services, emergency } = builtinContent('kink');
    const digits = (number) => number?.replace(/\D/g, '');
    const emergencies = emergency.flatMap(({ numbers }) =>
      numbers.map(({ number }) => digits(number)),
    );
    let told = 0;
    for (const site of all) {
      for (const [, block] of sourceOf(site).matchAll(
        /<(?:li|p)>((?:(?!<\/(?:li|p)>)[^])*href="(?:tel|sms):[^]*?)<\/(?:li|p)>/g,
      )) {
        const number = block.match(/href="(?:tel|sms):(\d+)"/)[1];
        const name = block.match(/<strong>([^<]*)<\/strong>/)?.[1];
        if (!name) {
          assert.ok(
            emergencies.includes(number),
            `${site}: whose is ${number}?`,
          );
          continue;
        }
        const service = services.find(
          (one) =>
            one.name.startsWith(name) &&
            [digits(one.phone), digits(one.sms?.to)].includes(number),
        );
        assert.ok(service, `${site}: ${name} has no ${number}`);
        assert.equal(
          /24 hours, every\s+day/.test(block),
          service.allDay === true,
          `${site}: hours of ${name}`,
        );
        assert.equal(
          /\bfree\b/.test(block),
          service.free === true,
          `${site}: cost of ${name}`,
        );
        assert.ok(
          block.includes(`href="${service.web}"`),
          `${site}: site of ${name}`,
        );
        told += 1;
      }
      const source = sourceOf(site).replaceAll(/\s+/g, ' ');
      const said = source.replace(
        'no person has checked these numbers by calling them',
        '',
      );
      assert.doesNotMatch(
        said,
        /\b(?:numbers?|lines?|sites?) (?:was|were|has|have) (?:been )?(?:checked|verified|confirmed)|has checked|Stated on/i,
        site,
      );
      const hasService = /<a href="(?:tel|sms):\d{5,}"/.test(said);
      assert.equal(
        said !== source,
        hasService,
        `${site}: how its numbers were found`,
      );
    }
    assert.equal(told, 5);
  });
});
