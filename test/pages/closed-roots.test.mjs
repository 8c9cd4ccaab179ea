// A page that closes every shadow root, as some security and testing tools do:
// the built elements work all the same, and what is typed stays inside.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  browserNames,
  classicTag,
  openPage,
  pageOf,
  startBrowser,
  startSite,
} from './harness.mjs';
import { startWebkit } from './webkit-page.mjs';
import { patience } from './patience.mjs';

const tags = [
  'feelings-check-in',
  'preference-builder',
  'practice-card',
  'practice-list',
  'safety-note',
  'care-note',
  'care-data',
  'quick-exit',
];
/**
 * The first script of the page. It keeps the roots for the test, as nobody else
 * could find them.
 */
const close = `<script>
  const { attachShadow } = Element.prototype;
  const roots = new WeakMap();
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, { ...init, mode: 'closed' });
    roots.set(this, root);
    return root;
  };
  window.inside = (tag) => roots.get(document.querySelector(tag));
</script>`;
const body = `<label for="moment">How it was</label><feelings-check-in id="moment" name="moment" mode="words"></feelings-check-in><preference-builder></preference-builder>
<practice-card practice="hold-hands"></practice-card><practice-list></practice-list><safety-note show="always" country="GB"></safety-note><care-note></care-note><care-data></care-data><input id="theirs"><quick-exit href="https://elsewhere.example/"></quick-exit>`;

const openers = {
  ...Object.fromEntries(
    browserNames.map((name) => [
      name,
      async (url) => {
        const browser = await startBrowser(name);
        return {
          page: (await openPage(browser, url)).page,
          close: () => browser.close(),
        };
      },
    ]),
  ),
  webkit: async (url) => {
    const browser = await startWebkit();
    return (
      browser && { page: await browser.openPage(url), close: browser.close }
    );
  },
};

let site;
before(async () => {
  site = await startSite({
    '/page.html': pageOf({ head: close + classicTag, body }),
  });
});
after(() => site.close());

for (const [name, open] of Object.entries(openers)) {
  describe(`A page that closes every shadow root, ${name}`, () => {
    let opened;
    before(async () => {
      opened = await open(`${site.url}/page.html`);
      await opened?.page.waitForFunction(
        (all) =>
          all.every(
            (tag) =>
              customElements.get(tag) &&
              document
                .querySelector(tag)
                .renderRoot?.querySelector('button, a'),
          ),
        {},
        tags,
      );
    });
    after(() => opened?.close());
    /**
     * Presses the first thing in an element that fits, and waits until the
     * element has drawn.
     */
    const press = async (tag, selector) => {
      await opened.page.evaluate(
        (one, what) => window.inside(one).querySelector(what).click(),
        tag,
        selector,
      );
      await opened.page.evaluate(
        (one) => document.querySelector(one).updateComplete,
        tag,
      );
    };
    const text = (tag) =>
      opened.page.evaluate((one) => window.inside(one).textContent, tag);
    const test = (what, work) =>
      it(what, patience, async (context) =>
        opened
          ? work(opened.page)
          : context.skip(`${name} is not on this machine`),
      );

    test('every element is there, in a closed root', async (page) => {
      const found = await page.evaluate(
        (all) =>
          all.map((tag) => [
            tag,
            document.querySelector(tag).shadowRoot,
            window.inside(tag).mode,
            window.inside(tag).textContent.trim().length > 0,
          ]),
        tags,
      );
      for (const row of found)
        assert.deepEqual(row.slice(1), [null, 'closed', true], row[0]);
    });

    for (const tag of tags.filter(
      (one) =>
        one !== 'quick-exit' && one !== 'safety-note' && one !== 'care-data',
    ))
      test(`<${tag}> opens support where it is pressed, and closes it`, async (page) => {
        const isOpen = () =>
          page.evaluate(
            (one) => !!window.inside(one).querySelector('.support-panel'),
            tag,
          );
        await press(tag, '.support-link');
        await page.waitForFunction(
          (one) => !!window.inside(one).querySelector('.support-panel'),
          {},
          tag,
        );
        assert.equal(await isOpen(), true);
        await press(tag, '.support-panel button');
        await page.waitForFunction(
          (one) => !window.inside(one).querySelector('.support-panel'),
          {},
          tag,
        );
      });

    test('an answer that is pressed is taken', async (page) => {
      await press('preference-builder', 'input[type=radio]');
      await page.waitForFunction(
        () =>
          Object.keys(document.querySelector('preference-builder').getAnswers())
            .length === 1,
      );
    });

    test('a press inside leaves the focus where it is; one on the label moves it to the title', async (page) => {
      const focused = () =>
        page.evaluate(
          () =>
            window.inside('feelings-check-in').activeElement?.className ?? '',
        );
      await page.evaluate(() =>
        window
          .inside('feelings-check-in')
          .querySelector('.support-link')
          .focus(),
      );
      await page.evaluate(() =>
        window.inside('feelings-check-in').querySelector('section').click(),
      );
      assert.match(await focused(), /support-link/);
      await page.evaluate(() => document.querySelector('label').click());
      assert.match(await focused(), /title/);
    });

    test('what is typed goes no further than the document, and other keys do', async (page) => {
      await press('preference-builder', 'input[type=radio]');
      await press('preference-builder', '.question [aria-expanded]');
      const heard = await page.evaluate(() => {
        const keys = [];
        document.addEventListener('keydown', ({ key }) => keys.push(key));
        const type = (field, key) =>
          field.dispatchEvent(
            new window.KeyboardEvent('keydown', {
              key,
              bubbles: true,
              composed: true,
            }),
          );
        const field = window
          .inside('preference-builder')
          .querySelector('textarea');
        field.focus();
        type(field, 's');
        type(field, 'Escape');
        const other = document.querySelector('#theirs');
        other.focus();
        type(other, 't');
        return keys;
      });
      assert.deepEqual(heard, ['Escape', 't']);
    });

    test('the way out leaves', async (page) => {
      const left = await page.evaluate(() => {
        let times = 0;
        const exit = document.querySelector('quick-exit');
        exit.addEventListener('care-exit', (event) => {
          event.preventDefault();
          times += 1;
        });
        window.inside('quick-exit').querySelector('.btn').click();
        return times;
      });
      assert.equal(left, 1);
    });

    test('an answer is given, and the list follows it', async (page) => {
      const before = await text('practice-list');
      await page.evaluate(() =>
        window.Aftercare.session.submitCheckIn({
          feelings: ['sad'],
          needs: ['rest'],
        }),
      );
      await page.waitForFunction(
        (was) => window.inside('practice-list').textContent !== was,
        {},
        before,
      );
    });
  });
}
