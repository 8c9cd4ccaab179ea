import { css } from 'lit';

/** Two circles that part and meet, four seconds in and six out. */
export const breathStyles = css`
  .pace {
    display: grid;
    gap: var(--_space);
    justify-items: center;
  }
  .space {
    container-type: inline-size;
    display: grid;
    place-items: center;
    inline-size: min(13rem, 100%, max(6rem, 100svh - 31rem));
    aspect-ratio: 1;
  }
  .space > * {
    grid-area: 1 / 1;
    border-radius: 50%;
    aspect-ratio: 1;
  }
  .halo {
    inline-size: 90cqi;
    background: radial-gradient(
      closest-side,
      var(--_tint),
      oklch(from var(--_tint) l c h / 0.35) 68%,
      transparent
    );
    scale: 0.8;
    animation: widen 10s ease-in-out infinite;
  }
  .round {
    inline-size: 100cqi;
    border: 1px dashed var(--_edge);
    opacity: 0.6;
  }
  .disc {
    inline-size: 38cqi;
    translate: var(--_met);
    animation: part 10s ease-in-out infinite;
    background:
      radial-gradient(circle at 36% 28%, oklch(1 0 0 / 0.38), transparent 62%),
      var(--_disc);
    box-shadow: 0 1rem 2rem -1rem oklch(from var(--_a) 0.3 0.06 h / 0.5);
  }
  .here {
    --_disc: var(--_tint-2);
    --_met: -7cqi;
    --_parted: -28cqi;
  }
  .there {
    --_disc: oklch(from var(--_fill) l c h / 0.85);
    --_met: 7cqi;
    --_parted: 28cqi;
  }
  .beat {
    display: grid;
    font-size: 1.75em;
    font-weight: 650;
    line-height: 1.2;
    text-align: center;
  }
  .inward {
    --_first: 1;
    --_then: 0;
  }
  .outward {
    --_first: 0;
    --_then: 1;
  }
  .beat > * {
    grid-area: 1 / 1;
    opacity: var(--_first);
    animation: turn 10s infinite;
  }
  .pace:not([data-run]) * {
    animation-play-state: paused;
  }
  .breath-words {
    display: grid;
    gap: 0.25rem;
    text-align: center;
    text-wrap: balance;
  }
  .breath-words [tabindex] {
    outline: none;
  }
  .still {
    display: grid;
    gap: var(--_space);
  }
  .turn {
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    align-items: center;
    gap: 1rem;
  }
  .turn strong,
  .turn small {
    display: block;
  }
  .turn strong {
    font-size: 1.25em;
    line-height: 1.2;
  }
  @keyframes part {
    40% {
      translate: var(--_parted);
    }
  }
  @keyframes widen {
    40% {
      scale: 1.1;
    }
  }
  /* One word goes before the other comes. */
  @keyframes turn {
    38% {
      opacity: var(--_first);
    }
    40%,
    99% {
      opacity: 0;
    }
    42%,
    97% {
      opacity: var(--_then);
    }
  }
  @media (forced-colors: active) {
    .disc {
      border: 3px solid CanvasText;
    }
  }
`;
