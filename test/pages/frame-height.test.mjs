// What the page around an isolated frame can read from how high the frame is:
// which view is shown, and no answer.
import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';
import {
  framedPage,
  frameIn,
  itInFrame,
  placeOf,
  startCare,
} from './frames.mjs';
import { browserNames, startBrowser, startSite } from './harness.mjs';
import { patience } from './patience.mjs';

const seed = Number(process.env.FRAME_SEED ?? 2026);
/** Sessions for each set of elements and each width. */
const sessions = Number(process.env.FRAME_SESSIONS ?? 3);
const sets = {
  'a check-in': 'feelings-check-in',
  'a check-in and a list': 'feelings-check-in practice-list',
  'a check-in and a safety-note': 'feelings-check-in safety-note',
  'a check-in, a list and a safety-note':
    'feelings-check-in practice-list safety-note',
  'a builder': 'preference-builder',
  'a builder and a list': 'preference-builder practice-list',
};
const audiences = ['general', 'intimate', 'kink'];
const pathOf = (elements, audience) =>
  `/${elements.split(' ').join('-and-')}-${audience}.html`;

/** Numbers from 0 to 1 that are the same on each run. */
function random(start) {
  let state = start;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/**
 * What one person answers. The first of a group is well, the second is in
 * danger, and the others are anybody.
 */
function sessionOf(next, index) {
  const alarms = index === 1 || (index > 1 && next() < 0.4);
  const words = next() < 0.5 ? [next()] : [next(), next()];
  return {
    alarms,
    words,
    when: next(),
    context: next(),
    company: next(),
    need: next(),
    levels: [next(), next(), next(), next()],
    marks: next(),
  };
}

/** Runs in the page: notes each height that it is told. */
function listen() {
  window.told = [];
  const { set } = Object.getOwnPropertyDescriptor(
    window.MessagePort.prototype,
    'onmessage',
  );
  Object.defineProperty(window.MessagePort.prototype, 'onmessage', {
    set(hear) {
      set.call(this, (event) => {
        if (event.data.type === 'height') window.told.push(event.data.height);
        hear(event);
      });
    },
  });
}

/**
 * Runs in the frame: one person's session. Whatever they answer, the presses
 * are the same.
 */
async function live({
  alarms,
  words,
  when,
  context,
  company,
  need,
  levels,
  marks,
}) {
  const shown = [
    ...document.querySelectorAll(
      'feelings-check-in, practice-list, safety-note, preference-builder',
    ),
  ];
  const painted = () =>
    new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const settled = async () => {
    for (const element of shown) await element.updateComplete;
    await painted();
  };
  const all = (tag, selector) => [
    ...(document.querySelector(tag)?.shadowRoot.querySelectorAll(selector) ??
      []),
  ];
  const press = async (control) => {
    control?.click();
    await settled();
  };
  const pressText = (tag, text) =>
    press(
      all(tag, 'button, summary').find(
        ({ textContent }) => textContent.trim() === text,
      ),
    );
  /** Presses one of these; which one is the answer. */
  const choose = (controls, answer) =>
    press(controls[Math.floor(answer * controls.length)]);
  const levelsOf = (question) =>
    [...question.querySelectorAll('[type=radio]')].filter(
      (input) => !input.closest('[hidden]'),
    );

  const checkIn = document.querySelector('feelings-check-in');
  if (checkIn) {
    const { feelings } = window.Aftercare.session.getState().content;
    const chosen = words.map(
      (word) => feelings[Math.floor(word * feelings.length)].id,
    );
    if (alarms) chosen[0] = feelings.at(-1 - Math.floor(words[0] * 4)).id;
    checkIn.value = { feelings: [...new Set(chosen)], needs: [] };
    await settled();
    // A word of alarm is told to the session with the press, every other with
    // Next.
    const box = all('feelings-check-in', '[type=checkbox]').find(
      ({ checked }) => checked,
    );
    await press(box);
    await press(box);
    await pressText('feelings-check-in', 'Next');
    for (const [row, answer] of [when, context, company].entries())
      await choose(
        [
          ...all('feelings-check-in', 'fieldset.pick')[row].querySelectorAll(
            'input',
          ),
        ],
        answer,
      );
    await pressText('feelings-check-in', 'Next');
    await choose(all('feelings-check-in', '[type=radio]'), need);
    await pressText('feelings-check-in', 'Done');
  }
  for (const [row, level] of levels.entries()) {
    const question = all('preference-builder', '.question')[row];
    if (question) await choose(levelsOf(question), level);
    if (row === 1) await press(question?.querySelector('.more button'));
  }
  if (shown.some(({ localName }) => localName === 'practice-list')) {
    await press(all('practice-list', 'ul button')[0]);
    if (marks < 0.5) await pressText('practice-list', 'Not for me');
    else await pressText('practice-list', 'Back to the list');
  }
  await press(all('safety-note', 'summary')[0]);
  await pressText('preference-builder', 'See my card');
  await pressText('preference-builder', 'Change');
  await press(all('feelings-check-in', 'ul.list button')[0]);
  await pressText('feelings-check-in', 'Back');
  await pressText('feelings-check-in', 'Change');
  return window.Aftercare.session.safety().level;
}

for (const name of browserNames) {
  describe(`The height of a frame, in ${name}`, () => {
    let browser;
    let care;
    let host;
    before(async () => {
      care = await startCare();
      const pages = Object.values(sets).flatMap((elements) =>
        audiences.map((audience) => [
          pathOf(elements, audience),
          framedPage(
            care,
            placeOf('https://weather.example/', {
              elements,
              more: ` data-audience="${audience}"`,
            }),
          ),
        ]),
      );
      host = await startSite(Object.fromEntries(pages));
      browser = await startBrowser(name);
    });
    after(async () => {
      await browser?.close();
      for (const site of [host, care]) await site?.close();
    });
    const open = async (elements, audience, width) => {
      const page = await browser.newPage();
      await page.setViewport({ width, height: 900 });
      await page.evaluateOnNewDocument(listen);
      await page.goto(host.url + pathOf(elements, audience));
      return { page, frame: await frameIn(page) };
    };
    /** Everything that the page was told in one session, in order. */
    const toldIn = async (elements, audience, width, session) => {
      const { page, frame } = await open(elements, audience, width);
      const level = await frame.evaluate(live, session);
      await page.evaluate(
        () =>
          new Promise((done) =>
            requestAnimationFrame(() => requestAnimationFrame(done)),
          ),
      );
      const told = await page.evaluate(() => window.told);
      await page.close();
      return { told, level };
    };

    for (const [what, elements] of Object.entries(sets)) {
      itInFrame(
        `says the same of ${what} whatever is answered`,
        async () => {
          const next = random(seed);
          const widths = name === 'chromium' ? [320, 360, 560, 900] : [360];
          for (const [turn, width] of widths.entries()) {
            const audience = audiences[turn % audiences.length];
            const heights = [];
            const levels = new Set();
            for (let index = 0; index < sessions; index += 1) {
              const { told, level } = await toldIn(
                elements,
                audience,
                width,
                sessionOf(next, index),
              );
              heights.push(told);
              levels.add(level);
            }
            for (const told of heights)
              assert.deepEqual(
                told,
                heights[0],
                `${audience} at ${width} px, seed ${seed}`,
              );
            if (elements.includes('check-in'))
              assert.ok(levels.size > 1, `all were ${[...levels]}`);
          }
        },
        { timeout: Math.max(patience.timeout, sessions * 20_000) },
      );
    }

    for (const width of [360, 768]) {
      itInFrame(
        `has room for a check-in with any word, and for what a word of alarm brings, at ${width} px`,
        async () => {
          const { page, frame } = await open(
            'feelings-check-in',
            'general',
            width,
          );
          const { tall, most } = await frame.evaluate(
            async (every) => {
              const element = document.querySelector('feelings-check-in');
              const press = (text) =>
                [...element.shadowRoot.querySelectorAll('button')]
                  .find(({ textContent }) => textContent.trim() === text)
                  .click();
              /**
               * Presses what changes the room, and waits until the page around
               * has given it.
               */
              const pressAndGet = (text) =>
                new Promise((done) => {
                  const before = innerHeight;
                  // The room that it got first may be told of only now.
                  addEventListener('resize', function look() {
                    if (innerHeight === before) return;
                    removeEventListener('resize', look);
                    done();
                  });
                  press(text);
                });
              const { feelings } = window.Aftercare.session.getState().content;
              const tall = [];
              const look = async (word) => {
                await element.updateComplete;
                const { scrollHeight } = document.documentElement;
                if (scrollHeight > innerHeight)
                  tall.push([word, scrollHeight, innerHeight]);
              };
              for (const { id } of feelings.filter(
                (_, index) =>
                  index % every === 0 || index > feelings.length - 5,
              )) {
                element.value = { feelings: [id], needs: [] };
                for (const on of ['Next', 'Next']) {
                  await look(id);
                  press(on);
                }
                await look(id);
                await pressAndGet('Done');
                await look(id);
                await pressAndGet('Back');
                for (const back of ['Back', 'Back']) {
                  await element.updateComplete;
                  press(back);
                }
                await element.updateComplete;
              }
              return {
                tall,
                most: window.Aftercare.session.getState().content.feelings
                  .length,
              };
            },
            name === 'chromium' ? 1 : 10,
          );
          assert.ok(most > 50);
          assert.deepEqual(tall, []);
          await page.close();
        },
      );
    }

    for (const width of [360, 768]) {
      itInFrame(
        `leaves a list of preferences as tall before an answer as after each of the five, with what is said beside it open or not, at ${width} px`,
        async () => {
          const { page, frame } = await open(
            'preference-builder',
            'general',
            width,
          );
          const [shut, opened] = await frame.evaluate(async () => {
            const element = document.querySelector('preference-builder');
            const choose = async (row, index) => {
              const rows = element.shadowRoot.querySelectorAll('.question');
              const levels = rows[row].querySelectorAll('input');
              levels[index].click();
              await element.updateComplete;
              return element.offsetHeight;
            };
            const shut = new Set([element.offsetHeight]);
            for (const row of [0, 1, 2])
              for (const level of [0, 1, 2, 3, 4])
                shut.add(await choose(row, level));
            element.shadowRoot.querySelector('.question .more button').click();
            await element.updateComplete;
            const opened = new Set();
            for (const level of [0, 1, 2, 3, 4])
              opened.add(await choose(0, level));
            return [[...shut], [...opened]];
          });
          assert.deepEqual(
            [shut.length, opened.length],
            [1, 1],
            JSON.stringify([shut, opened]),
          );
          await page.close();
        },
      );
    }
  });
}
