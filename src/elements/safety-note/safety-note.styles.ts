import { css } from 'lit';
import { baseStyles } from '../../theme/base.styles.js';
import {
  firstNumberStyles,
  supportStyles,
} from '../../views/support/support.styles.js';

export const safetyNoteStyles = [
  ...baseStyles,
  firstNumberStyles,
  supportStyles,
  css`
    .note {
      display: flex;
      flex-flow: row wrap;
      align-items: center;
      gap: var(--_space);
    }
    .note > :is(details, .line, .first-number) {
      flex: 1 1 100%;
      min-inline-size: 0;
    }
    /* Quiet: a line and no box. */
    .note:not(:has(> [open], > .line, .said)) {
      padding: 0;
      border: 0;
      background: none;
      box-shadow: none;
    }
    .note > details > summary {
      display: flex;
      align-items: center;
      min-block-size: var(--_target);
      cursor: pointer;
    }
    /* It stands on the ground of the page, and nobody knows how dark that is: its words and its ring bring their own. */
    .quiet {
      min-block-size: 2.25rem;
      border-radius: 999px;
      background: var(--_surface);
    }
    summary:has(.quiet) {
      inline-size: fit-content;
      outline: none;
    }
    summary:focus-visible .quiet {
      outline: 3px solid var(--_fill);
      outline-offset: 2px;
      box-shadow: 0 0 0 2px var(--_surface);
    }
    /* Said clearly: in the size and colour of the text. */
    .said {
      color: var(--_ink);
      font-size: 1em;
    }
    .line {
      font-weight: 600;
    }
    /* Support and the way out, side by side. */
    .note > .line ~ details {
      flex: 1 1 auto;
    }
    .line ~ details .btn.main {
      flex: 1;
      min-block-size: var(--_large-target);
    }
    .note > .leave {
      flex: 1 1 auto;
      min-block-size: var(--_large-target);
    }
    .note .support {
      padding-block-start: 0;
      border: 0;
    }
    /* The way out stands beside what closes the note, where there is room for both. */
    @container support (inline-size >= 16em) {
      .note .support > .leave {
        align-self: start;
        margin-block-start: calc(-1 * var(--_target));
      }
    }
  `,
];
