import { css } from 'lit';

/** The calm line and what stands around the panel. No colour of alarm: more room, and one filled button. */
export const supportLineStyles = css`
  .calm:has(button) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
    padding: 0.875rem;
    border-radius: calc(var(--_radius) * 0.8);
    background: var(--_raised);
  }
  .calm .acts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 7.5rem), 1fr));
    gap: 0.75rem;
  }
  .calm .btn {
    padding-inline: 0.5rem;
    font-size: 0.9375em;
  }
  .calm p {
    text-wrap: balance;
  }
  /* Empty, it takes no room, and stays where a screen reader hears what comes into it. */
  .calm:not(:has(button)) {
    position: absolute;
  }
  .support-panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }
  .support-panel .title {
    /* A host's bar may stick to the top of the page, and what follows the title has to be in view. */
    scroll-margin-block: 5rem 55vh;
  }
`;
