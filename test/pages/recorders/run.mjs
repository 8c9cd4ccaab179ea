// Visits a page with our elements and a tool of the host's, and looks at what
// the tool captured. A file of tests is to be done within three minutes on a
// busy machine, so there are several of them.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  bundledTool,
  laterFiles,
  withoutMarkers,
} from '../../support/built-files.mjs';
import {
  moduleTag,
  openPage,
  pageOf,
  ready,
  settledLater,
  startBrowser,
  startSite,
} from '../harness.mjs';
import { answerTo } from './answers.mjs';
import { decoded, keepBodies } from './payloads.mjs';
import { patience } from '../patience.mjs';
import { markup, note, press, tellingWords, visit } from '../visit.mjs';

const ours = [
  'feelings-check-in',
  'practice-list',
  'preference-builder',
  'safety-note',
  'care-data',
];

/**
 * A control that is not ours and has no marker: that it is captured shows that
 * the tool works.
 */
const control = `customElements.define('x-control', class extends HTMLElement {
  connectedCallback() {
    this.attachShadow({ mode: 'open' }).innerHTML = '<p>control inside</p><label><input type="checkbox" value="control-value"> control box</label>';
  }
});`;
const outside =
  '<button id="outside-button" type="button" data-faro-user-action-name="outside action">outside words</button>';
const body = `<h1>Evening</h1>${outside}<x-control></x-control>${markup}`;
/**
 * What the page writes after everything else: a recorder that has sent it has
 * sent what came before. Its name is told where words are hidden.
 */
const end = 'the end of the visit';
const endName = 'end-of-visit';

let site;
/** Browsers that no visit uses. */
const free = [];

function serveTools(names) {
  before(() => open(names));
  after(async () => {
    await Promise.all(free.map((browser) => browser.close()));
    await site?.close();
  });
}

async function open(names) {
  const bundles = await Promise.all(names.map((name) => bundledTool(name)));
  const files = {
    ...laterFiles(),
    '/control.js': control,
    '/bare.js': withoutMarkers(),
  };
  names.forEach((name, index) => {
    const own = '<script src="/control.js"></script>';
    const tag = `<script src="/${name}.js"></script>`;
    files[`/${name}.js`] = bundles[index];
    files[`/${name}-first.html`] = pageOf({
      head: own + tag + moduleTag,
      body,
    });
    // Not all recorders notice a shadow root that is attached while they
    // record; this one begins with all of them there.
    files[`/${name}-late.js`] =
      `await Promise.all(${JSON.stringify(ours)}.map((tag) => customElements.whenDefined(tag)));\n${bundles[index]}`;
    const late = `<script type="module" src="/${name}-late.js"></script>`;
    files[`/${name}-last.html`] = pageOf({
      head: own + moduleTag,
      body: body + late,
    });
    files[`/${name}-bare.html`] = pageOf({
      head: `${own}<script type="module" src="/bare.js"></script>`,
      body: body + late,
    });
  });
  site = await startSite(files);
  free.push(await startBrowser(), await startBrowser());
}

/**
 * Opens the page, visits it as a person would, and gives everything that the
 * tool captured.
 */
async function captured(path, masked) {
  const browser = free.pop();
  try {
    // A tool that sends by its own clock may miss the end of a visit; then it is
    // visited once more.
    const found =
      (await capturedIn(browser, path, masked)) ??
      (await capturedIn(browser, path, masked));
    assert.ok(found, 'it sends everything until the end');
    return found;
  } finally {
    free.push(browser);
  }
}

async function capturedIn(browser, path, masked) {
  const { page, log } = await openPage(browser, 'about:blank');
  const sent = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = request.url();
    if (
      /^(data|blob):/.test(url) ||
      (url.startsWith(site.url) && !url.includes('/collect'))
    )
      return void request.continue();
    sent.push(decodeURIComponent(url), request.postData() ?? '');
    void request.respond(answerTo(request));
  });
  await page.evaluateOnNewDocument(keepBodies);
  await page.goto(site.url + path);
  await ready(page, ...ours);
  await settledLater(page);
  // A framework that renders our tags again writes the class that it knows.
  await page.evaluate(
    (tags) =>
      document
        .querySelectorAll(tags)
        .forEach((element) => (element.className = 'theirs')),
    ours.join(),
  );
  const { feelings, preferences, country } = await visit(page);
  assert.deepEqual(
    [feelings.length, country],
    [2, 'GB'],
    'the visit says something',
  );
  assert.ok(JSON.stringify(preferences).includes(note));
  if (masked) {
    await press(page, 'care-data', 'button');
    await press(page, 'care-data', 'details summary');
  }
  await page.evaluate(() =>
    addEventListener('click', (event) => event.preventDefault(), {
      once: true,
    }),
  );
  await press(page, 'safety-note', 'a[href^="tel:"]');
  const words = await page.evaluate(tellingWords);
  const presses = await page.evaluate(() => window.presses);

  const box = await page.evaluateHandle(() =>
    document.querySelector('x-control').shadowRoot.querySelector('input'),
  );
  // A tool that wraps listeners sees those that come after it.
  await box.evaluate((input) => input.addEventListener('click', () => {}));
  await box.click();
  await page.click('#outside-button');
  await page.evaluate(
    (text, id) =>
      document.body.append(
        Object.assign(document.createElement('p'), { textContent: text, id }),
      ),
    end,
    endName,
  );
  // What the page writes is noted by then; some tools send only when they are
  // asked to.
  await page.evaluate(
    (text) =>
      new Promise((done) => setTimeout(done, 100)).then(() =>
        window.finish?.(text),
      ),
    end,
  );
  const all = async () => {
    const [hooked, bodies] = await page.evaluate(
      async () => (
        await window.flushCaptured?.(),
        [window.captured, await Promise.all(window.bodies)]
      ),
    );
    return [
      ...hooked,
      ...bodies.map((bytes) => decoded(Buffer.from(bytes))),
      ...sent,
    ].join('\n');
  };
  const isDone = (text) => text.includes(end) || text.includes(endName);
  let text = '';
  for (
    const late = Date.now() + 25_000;
    !isDone(text) && Date.now() < late;
    await new Promise((done) => setTimeout(done, 200))
  )
    text = await all();
  assert.deepEqual(log.errors, []);
  await page.close();
  if (!isDone(text)) return undefined;
  // Names of their own that hold one of our words.
  return {
    text: text.replaceAll(/Element Exposed|selectionChangeTimeout/g, ''),
    words: [...words, note],
    presses,
  };
}

/**
 * How much a replay noted, in the words of its kind: boxes ticked, presses,
 * parts of ours, and places where was pressed.
 */
function noted(text, presses) {
  const count = (pattern) => text.match(pattern)?.length ?? 0;
  const at = (
    text.match(/(?:"x\\*":|,9,\d+,)\d+(?:\.\d+)?,(?:\\*"y\\*":)?\d+/g) ?? []
  ).map((place) => place.match(/\d+/g).join());
  const here = new Set(at.map((place) => place.split(',').slice(-2).join()));
  return {
    ticks: new Set(text.match(/\{[^{}]*"isChecked\\*":true[^{}]*/g)).size,
    // One event may come more than once, as it is and as text in text.
    clicks:
      new Set(
        text.replaceAll('\\', '').match(/"source":2,"type":2,"id":-?\d+/g),
      ).size +
      // New Relic's moments of keys look like a press of Clarity.
      count(/(?<!"actionMs\\*":\\*")\[\d+,9,\d+,\d+,\d+,/g),
    parts: count(/"(?:fieldset|summary|legend)\\*"/gi),
    places: presses.filter((places) => places.some((place) => here.has(place)))
      .length,
  };
}

const orders = { first: 'before our script', last: 'after our script' };
const modes = { '': 'at its loudest', '?defaults': 'with its defaults' };
const cases = Object.keys(orders).flatMap((order) =>
  Object.keys(modes).map((mode) => ({
    order,
    mode,
    name: `${orders[order]}, ${modes[mode]}`,
  })),
);

/**
 * Tools that copy what is on the page. Whether a tool, asked to leave an
 * element out, leaves it out ("blocks") or only hides its words, and whether it
 * still notes where the pointer was. What it cannot be asked is held here too:
 * when a tool learns it, docs/privacy.md is wrong.
 * @param {Record<string, { blocks: boolean, pointer: boolean }>} replays by the
 *   name of the file that starts it
 */
export function testReplays(replays) {
  serveTools(Object.keys(replays));
  describe('On a page of a host', { concurrency: 2 }, () => {
    for (const [name, { blocks, pointer }] of Object.entries(replays)) {
      describe(`a recorder, ${name}`, { concurrency: 1 }, () => {
        for (const { order, mode, name: how } of cases) {
          it(
            `captures no words of ours ${how}, and does capture what has no marker`,
            patience,
            async () => {
              const { text, words, presses } = await captured(
                `/${name}-${order}.html${mode}`,
                true,
              );
              const { ticks, clicks, parts, places } = noted(text, presses);
              console.log(
                `# ${name}, ${how}: ${text.length.toLocaleString('en')} characters, ${words.filter((word) => text.includes(word)).length} of ${words.length} words of ours, ticks ${ticks}, clicks ${clicks}, parts ${parts}, places ${places} of ${presses.length}`,
              );
              if (!mode)
                for (const seen of ['outside words', 'control inside', end])
                  assert.ok(
                    text.includes(seen),
                    `it records the page: ${seen}`,
                  );
              assert.deepEqual(
                words.filter((word) => text.includes(word)),
                [],
              );
              assert.ok(
                ticks <= 1,
                `no more is ticked than the box that is not ours: ${ticks}`,
              );
              if (blocks) {
                assert.ok(
                  clicks <= 2,
                  `no press but the two that are not ours: ${clicks}`,
                );
                assert.equal(parts, 0, 'no control of ours');
              } else {
                assert.ok(
                  clicks > 10 && parts > 0,
                  'it cannot be told to leave out presses and the build of an element',
                );
              }
              if (!mode)
                assert.equal(
                  places > 2,
                  pointer,
                  `where the pointer was: ${places}`,
                );
            },
          );
        }

        it(
          'would capture answers if the markers were not there',
          patience,
          async () => {
            const { text, words, presses } = await captured(
              `/${name}-bare.html`,
              false,
            );
            const taken = words.filter((word) => text.includes(word));
            console.log(
              `# ${name}, without markers: ${taken.length} of ${words.length} words of ours, the note ${taken.includes(note)}, ${JSON.stringify(noted(text, presses))} of ${presses.length}`,
            );
            assert.ok(taken.length > 10, `${taken.length} of ${words.length}`);
          },
        );
      });
    }
  });
}

/**
 * Tools that note what somebody does.
 * @param {Record<string, { sign: string, tells?: boolean }>} trackers by the
 *   name of the file that starts it: a sign of the control in what is sent, and
 *   whether at its loudest it tells which field was changed
 */
export function testTrackers(trackers) {
  serveTools(Object.keys(trackers));
  describe('On a page of a host', { concurrency: 2 }, () => {
    for (const [name, { sign, tells = false }] of Object.entries(trackers)) {
      describe(
        `a tool that tracks what somebody does, ${name}`,
        { concurrency: 1 },
        () => {
          for (const { order, mode, name: how } of cases) {
            it(
              `sends no answer ${how}, and does send what was done elsewhere`,
              patience,
              async () => {
                const visited = () =>
                  captured(`/${name}-${order}.html${mode}`, true);
                let { text, words } = await visited();
                // On a busy machine a tool may send the last of it too late.
                if (!text.includes(sign)) ({ text, words } = await visited());
                const taken = words.filter((word) => text.includes(word));
                const levels =
                  text.match(
                    /hard-no|not-for-me|"level\\*":\\*"(?:need|like|maybe)/g,
                  ) ?? [];
                console.log(
                  `# ${name}, ${how}: ${text.length.toLocaleString('en')} characters, ${taken.length} of ${words.length} words of ours, levels ${levels.length}, the control ${text.includes(sign)}`,
                );
                assert.ok(
                  text.includes(sign),
                  'it notes what is done elsewhere',
                );
                assert.deepEqual(taken, []);
                assert.deepEqual(levels, [], 'no answer');
                // A path within a shadow root begins at its root, and one of
                // the page at the document.
                const inside = [
                  ...text.matchAll(/"target_xpath\\*":\\*"([^"\\]+)/g),
                ]
                  .map(([, path]) => path)
                  .filter((path) => !/^\/\/(html|\*)/.test(path));
                const told = inside.filter((path) => path !== '/label/input');
                if (tells && !mode)
                  assert.ok(
                    told.length > 0,
                    'it cannot be kept from telling which field was changed',
                  );
                else
                  assert.deepEqual(told, [], 'no place in an element of ours');
              },
            );
          }
        },
      );
    }
  });
}
