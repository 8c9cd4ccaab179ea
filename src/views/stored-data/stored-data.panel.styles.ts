import { css } from 'lit';

/** What is kept, as every element shows it. */
export const panelStyles = css`
  .keep {
    display: grid;
    gap: var(--_space);
    padding-block-start: calc(var(--_space) * 1.2);
    border-block-start: 1px solid var(--_line);
  }
  .keep > :is(p, .fields),
  .keep details > .fields {
    max-inline-size: 42rem;
  }
  .keep :is(.fields, .field) {
    grid-template-columns: minmax(0, 1fr);
  }
  .keep .fields {
    display: grid;
    gap: calc(var(--_space) * 0.8);
  }
  .keep .opt {
    align-items: start;
  }
  .keep .opt input {
    margin-block-start: 0.15em;
  }
  .keep .opt small {
    display: block;
    font-weight: 400;
  }
  .keep .field {
    display: grid;
    gap: 0.25rem;
  }
  .keep .field input {
    inline-size: 100%;
  }
  .keep [aria-invalid] {
    border-color: var(--_fill);
    box-shadow: inset 0 0 0 1px var(--_fill);
  }
  .keep .check {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: var(--_target);
  }
  .keep summary {
    min-block-size: var(--_target);
    cursor: pointer;
  }
  .keep details ul {
    padding-block: 0.25rem;
  }
  .keep details[open] > .fields {
    padding-block: 0.5rem;
  }
  .keep .problem {
    padding-inline-start: 0.9rem;
    border-inline-start: 3px solid var(--_fill);
  }
  .keep [type='file'] {
    max-inline-size: 100%;
    padding-block: 0.6rem;
  }
`;
