import { css } from 'lit';

/** What every element is on paper. */
export const printStyles = css`
  @media print {
    :host {
      color-scheme: light;
    }
    /* Paper has no grounds: what is white on a colour would be white on white. */
    .btn.main,
    .chip {
      background: transparent;
      color: var(--_ink) !important;
    }
    .box {
      min-block-size: 0 !important;
      padding: 0;
      border: 0;
      box-shadow: none;
    }
    /* What can be pressed, and who could read along on a screen, is not for paper. */
    button:not(.opens, .entry),
    .more > summary,
    summary.link,
    .country,
    details:has(> .filters),
    .practice fieldset,
    .page,
    .leave,
    .exit,
    progress,
    textarea {
      display: none !important;
    }
    .more::details-content {
      content-visibility: visible;
    }
    .question {
      break-inside: avoid;
    }
    :is(.summary, .entry)::after {
      content: none;
    }
  }
`;
