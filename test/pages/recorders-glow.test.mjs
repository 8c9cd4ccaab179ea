// A recorder on a page with a check-in whose dot is in one quarter of the field
// or another: what it captures is the same, and the light in the corner of the
// check-in, which answers to the dot, is in none of it.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  bundledTool,
  laterFiles,
  withoutMarkers,
} from '../support/built-files.mjs';
import {
  moduleTag,
  openPage,
  pageOf,
  ready,
  settledLater,
  startBrowser,
  startSite,
} from './harness.mjs';
import { patience } from './patience.mjs';

/** The keys that lead from the middle to each quarter. */
const quarters = {
  soft: ['ArrowRight', 'ArrowDown'],
  bright: ['ArrowRight', 'ArrowUp'],
  hard: ['ArrowLeft', 'ArrowUp'],
  low: ['ArrowLeft', 'ArrowDown'],
};

let site;
let browser;

before(async () => {
  const recorder = '<script src="/rrweb.js"></script>';
  const body = '<feelings-check-in></feelings-check-in>';
  const bareTag = '<script type="module" src="/bare.js"></script>';
  site = await startSite({
    ...laterFiles(),
    '/rrweb.js': await bundledTool('rrweb'),
    '/bare.js': withoutMarkers(),
    '/marked.html': pageOf({ head: recorder + moduleTag, body }),
    '/bare.html': pageOf({ head: recorder + bareTag, body }),
  });
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  await site?.close();
});

/**
 * What the recorder captured once the dot was moved by keys and the light had
 * turned, without when it was, and what the light then was.
 */
async function captured(path, keys) {
  const { page } = await openPage(browser, site.url + path);
  await ready(page, 'feelings-check-in');
  await settledLater(page);
  for (const [index, key] of keys.entries()) {
    await page.evaluate((at) => {
      const root = document.querySelector('feelings-check-in').shadowRoot;
      root.querySelectorAll('[type=range]').item(at).focus();
    }, index);
    for (let count = 0; count < 6; count += 1) await page.keyboard.press(key);
  }
  const found = await page.evaluate(async () => {
    const root = document.querySelector('feelings-check-in').shadowRoot;
    for (const turn of root.getAnimations()) turn.finish();
    await new Promise((done) => setTimeout(done, 300));
    return {
      light: getComputedStyle(root.querySelector('.glow')).color,
      events: window.captured,
    };
  });
  await page.close();
  const events = found.events.map((event) => {
    const { type, data } = JSON.parse(event);
    return JSON.stringify({ type, data });
  });
  return { light: found.light, events };
}

describe('A recorder beside the light in the corner of a check-in', () => {
  it('captures the same wherever the dot is', patience, async () => {
    const lights = new Set();
    const told = new Set();
    for (const keys of Object.values(quarters)) {
      const { light, events } = await captured('/marked.html', keys);
      lights.add(light);
      assert.ok(events.length > 2, `${events.length} events`);
      told.add(events.join('\n'));
    }
    assert.equal(lights.size, 4, 'each quarter has a light of its own');
    assert.equal(told.size, 1);
  });

  it(
    'captures no light even where it captures everything else',
    patience,
    async () => {
      const told = new Set();
      for (const [name, keys] of Object.entries(quarters)) {
        const { events } = await captured('/bare.html', keys);
        const text = events.join('\n');
        assert.ok(!/oklch\([\d. ]+ (28|75|160|265) /.test(text), name);
        told.add(text);
      }
      assert.equal(told.size, 4, 'what it captures tells one from another');
    },
  );
});
