import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { frameHeight } from '../../src/frame/frame-height.js';

const all = ['feelings-check-in', 'practice-list', 'safety-note'];
const high = (elements: readonly string[], more = {}): number =>
  frameHeight({ elements, width: 22.5, view: 'step', ...more });

describe('The height of a frame', () => {
  it('is the rooms of its elements and one for what an alarm brings, and never less than what support needs to be read', () => {
    assert.deepEqual(
      [high(all), high(all, { width: 35 }), high(all, { view: 'summary' })],
      [115, 100, 141],
    );
    assert.deepEqual(
      [high(['safety-note']), high(['quick-exit']), high([])],
      [40, 40, 40],
    );
    assert.deepEqual(
      [
        high(['preference-builder']),
        high(['preference-builder'], { layout: 'one-by-one' }),
      ],
      [96, 66],
    );
  });

  it('takes a limit that the page sets, up to ten rows, and ignores what is none', () => {
    const limits = ['1', '6', '7.2', '1000', '0', '-2', 'many', '', undefined];
    assert.deepEqual(
      limits.map((limit) => high(['practice-list'], { limit })),
      [40, 70, 90, 110, 40, 40, 40, 40, 40],
    );
  });

  it('says in the docs what it says', () => {
    const docs = readFileSync(
      new URL('../../docs/isolated-embed.md', import.meta.url),
      'utf8',
    ).replaceAll(/ +/g, ' ');
    for (const row of [
      '`feelings-check-in`, a question | 44rem | 40rem',
      '`feelings-check-in`, the summary | 70rem | 60rem',
      '`safety-note` | 5rem | 5rem',
      '`preference-builder` | 70rem | 60rem',
    ])
      assert.ok(docs.includes(`| ${row} |`), row);
    const css = readFileSync(
      new URL('../../docs/sites/clinic/style.css', import.meta.url),
      'utf8',
    );
    assert.deepEqual(
      [...css.matchAll(/--free: (\d+)rem/g)].map(([, rem]) => Number(rem)),
      [high(all), high(all, { width: 35 })],
    );
  });
});
