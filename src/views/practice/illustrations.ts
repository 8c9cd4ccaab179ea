import { html } from '../../template/html.js';

/**
 * The two circles where there is no practice: quiet together where there is
 * nothing yet, and one in the other at the head of a card. They stand apart from
 * the pictures of practices, so that an element without any brings no signs.
 */
export const illustrations = {
  pair: html`<svg
    class="art"
    viewBox="0 0 160 100"
    fill="none"
    aria-hidden="true"
  >
    <circle class="one" cx="62" cy="50" r="38" />
    <circle class="two" cx="98" cy="50" r="38" />
    <path class="both" d="M80 16.5a38 38 0 0 1 0 67a38 38 0 0 1 0-67z" />
  </svg>`,
  presence: html`<svg
    class="art"
    viewBox="0 0 160 120"
    fill="none"
    aria-hidden="true"
  >
    <circle class="one" cx="57" cy="48" r="22" />
    <circle class="two" cx="103" cy="48" r="22" />
    <path class="ink" d="M24 88h112M46 100h68M64 112h32" />
  </svg>`,
};
