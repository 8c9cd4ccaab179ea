// Real recorders on a page with our elements, told to record as much as they can: what they capture holds no answer.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { maskingAttributes, maskingClasses } from '../../dist/context/masking.js';
import { moduleTag, openPage, pageOf, ready, startBrowser, startSite } from './harness.mjs';
import { decoded, keepBodies } from './recorders/payloads.mjs';
import { markup, note, press, tellingWords, visit } from './visit.mjs';

const soon = { timeout: 90_000 };
/**
 * Whether a tool, asked to leave an element out, leaves it out ("blocks") or only hides its words ("masks"), and whether it
 * still notes where the pointer was. What it cannot be asked is held here too: when a tool learns it, docs/privacy.md is wrong.
 */
const recorders = {
  rrweb: { blocks: true, pointer: true },
  posthog: { blocks: true, pointer: true },
  sentry: { blocks: true, pointer: true },
  datadog: { blocks: true, pointer: false },
  clarity: { blocks: false, pointer: true },
};
const names = Object.keys(recorders);
const ours = ['feelings-check-in', 'practice-list', 'preference-builder', 'safety-note', 'care-data'];

/** A control that is not ours and has no marker: that it is captured shows that the recorder works. */
const control = `customElements.define('x-control', class extends HTMLElement {
  connectedCallback() {
    this.attachShadow({ mode: 'open' }).innerHTML = '<p>control inside</p><label><input type="checkbox" value="control-value"> control box</label>';
  }
});`;
const body = `<h1>Evening</h1><button id="outside" type="button">outside words</button><x-control></x-control>${markup}`;
/** What the page writes after everything else: a recorder that has sent it has sent what came before. */
const end = 'the end of the visit';

/** Our script with every marker under a name that no recorder knows. */
const withoutMarkers = () =>
  [...maskingClasses, ...Object.keys(maskingAttributes)].reduce(
    (text, name) => text.replaceAll(name, name.replace('-', '-off-')),
    readFileSync(new URL('../../dist/cdn/aftercare.js', import.meta.url), 'utf8'),
  );

let site;
let browser;
before(async () => {
  const options = { bundle: true, format: 'iife', write: false, define: { 'process.env.NODE_ENV': '"production"' }, logLevel: 'error' };
  const bundles = await Promise.all(names.map((name) => build({ ...options, entryPoints: [new URL(`recorders/${name}.js`, import.meta.url).pathname] })));
  const files = { '/control.js': control, '/bare.js': withoutMarkers() };
  names.forEach((name, index) => {
    const own = '<script src="/control.js"></script>';
    const tag = `<script src="/${name}.js"></script>`;
    files[`/${name}.js`] = bundles[index].outputFiles[0].text;
    files[`/${name}-first.html`] = pageOf({ head: own + tag + moduleTag, body });
    // Not all recorders notice a shadow root that is attached while they record; this one begins with all of them there.
    files[`/${name}-late.js`] = `await Promise.all(${JSON.stringify(ours)}.map((tag) => customElements.whenDefined(tag)));\n${bundles[index].outputFiles[0].text}`;
    const late = `<script type="module" src="/${name}-late.js"></script>`;
    files[`/${name}-last.html`] = pageOf({ head: own + moduleTag, body: body + late });
    files[`/${name}-bare.html`] = pageOf({ head: `${own}<script type="module" src="/bare.js"></script>`, body: body + late });
  });
  site = await startSite(files);
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  await site?.close();
});

/** Opens the page, visits it as a person would, and gives everything that the recorder captured. */
async function captured(path, masked) {
  const { page, log } = await openPage(browser, 'about:blank');
  const sent = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (!request.url().includes('/collect')) return void request.continue();
    sent.push(decodeURIComponent(request.url()), request.postData() ?? '');
    const config = { sessionRecording: { endpoint: '/s/', recorderVersion: 'v2' }, supportedCompression: [] };
    void request.respond({ status: 200, contentType: 'application/json', body: JSON.stringify(config) });
  });
  await page.evaluateOnNewDocument(keepBodies);
  await page.goto(site.url + path);
  await ready(page, ...ours);
  // A framework that renders our tags again writes the class that it knows.
  await page.evaluate((tags) => document.querySelectorAll(tags).forEach((element) => (element.className = 'theirs')), ours.join());
  const { feelings, preferences, country } = await visit(page);
  assert.deepEqual([feelings.length, country], [2, 'GB'], 'the visit says something');
  assert.ok(JSON.stringify(preferences).includes(note));
  if (masked) {
    await press(page, 'care-data', 'button');
    await press(page, 'care-data', 'details summary');
  }
  await page.evaluate(() => addEventListener('click', (event) => event.preventDefault(), { once: true }));
  await press(page, 'safety-note', 'a[href^="tel:"]');
  const words = await page.evaluate(tellingWords);
  const presses = await page.evaluate(() => window.presses);

  await (await page.evaluateHandle(() => document.querySelector('x-control').shadowRoot.querySelector('input'))).click();
  await page.click('#outside');
  await page.evaluate((text) => document.body.append(Object.assign(document.createElement('p'), { textContent: text })), end);
  const all = async () => {
    const [hooked, bodies] = await page.evaluate(async () => (await window.flushCaptured?.(), [window.captured ?? [], await Promise.all(window.bodies)]));
    return [...hooked, ...bodies.map((bytes) => decoded(Buffer.from(bytes))), ...sent].join('\n');
  };
  let text = '';
  for (const late = Date.now() + 30_000; !text.includes(end) && Date.now() < late; await new Promise((done) => setTimeout(done, 200))) text = await all();
  assert.deepEqual(log.errors, []);
  await page.close();
  return { text, words: [...words, note], presses };
}

/** How much a replay noted, in the words of its kind: boxes ticked, presses, parts of ours, and places where was pressed. */
function noted(text, presses) {
  const count = (pattern) => text.match(pattern)?.length ?? 0;
  const at = (text.match(/(?:"x\\*":|,9,\d+,)\d+(?:\.\d+)?,(?:\\*"y\\*":)?\d+/g) ?? []).map((place) => place.match(/\d+/g).join());
  const here = new Set(at.map((place) => place.split(',').slice(-2).join()));
  return {
    ticks: count(/"isChecked\\*":true/g),
    clicks: count(/"source\\*":2,\\*"type\\*":2\b/g) + count(/\[\d+,9,\d+,\d+,\d+,/g),
    parts: count(/"(?:fieldset|summary|legend)\\*"/gi),
    places: presses.filter((places) => places.some((place) => here.has(place))).length,
  };
}

for (const [name, { blocks, pointer }] of Object.entries(recorders)) {
  describe(`A recorder of the host’s, ${name}`, () => {
    for (const order of ['first', 'last']) {
      it(`captures no words of ours when it is ${order}, and does capture what has no marker`, soon, async () => {
        const { text, words, presses } = await captured(`/${name}-${order}.html`, true);
        for (const seen of ['outside words', 'control inside', end]) assert.ok(text.includes(seen), `it records the page: ${seen}`);
        assert.deepEqual(words.filter((word) => text.includes(word)), []);
        const { ticks, clicks, parts, places } = noted(text, presses);
        assert.ok(ticks <= 1, 'no more is ticked than the box that is not ours');
        if (blocks) {
          assert.ok(clicks <= 2, `no press but the two that are not ours: ${clicks}`);
          assert.equal(parts, 0, 'no control of ours');
        } else {
          assert.ok(clicks > 10 && parts > 0, 'it cannot be told to leave out presses and the build of an element');
        }
        assert.equal(places > 2, pointer, `where the pointer was: ${places}`);
        console.log(`# ${name}, ${order}: ${text.length.toLocaleString('en')} characters, 0 of ${words.length} words of ours, ticks ${ticks}, clicks ${clicks}, parts ${parts}, places ${places} of ${presses.length}`);
      });
    }

    it('would capture answers if the markers were not there', soon, async () => {
      const { text, words, presses } = await captured(`/${name}-bare.html`, false);
      const taken = words.filter((word) => text.includes(word));
      assert.ok(taken.length > 10, `${taken.length} of ${words.length}`);
      console.log(`# ${name}, without markers: ${taken.length} of ${words.length} words of ours, the note ${taken.includes(note)}, ${JSON.stringify(noted(text, presses))} of ${presses.length}`);
    });
  });
}
