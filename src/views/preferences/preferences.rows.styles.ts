import { css } from 'lit';

/** The questions of a list, each as one row. */
export const rowStyles = css`
  /* A row: the question, its shapes, and the words of the chosen one under them. */
  .rows .question {
    --_shapes: calc(5 * var(--_target) + 2px);
    --_words: calc(100% - var(--_shapes) - 0.375rem);
    display: flow-root;
    padding-block: 0.35rem 0.125rem;
    border-block-start: 1px solid var(--_line);
  }
  /* A legend that floats stands beside the shapes in every engine; in a grid it stands above them in one. */
  .rows legend,
  .rows .more {
    float: inline-start;
    clear: inline-start;
    inline-size: var(--_words);
  }
  .rows legend {
    padding-block-start: 0.25rem;
    font-size: 0.9375em;
    font-weight: 550;
    line-height: 1.25;
  }
  .rows .side {
    display: block;
  }
  .rows .levels {
    position: relative;
    float: inline-end;
    inline-size: var(--_shapes);
    grid-template-columns: repeat(5, minmax(0, 1fr));
    gap: 0;
  }
  .rows .leave-out {
    grid-template-columns: repeat(4, minmax(0, 1fr));
  }
  .rows .levels::before {
    content: '';
    position: absolute;
    inset: 0 0 auto;
    block-size: calc(var(--_target) + 2px);
    border: 1px solid var(--_edge);
    border-radius: 0.9375rem;
    pointer-events: none;
  }
  .rows .opt {
    display: contents;
  }
  .rows .levels input {
    position: relative;
    grid-row: 1;
    display: grid;
    place-items: center;
    inline-size: 100%;
    block-size: var(--_target);
    margin-block: 1px 0.15rem;
    border: 2px solid #0000;
    border-radius: 0.875rem;
    cursor: pointer;
    transition: scale var(--_time);
  }
  .rows .levels :checked {
    background: var(--_tint) padding-box;
    box-shadow: inset 0 0 0 2px var(--_fill);
  }
  .rows .levels input:active {
    background: var(--_tint-2) padding-box;
    scale: 0.92;
  }
  .rows .levels input:disabled {
    opacity: 0.55;
  }
  .rows .opt + .opt input::after {
    content: '';
    position: absolute;
    inset-block: 0.6rem;
    inset-inline-start: -2px;
    border-inline-start: 1px solid var(--_line);
  }
  .rows .opt:has(:checked) input::after,
  .rows .opt:has(:checked) + .opt input::after {
    opacity: 0;
  }
  .rows .levels > small,
  .rows .levels span {
    grid-row: 2;
    grid-column: 1 / -1;
    padding-inline: 0.25rem;
    font-size: 0.8125em;
    line-height: 1.25;
  }
  /* What an answer is called has its room before it is chosen. */
  .rows .opt span {
    opacity: 0;
    pointer-events: none;
  }
  .rows .opt :checked + span {
    opacity: 1;
  }
  .rows .opt:nth-child(2) span {
    grid-column: 1 / 4;
    text-align: center;
  }
  .rows .opt:nth-child(3) span {
    text-align: center;
  }
  .rows .leave-out .opt:nth-child(3) span {
    grid-column: 2 / -1;
  }
  .rows .opt:nth-child(4) span {
    grid-column: 3 / -1;
    text-align: center;
  }
  .rows .opt:nth-child(5) span,
  .rows .leave-out .opt:nth-child(4) span,
  .rows .limit {
    text-align: end;
  }
  .rows .levels .limit {
    grid-row: 3;
  }
  .unsaid {
    color: var(--_soft);
  }
  .rows .more {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 0 0.875rem;
  }
  .rows .more .link {
    min-inline-size: 0;
    min-block-size: var(--_target);
  }
  .ask,
  .beside {
    clear: both;
  }
  .ask {
    padding-block-end: 0.5rem;
  }
  @media (hover: hover) {
    .rows .levels input:hover:not(:checked) {
      background: var(--_raised) padding-box;
    }
    .rows .levels:has(input:hover) :is(.opt span, .unsaid) {
      opacity: 0;
    }
    .rows .levels .opt input:hover + span {
      opacity: 1;
    }
  }
  /*
   * On a phone the question stands above its shapes, and what can be done with an
   * answer has one place at the end of both: its room makes no row taller.
   */
  @container (max-width: 26em) {
    .rows .question {
      --_shapes: max(5 * var(--_target) + 2px, 100% - 5.5rem);
    }
    .rows legend {
      inline-size: calc(100% - 3.75rem);
      padding-block: 0 0.125rem;
    }
    .rows .side {
      display: inline;
    }
    .rows .levels {
      float: inline-start;
      clear: inline-start;
    }
    .rows .more {
      float: inline-end;
      clear: none;
      flex-direction: column;
      flex-wrap: nowrap;
      align-items: end;
      gap: 0;
      margin-block-start: -1.375rem;
    }
    .rows .more .link {
      align-items: start;
      white-space: nowrap;
    }
    .rows .more span .link {
      align-items: end;
    }
    /* Beside the edge there is room for what would need a second line. */
    .rows .opt:nth-child(4) span {
      margin-inline: -1.25rem;
    }
  }
  /* Where letters are large for the room, it stands below them. */
  @container (max-width: 15em) {
    .rows .question {
      --_shapes: 100%;
      --_words: 100%;
      /* What a finger hits is large enough without growing with the letters. */
      --_target: max(1.5rem, 44px);
    }
    .rows legend {
      inline-size: 100%;
    }
    .rows .levels input::before {
      inline-size: 1rem;
      block-size: 1rem;
    }
    .rows .more {
      float: inline-start;
      clear: both;
      flex-flow: wrap;
      gap: 0 0.875rem;
      margin: 0;
    }
    .rows .levels .opt span {
      grid-column: 1 / -1;
      margin: 0;
      text-align: start;
    }
    .rows .limit {
      text-align: start;
    }
  }
  @container (min-width: 34rem) {
    .rows .question {
      --_shapes: 18rem;
    }
  }
  @media (forced-colors: active) {
    .rows .levels :checked {
      border-color: Highlight;
    }
  }
`;
