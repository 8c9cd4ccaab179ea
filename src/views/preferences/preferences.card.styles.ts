import { css } from 'lit';

/** Somebody's card, like a sheet of paper, and one line of it shown large. */
export const cardStyles = css`
  .paper {
    display: grid;
    gap: 1rem;
    padding: 1.25rem 1.375rem 0.875rem;
    border: 1px solid var(--_line);
    border-radius: 1.75rem;
    background:
      radial-gradient(
          15rem 14rem at var(--_at, calc(100% - 3rem)) 1rem,
          var(--_tint),
          #0000 70%
        )
        no-repeat,
      var(--_surface);
    box-shadow: 0 12px 32px -12px oklch(from var(--_a) 0.3 0.06 h / 0.22);
  }
  .paper:dir(rtl) {
    --_at: 3rem;
  }
  .take .btn {
    flex: 1 1 auto;
  }
  .paper header {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 6.4rem;
    gap: 0.5rem;
    align-items: center;
  }
  .paper dl {
    gap: 0.75rem 1.5rem;
  }
  dt {
    color: var(--_soft);
    font-size: 0.8125em;
    font-weight: 600;
  }
  dd {
    font-weight: 500;
  }
  .entry {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5rem;
    inline-size: 100%;
    padding: 0;
    border: 0;
    border-radius: 0.5rem;
    background: none;
    text-align: start;
  }
  .entry::after {
    margin-inline: auto 0.25rem;
  }
  .paper > small {
    padding-block-start: 0.625rem;
    border-block-start: 1px solid var(--_line);
  }
  .plain {
    white-space: pre-line;
    user-select: all;
  }
  /* While a card is being turned its corners reach over the edge: the page does not get wider. */
  .table {
    contain: layout;
  }
  /* The way back, how far it is, and the turn stand on one line of a phone. */
  .top > .btn {
    padding-inline: min(0.75rem, 4vw);
  }
  .loud {
    display: grid;
    gap: 0.5rem;
    align-content: center;
    min-block-size: 22rem;
    padding: min(1.25rem, 4vw);
    border-radius: 1.5rem;
    background: linear-gradient(var(--_tint), var(--_surface));
    text-align: center;
    transition: rotate calc(2 * var(--_time));
  }
  .loud p {
    font-size: 1.125em;
    font-weight: 600;
  }
  .loud .title {
    font-size: clamp(2em, 14cqi, 4.5em);
    line-height: 1.1;
    hyphens: manual;
    overflow-wrap: break-word;
  }
  .loud small {
    margin-block-start: 1.5rem;
  }
  .loud .row {
    justify-content: center;
  }
  .turned {
    rotate: 180deg;
  }
  /* One sheet, without what somebody says to themselves alone. */
  @media print {
    .paper dl {
      display: block;
      columns: 18rem;
    }
    dl > div {
      padding-block-end: 0.75rem;
      break-inside: avoid;
    }
    .entry {
      min-block-size: 0;
    }
    .entry + .small,
    .take ~ * {
      display: none;
    }
  }
  @container (max-width: 17em) {
    .paper header {
      display: block;
    }
    .paper .art {
      display: none;
    }
  }
`;
