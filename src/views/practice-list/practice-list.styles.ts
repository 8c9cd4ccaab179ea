import { css } from 'lit';
import { baseStyles } from '../../theme/base.styles.js';
import { practiceStyles } from '../practice/practice.styles.js';

export const practiceListStyles = [
  baseStyles,
  practiceStyles,
  css`
    :host {
      container-type: inline-size;
      contain-intrinsic-inline-size: var(--_own-width);
    }
    .filters {
      display: grid;
      gap: var(--_space);
      padding-block: 0.25rem var(--_space);
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
    @container (inline-size > 34rem) {
      [data-grid] {
        grid: auto-flow 1fr / repeat(auto-fit, minmax(15rem, 1fr));
      }
      [data-grid] .summary {
        flex-direction: column;
        align-items: start;
        padding-inline-end: calc(var(--_space) * 0.9);
      }
      [data-grid] .summary::after {
        inset-block: auto 1.1rem;
      }
      [data-grid] .text {
        flex-basis: auto;
        padding-inline-end: 1.25rem;
      }
      [data-grid] .tile {
        inline-size: 100%;
        block-size: 6rem;
      }
    }
    @container (inline-size >= 52em) {
      .items:not([data-grid]) {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
      .items > :has([open]) {
        grid-column: 1 / -1;
      }
    }
  `,
];
