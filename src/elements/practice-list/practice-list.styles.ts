import { css } from 'lit';
import { baseStyles } from '../../theme/base.styles.js';
import { practiceStyles } from '../shared/practice.styles.js';

export const practiceListStyles = [
  baseStyles,
  practiceStyles,
  css`
    :host {
      container-type: inline-size;
    }
    details[open],
    details > fieldset {
      padding-block-end: var(--_space);
    }
    /* One filled thing in a view, and that is no filter. */
    @media (forced-colors: none) {
      details .chip:has(:checked) {
        background: var(--_tint);
        color: var(--_ink);
      }
    }
    .items,
    .items > li,
    .empty {
      display: grid;
      gap: var(--_space);
    }
    .empty {
      justify-items: center;
      text-align: center;
    }
    .empty .tile {
      inline-size: 7rem;
    }
    p + slot > .picture {
      margin: 0;
      border-radius: calc(var(--_radius) * 0.6);
    }
    @container (inline-size > 34rem) {
      [data-grid] {
        grid: auto-flow 1fr / repeat(auto-fit, minmax(15rem, 1fr));
      }
      [data-grid] .summary {
        flex-direction: column;
        align-items: start;
      }
      [data-grid] .tile {
        inline-size: 100%;
        block-size: 6rem;
      }
    }
  `,
];
