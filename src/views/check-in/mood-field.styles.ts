import { css } from 'lit';

/** The field, its words and the dot that goes over them. */
export const moodFieldStyles = css`
  .field {
    position: relative;
    isolation: isolate;
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    block-size: 13.5rem;
    padding: 0.4rem 0.75rem;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.8);
    font-size: 0.8125em;
    text-align: center;
    cursor: pointer;
    /* A finger that begins to scroll here scrolls; one on the dot drags it. */
    touch-action: pan-y;
    -webkit-user-select: none;
    user-select: none;
  }
  .field::before {
    content: '';
    position: absolute;
    inset: 0;
    z-index: -1;
    border-radius: inherit;
    background:
      radial-gradient(
        60% 80% at 85% 20%,
        oklch(from var(--_tint-2) l c 70),
        #0000 70%
      ),
      radial-gradient(
        60% 80% at 15% 20%,
        oklch(from var(--_tint-2) l c 25),
        #0000 70%
      ),
      radial-gradient(
        60% 80% at 85% 90%,
        oklch(from var(--_tint-2) l c 165),
        #0000 70%
      ),
      radial-gradient(
        60% 80% at 15% 90%,
        oklch(from var(--_tint-2) l c 265),
        #0000 70%
      ),
      var(--_raised);
  }
  /* The dot goes over the words: none can be read through it. */
  .field svg {
    position: absolute;
    inset: 0;
    border-radius: inherit;
  }
  .field:dir(rtl)::before,
  .field svg:dir(rtl) {
    scale: -1 1;
  }
  .field .dot {
    fill: #fff;
    stroke: var(--_fill);
    stroke-width: 3;
    filter: drop-shadow(0 3px 6px oklch(from var(--_a) 0.3 0.05 h / 0.3));
  }
  /* A finger on a word is on what is behind it, as the dot. */
  .field span {
    pointer-events: none;
  }
  .field .hold {
    position: absolute;
    inset-block-start: var(--_y);
    inset-inline-start: var(--_x);
    inline-size: 3.5rem;
    block-size: 3.5rem;
    margin: -1.75rem;
    border-radius: 50%;
    touch-action: none;
  }
  /* It has no pointer: a finger moves the dot, and scrolls the page. */
  .field .slider {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    pointer-events: none;
  }
  .field:has(:focus-visible) {
    outline: 3px solid var(--_fill);
    outline-offset: 2px;
  }
  /* A line through the dot: the way that it goes. */
  .field:has(:focus-visible) .hold::before {
    content: '';
    position: absolute;
    inset-block: calc(50% - 2px);
    inset-inline: 0;
    border: 2px solid var(--_fill);
  }
  .field:has([aria-orientation='vertical']:focus-visible) .hold::before {
    inset-block: 0;
    inset-inline: calc(50% - 2px);
  }
  .poles {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    justify-items: start;
    overflow-wrap: anywhere;
  }
  .poles > :last-child {
    justify-self: end;
  }
  @media (forced-colors: active) {
    .field::before {
      background: none;
    }
    .field .dot {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
`;
