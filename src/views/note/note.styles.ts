import { css } from 'lit';

/**
 * A note, in full and as a row. It has much room and no alarm: whoever reads it
 * may be hurt.
 */
export const noteStyles = css`
  /* About as high as what comes: what is below stays where it is (embed/aftercare.css). */
  .box:has(> .later) {
    min-block-size: min(100vh, 44rem);
  }
  .note,
  .notes,
  .note dl {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }
  .notes {
    gap: 0;
  }
  .note dl > div {
    display: grid;
    gap: 0.15rem;
  }
  .note :is(p, dd) {
    max-inline-size: 42rem;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  .note dt {
    font-weight: 600;
  }
  .note :is(dt, dd) {
    unicode-bidi: plaintext;
  }
  .note a {
    display: flex;
    align-items: center;
    inline-size: fit-content;
    min-block-size: var(--_target);
    color: inherit;
  }
  .known {
    padding-inline-start: 0.9rem;
    border-inline-start: 3px solid var(--_tint-2);
  }
  .note-row {
    border-block-start: 1px solid var(--_line);
  }
  .note-row > .note {
    padding-block-end: var(--_space);
  }
  .note-open {
    padding-block: 0.6rem;
    min-block-size: var(--_target);
    color: var(--_soft);
    font-size: 0.875em;
    cursor: pointer;
  }
  .note-row > .note-open {
    color: var(--_ink);
    font-size: 1em;
  }
  .note details dl {
    font-size: 0.875em;
    color: var(--_soft);
  }
`;
