import { css } from 'lit';
import { artStyles } from '../../theme/art.styles.js';

const practice = css`
  .tile {
    flex: none;
    display: block;
    inline-size: 4rem;
    block-size: 4rem;
    padding: 0.75rem 0.5rem;
    border-radius: calc(var(--_radius) * 0.6);
    background: var(--_raised);
  }
  .summary {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 0.6) calc(var(--_space) * 1.1);
    inline-size: 100%;
    padding: calc(var(--_space) * 0.9);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.8);
    background: var(--_surface);
    font-weight: inherit;
    text-align: inherit;
  }
  .summary:hover {
    border-color: var(--_edge);
  }
  .opens {
    min-block-size: 0;
    padding: 0;
    border: 0;
    background: none;
    outline: none;
    text-align: inherit;
  }
  /* The whole row can be pressed. */
  .opens::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: inherit;
  }
  .summary:has(> .text > .opens:focus-visible) {
    outline: 3px solid var(--_fill);
    outline-offset: 2px;
  }
  /* Where words are large, the picture stands above them. */
  .text {
    display: flex;
    flex: 1 1 9em;
    flex-direction: column;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .text strong {
    font-weight: 600;
  }
  .about {
    display: flex;
    flex-direction: column;
  }
  .why {
    color: var(--_ink);
  }
  .practice {
    display: flex;
    flex-direction: column;
    gap: var(--_space);
    outline: none;
  }
  .picture {
    block-size: 5.5rem;
    padding: 0.9rem;
    border-radius: calc(var(--_radius) * 0.6);
    background: radial-gradient(
      120% 140% at 20% 0%,
      var(--_tint) 0%,
      var(--_raised) 70%
    );
  }
  /* At the head of its card a picture reaches to the edges. */
  .box > .practice:first-child .picture {
    margin: calc(var(--_space) * -1.7);
    margin-block-end: 0;
    border-radius: 0;
    border-start-start-radius: calc(var(--_radius) - 1px);
    border-start-end-radius: calc(var(--_radius) - 1px);
  }
  .ask {
    display: grid;
    gap: 0.25rem;
    padding: 0.75rem 0.9rem;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.6);
  }
  .ask strong {
    font-size: 0.8125em;
  }
  legend {
    margin-block-end: 0.25rem;
  }
  .within {
    display: grid;
    gap: var(--_space);
    padding-block: 0.25rem 0.75rem;
    padding-inline-start: 0.9rem;
    border-inline-start: 3px solid var(--_tint-2);
  }
  .note + .note {
    margin-block-start: 0.75rem;
  }
  .line,
  .line .row {
    gap: 0.5rem;
  }
  .line {
    display: grid;
  }
  .line .btn {
    padding-inline: 0.85rem;
  }
  .over {
    padding: 1.5rem 1rem;
    border-radius: calc(var(--_radius) * 0.6);
    background: var(--_tint);
    font-size: 1.125em;
    font-weight: 600;
    text-align: center;
  }
  .steps {
    display: grid;
    gap: 0.6rem;
    counter-reset: step;
  }
  .steps li {
    display: grid;
    grid-template-columns: 1.75rem 1fr;
    gap: 0.5rem;
    counter-increment: step;
  }
  .steps li::before {
    content: counter(step);
    display: grid;
    place-items: center;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    border-radius: 50%;
    background: var(--_tint);
    font-size: 0.8125rem;
    font-weight: 600;
  }
  .small + .quote,
  .quote + .quote {
    margin-block-start: 0.4rem;
  }
  .care > ul {
    margin-block-start: 0.25rem;
  }
  .care li {
    color: var(--_soft);
  }
  .care li + li {
    margin-block-start: 0.25rem;
  }
  summary {
    display: list-item;
    min-block-size: var(--_target);
    padding-block: 0.6rem;
    color: var(--_soft);
    cursor: pointer;
  }
  .pill span + span {
    display: block;
  }
  .ring {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: min(15rem, 100%);
    margin-inline: auto;
    outline-offset: 0.5rem;
  }
  .ring .track,
  .ring .gone {
    stroke: var(--_raised);
    stroke-width: 8;
    rotate: -90deg;
    transform-origin: center;
  }
  .ring .gone {
    stroke: var(--_fill);
    stroke-linecap: round;
  }
  .time {
    font-size: 2.25em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.02em;
    text-align: center;
  }
  .ring[data-run] .pair {
    animation: breathe 8s ease-in-out infinite alternate;
    transform-origin: center;
  }
  .asked,
  .reply {
    font-size: 1.125em;
    font-weight: 600;
    outline-offset: 0.25rem;
  }
  .answers {
    display: grid;
    gap: 0.75rem;
    max-inline-size: 26rem;
  }
  /* Where words are large, the picture stands above them. */
  .answer {
    flex-wrap: wrap;
    justify-content: flex-start;
    gap: 0 1rem;
    min-block-size: 4rem;
    padding: 0.25rem clamp(0.5rem, 5cqi, 1.25rem);
    border-radius: calc(var(--_radius) * 0.8);
    text-align: start;
  }
  .answer .art {
    flex: none;
    inline-size: 4.25rem;
    block-size: 2.9rem;
  }
  .answer .ink {
    stroke-width: 2;
  }
  .answer span {
    flex: 0 1 auto;
  }
  /* The end: dusk above, warm light behind the pair. */
  .rest {
    display: grid;
    justify-items: center;
    gap: var(--_space);
    padding: 2rem clamp(0.25rem, 4cqi, 1rem) 1rem;
    border-radius: calc(var(--_radius) * 0.8);
    background:
      radial-gradient(
        80% 13rem at 50% 9rem,
        light-dark(oklch(0.955 0.045 75), oklch(0.4 0.06 45)),
        transparent 90%
      ),
      linear-gradient(var(--_tint-2), var(--_tint) 34%, var(--_surface) 66%);
    text-align: center;
  }
  .rest .art {
    inline-size: min(14rem, 80%);
    block-size: auto;
  }
  .rest .ink {
    stroke-width: 2;
  }
  .tomorrow {
    display: grid;
    gap: 0.25rem;
    inline-size: 100%;
    max-inline-size: 26rem;
    padding: 0.9rem clamp(0.5rem, 4cqi, 1rem);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.7);
    background: var(--_surface);
    text-align: start;
    user-select: text;
  }
  .tomorrow .btn {
    padding-inline: clamp(0.5rem, 5cqi, 1.125rem);
  }
  .tomorrow .row {
    margin-block-start: 0.5rem;
  }
  @media (prefers-reduced-motion: no-preference) {
    .rest {
      animation: dusk 900ms ease-out;
    }
    .rest :is(.one, .two) {
      animation: meet 1200ms 200ms cubic-bezier(0.2, 0.7, 0.2, 1) backwards;
    }
    .rest .one {
      --_from: -18px;
    }
    .rest .two {
      --_from: 18px;
    }
  }
  @keyframes dusk {
    from {
      opacity: 0;
    }
  }
  @keyframes meet {
    from {
      transform: translateX(var(--_from));
    }
  }
  @keyframes breathe {
    from {
      transform: scale(0.94);
    }
    to {
      transform: scale(1.04);
    }
  }
`;

/** A practice, as a row and in full. */
export const practiceStyles = [artStyles, practice];
