import { css } from 'lit';

/** The calm line and what stands around the panel. No colour of alarm: more room, and one filled button. */
export const supportLineStyles = css`
  .calm:has(button) {
    display: grid;
    gap: 0.75rem;
    padding: 0.875rem 1rem 1rem;
    border-radius: calc(var(--_radius) * 0.8);
    background: var(--_raised);
  }
  .calm .acts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8.5rem), 1fr));
    gap: 0.75rem;
  }
  .calm p:empty {
    display: none;
  }
  .support-panel {
    display: grid;
    gap: var(--_space);
  }
  .support-panel .title {
    /* A host's bar may stick to the top of the page. */
    scroll-margin-block-start: 5rem;
  }
`;
