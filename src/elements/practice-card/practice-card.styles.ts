import { css } from 'lit';
import { baseStyles } from '../../theme/base.styles.js';
import { practiceStyles } from '../../views/practice/practice.styles.js';

export const practiceCardStyles = [
  baseStyles,
  practiceStyles,
  css`
    :host {
      --_measure: 46rem;
    }
    /* About as high as what comes: what is below stays where it is (embed/aftercare.css). */
    .box:has(> .practice > .later) {
      min-block-size: min(100vh, 38rem);
    }
    .quiet {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 0 var(--_space);
      min-block-size: 5.875rem;
      padding: calc(var(--_space) * 0.9) calc(var(--_space) * 1.3);
      border: 1px dashed var(--_line);
      border-radius: calc(var(--_radius) * 0.8);
      background: var(--_surface);
      color: var(--_soft);
    }
  `,
];
