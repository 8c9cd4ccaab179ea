// Pages that a server has written: of use without scripts, and taken over by
// the script without a jump.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { renderToString } from '../../dist/server/index.js';
import {
  browserNames,
  layoutShift,
  moduleTag,
  openPage,
  pageOf,
  ready,
  startBrowser,
  startSite,
} from './harness.mjs';

const nonce = 'bm9uY2U';
const csp = `default-src 'none'; img-src 'self'; script-src 'self'; style-src 'nonce-${nonce}'; trusted-types aftercare; require-trusted-types-for 'script'`;
const written = [
  renderToString('practice-card', { practice: 'hold-hands' }, { nonce }),
  renderToString(
    'practice-card',
    { practice: 'brave-thanks', variant: 'compact' },
    { nonce },
  ),
  renderToString('practice-list', { limit: 2 }, { nonce }),
  renderToString(
    'feelings-check-in',
    { mode: 'words' },
    { nonce, inside: '<p>Three questions on paper.</p>' },
  ),
  renderToString(
    'safety-note',
    {},
    { nonce, country: 'GB', inside: '<p>Not seen</p>' },
  ),
].join('\n');
const tags = [
  'practice-card',
  'practice-list',
  'feelings-check-in',
  'safety-note',
];
const files = {
  '/static.html': pageOf({ body: written }),
  '/live.html': pageOf({
    head: moduleTag.replace('>', ' data-country="GB">'),
    body: written,
  }),
};

for (const name of browserNames) {
  describe(`Written by a server, in ${name}`, () => {
    let site;
    let browser;
    before(async () => {
      site = await startSite(files, { csp });
      browser = await startBrowser(name);
    });
    after(async () => {
      await browser?.close();
      await site?.close();
    });

    it('can be read, opened and called from before any script', async () => {
      const { page, log, violations } = await openPage(
        browser,
        `${site.url}/static.html`,
      );
      const seen = await page.evaluate(() => {
        const [full, compact] = document.querySelectorAll('practice-card');
        const inside = (element, selector) =>
          element.shadowRoot.querySelector(selector);
        const row = inside(
          document.querySelector('practice-list'),
          'li details',
        );
        const note = inside(document.querySelector('safety-note'), 'details');
        const closed = [compact, row, note].map(
          (one) => (one.shadowRoot ? inside(one, 'details') : one).open,
        );
        const shown = (element) => element.checkVisibility();
        // Whoever needs something reads how to ask for it; the steps are for
        // the one who gives it.
        const asked = shown(inside(full, '.first .quote'));
        const stepsBefore = [
          ...full.shadowRoot.querySelectorAll('ol li'),
        ].filter(shown).length;
        for (const details of [
          inside(full, 'details.more'),
          inside(compact, 'details'),
          row,
          note,
        ])
          details.querySelector('summary').click();
        return {
          closed,
          asked,
          stepsBefore,
          steps:
            [...full.shadowRoot.querySelectorAll('ol li')].filter(shown)
              .length > 2,
          opened: [
            inside(compact, '.first'),
            row.querySelector('.first'),
            note.querySelector('a[href^="tel:"]'),
          ].map(shown),
          ink:
            getComputedStyle(row.querySelector('strong')).color ===
            getComputedStyle(inside(full, '.title')).color,
          coloured:
            getComputedStyle(inside(full, '.box')).backgroundColor !==
            'rgba(0, 0, 0, 0)',
        };
      });
      assert.deepEqual(seen, {
        closed: [false, false, false],
        asked: true,
        stepsBefore: 0,
        steps: true,
        opened: [true, true, true],
        ink: true,
        coloured: true,
      });
      assert.deepEqual([log.errors, await violations()], [[], []]);
      await page.close();
    });

    // Only Chromium tells what assistive technology sees while scripts are off.
    it(
      'shows without scripts nothing that only scripts can answer, and the no-script content of what needs them',
      { skip: name !== 'chromium' },
      async () => {
        const page = await browser.newPage();
        await page.setJavaScriptEnabled(false);
        await page.goto(`${site.url}/live.html`);
        const client = await page.createCDPSession();
        const { nodes } = await client.send('Accessibility.getFullAXTree');
        const names = nodes
          .filter(({ ignored }) => !ignored)
          .map(({ role, name: said }) => `${role?.value} ${said?.value}`);
        assert.ok(
          names.some((text) => text.includes('Three questions on paper.')),
          'the paper version is there',
        );
        assert.deepEqual(
          names.filter((text) =>
            /^(button|combobox|radio|checkbox) /.test(text),
          ),
          [],
        );
        await page.close();
      },
    );

    it('is taken over in place: once, without a jump, and it works', async () => {
      const { page, log, violations } = await openPage(
        browser,
        `${site.url}/live.html`,
      );
      await ready(page, ...tags);
      const shift = await layoutShift(page);
      if (shift !== undefined)
        assert.ok(shift <= 0.02, `layout shift ${shift}`);
      const seen = await page.evaluate(async () => {
        const boxes = [
          ...document.querySelectorAll(
            'practice-card, practice-list, feelings-check-in, safety-note',
          ),
        ].map(
          ({ localName, shadowRoot }) =>
            `${localName} ${shadowRoot.querySelectorAll('.box, .summary').length > 0} ${shadowRoot.querySelectorAll('style, .off').length}`,
        );
        const card = document.querySelectorAll('practice-card')[1];
        card.shadowRoot.querySelector('.summary button').click();
        await card.updateComplete;
        return [
          boxes,
          card.expanded,
          card.shadowRoot.querySelectorAll('article').length,
        ];
      });
      assert.deepEqual(seen, [
        [
          'practice-card true 0',
          'practice-card true 0',
          'practice-list true 0',
          'feelings-check-in true 0',
          'safety-note true 0',
        ],
        true,
        1,
      ]);
      assert.deepEqual([log.errors, await violations()], [[], []]);
      await page.close();
    });
  });
}
