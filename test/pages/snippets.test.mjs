// The snippet builder as somebody uses it, and what it writes, pasted into
// pages with the real files and the real hash.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { data } from '../../docs/sites/snippet/data.js';
import {
  choiceOf,
  optionsOf,
  readState,
} from '../../docs/sites/snippet/state.mjs';
import {
  platforms,
  writeSnippet,
} from '../../docs/sites/snippet/write-snippet.mjs';
import { serve } from '../../scripts/serve.mjs';
import { root } from '../../scripts/setup.mjs';
import { placeholder, platformsPage } from '../../scripts/write-platforms.mjs';
import { axe, openPage, ready, startBrowser, startSite } from './harness.mjs';

const read = (file) => readFileSync(join(root, file), 'utf8');
const hashes = JSON.parse(read('dist/cdn/integrity.json'));
const still = { 'prefers-reduced-motion': 'reduce' };

let browser;
let site;
before(async () => {
  browser = await startBrowser();
  site = await startSite();
});
after(async () => {
  await browser.close();
  await site.close();
});

async function openBuilder(search = '', { width = 1280, media = {} } = {}) {
  const opened = await openPage(browser, `${site.url}/snippet/${search}`, {
    viewport: { width, height: 900 },
    media: { ...still, ...media },
  });
  await ready(opened.page, 'care-provider');
  await opened.page.waitForSelector('.snippet-builder pre');
  return opened;
}

const searchOf = (page) => page.evaluate(() => window.location.search);
const codesOf = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('pre')].map(({ textContent }) => textContent),
  );
const refusedOn = (page) =>
  page.evaluate(() => document.querySelector('.refused').innerText);
/** The control with this name, as it is read out. */
const control = (page, role, name) =>
  page.waitForSelector(`::-p-aria([name="${name}"][role="${role}"])`);
const press = (page, role, name) =>
  control(page, role, name).then((found) => found.click());

describe('the builder', () => {
  for (const width of [360, 1280]) {
    for (const scheme of ['light', 'dark']) {
      test(`at ${width}, ${scheme}: every element, no fault, no noise, nothing reported`, async () => {
        const { page, log, violations } = await openBuilder('', {
          width,
          media: { 'prefers-color-scheme': scheme },
        });
        for (const { tag } of data.elements) {
          await press(page, 'radio', tag);
          await page.waitForSelector(`.stage ${tag}`);
          await ready(page, tag);
          assert.deepEqual(await axe(page), [], tag);
          assert.equal(
            await page.evaluate(
              () => document.documentElement.scrollWidth - window.innerWidth,
            ),
            0,
            `${tag} scrolls sideways`,
          );
        }
        assert.deepEqual(
          [log.console, log.errors, log.failedRequests, await violations()],
          [[], [], [], []],
        );
        assert.deepEqual(
          log.requests.filter((url) => !url.startsWith(site.url)),
          [],
        );
        await page.close();
      });
    }
  }

  test('every attribute of the manifest has a control, and so has each setting', async () => {
    const { page } = await openBuilder();
    for (const { tag, options } of data.elements) {
      await press(page, 'radio', tag);
      const labels = await page.evaluate(() =>
        [
          ...document.querySelectorAll(
            '.options legend, .options .option > label',
          ),
        ].map((label) => label.textContent),
      );
      for (const { name } of [...options, ...data.settings])
        assert.ok(labels.includes(name), `<${tag}> has no control for ${name}`);
    }
    const manifest = JSON.parse(read('custom-elements.json'))
      .modules.flatMap(({ declarations }) => declarations ?? [])
      .filter(({ tagName }) => tagName);
    const wanted = manifest
      .map(({ tagName, attributes = [] }) => [
        tagName,
        attributes.map(({ name }) => name).sort(),
      ])
      .sort();
    assert.deepEqual(
      data.elements
        .map(({ tag, options }) => [
          tag,
          options.map(({ name }) => name).sort(),
        ])
        .sort(),
      wanted,
    );
    await page.close();
  });

  test('with the keyboard alone: choose, change, see it, find it in the address, and again after a reload', async () => {
    const { page } = await openBuilder();
    await (await control(page, 'radio', 'feelings-check-in')).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.waitForSelector('.stage practice-card');
    for (const key of ['Tab', 'Tab', 'Tab']) await page.keyboard.press(key);
    await page.keyboard.press('ArrowLeft');
    assert.equal(
      await page.evaluate(() =>
        document.querySelector('.stage practice-card').getAttribute('variant'),
      ),
      'compact',
    );
    const search = await searchOf(page);
    assert.equal(
      search,
      '?element=practice-card&practice=hold-hands&variant=compact',
    );
    const codes = await codesOf(page);
    assert.match(
      codes[0],
      /<practice-card practice="hold-hands" variant="compact">/,
    );

    await page.reload();
    await page.waitForSelector('.stage practice-card[variant=compact]');
    assert.deepEqual(await codesOf(page), codes);
    assert.equal(await searchOf(page), search);
    await page.close();
  });

  test('what is typed wrong is named beside the field, and the last good value stays', async () => {
    const { page } = await openBuilder(
      '?element=quick-exit&exit-to=https://a.example/',
    );
    const field = await control(page, 'textbox', 'exit-to');
    await field.click({ count: 3 });
    await page.keyboard.type('javascript:alert(1)');
    assert.equal(
      await field.evaluate((input) => input.getAttribute('aria-invalid')),
      'true',
    );
    assert.match(
      await page.evaluate(() => document.querySelector('.option').innerText),
      /Not used\. Allowed: an https: address\./,
    );
    assert.match((await codesOf(page))[0], /exit-to="https:\/\/a\.example\/"/);
    await page.close();
  });

  test('an address that nobody wrote: one visible line, and the rest is used', async () => {
    const { page, log, violations } = await openBuilder(
      '?element=practice-card&variant=huge&heading-level=4&platform=vue&<img src=x onerror=alert(1)>&base=javascript:alert(1)',
    );
    assert.equal(
      await refusedOn(page),
      'Not used from the address: variant=huge (allowed: compact, full); <img src (no option of practice-card); base=javascript:alert(1) (allowed: a path or an address).',
    );
    assert.match((await codesOf(page)).at(-1), /:heading-level="4"/);
    assert.deepEqual(
      [log.console, log.errors, await violations()],
      [[], [], []],
    );
    await press(page, 'button', 'Start again');
    assert.deepEqual([await refusedOn(page), await searchOf(page)], ['', '']);
    await page.close();
  });

  test('copy puts exactly the shown text on the clipboard, and says so', async () => {
    const { page } = await openBuilder('?element=safety-note&data-country=GB');
    await browser
      .defaultBrowserContext()
      .overridePermissions(site.url, [
        'clipboard-read',
        'clipboard-sanitized-write',
      ]);
    await page.bringToFront();
    await press(page, 'button', 'Copy');
    await page.waitForFunction(
      () =>
        document.querySelector('.copied').textContent ===
        'Copied: Into the page',
    );
    assert.equal(
      await page.evaluate(() => navigator.clipboard.readText()),
      (await codesOf(page))[0],
    );
    await page.close();
  });

  test('where copying is refused, the text is selected', async () => {
    const { page } = await openBuilder();
    await page.evaluate(() =>
      Object.defineProperty(navigator, 'clipboard', { value: undefined }),
    );
    await press(page, 'button', 'Copy');
    await page.waitForFunction(() =>
      /selected/.test(document.querySelector('.copied').textContent),
    );
    assert.equal(
      await page.evaluate(() => document.getSelection().toString().trim()),
      (await codesOf(page))[0].trim(),
    );
    await page.close();
  });

  test('what is answered in the preview is not in the address, and leaving stays', async () => {
    const { page } = await openBuilder('?element=care-provider');
    const before = await searchOf(page);
    await page.evaluate(() =>
      document
        .querySelector('.stage care-provider care-provider')
        .session.submitCheckIn({
          feelings: ['tearful'],
          needs: [],
          strengths: {},
        }),
    );
    await press(page, 'radio', 'React');
    assert.equal(await searchOf(page), `${before}&platform=react`);
    await press(page, 'radio', 'quick-exit');
    await page.waitForSelector('.stage quick-exit');
    await ready(page, 'quick-exit');
    await page.evaluate(() =>
      document
        .querySelector('.stage quick-exit')
        .shadowRoot.querySelector('.btn')
        .click(),
    );
    await page.waitForFunction(() =>
      /In this preview it stays/.test(
        document.querySelector('.preview-box').innerText,
      ),
    );
    assert.match(page.url(), /\/snippet\//);
    await page.close();
  });
});

/**
 * Opens a page whose head begins with `html`; `/vendor/` and cdn.example have
 * the built files, and the hash is put in. What comes from a server that only
 * an example names is empty.
 */
async function runPage(html, { hash = (file) => hashes[file] } = {}) {
  const text = html.replace(
    /((aftercare[\w.-]*\.js)"[^>]*?integrity=")sha384-…[^"]*/g,
    (_, head, file) => head + hash(file),
  );
  const folder = join(root, 'dist/cdn');
  const mounts = {
    '/': folder,
    '/vendor/': folder,
    [`/vendor/aftercare-elements/${data.version}/`]: folder,
  };
  const page = `<!doctype html><html lang="en"><head>${text}<title>Page</title></head></html>`;
  const server = await serve({
    mounts,
    page: (path) => (path === '/' ? page : undefined),
  });
  const tab = await browser.newPage();
  const log = [];
  tab.on(
    'console',
    (message) => /error|warn/.test(message.type()) && log.push(message.text()),
  );
  tab.on('pageerror', (error) => log.push(error.message));
  await tab.setRequestInterception(true);
  tab.on('request', (request) => {
    const { hostname, pathname } = new URL(request.url());
    if (!hostname.endsWith('.example')) return void request.continue();
    const file =
      hostname === 'cdn.example' &&
      pathname.endsWith('.js') &&
      join(folder, pathname.split('/').pop());
    // As a real CDN answers: without this header a browser refuses a file that
    // has a hash.
    const headers = { 'access-control-allow-origin': '*' };
    void request.respond({
      status: 200,
      headers,
      contentType: file ? 'text/javascript' : 'text/html',
      body: file ? readFileSync(file) : '',
    });
  });
  await tab.goto(server.url, { waitUntil: 'load' });
  const close = async () => {
    await tab.close();
    await server.close();
  };
  return { page: tab, log, close };
}

/** The part that runs in a browser of what a platform is given. */
function asPage({ parts }) {
  const html = parts.map(({ language, code }) => {
    if (language === 'php')
      return code.replace(/^<\?php[^]*?\?>|<\?php[^]*$/g, '');
    return language === 'text' ? fromPanel(code) : code;
  });
  return html.join('\n');
}

/**
 * What Wix makes of its panel, as far as its own pages say: an element with
 * these attributes.
 */
function fromPanel(text) {
  const tag = /^Tag Name: (.*)$/m.exec(text)[1];
  const attributes = [...text.matchAll(/^Attribute: (\S+) = (.*)$/gm)].map(
    ([, name, value]) => `${name}="${value}"`,
  );
  return `<${tag} ${attributes.join(' ')}></${tag}>`;
}

const upgraded = (page, tags) =>
  page.waitForFunction(
    (names) =>
      names.every(
        (name) =>
          document.querySelector(name)?.shadowRoot ??
          document.querySelector(name)?.session,
      ),
    {},
    tags,
  );
const attributesOf = (page, tag) =>
  page.evaluate(
    (name) =>
      Object.fromEntries(
        [...document.querySelector(name).attributes].map((found) => [
          found.name,
          found.value,
        ]),
      ),
    tag,
  );

/**
 * One address for each element, with a value for every option that takes one
 * without more.
 */
function searchFor({ tag, options }) {
  const values = {
    choice: ({ values, fallback }) =>
      values.find(
        ({ value, audience }) =>
          value !== fallback && (audience ?? 'general') === 'general',
      )?.value,
    flag: () => '',
    number: ({ max }) => max ?? 4,
    many: ({ values }) => values[0].value,
    address: () => 'https://w.example/?a=1&b=2',
  };
  const query = new URL('https://page.invalid').searchParams;
  query.append('element', tag);
  // A session's id needs its provider, and what is asked for has to be allowed.
  for (const option of options)
    if (values[option.kind] && option.name !== 'audience')
      query.append(option.name, values[option.kind](option));
  return `?${query}&data-country=GB&data-audience=kink`;
}

// The script learns to mount `data-aftercare` in its own change; until then its
// part cannot be run.
const mounts = read('dist/cdn/aftercare.js').includes('data-aftercare');
const inHtml = ['html', 'wordpress', 'squarespace', 'webflow', 'wix'];

describe('what it writes, run', () => {
  for (const platform of inHtml) {
    const skip =
      platform === 'wordpress' && !mounts && 'this build has no data-aftercare';
    test(
      `${platforms[platform].name}: every element appears with its attributes, under its hash`,
      { skip },
      async () => {
        for (const element of data.elements) {
          const base = platforms[platform].hosted
            ? {
                base: `https://cdn.example/aftercare-elements/${data.version}/`,
              }
            : {};
          const state = {
            ...readState(searchFor(element), data).state,
            ...base,
          };
          // A text has no value that makes sense on every page, and who is
          // asked for stands on the script.
          const asked = optionsOf(data, element.tag).filter(
            ({ kind, name }) => kind !== 'text' && name !== 'audience',
          );
          assert.ok(
            Object.keys(state.attributes).length >= asked.length - 1,
            element.tag,
          );
          const { page, log, close } = await runPage(
            asPage(writeSnippet(platform, choiceOf(state, data))),
          );
          await upgraded(page, [element.tag]);
          const found = await attributesOf(page, element.tag);
          for (const [name, value] of Object.entries(state.attributes))
            assert.equal(
              found[name],
              value === true ? '' : String(value),
              `<${element.tag} ${name}>`,
            );
          const said = await page.evaluate(() => {
            const { audience, country } = window.Aftercare.session.getState();
            return { audience, country };
          });
          assert.deepEqual(said, { audience: 'kink', country: 'GB' });
          assert.deepEqual(log, [], element.tag);
          await close();
        }
      },
    );
  }

  test('a file that is not the one of the hash does not run', async () => {
    const choice = choiceOf(readState('', data).state, data);
    const wrong = `sha384-${'A'.repeat(64)}`;
    const { page, log, close } = await runPage(
      asPage(writeSnippet('html', { ...choice, integrity: wrong })),
    );
    assert.ok(
      log.some((line) => /integrity/.test(line)),
      log.join('\n'),
    );
    assert.equal(
      await page.evaluate(() => customElements.get('feelings-check-in')),
      undefined,
    );
    assert.match(
      await page.evaluate(() => document.body.innerText),
      /Three questions to answer on paper/,
    );
    await close();
  });

  test('with a prefix', async () => {
    const { state } = readState(
      '?element=practice-card&data-prefix=my-site',
      data,
    );
    const { page, log, close } = await runPage(
      asPage(writeSnippet('html', choiceOf(state, data))),
    );
    await upgraded(page, ['my-site-practice-card']);
    assert.deepEqual(log, []);
    await close();
  });
});

const blocksOf = (markdown, language = 'html') =>
  [
    ...markdown.matchAll(
      new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'),
    ),
  ].map(([, code]) => code);
const tagsIn = (html) => [
  ...new Set(
    [...html.matchAll(/<([a-z]+-[a-z-]+)[\s>]/g)].map(([, tag]) => tag),
  ),
];

describe('docs/platforms.md', () => {
  test('is what the builder writes', async () => {
    const { is, should } = await platformsPage();
    assert.equal(is, should, 'run: node scripts/write-platforms.mjs');
  });

  for (const name of inHtml) {
    const skip =
      name === 'wordpress' && !mounts && 'this build has no data-aftercare';
    test(
      `${platforms[name].name}: its parts, put together, show the card`,
      { skip },
      async () => {
        const section = read('docs/platforms.md')
          .split('\n## ')
          .find((text) => text.startsWith(`${platforms[name].name}\n`));
        const parts = [...section.matchAll(/^```(\w+)\n([^]*?)^```/gm)].map(
          ([, language, code]) => ({ language, code }),
        );
        assert.ok(section.includes(placeholder));
        const { page, log, close } = await runPage(asPage({ parts }));
        await upgraded(page, ['practice-card']);
        assert.match(
          await page.evaluate(
            () =>
              document.querySelector('practice-card').shadowRoot.textContent,
          ),
          /Hold hands/,
        );
        assert.deepEqual(log, []);
        await close();
      },
    );
  }
});

describe('docs/embedding.md', () => {
  for (const [index, block] of blocksOf(read('docs/embedding.md')).entries()) {
    const needsMount =
      block.includes('data-aftercare') &&
      !mounts &&
      'this build has no data-aftercare';
    test(
      `block ${index + 1} runs: ${block.trim().split('\n')[0]}`,
      { skip: needsMount },
      async () => {
        const script = /<script[^>]*aftercare/.test(block)
          ? ''
          : '<script type="module" src="/vendor/aftercare.js"></script>';
        const { page, log, close } = await runPage(`${block}${script}`);
        await page.waitForFunction(() => window.Aftercare);
        await upgraded(page, tagsIn(block));
        assert.deepEqual(log, []);
        await close();
      },
    );
  }
});
