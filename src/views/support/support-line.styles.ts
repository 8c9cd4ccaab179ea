import { css } from 'lit';
import { firstNumberStyles } from './support.styles.js';

/**
 * The calm line and what stands around the panel. No colour of alarm: more
 * room, and one filled button.
 */
const supportLineStyles = css`
  .calm:has(button) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
    padding: 0.875rem;
    /* Seen where a forced palette takes the ground away. */
    border: 1px solid transparent;
    border-radius: calc(var(--_radius) * 0.8);
    background: var(--_raised);
  }
  /* Its words are only heard: the buttons alone need no card. */
  .calm:has(> .sr):has(button) {
    padding: 0;
    margin-block: 0.375rem;
    border: 0;
    background: none;
  }
  .calm .acts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 7.4rem), 1fr));
    gap: 0.75rem;
    container: acts / inline-size;
    max-inline-size: 26rem;
  }
  /* Beside each other on a phone, with their words on one line. */
  .calm .acts .btn {
    padding-inline: 0.25rem;
    font-size: 0.875em;
  }
  @container acts (inline-size < 20rem) {
    .calm .acts .icon {
      display: none;
    }
  }
  /* The line is its frame: a second one only takes room from the number. */
  .calm .first-number {
    padding: 0;
    border: 0;
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
  .support-panel > .support {
    padding-block-start: 0;
    border: 0;
  }
  /* The way out stands beside the way back, where there is room for both. */
  @container support (inline-size >= 16em) {
    .support-panel > .support > .leave {
      align-self: start;
      margin-block-start: calc(-1 * var(--_target) - var(--_space));
    }
  }
`;

/** For every element that has a `SupportController`, after its own styles. */
export const supportEntryStyles = [supportLineStyles, firstNumberStyles];
