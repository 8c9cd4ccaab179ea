// Pages with a frame from another origin, and what tests do with them.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { it } from 'node:test';
import { TimeoutError } from 'puppeteer-core';
import { root } from '../../scripts/setup.mjs';
import { pageOf, startSite } from './harness.mjs';
import { patience } from './patience.mjs';

/** The tag that a page loads, from the origin of the frame. */
export const loaderOf = ({ url }, query = '') =>
  `<script type="module" src="${url}/dist/cdn/aftercare-frame.js${query}" crossorigin="anonymous"></script>`;

/**
 * The origin that the frame comes from. By this name it is also another site,
 * which browsers keep in a process of its own.
 */
export async function startCare() {
  const { url, close } = await startSite({ '/index.html': '<p>care' });
  return { url: url.replace('127.0.0.1', 'localhost'), close };
}

/**
 * A test of a page with a frame. It is done once more where the driver lost the
 * frame: now and then it hears nothing of the document in one, and waits for it
 * until its patience ends.
 * @param timeout milliseconds, enough for both
 */
export const itInFrame = (title, work, { timeout } = patience) =>
  it(title, { timeout }, async (test) => {
    try {
      await work(test);
    } catch (error) {
      const isLost = /^Timed out after waiting/.test(error.message);
      if (!(error instanceof TimeoutError) || !isLost) throw error;
      await work(test);
    }
  });

/** A place with words in it. */
export const placeOf = (
  to,
  { id = 'place', elements = 'feelings-check-in safety-note', more = '' } = {},
) =>
  `<div id="${id}" data-aftercare-frame="${elements}" data-mode="words" data-country="GB" data-exit-to="${to}"${more}><p>On paper</p></div>`;

/** A page whose head has the loader of `care`. */
export const framedPage = (care, body, head = '') =>
  pageOf({ head: head + loaderOf(care), body });

/**
 * The frame in the page, once its elements are there and it is as high as they
 * are.
 */
export async function frameIn(page, selector = '#place') {
  const found = await page.waitForFunction(
    (where) => {
      const frame = document.querySelector(`${where} iframe`);
      return (
        frame?.checkVisibility({ visibilityProperty: true }) &&
        frame.offsetHeight > 300 &&
        frame
      );
    },
    {},
    selector,
  );
  const frame = await found.asElement().contentFrame();
  await found.dispose();
  return frame;
}

/**
 * Presses what has these words in an element, and waits until the element has
 * answered.
 */
export const pressIn = (frame, text, tag = 'feelings-check-in') =>
  frame.evaluate(
    async (name, words) => {
      const element = document.querySelector(name);
      [...element.shadowRoot.querySelectorAll('button, label, summary, a')]
        .find(({ textContent }) => textContent.trim() === words)
        .click();
      await element.updateComplete;
    },
    tag,
    text,
  );

/**
 * An origin that is asked for the page in the frame, and answers when it is
 * let.
 */
export async function startSlowCare() {
  const held = [];
  const server = createServer(({ url }, response) => {
    const html = url.endsWith('.html');
    const answer = () => response.end(readFileSync(join(root, url)));
    response
      .setHeader('content-type', html ? 'text/html' : 'text/javascript')
      .setHeader('access-control-allow-origin', '*');
    if (html) held.push(answer);
    else answer();
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const close = () => {
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  };
  /**
   * Answers what was asked until now.
   * @returns how many that were
   */
  const release = () => held.splice(0).map((answer) => answer()).length;
  return { url: `http://localhost:${server.address().port}`, release, close };
}

/**
 * Comes before the loader: what it asks for every second happens when the test
 * calls `pass(seconds)`, and what it says in the console is in `said`. The wait
 * is a timer of the browser's in every other test; here it would take the test
 * a quarter of a minute each time.
 */
export const clock = `
  const due = new Map();
  let last = 0;
  window.said = [];
  window.setInterval = (work, every) => (due.set((last += 1), { work, every, waited: 0 }), last);
  window.clearInterval = (which) => due.delete(which);
  window.pass = (seconds) => {
    for (let second = 0; second < seconds; second += 1) for (const one of [...due.values()]) if ((one.waited += 1000) % one.every === 0) one.work();
  };
  const { warn } = console;
  console.warn = (text) => (window.said.push(text), warn.call(console, text));
`;
