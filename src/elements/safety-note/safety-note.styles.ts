import { css } from 'lit';
import { baseStyles } from '../../theme/base.styles.js';
import { supportStyles } from '../shared/support.styles.js';

export const safetyNoteStyles = [
  ...baseStyles,
  supportStyles,
  css`
    .note {
      display: block;
    }
    /* Quiet: a line and no box. */
    .note:not(:has(> [open], summary strong)) {
      padding: 0;
      border: 0;
      background: none;
      box-shadow: none;
    }
    .note > details > summary {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      min-block-size: 2.75rem;
      cursor: pointer;
    }
    .note .support {
      padding: 0;
      border: 0;
    }
    /* The way out stands in the row of the summary. */
    .note .leave {
      max-inline-size: 65%;
      margin-block-start: -2.75rem;
    }
  `,
];
