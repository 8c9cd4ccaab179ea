import { css } from 'lit';

/** The field, its words and the dot that goes over them. */
export const moodFieldStyles = css`
  .field {
    position: relative;
    isolation: isolate;
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    /* On a low screen who can read the answers stands below it, above the foot. */
    block-size: clamp(11.5rem, 100vh - 28.5rem, 13.5rem);
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
    /* Hues of its own, whatever the accent: what is hard, bright, soft and low. */
    background:
      radial-gradient(
        75% 85% at 96% 4%,
        light-dark(oklch(0.9 0.1 82), oklch(0.52 0.1 82)),
        #0000 74%
      ),
      radial-gradient(
        75% 85% at 4% 4%,
        light-dark(oklch(0.84 0.1 24), oklch(0.46 0.12 24)),
        #0000 74%
      ),
      radial-gradient(
        75% 85% at 96% 98%,
        light-dark(oklch(0.89 0.08 165), oklch(0.48 0.085 165)),
        #0000 74%
      ),
      radial-gradient(
        75% 85% at 4% 98%,
        light-dark(oklch(0.83 0.08 270), oklch(0.45 0.12 272)),
        #0000 74%
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
    /* In dark the disc itself is what is seen, and its ring is darker than it. */
    stroke: light-dark(var(--_fill), oklch(from var(--_a) 0.56 0.12 h));
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
