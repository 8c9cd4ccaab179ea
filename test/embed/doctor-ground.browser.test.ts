// What the doctor says of the ground that elements stand on: a dark page that
// browsers do not know to be dark, gradients, and accents one can see through.
import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { defineElements } from '../../src/define/define-elements.js';
import { contrastOf } from '../../src/embed/contrast.js';
import { aboutScheme } from '../../src/embed/doctor-scheme.js';
import '../support/whole-page.js';

defineElements();

async function place(
  tag: string,
  style: string,
  attributes = '',
): Promise<LitElement> {
  const around = await fixture<HTMLElement>(html`<div></div>`);
  around.innerHTML = `<div ${attributes} style="${style}"><${tag}></${tag}></div>`;
  const element = around.querySelector<LitElement>(tag)!;
  await element.updateComplete;
  return element;
}

const dark = 'background: #111; color: #eee';
const schemeOf = async (style: string, attributes?: string): Promise<string> =>
  aboutScheme([await place('practice-list', style, attributes)])
    .map(({ text }) => text)
    .join();

/** How a page says that it is dark, and the selector that is told. */
const marks: Readonly<Record<string, string>> = {
  'class="dark"': '.dark',
  'class="page theme-dark"': '.theme-dark',
  'class="dark-mode"': '.dark-mode',
  'data-theme="dark"': '[data-theme="dark"]',
  'data-bs-theme="dark"': '[data-bs-theme="dark"]',
  'data-color-scheme="dark"': '[data-color-scheme="dark"]',
  'data-mantine-color-scheme="dark"': '[data-mantine-color-scheme="dark"]',
  '': 'body',
};

describe('A dark page', () => {
  for (const [attributes, selector] of Object.entries(marks))
    it(`that says so by ${attributes || 'its colours'} is told what to write`, async () => {
      expect(await schemeOf(dark, attributes)).to.contain(
        `write ${selector} { color-scheme: dark; }`,
      );
    });

  for (const [name, style, attributes] of [
    ['is dark by color-scheme', `${dark}; color-scheme: dark`, 'class="dark"'],
    ['has chosen light elements', `${dark}; --care-scheme: light`, ''],
    ['is light', 'background: white', ''],
    ['has the class and is light', 'background: white', 'class="dark"'],
    ['has a link of that name', 'background: white', 'class="dark-links"'],
    ['has a gradient', 'background: linear-gradient(#000, #fff)', ''],
  ] as const)
    it(`is none where the page ${name}`, async () => {
      expect(await schemeOf(style, attributes)).to.equal('');
    });

  it('is told where a picture lies on it, too', async () => {
    const style = 'background: linear-gradient(#000, #222)';
    expect(await schemeOf(style, 'class="dark"')).to.contain('.dark {');
  });
});

describe('The contrast that the doctor reports', () => {
  for (const ground of [
    dark,
    'background: linear-gradient(#000, #222)',
    'background: #7a3e9d',
  ])
    it(`of a closed note is that of its own surface, ${ground}`, async () => {
      const pairs = contrastOf(await place('safety-note', ground));
      expect(pairs.length).to.be.above(0);
      for (const { ratio, what } of pairs)
        expect(ratio, what).to.be.at.least(4.5);
    });

  for (const token of [
    '--care-surface: linear-gradient(#222, #333); --care-ink: #eee',
    '--care-surface: transparent; background: linear-gradient(#222, #333)',
  ])
    it(`is not read from what is no colour: ${token}`, async () => {
      const pairs = contrastOf(await place('practice-list', token));
      const said = pairs.map(({ what }) => what);
      expect(said).not.to.include('quiet text');
    });

  it('is that of an opaque accent, where one can see through it', async () => {
    const style = '--care-accent: #7a3e9d80';
    const pairs = contrastOf(await place('feelings-check-in', style));
    expect(pairs.map(({ what }) => what)).to.include('main button');
    for (const { ratio, edge, what } of pairs)
      expect(ratio, what).to.be.at.least(edge ? 3 : 4.5);
  });

  it('is low where ink and surface are alike', async () => {
    const style = '--care-surface: #222; --care-ink: #333';
    const [text] = contrastOf(await place('practice-list', style));
    expect(text?.ratio).to.be.below(2);
  });
});
