import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { css, html, LitElement, unsafeCSS } from 'lit';
import { tokens } from '../src/theme/tokens.styles.js';
import type { Args } from './controls.js';
import { accents, code, page, withSession } from './helpers.js';

const meta: Meta<Args> = {
  title: 'Look',
  tags: ['!autodocs'],
  decorators: [page],
  parameters: { ...code(), controls: { disable: true } },
};
export default meta;

/** What each derived colour is for. */
const roles = {
  surface: 'behind the words',
  raised: 'a quiet area on it',
  line: 'between two things',
  edge: 'around what can be pressed',
  ink: 'words',
  soft: 'quieter words',
  fill: 'the one filled button, what is chosen',
  'on-fill': 'words on that',
  tint: 'a note, a chosen row',
  'tint-2': 'the second circle',
};

/** The colours that the elements derive, in the place where it stands. */
class StorySwatches extends LitElement {
  static override styles = [
    tokens,
    css`
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr));
        gap: 1rem;
        margin: 0;
        padding: 0;
        list-style: none;
      }
      span {
        display: block;
        block-size: 3.5rem;
        margin-block-end: 0.4rem;
        border: 1px solid var(--_line);
        border-radius: 0.75rem;
      }
      b {
        display: block;
        font-size: 0.875rem;
        font-weight: 600;
      }
      small {
        color: var(--_soft);
        font-size: 0.8125rem;
      }
    `,
    unsafeCSS(
      Object.keys(roles)
        .map((name) => `.${name} { background: var(--_${name}); }`)
        .join(''),
    ),
  ];

  protected override render(): unknown {
    return html`<ul>
      ${Object.entries(roles).map(([name, use]) => html`<li><span class=${name}></span><b>${name}</b><small>${use}</small></li>`)}
    </ul>`;
  }
}

if (!customElements.get('story-swatches'))
  customElements.define('story-swatches', StorySwatches);

const row = (practice: string) =>
  html`<practice-card
    practice=${practice}
    variant="compact"
    heading-level="3"
  ></practice-card>`;
const small = () =>
  withSession({ feelings: ['exposed'], needs: ['reassurance'] }, [
    row('reassure-words'),
    row('lie-close'),
  ]);
const full = () =>
  withSession(
    {},
    html`<practice-card
      practice="thank-you"
      heading-level="2"
    ></practice-card>`,
  );
const three = (
  name: string,
  values: readonly string[],
  words: readonly string[],
  show = small,
) =>
  html`<div class="many even">
    ${values.map(
      (value, index) =>
        html`<figure class="state" data-token=${`${name} ${value}`}>
          <figcaption>
            <code>--care-${name}: ${value}</code> ${words[index]}
          </figcaption>
          <div class="place">${show()}</div>
        </figure>`,
    )}
  </div>`;

/** One accent, and everything that follows from it, in light and dark. */
export const Accent: StoryObj<Args> = {
  render: () =>
    html`${(['light', 'dark'] as const).map(
      (scheme) =>
        html`<section class="states" data-scheme=${scheme}>
          <h2><code>color-scheme: ${scheme}</code></h2>
          <div class="many even">
            ${accents.map(
              (accent) =>
                html`<figure class="state" data-accent=${accent}>
                  <figcaption>${accent}</figcaption>
                  <div class="place">${small()}</div>
                </figure>`,
            )}
          </div>
        </section>`,
    )}`,
};

/**
 * The colours by name. They are private: set the accent, and surface or ink
 * where your page needs its own.
 */
export const Colours: StoryObj<Args> = {
  render: () =>
    html`${(['light', 'dark'] as const).map(
      (scheme) =>
        html`<section class="states" data-scheme=${scheme}>
          <h2>${scheme === 'light' ? 'Light' : 'Dark'}</h2>
          <story-swatches></story-swatches>
        </section>`,
    )}`,
};

export const Density: StoryObj<Args> = {
  render: () =>
    three(
      'density',
      ['0.8', '1', '1.4'],
      ['tight', 'as it comes', 'roomy'],
      full,
    ),
};

export const Corners: StoryObj<Args> = {
  render: () =>
    three(
      'radius',
      ['0', '0.5rem', '1.75rem'],
      ['square', 'a little', 'round'],
    ),
};

export const Type: StoryObj<Args> = {
  render: () =>
    three(
      'font',
      ['inherit', 'Georgia, serif', 'ui-monospace, monospace'],
      ['your page’s', 'a serif', 'a mono'],
    ),
};
