import { css } from 'lit';

/** Who stands behind the words of a page: quiet, one fact under the other. */
export const aboutStyles = css`
  .about-words {
    overflow-wrap: anywhere;
  }
  .about-words summary {
    min-block-size: var(--_target);
    align-content: center;
    cursor: pointer;
  }
  .about-words dl {
    padding-block-end: var(--_space);
  }
  .about-words dt {
    font-size: 0.875em;
  }
  .about-words dd {
    padding-block-end: 0.25rem;
  }
`;
