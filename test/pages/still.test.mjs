// A page keeps still while its elements come: with the style sheet of the
// README's snippet, what somebody reads or is about to press stays where it is.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../../scripts/setup.mjs';
import { openPage, pageOf, startBrowser } from './harness.mjs';
import { patience } from './patience.mjs';

/** The most that goes unnoticed (Cumulative Layout Shift). */
const MOST = 0.05;

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const [, snippet] = /```html\n([\s\S]*?)```/.exec(readme);
const link = /<link [^>]+>\n?/;
const script = /<script[^>]+><\/script>/.exec(snippet)[0];
const style = link.exec(snippet)?.[0] ?? '';
const inTag = (tag, attributes = '') =>
  `${style}${script}<${tag} ${attributes}><p>Words for whoever has no scripts.</p></${tag}>`;

const pages = {
  'the snippet of the README': snippet,
  'a card': inTag('practice-card', 'practice="slow-hug"'),
  'a card in one row': inTag(
    'practice-card',
    'practice="hold-hands" variant="compact"',
  ),
  'a list': inTag('practice-list'),
  'a list in a column': `<div style="inline-size: 40rem">${inTag('practice-list')}</div>`,
  'a list as a grid': inTag('practice-list', 'layout="grid"'),
  'a builder': inTag('preference-builder'),
  'a builder, one by one': inTag('preference-builder', 'layout="one-by-one"'),
  'a note': inTag('care-note', 'note="your-body-after"'),
  'what is kept': inTag('care-data').replace(
    '<script ',
    '<script data-storage="device" ',
  ),
};
const windows = [
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
];

const words =
  '<p>Words of the page, a whole paragraph of them, that somebody reads while the script is on its way.</p>';
const around = (body) =>
  `<h1>A page</h1>${words}${body}<h2>After it</h2>${words.repeat(12)}`;

/** Runs in the page, before anything else. */
function noteMoves() {
  window.moved = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) window.moved += value;
  }).observe({ type: 'layout-shift', buffered: true });
}

describe('While the elements of a page come', () => {
  let browser;
  let server;
  let url;
  /** Lets the script of a page through. */
  let letThrough;
  let isPainted;
  before(async () => {
    server = createServer(async (request, response) => {
      const { pathname, searchParams } = new URL(request.url, 'http://a');
      const file = pathname.split('/').at(-1);
      if (file === 'favicon.ico') {
        response.writeHead(404).end();
        return;
      }
      if (pathname === '/') {
        const body = around(decodeURIComponent(searchParams.get('body')));
        response.setHeader('content-type', 'text/html').end(pageOf({ body }));
        return;
      }
      const type = file.endsWith('.css') ? 'text/css' : 'text/javascript';
      if (file === 'aftercare.js') await isPainted;
      response
        .setHeader('content-type', type)
        .end(readFileSync(join(root, 'dist/cdn', file)));
    });
    await new Promise((done) => server.listen(0, '127.0.0.1', done));
    url = `http://127.0.0.1:${server.address().port}/`;
    browser = await startBrowser();
  });
  after(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
  });

  /** How far a page moved until everything on it was there. */
  const movedBy = async (body, viewport) => {
    isPainted = new Promise((done) => (letThrough = done));
    const { page } = await openPage(browser, 'about:blank', { viewport });
    await page.evaluateOnNewDocument(noteMoves);
    const arrived = page.goto(`${url}?body=${encodeURIComponent(body)}`);
    await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint').length > 0,
    );
    letThrough();
    await arrived;
    await page.waitForFunction(() => {
      const ours = [...document.querySelectorAll(':not(:defined)')];
      const drawn = document.querySelectorAll(
        'practice-card, care-note, feelings-check-in, preference-builder, practice-list, care-data',
      );
      return (
        ours.length === 0 &&
        [...drawn].every(
          ({ shadowRoot }) =>
            shadowRoot?.querySelector('button, summary') &&
            !shadowRoot.querySelector('.later'),
        )
      );
    });
    // A move is told in the frame after it.
    const moved = await page.evaluate(async () => {
      for (let frame = 0; frame < 3; frame += 1)
        await new Promise(requestAnimationFrame);
      return window.moved;
    });
    const found = await page.evaluate(async () => {
      const told = await window.Aftercare.doctor();
      return told.filter(({ about }) => about === 'moves');
    });
    await page.close();
    return { moved, found };
  };

  for (const [name, body] of Object.entries(pages))
    for (const viewport of windows)
      it(
        `nothing moves that is noticed: ${name}, ${viewport.width} px`,
        patience,
        async () => {
          const { moved, found } = await movedBy(body, viewport);
          assert.ok(moved <= MOST, `it moved by ${moved.toFixed(3)}`);
          assert.deepEqual(found, []);
        },
      );

  it(
    'without the style sheet it moves, and the doctor says what to add',
    patience,
    async () => {
      const bare = snippet.replace(link, '');
      const { moved, found } = await movedBy(bare, windows[0]);
      assert.ok(moved > MOST, `it moved by ${moved.toFixed(3)} only`);
      assert.match(
        found[0].text,
        /add <link rel="stylesheet" href="\S+\/vendor\/aftercare\.css"> to its head/,
      );
    },
  );
});
