// Real recorders on a page with our elements, told to record as much as they can: what they capture holds no answer.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { gunzipSync, inflateSync } from 'node:zlib';
import { build } from 'esbuild';
import { moduleTag, openPage, pageOf, ready, startBrowser, startSite } from './harness.mjs';
import { markup, note, tellingWords, visit } from './visit.mjs';

const soon = { timeout: 90_000 };
/** Whether a recorder is a replay: it copies the page, shadow roots too; the other one hears presses. */
const recorders = { rrweb: 'replay', sentry: 'replay', posthog: 'presses', datadog: 'replay', clarity: 'replay' };

/** A control of our own making without a marker: that it is captured shows that the recorder works. */
const control = `customElements.define('x-control', class extends HTMLElement {
  connectedCallback() {
    this.attachShadow({ mode: 'open' }).innerHTML = '<p>control inside</p><label><input type="checkbox" value="control-value"> control box</label>';
  }
});`;
const body = `<h1>Evening</h1><button id="outside" type="button">outside words</button><x-control></x-control>${markup}`;

/** What a tool sent, in every form that is known here: text, gzip, and zlib inside a form. */
function decoded(bytes) {
  const parts = [bytes.toString('latin1')];
  const attempt = (read) => {
    try {
      parts.push(read().toString('utf8'));
    } catch {
      // Not in this form.
    }
  };
  attempt(() => gunzipSync(bytes));
  for (let at = 0; (at = bytes.indexOf(0x78, at)) >= 0; at += 1) {
    if ([0x01, 0x9c, 0xda, 0x5e].includes(bytes[at + 1])) attempt(() => inflateSync(bytes.subarray(at), { finishFlush: 2 }));
  }
  return parts.join('\n');
}

let site;
let sink;
const sent = [];
let browser;
before(async () => {
  const names = Object.keys(recorders);
  const bundles = await Promise.all(
    names.map((name) => build({ entryPoints: [new URL(`recorders/${name}.js`, import.meta.url).pathname], bundle: true, format: 'iife', write: false, define: { 'process.env.NODE_ENV': '"production"' }, logLevel: 'error' })),
  );
  const files = Object.fromEntries(names.map((name, index) => [`/${name}.js`, bundles[index].outputFiles[0].text]));
  for (const name of names) {
    const tag = `<script src="/${name}.js"></script>`;
    const own = '<script src="/control.js"></script>';
    files[`/${name}-first.html`] = pageOf({ head: own + tag + moduleTag, body });
    files[`/${name}-last.html`] = pageOf({ head: own + moduleTag, body: `${body}<script type="module" src="/${name}.js"></script>` });
  }
  files['/control.js'] = control;
  site = await startSite(files);
  sink = createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk)).on('end', () => {
      sent.push(decoded(Buffer.concat(chunks)) + request.url);
      response.setHeader('access-control-allow-origin', '*').end('{}');
    });
  });
  await new Promise((done) => sink.listen(0, '127.0.0.1', done));
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  await site?.close();
  sink?.close();
});

/** Opens the page, visits it, and gives everything that the recorder captured. */
async function captured(path) {
  sent.length = 0;
  const { page, log } = await openPage(browser, 'about:blank');
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    if (!request.url().includes('/collect')) return request.continue();
    const data = request.hasPostData() ? await request.fetchPostData().catch(() => request.postData()) : '';
    sent.push(decodeURIComponent(request.url()) + (data ?? ''));
    await fetch(`http://127.0.0.1:${sink.address().port}/`, { method: 'POST', body: data ?? '' }).catch(() => {});
    await request.respond({ status: 200, headers: { 'access-control-allow-origin': '*' }, body: '{}' });
  });
  // Some tools send binary bodies that a driver gives away as nothing: they are read where they are sent.
  await page.evaluateOnNewDocument(() => {
    window.bodies = [];
    const keep = async (body) => body instanceof Blob ? new Uint8Array(await body.arrayBuffer()) : body instanceof FormData ? (await Promise.all([...body.values()].map(keep))).flatMap((one) => [...(one ?? [])]) : typeof body === 'string' ? [...new TextEncoder().encode(body)] : body instanceof ArrayBuffer || ArrayBuffer.isView(body) ? [...new Uint8Array(body.buffer ?? body)] : [];
    const take = (body) => window.bodies.push(keep(body).then((bytes) => [...bytes]));
    const { fetch } = window;
    window.fetch = (input, options) => (take(options?.body), fetch(input, options));
    const { send } = XMLHttpRequest.prototype;
    XMLHttpRequest.prototype.send = function (body) {
      take(body);
      return send.call(this, body);
    };
    const { sendBeacon } = navigator;
    Navigator.prototype.sendBeacon = function (url, body) {
      take(body);
      return sendBeacon.call(navigator, url, body);
    };
  });
  await page.goto(site.url + path);
  await ready(page, 'feelings-check-in', 'preference-builder', 'safety-note');
  const answered = await page.evaluate(visit, note);
  assert.equal(answered.feelings, 2, 'the visit says something');
  assert.ok(JSON.stringify(answered.answers).includes(note));
  await page.click('#outside');
  await page.evaluate(() => document.querySelector('x-control').shadowRoot.querySelector('input').click());
  const words = await page.evaluate(tellingWords);
  await page.evaluate(() => window.flushCaptured?.());
  const all = async () => {
    const here = await page.evaluate(async () => [(window.captured ?? []).join('\n'), await Promise.all(window.bodies)]);
    return [here[0], ...here[1].map((bytes) => decoded(Buffer.from(bytes))), ...sent].join('\n');
  };
  let text = await all();
  const sign = path.startsWith('/posthog') ? 'outside words' : 'control inside';
  for (const end = Date.now() + 20_000; !text.includes(sign) && Date.now() < end; text = await all()) await new Promise((done) => setTimeout(done, 200));
  // What it still holds back comes with the next pause.
  await new Promise((done) => setTimeout(done, 1500));
  text = await all();
  await page.close();
  assert.deepEqual(log.errors, []);
  return { text, words };
}

for (const [name, kind] of Object.entries(recorders)) {
  describe(`A recorder of the host’s, ${name}`, () => {
    for (const order of ['first', 'last']) {
      it(`captures no answer of ours when it is ${order}, and does capture what has no marker`, soon, async () => {
        const { text, words } = await captured(`/${name}-${order}.html`);
        assert.ok(text.includes('outside words'), 'it records the page');
        if (kind === 'replay') assert.ok(text.includes('control inside'), 'it sees into shadow roots');
        const taken = [...words, note].filter((word) => text.includes(word));
        assert.deepEqual(taken, []);
        console.log(`# ${name}, ${order}: ${text.length.toLocaleString('en')} characters captured, 0 of ${words.length + 1} words of ours`);
      });
    }
  });
}
