import { html, type TemplateResult } from 'lit';
import type { PracticeType } from '../../content/schema.js';

/**
 * Two circles and how they stand to each other: the only picture of people in
 * this library. Decoration, never the only sign.
 */
export const illustrations: Record<PracticeType, TemplateResult> = {
  touch: html`<svg
    class="art"
    viewBox="0 0 160 100"
    fill="none"
    aria-hidden="true"
  >
    <circle class="one" cx="62" cy="50" r="38" />
    <circle class="two" cx="98" cy="50" r="38" />
    <path class="both" d="M80 16.5a38 38 0 0 1 0 67a38 38 0 0 1 0-67z" />
  </svg>`,
  talk: html`<svg
    class="art"
    viewBox="0 0 160 100"
    fill="none"
    aria-hidden="true"
  >
    <circle class="one" cx="40" cy="50" r="26" />
    <circle class="two" cx="120" cy="50" r="26" />
    <path class="ink" d="M70 50q5-12 10 0t10 0" />
  </svg>`,
  comfort: html`<svg
    class="art"
    viewBox="0 0 160 100"
    fill="none"
    aria-hidden="true"
  >
    <path class="arm" d="M38 50a42 42 0 0 0 84 0" />
    <circle class="one" cx="80" cy="44" r="24" />
  </svg>`,
  affirm: html`<svg
    class="art"
    viewBox="0 0 160 100"
    fill="none"
    aria-hidden="true"
  >
    <circle class="two" cx="48" cy="50" r="22" />
    <path class="ray" d="M80 28a34 34 0 0 1 0 44m9-54a46 46 0 0 1 0 64" />
    <circle class="one" cx="126" cy="50" r="22" />
  </svg>`,
  presence: html`<svg
    class="art"
    viewBox="0 0 160 100"
    fill="none"
    aria-hidden="true"
  >
    <circle class="one" cx="58" cy="46" r="20" />
    <circle class="two" cx="102" cy="46" r="20" />
    <path class="ink" d="M20 76h120M44 88h72" />
  </svg>`,
};
