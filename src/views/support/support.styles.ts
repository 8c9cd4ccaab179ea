import { css } from 'lit';
import { aboutStyles } from './about.styles.js';

/**
 * One service: for whom, its name and number, the ways to reach it, hours, its
 * site.
 */
const contactStyles = css`
  .contact {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: start;
    gap: 0.25rem 1rem;
  }
  .contact > .whom {
    grid-column: 1 / -1;
  }
  .whom {
    font-size: 0.8125em;
    font-weight: 600;
    color: var(--_soft);
  }
  .contact strong {
    display: block;
    line-height: 1.3;
  }
  .go {
    display: grid;
    gap: 0.5rem;
    min-inline-size: 5rem;
  }
  /* Where words are large the buttons stand below. */
  @container support (inline-size < 14em) {
    .contact {
      grid-template-columns: minmax(0, 1fr);
    }
    .go {
      display: flex;
      flex-wrap: wrap;
    }
  }
  /* A picture takes no more room than there was: numbers stay on one screen. */
  .contact .btn {
    gap: 0.25em;
    min-block-size: var(--_target);
    padding-inline: min(0.5rem, 3vw);
  }
  .about {
    grid-column: 1 / -1;
  }
  .spoken {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75rem;
  }
  .spoken :empty {
    display: none;
  }
  .site {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    color: inherit;
    font-size: 0.875em;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    overflow-wrap: anywhere;
  }
  .country {
    display: grid;
    grid-template-columns: minmax(0, 22rem);
    gap: 0.25rem;
  }
  .directory {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5rem;
    max-inline-size: 42rem;
  }
`;

/** The first number to call, for elements that show it outside of a panel. */
export const firstNumberStyles = css`
  ${contactStyles}
  .first-number > .country + * > * {
    margin-block-start: 0.75rem;
  }
  .first-number {
    scroll-margin-block: 6rem 1rem;
    container: support / inline-size;
    contain-intrinsic-inline-size: var(--_own-width);
    padding: 0.75rem 1rem;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.7);
  }
`;

/** The support panel: much space, one accent, no alarm. */
export const supportStyles = css`
  ${contactStyles}
  ${aboutStyles}
  .support {
    container: support / inline-size;
    contain-intrinsic-inline-size: var(--_own-width);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    padding-block-start: calc(var(--_space) * 1.2);
    border-block-start: 1px solid var(--_line);
  }
  .support > p {
    max-inline-size: 42rem;
  }
  .support > .title {
    /* A host's bar may stick to the top of the page, and what follows the title has to be in view. */
    scroll-margin-block: 6rem clamp(0px, 100vh - 20rem, 55vh);
  }
  .leave {
    min-block-size: var(--_target);
    font-size: 0.875em;
  }
  /* It stays in view however far somebody reads, and above a bar of the page. */
  .support > .leave {
    /* Above the title, which takes the focus: what is heard next, and the next Tab, is the way out. */
    order: -1;
    position: sticky;
    inset-block-start: 0.5rem;
    z-index: 100;
    justify-self: end;
    background: var(--_surface);
  }
  .numbers {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 7rem), 1fr));
    gap: 0.75rem;
    max-inline-size: 30rem;
    margin-block-start: 0.25rem;
  }
  .numbers .btn {
    flex-wrap: wrap;
    gap: 0 0.5em;
    min-block-size: var(--_large-target);
    border-width: 2px;
  }
  .contacts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr));
    column-gap: 2rem;
  }
  .contacts > li {
    padding-block: var(--_space);
    border-block-start: 1px solid var(--_line);
  }
  .parts > :first-child {
    padding-block-end: calc(var(--_space) * 2);
  }
  /* The other parts of a country are a row each. */
  .parts > li + li {
    padding-block: 0;
  }
  .parts details[open] {
    padding-block-end: var(--_space);
  }
  /* One filled button: whoever fits best. */
  .best > :first-child .go > :first-child {
    background: var(--_fill);
    border-color: var(--_fill);
    color: var(--_on-fill);
  }
  /* While the panel stands in an element, what goes on there is quiet. */
  @media (forced-colors: none) {
    .box:has(.support-panel) .btn.main {
      background: transparent;
      border-color: var(--_edge);
      color: var(--_ink);
    }
  }
  .support summary {
    min-block-size: var(--_target);
    cursor: pointer;
  }
  .more > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }
  .how,
  .steps {
    display: grid;
    gap: 0.5rem;
    max-inline-size: 42rem;
    font-size: 0.875em;
  }
  /* What a heavy word keeps off paper does not keep support off it. */
  .support-panel {
    visibility: visible;
  }
`;
