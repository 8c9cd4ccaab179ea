// A page that reads everything that tag managers, error trackers, autosave
// scripts and form analytics read of an element and of an event.
/* global InputEvent */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  browserNames,
  pageOf,
  ready,
  startBrowser,
  startSite,
} from './harness.mjs';
import { startWebkit } from './webkit-page.mjs';
import { note } from './visit.mjs';

const webkit = await startWebkit();
const tags = [
  'feelings-check-in',
  'preference-builder',
  'practice-list',
  'practice-card',
  'safety-note',
  'care-data',
];
const markup = `<form id="form"><feelings-check-in></feelings-check-in><preference-builder></preference-builder></form>
  <practice-list></practice-list><practice-card practice="hold-hands"></practice-card><safety-note></safety-note><care-data></care-data>`;

/**
 * Runs in the page before our script: notes whatever can be read of each event
 * and of what has the focus, in both phases and both places.
 */
function watch() {
  window.read = [];
  window.events = new Map();
  const say = (value) => {
    const kind = typeof value;
    if (kind === 'string' || kind === 'number') return String(value);
    if (kind !== 'object' || value === null) return '';
    // What a script would send: its JSON, or as much of it as there is; and the
    // text that it turns into.
    const texts = [];
    try {
      texts.push(JSON.stringify(value) ?? '');
    } catch {
      // An element or a window is no JSON.
    }
    try {
      texts.push(String(value));
    } catch {
      // Nor is everything a text.
    }
    return texts.join(' ');
  };
  /**
   * Every property of it, its own and inherited, as reading gives it. Methods
   * are not called: nobody calls what they do not know.
   */
  const everyProperty = (target) => {
    const names = new Set();
    for (
      let at = target;
      at && at !== Object.prototype;
      at = Object.getPrototypeOf(at)
    )
      Object.getOwnPropertyNames(at).forEach((name) => names.add(name));
    for (const name in target) names.add(name);
    const texts = [];
    for (const name of names) {
      // The tree inside is open to whoever goes there on purpose; this is about
      // what scripts read of any element.
      if (['shadowRoot', 'renderRoot', 'session'].includes(name)) continue;
      try {
        texts.push(say(target[name]));
      } catch {
        // Some cannot be read.
      }
    }
    return texts.join('\n');
  };
  window.everyProperty = everyProperty;
  const known = [
    'value',
    'defaultValue',
    'checked',
    'selectedIndex',
    'textContent',
    'innerText',
    'outerText',
    'innerHTML',
    'outerHTML',
    'title',
    'ariaLabel',
    'ariaValueText',
    'ariaDescription',
    'id',
    'className',
    'name',
  ];
  const look = (element) => {
    if (!(element instanceof Element)) return;
    window.read.push(
      known.map((name) => say(element[name])).join('\n'),
      ...[...element.attributes].map(({ value }) => value),
    );
    for (const method of ['toString', 'toJSON', 'valueOf', 'toLocaleString'])
      if (typeof element[method] === 'function')
        window.read.push(say(element[method]()));
    try {
      window.read.push(JSON.stringify(element) ?? '');
    } catch {
      // Circular.
    }
    if (element.localName.includes('-'))
      window.read.push(everyProperty(element));
  };
  const hear = (event) => {
    window.events.set(event.type, (window.events.get(event.type) ?? 0) + 1);
    look(event.target);
    look(event.relatedTarget);
    look(document.activeElement);
    for (const name of ['detail', 'data', 'message', 'key', 'dataTransfer'])
      window.read.push(say(event[name]));
    for (const name of Object.keys(event))
      if (name !== 'isTrusted') window.read.push(say(event[name]));
  };
  const types = [
    'input',
    'change',
    'click',
    'focusin',
    'focusout',
    'submit',
    'reset',
    'invalid',
    'copy',
    'pointerup',
    'care-check-in',
    'care-check-in-step',
    'care-preferences',
    'care-practice',
    'care-filter',
    'care-ready',
    'care-data',
  ];
  for (const place of [window, document])
    for (const capture of [true, false])
      for (const type of types) place.addEventListener(type, hear, capture);
}

for (const name of [...browserNames, ...(webkit ? ['WebKitGTK'] : [])]) {
  describe(`What a tag manager can read, in ${name}`, () => {
    let browser;
    let site;
    before(async () => {
      const body = (form) =>
        markup.replace(
          '<feelings-check-in>',
          `<feelings-check-in${form ? ' name="feelings"' : ''}>`,
        );
      const head = `<script src="/watch.js"></script><script type="module" src="/dist/cdn/aftercare.js" data-audience="intimate" data-storage="device"></script>`;
      site = await startSite({
        '/page.html': pageOf({ head, body: body(false) }),
        '/named.html': pageOf({ head, body: body(true) }),
        '/watch.js': `(${watch})();`,
      });
      browser = name === 'WebKitGTK' ? webkit : await startBrowser(name);
    });
    after(async () => {
      await browser?.close();
      await site?.close();
    });
    const open = async (path) => {
      const page =
        browser === webkit
          ? await webkit.openPage(site.url + path)
          : await browser.newPage();
      if (browser !== webkit) await page.goto(site.url + path);
      await ready(page, ...tags);
      return page;
    };
    /**
     * Runs in the page: somebody answers in both elements, by their controls.
     */
    const answer = async (secret) => {
      const [checkIn, builder] = [
        'feelings-check-in',
        'preference-builder',
      ].map((tag) => document.querySelector(tag));
      const press = async (element, text, within = element.shadowRoot) => {
        const found = [
          ...within.querySelectorAll('button, label, summary'),
        ].find(({ textContent }) => textContent.trim() === text);
        if (!found) throw new Error(`no "${text}"`);
        found.focus?.();
        found.click();
        await element.updateComplete;
      };
      await press(checkIn, 'Next');
      for (const word of [
        'Close',
        'Calm',
        'Next',
        'Days ago',
        'Next',
        'Rest',
        'Done',
      ])
        await press(checkIn, word);
      const row = [...builder.shadowRoot.querySelectorAll('.question')].find(
        ({ textContent }) => textContent.includes('A long hug'),
      );
      row.querySelectorAll('input')[1].focus();
      row.querySelectorAll('input')[1].click();
      await builder.updateComplete;
      row.querySelector('[aria-expanded]').click();
      await builder.updateComplete;
      const field = row.querySelector('textarea');
      field.focus();
      field.value = secret;
      field.dispatchEvent(
        new InputEvent('input', {
          data: secret.at(-1),
          bubbles: true,
          composed: true,
        }),
      );
      field.dispatchEvent(new Event('change', { bubbles: true }));
      await builder.updateComplete;
      return [
        checkIn.getAnswers().feelings.length,
        JSON.stringify(builder.getAnswers()).includes(secret),
        [...window.events.keys()],
      ];
    };
    /**
     * Runs in the page: which of these stands in anything that was read, as a
     * word of its own.
     */
    const found = (words) => {
      const all = window.read.join('\n');
      return words.filter((word) =>
        new RegExp(`(^|[^\\w-])${word}($|[^\\w-])`, 'i').test(all),
      );
    };
    const answers = ['close', 'calm', 'rest', 'hug', 'like', 'next-day', note];

    it('is no answer, from any event, from what has the focus, and from any property of any element', async () => {
      const page = await open('/page.html');
      const [feelings, hasNote, events] = await page.evaluate(answer, note);
      assert.ok(feelings === 2 && hasNote, 'it was answered');
      for (const type of [
        'input',
        'change',
        'click',
        'care-check-in',
        'focusin',
      ])
        assert.ok(events.includes(type), `${type} was heard: ${events}`);
      assert.deepEqual(await page.evaluate(found, answers), []);
      const properties = await page.evaluate(
        (names, words) => {
          const texts = names
            .map((tag) => window.everyProperty(document.querySelector(tag)))
            .join('\n');
          return words.filter((word) =>
            new RegExp(`(^|[^\\w-])${word}($|[^\\w-])`, 'i').test(texts),
          );
        },
        tags,
        answers,
      );
      assert.deepEqual(properties, []);
      assert.deepEqual(
        await page.evaluate(() =>
          ['feelings-check-in', 'preference-builder'].map((tag) =>
            String(document.querySelector(tag).value),
          ),
        ),
        ['undefined', 'undefined'],
      );
      assert.deepEqual(
        await page.evaluate(() => [
          ...new FormData(document.querySelector('#form')).keys(),
        ]),
        [],
      );
      await page.close();
    });

    it('is what the form sends, and nothing else, where the page gave an element a name', async () => {
      const page = await open('/named.html');
      await page.evaluate(answer, note);
      assert.deepEqual(await page.evaluate(found, answers), []);
      const sent = await page.evaluate(() =>
        Object.fromEntries(new FormData(document.querySelector('#form'))),
      );
      assert.deepEqual(Object.keys(sent), ['feelings']);
      assert.match(sent.feelings, /close/);
      await page.close();
    });

    it('would be seen, if it were there', async () => {
      const page = await open('/page.html');
      const seen = await page.evaluate(async () => {
        const field = Object.assign(document.createElement('input'), {
          value: 'qxzcontrol',
        });
        document.body.append(field);
        field.dispatchEvent(new Event('input', { bubbles: true }));
        return window.read.some((text) => text.includes('qxzcontrol'));
      });
      assert.equal(seen, true);
      await page.close();
    });
  });
}
