// What a visitor does on the page of an example, and what is there to see
// afterwards.
import assert from 'node:assert/strict';
import { builtinContent } from '../dist/index.js';
import { openPage, ready, startBrowser } from '../test/pages/harness.mjs';
import { serve } from './serve.mjs';

const tags = [
  'feelings-check-in',
  'practice-list',
  'practice-card',
  'safety-note',
];

const quiet = builtinContent('general').practices.flatMap(({ type, title }) =>
  type === 'presence' ? title : [],
);

/**
 * One browser for all examples; `visit(folder, step, { noScripts })` goes
 * through one of them, `step(column, work)` keeps how it went.
 */
export async function openVisits() {
  const browser = await startBrowser();
  return {
    close: () => browser.close(),
    async visit(folder, step, { noScripts }) {
      const server = await serve({ mounts: { '/': folder } });
      // A context of its own: a page in a background tab of the same window
      // would get no frames.
      const context = await browser.createBrowserContext();
      try {
        await visitPage(context, `${server.url}/`, step);
        if (noScripts)
          await step('no scripts', () =>
            readWithoutScripts(context, `${server.url}/`),
          );
      } finally {
        await context.close();
        await server.close();
      }
    },
  };
}

async function visitPage(context, url, step) {
  const { page, log } = await openPage(context, url, {
    media: { 'prefers-reduced-motion': 'reduce' },
  });
  const typesAre = (types) =>
    waitFor(
      page,
      `types="${types}"`,
      (wanted) => document.querySelector('practice-list').types === wanted,
      types,
    );
  /**
   * Reasons that come from what was said; others, such as that it needs nobody
   * else, are true before a word.
   */
  const reasons = async () =>
    (await texts(page, 'practice-list', '.why')).filter((reason) =>
      /tearful/i.test(reason),
    );

  await step('property', async () => {
    await allThere(page);
    await cardShows(page, 'Tea at the window');
    await click(page, 'button', 'Another one');
    await cardShows(page, 'One song, lights low');
    assert.equal(
      await page.$eval('practice-card', (card) => typeof card.practice),
      'object',
    );

    await click(page, 'label', 'Quiet');
    await typesAre('presence');
    await ready(page, ...tags);
    const shown = await texts(page, 'practice-list', 'li strong');
    const onlyQuiet =
      shown.length > 0 && shown.every((title) => quiet.includes(title));
    assert.ok(onlyQuiet, `for “Quiet” the list shows ${shown.join(', ')}`);
    await click(page, 'label', 'Anything');
    await typesAre('');
  });

  await step('event', async () => {
    const said = (words) =>
      waitFor(
        page,
        `“${words}”`,
        (wanted) =>
          document.querySelector('.said').textContent.trim() === wanted,
        words,
      );
    await said('');
    assert.deepEqual(
      await reasons(),
      [],
      'the list answers before anything was said',
    );
    await checkIn(page, 'Tearful');
    await said('Checked in');
  });

  await step('shared session', async () => {
    assert.notDeepEqual(
      await reasons(),
      [],
      'the list gives no reason after the check-in',
    );
  });

  await step('mounted again', async () => {
    await click(page, 'button', 'Put this away');
    await waitFor(
      page,
      'a page without elements',
      (names) => !document.querySelector(names.join()),
      tags,
    );
    await click(page, 'button', 'Bring it back');
    await allThere(page);
    assert.notDeepEqual(
      await reasons(),
      [],
      'the list has forgotten the check-in',
    );
    await cardShows(page, 'One song, lights low');
  });

  await step('quiet', () => {
    const elsewhere = log.requests.filter((asked) => !asked.startsWith(url));
    assert.deepEqual(
      [
        ...log.console.map(({ text }) => text),
        ...log.errors,
        ...log.failedRequests,
        ...elsewhere,
      ],
      [],
    );
  });
  await page.close();
}

/** A framework writes when it sees fit, so nothing is looked at only once. */
async function waitFor(page, what, condition, ...values) {
  try {
    await page.waitForFunction(condition, { timeout: 60_000 }, ...values);
  } catch {
    throw new Error(`never came: ${what}`);
  }
}

async function allThere(page) {
  await waitFor(
    page,
    'all elements',
    (names) => names.every((name) => document.querySelector(name)),
    tags,
  );
  await ready(page, ...tags);
}

const cardShows = (page, title) =>
  waitFor(
    page,
    `“${title}” on the card`,
    (wanted) =>
      document
        .querySelector('practice-card')
        .shadowRoot.querySelector('strong')
        ?.textContent.trim() === wanted,
    title,
  );

/**
 * What stands in the answer of the server is all there is, so the steps and the
 * numbers have to be in it, behind rows that open by themselves.
 */
async function readWithoutScripts(context, url) {
  const page = await context.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(url);
  const read = () => page.$eval('body', visibleText);
  const words = ['Two cups, one blanket.', '999', '116 123'];
  const closed = await read();
  for (const said of ['Any words for it?', 'Tea at the window'])
    assert.ok(closed.includes(said), `nobody can read “${said}”`);
  assert.deepEqual(
    words.filter((hidden) => closed.includes(hidden)),
    [],
    'everything is open from the start',
  );
  for (const summary of await page.$$('>>> summary'))
    if (await summary.isVisible()) await summary.click();
  const open = await read();
  for (const said of words)
    assert.ok(open.includes(said), `nobody can read “${said}”`);
  const controls = await page.$$('>>> :is(button, input, select)');
  for (const control of controls)
    assert.ok(
      !(await control.isVisible()),
      'a control is shown that does nothing without scripts',
    );
  await page.close();
}

/** Runs in the page: the words that are to be seen, also in shadow roots. */
function visibleText(body) {
  const read = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    // What has no box of its own can still show what is in it.
    const boxless =
      node.nodeType === Node.ELEMENT_NODE &&
      getComputedStyle(node).display === 'contents';
    if (!boxless && !node.checkVisibility?.({ visibilityProperty: true }))
      return '';
    const assigned = node.localName === 'slot' ? node.assignedNodes() : [];
    return [
      ...(assigned.length ? assigned : (node.shadowRoot ?? node).childNodes),
    ]
      .map(read)
      .join(' ');
  };
  return read(body).replace(/\s+/g, ' ');
}

/** One word, then straight to the end. */
async function checkIn(page, word) {
  const press = (words) => pressIn(page, 'feelings-check-in', words);
  while (
    (await texts(page, 'feelings-check-in', '.title'))[0] !==
    'Any words for it?'
  )
    await press('Next');
  await press('More words');
  const search = await page.waitForSelector(
    'feelings-check-in >>> input[type=search]',
  );
  await search.type(word);
  await press(word);
  // The last step has "Done" in place of "Next".
  while ((await texts(page, 'feelings-check-in', 'button')).includes('Next'))
    await press('Next');
  await press('Done');
}

async function pressIn(page, tag, words) {
  const control = await page.evaluateHandle(
    (name, text) =>
      [
        ...document
          .querySelector(name)
          .shadowRoot.querySelectorAll('button, label'),
      ].find((found) => found.textContent.trim() === text),
    tag,
    words,
  );
  assert.ok(control.asElement(), `<${tag}> has no “${words}”`);
  await control.asElement().click();
  await ready(page, ...tags);
}

async function click(page, tag, words) {
  const controls = await page.$$(tag);
  for (const control of controls) {
    if ((await control.evaluate((found) => found.textContent.trim())) === words)
      return control.click();
  }
  throw new Error(`The page has no ${tag} “${words}”.`);
}

const texts = (page, tag, selector) =>
  page.$eval(
    tag,
    (element, inner) =>
      [...element.shadowRoot.querySelectorAll(inner)].map((found) =>
        found.textContent.trim(),
      ),
    selector,
  );
