// What a visitor does on the page of an example, and what is there to see afterwards.
import assert from 'node:assert/strict';
import { builtinContent } from '../dist/index.js';
import { openPage, ready, startBrowser } from '../test/pages/harness.mjs';
import { serve } from './serve.mjs';

const tags = ['feelings-check-in', 'practice-list', 'practice-card', 'safety-note'];

const quiet = builtinContent('general').practices.flatMap(({ type, title }) => (type === 'presence' ? title : []));

/** One browser for all examples; `visit(folder, step, { noScripts })` goes through one of them, `step(column, work)` keeps how it went. */
export async function openVisits() {
  const browser = await startBrowser();
  return {
    close: () => browser.close(),
    async visit(folder, step, { noScripts }) {
      const server = await serve({ mounts: { '/': folder } });
      // A context of its own: a page in a background tab of the same window would get no frames.
      const context = await browser.createBrowserContext();
      try {
        await visitPage(context, `${server.url}/`, step);
        if (noScripts) await step('no scripts', () => readWithoutScripts(context, `${server.url}/`));
      } finally {
        await context.close();
        await server.close();
      }
    },
  };
}

async function visitPage(context, url, step) {
  const { page, log } = await openPage(context, url, { media: { 'prefers-reduced-motion': 'reduce' } });
  page.setDefaultTimeout(10_000);

  await step('property', async () => {
    await ready(page, ...tags);
    assert.equal(await page.$eval('practice-card', (card) => typeof card.practice), 'object');
    await until(page, 'practice-card', 'strong', 'Tea at the window');
    await click(page, 'button', 'Another one');
    await until(page, 'practice-card', 'strong', 'One song, lights low');

    await click(page, 'label', 'Quiet');
    await page.waitForFunction(() => document.querySelector('practice-list').types === 'presence');
    await ready(page, ...tags);
    const shown = await texts(page, 'practice-list', 'li strong');
    assert.ok(
      shown.length > 0 && shown.every((title) => quiet.includes(title)),
      `for “Quiet” the list shows ${shown.join(', ')}`,
    );
    await click(page, 'label', 'Anything');
    await page.waitForFunction(() => document.querySelector('practice-list').types === '');
  });

  await step('event', async () => {
    assert.equal(await said(page), '');
    await checkIn(page, 'Tearful');
    await page.waitForFunction(() => document.querySelector('[role=status].said').textContent.trim() === 'Checked in');
  });

  await step('shared session', async () => {
    const reasons = await texts(page, 'practice-list', '.why');
    assert.ok(
      reasons.some((reason) => reason !== ''),
      'the list gives no reason after the check-in',
    );
  });

  await step('mounted again', async () => {
    await click(page, 'button', 'Put this away');
    await page.waitForFunction((names) => !document.querySelector(names.join()), {}, tags);
    await click(page, 'button', 'Bring it back');
    await page.waitForFunction((names) => names.every((name) => document.querySelector(name)), {}, tags);
    await ready(page, ...tags);
    const reasons = await texts(page, 'practice-list', '.why');
    assert.ok(
      reasons.some((reason) => reason !== ''),
      'the list has forgotten the check-in',
    );
    await until(page, 'practice-card', 'strong', 'One song, lights low');
  });

  await step('quiet', () => {
    assert.deepEqual([...log.console.map(({ text }) => text), ...log.errors, ...log.failedRequests], []);
    assert.deepEqual(
      log.requests.filter((asked) => !asked.startsWith(url)),
      [],
      'it asks somebody else',
    );
  });
  await page.close();
}

/** What stands in the answer of the server is all there is, so the steps and the numbers have to be in it. */
async function readWithoutScripts(context, url) {
  const page = await context.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(url);
  const text = await page.$eval('body', visibleText);
  for (const words of ['Two cups, one blanket.', '999', '116 123']) assert.ok(text.includes(words), `nobody can read “${words}”`);
  await page.close();
}

/** Runs in the page: the words that are to be seen, also in shadow roots. */
function visibleText(body) {
  const read = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE) return '';
    if (
      !['SLOT'].includes(node.tagName) &&
      getComputedStyle(node).display !== 'contents' &&
      !node.checkVisibility({ visibilityProperty: true })
    )
      return '';
    const children =
      node.tagName === 'SLOT' && node.assignedNodes().length ? node.assignedNodes() : (node.shadowRoot ?? node).childNodes;
    return [...children].map(read).join(' ');
  };
  return read(body).replace(/\s+/g, ' ');
}

/** One word, then straight to the end. */
async function checkIn(page, word) {
  const press = (words) => pressIn(page, 'feelings-check-in', words);
  while ((await texts(page, 'feelings-check-in', '.title'))[0] !== 'Any words for it?') await press('Next');
  await press('More words');
  const search = await page.waitForSelector('feelings-check-in >>> input[type=search]');
  await search.type(word);
  await press(word);
  // The last step has "Done" in place of "Next".
  while ((await texts(page, 'feelings-check-in', 'button')).includes('Next')) await press('Next');
  await press('Done');
}

async function pressIn(page, tag, words) {
  const control = await page.evaluateHandle(
    (name, text) =>
      [...document.querySelector(name).shadowRoot.querySelectorAll('button, label')].find(
        (found) => found.textContent.trim() === text,
      ),
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
    if ((await control.evaluate((found) => found.textContent.trim())) === words) return control.click();
  }
  throw new Error(`The page has no ${tag} “${words}”.`);
}

const texts = (page, tag, selector) =>
  page.$eval(
    tag,
    (element, inner) => [...element.shadowRoot.querySelectorAll(inner)].map((found) => found.textContent.trim()),
    selector,
  );

/** A framework writes when it sees fit, and a practice of the page's own is read by a file that comes later. */
const until = (page, tag, selector, words) =>
  page.waitForFunction(
    (name, inner, text) => document.querySelector(name).shadowRoot.querySelector(inner)?.textContent.trim() === text,
    {},
    tag,
    selector,
    words,
  );

const said = (page) => page.$eval('.said', ({ textContent }) => textContent.trim());
