import { css } from 'lit';

/** The support panel: much space, one accent, no alarm. */
export const supportStyles = css`
  .support {
    display: grid;
    gap: calc(var(--_space) * 1.2);
    padding-block-start: calc(var(--_space) * 1.2);
    border-block-start: 1px solid var(--_line);
  }
  .support > :is(p, .danger) {
    max-inline-size: 42rem;
  }
  .support a {
    color: inherit;
    min-block-size: 2.75rem;
  }
  .leave {
    justify-self: end;
    font-size: 0.875em;
  }
  .danger {
    padding: 0.25rem 0.9rem;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.7);
  }
  .danger .row {
    gap: 0 1rem;
  }
  .danger > p > :first-child {
    flex: 1 1 9rem;
  }
  .danger a {
    gap: 0.4em;
  }
  .danger bdi {
    font-weight: 700;
  }
  .support select {
    min-block-size: 2.75rem;
    max-inline-size: 100%;
    border: 0;
    background: var(--_surface);
    font-size: 0.875em;
  }
  .contacts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr));
    column-gap: 2rem;
  }
  .contacts li {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: center;
    align-content: start;
    gap: 0.5rem 1rem;
    padding-block: calc(var(--_space) * 1.2);
    border-block-start: 1px solid var(--_line);
  }
  .contacts :is(small, strong) {
    display: block;
  }
  .go {
    display: grid;
    gap: 0.5rem;
    min-inline-size: 5rem;
  }
  .about {
    grid-column: 1 / -1;
  }
  /* One filled button: whoever fits best. */
  .contacts :first-child > .go > :first-child {
    background: var(--_fill);
    border-color: var(--_fill);
    color: var(--_on-fill);
  }
  .support summary {
    min-block-size: 2.75rem;
    cursor: pointer;
  }
  .support details li {
    padding-block: 0.25rem;
  }
`;
