// How far it is through a check-in on a phone: the presses, the scrolling and
// the words to the summary and to the end, for people who have something to
// say: npm run build && npm run journeys [another folder with a built script]
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { chromiumOptions } from './browsers.mjs';
import { serve } from './serve.mjs';
import { findBrowsers, noChromium, root } from './setup.mjs';

const phone = {
  width: 360,
  height: 640,
  isMobile: true,
  hasTouch: true,
  deviceScaleFactor: 2,
};
/** The bar of a page that stays at its top. */
const BAR = 61;
/** More presses than any journey may take. */
const MOST_PRESSES = 40;

/** Who it is: where they are, where they put the dot, what they would say. */
const journeys = [
  {
    name: 'numb and lonely, casual',
    page: 'audience="intimate" context="casual"',
    point: { valence: -0.6, arousal: -0.5 },
    words: ['Numb', 'Lonely'],
  },
  {
    name: 'angry, after a clash',
    page: 'audience="general" context="conflict"',
    point: { valence: -0.6, arousal: 0.7 },
    words: ['Angry'],
  },
  {
    name: 'drop, after a scene',
    page: 'audience="kink" context="kink"',
    point: { valence: -0.6, arousal: -0.6 },
    words: ['Drop (receiving side)'],
  },
  {
    name: 'overwhelmed, after a scene',
    page: 'audience="kink" context="kink"',
    point: { valence: -0.4, arousal: 0.6 },
    words: ['Overwhelmed'],
  },
  {
    name: 'it was not my choice',
    page: 'audience="intimate" context="casual"',
    point: { valence: -0.8, arousal: 0 },
    words: ['It was not my choice'],
    family: 'Not okay',
  },
  {
    name: 'hopeless',
    page: 'audience="general" country="GB"',
    point: { valence: -0.8, arousal: -0.7 },
    words: ['Hopeless'],
    family: 'Not okay',
  },
  {
    name: 'happy',
    page: 'audience="intimate"',
    point: { valence: 0.8, arousal: 0.5 },
    words: ['Happy'],
  },
];

const pageFor = (attributes) => `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Journeys</title>
    <style>
      body { margin: 0; font: 16px/1.5 'Noto Sans', system-ui, sans-serif; }
      header { position: sticky; inset-block-start: 0; z-index: 10; block-size: ${BAR}px; background: #fff; }
      main { padding: 1rem; }
    </style>
    <script type="module" src="/dist/cdn/aftercare.js"></script>
  </head>
  <body>
    <header>A page</header>
    <main>
      <care-provider ${attributes}><feelings-check-in></feelings-check-in></care-provider>
    </main>
  </body>
</html>`;

/** Runs in the page: what a person can see and press there. */
function installPerson() {
  const element = document.querySelector('feelings-check-in');
  const all = (selector) => [...element.shadowRoot.querySelectorAll(selector)];
  const wordsOf = (text) => text.trim().split(/\s+/).filter(Boolean);
  const seen = () => all('[part~=box]')[0].innerText;
  const labelOf = (control) => control.innerText.trim();
  const rectOf = (control) => {
    const { left, top, width, height } = control.getBoundingClientRect();
    return { left, top, width, height };
  };
  window.person = {
    settled: () => element.updateComplete,
    words: () => wordsOf(seen()).length,
    /** Where a control with this label is, if it can be seen. */
    find: (selector, label) => {
      const found = all(selector).find(
        (one) =>
          (!label || labelOf(one) === label || one.label === label) &&
          one.checkVisibility(),
      );
      return found && rectOf(found);
    },
    /** Scrolls as a thumb would, until it is in the middle of the screen. */
    bring: (selector, label) => {
      const from = scrollY;
      all(selector)
        .find((one) => !label || labelOf(one) === label)
        .scrollIntoView({ block: 'center', behavior: 'instant' });
      return Math.abs(scrollY - from);
    },
    /** Whether a press there reaches this control and nothing above it. */
    isFree: (selector, label) => {
      const control = all(selector).find(
        (one) => !label || labelOf(one) === label,
      );
      const { left, top, width, height } = rectOf(control);
      const hit = element.shadowRoot.elementFromPoint(
        left + width / 2,
        top + height / 2,
      );
      return !!hit && (control.contains(hit) || hit.contains(control));
    },
  };
}

const ON = ['Next', 'Done'];

class Walk {
  taps = 0;
  scrolls = 0;
  scrolled = 0;
  read = [];

  constructor(page) {
    this.page = page;
  }

  /** Asks the person in the page. */
  ask(what, ...given) {
    return this.page.evaluate(
      (name, args) => window.person[name](...args),
      what,
      given,
    );
  }

  async settle() {
    await this.ask('settled');
    await new Promise((resolve) => setTimeout(resolve, 60));
  }

  async readScreen() {
    this.read.push(await this.ask('words'));
  }

  /** Presses what has this label; scrolls to it where it is out of sight. */
  async tap(selector, label, place = { x: 0.5, y: 0.5 }) {
    let rect = await this.ask('find', selector, label);
    if (!rect) return false;
    const isInView =
      rect.top >= BAR &&
      rect.top + rect.height <= phone.height &&
      (await this.ask('isFree', selector, label));
    if (!isInView) {
      this.scrolls += 1;
      this.scrolled += await this.ask('bring', selector, label);
      rect = await this.ask('find', selector, label);
    }
    this.taps += 1;
    if (this.taps > MOST_PRESSES) throw new Error(`No end: ${label}`);
    await this.page.touchscreen.tap(
      rect.left + rect.width * place.x,
      rect.top + rect.height * place.y,
    );
    await this.settle();
    return true;
  }

  /** The way on at the foot of a step, whatever it is called. */
  async goOn() {
    for (const label of ON) {
      if (await this.tap('.foot button', label)) return this.readScreen();
    }
    throw new Error('There is no way on.');
  }

  /** A word that is offered, one of the kind at hand, or one of its own kind. */
  async say(word, family) {
    if (await this.tap('label', word)) return;
    await this.tap('button', 'More words');
    if (await this.tap('label', word)) return;
    await this.tap('button', family);
    if (!(await this.tap('label', word)))
      throw new Error(`Nobody finds "${word}".`);
  }
}

async function walk(browser, url, { point, words, family }) {
  const page = await browser.newPage();
  try {
    await page.setViewport(phone);
    await page.goto(url);
    await page.waitForFunction(() => !document.querySelector(':not(:defined)'));
    await page.evaluate(installPerson);
    // What comes after the first element.
    await page.waitForNetworkIdle({ idleTime: 300 });
    const person = new Walk(page);
    await person.settle();
    await person.readScreen();
    await person.tap('[part~=field]', '', {
      x: (1 + point.valence) / 2,
      y: (1 - point.arousal) / 2,
    });
    await person.goOn();
    for (const word of words) await person.say(word, family);
    for (let step = 0; step < 3; step += 1) await person.goOn();
    const summary = { ...person, read: [...person.read] };
    const isThere = await person.tap('.foot button', 'That is enough for now');
    if (!isThere) throw new Error('This is no summary.');
    await person.readScreen();
    return { summary, end: person };
  } finally {
    await page.close();
  }
}

const rowOf = ({ name }, { summary, end }) =>
  `| ${name} | ${summary.taps} | ${end.taps} | ${summary.scrolls}, ${Math.round(summary.scrolled)} | ${summary.read.join('+')} | ${end.read.at(-1)} |`;

const { chromium } = await findBrowsers();
if (!chromium) throw new Error(noChromium);
const dist = process.argv[2] ?? join(root, 'dist');
const server = await serve({
  mounts: { '/dist/': dist },
  page: (path) => {
    const journey = journeys[Number(path.slice(1))];
    return journey && pageFor(journey.page);
  },
});
const browser = await launch(chromiumOptions(chromium));
try {
  console.log(
    '| journey | taps to the summary | to the end | scrolls, px | words to the summary | words at the end |',
  );
  console.log('| --- | --- | --- | --- | --- | --- |');
  for (const [index, journey] of journeys.entries()) {
    const walked = await walk(browser, `${server.url}/${index}`, journey);
    console.log(rowOf(journey, walked));
  }
} finally {
  await browser.close();
  await server.close();
}
