import { html } from '../../template/html.js';

/**
 * What stands where there is nothing yet: two circles, quiet together. It
 * stands apart, so that an element without practices brings no signs.
 */
export const illustrations = {
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
