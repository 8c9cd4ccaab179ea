import { css } from 'lit';

/** A practice while its time runs: one step at a time. */
export const guideStyles = css`
  .guide-top .title {
    flex: 1 1 6em;
    color: var(--_soft);
    font-size: 0.8125em;
    font-weight: 400;
    letter-spacing: normal;
  }
  .orb {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: min(13rem, 100%, max(6rem, 100svh - 31rem));
    aspect-ratio: 1;
    margin-inline: auto;
    border-radius: 50%;
    background: radial-gradient(
      closest-side,
      oklch(from var(--_surface) l c h / 0.9),
      oklch(from var(--_tint) l c h / 0.9) 92%
    );
  }
  .orb .art {
    inline-size: 74%;
    block-size: auto;
  }
  .orb .art :is(.one, .two) {
    transition: translate calc(400ms * var(--_care-motion));
  }
  .orb[data-odd] .one {
    translate: 2px 0;
  }
  .orb[data-odd] .two {
    translate: -2px 0;
  }
  .ring {
    position: absolute;
    inset: 0;
    fill: none;
    stroke-width: 3;
    rotate: -90deg;
  }
  .ring .track {
    stroke: var(--_line);
  }
  .ring .left {
    stroke: var(--_fill);
    stroke-linecap: round;
  }
  .dots {
    display: flex;
    justify-content: center;
    gap: 0.5rem;
    padding-block: 0.5rem;
  }
  .dots i {
    inline-size: 0.5rem;
    block-size: 0.5rem;
    border-radius: 0.5rem;
    background: var(--_edge);
  }
  .dots .past {
    background: var(--_fill);
    opacity: 0.45;
  }
  .dots .now {
    inline-size: 1.75rem;
    background: var(--_fill);
  }
  .guided {
    display: grid;
    align-content: center;
    gap: 0.25rem;
    min-block-size: 4.5rem;
    text-align: center;
    animation: arrive var(--_time) cubic-bezier(0.2, 0.7, 0.2, 1);
  }
  /* The same by another name, so that every step arrives. */
  .orb[data-odd] ~ .guided {
    animation-name: arrive-too;
  }
  .large {
    font-size: 1.375em;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
    outline: none;
  }
  .whisper {
    justify-content: center;
    gap: 0 0.75rem;
  }
  .over {
    font-weight: 600;
    text-align: center;
    text-wrap: balance;
  }
  /*
   * What goes on stays at the edge of a screen that is too low for its step. On
   * a very low one, or where words are large, it would hide what it belongs to.
   */
  .guide-foot {
    position: sticky;
    inset-block-end: min(0px, (100vh - 30em) * 99);
    z-index: 1;
    justify-content: space-between;
    gap: 0.5rem;
    padding-block: 0.5rem;
    background: var(--_surface);
    /* What goes under it fades, and is not cut. */
    box-shadow: 0 -0.5rem 0.5rem var(--_surface);
  }
  .guide-foot .btn {
    padding-inline: clamp(0.5rem, 4%, 1.125rem);
  }
  /* Where the row wraps, what goes on stays at the end. */
  .guide-foot > :last-child {
    margin-inline-start: auto;
  }
  @keyframes arrive {
    from {
      opacity: 0;
      transform: translateX(8px);
    }
  }
  @keyframes arrive-too {
    from {
      opacity: 0;
      transform: translateX(8px);
    }
  }
  @media (forced-colors: active) {
    .dots i {
      border: 1px solid CanvasText;
    }
    .dots .now {
      forced-color-adjust: none;
      background: Highlight;
    }
    .ring .left {
      stroke: Highlight;
    }
  }
`;
