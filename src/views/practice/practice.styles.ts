import { css } from 'lit';
import { artStyles } from '../../theme/art.styles.js';
import { endingStyles } from './practice-ending.styles.js';

const practice = css`
  .tile {
    flex: none;
    display: block;
    inline-size: 4rem;
    block-size: 4rem;
    padding: 0.375rem;
    border-radius: calc(var(--_radius) * 0.7);
    background: linear-gradient(170deg, var(--_tint), var(--_raised));
    --_stroke: 4.2;
  }
  .summary {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 0.6) calc(var(--_space) * 1.1);
    inline-size: 100%;
    padding: calc(var(--_space) * 0.9);
    padding-inline: min(calc(var(--_space) * 0.9), 5vw) min(2rem, 10vw);
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.8);
    background: var(--_surface);
    font-weight: inherit;
    text-align: inherit;
  }
  .summary::after {
    position: absolute;
    inset-inline-end: min(1rem, 5vw);
    inset-block-start: calc(50% - 0.25rem);
  }
  .summary:has([aria-expanded='false'])::after {
    rotate: 135deg;
  }
  .summary:has([aria-expanded='true'])::after {
    rotate: -45deg;
  }
  .summary:active {
    border-color: var(--_fill);
    scale: 0.985;
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
    /* Between the row and its ring, where the row stands on the ground of the page. */
    box-shadow: 0 0 0 2px var(--_surface);
  }
  /* Where words are large, the picture stands above them, and a word is cut only where a line is shorter. */
  .text {
    display: flex;
    flex: 1 1 9em;
    flex-direction: column;
    max-inline-size: 100%;
    overflow-wrap: break-word;
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
    block-size: 8.5rem;
    padding: 0.9rem;
    border-radius: calc(var(--_radius) * 0.8);
    background:
      radial-gradient(
        90% 90% at 50% 36%,
        oklch(from var(--_surface) l c h / 0.9),
        transparent 70%
      ),
      linear-gradient(170deg, var(--_tint), var(--_raised));
  }
  /* At the head of its card a picture reaches to the edges. */
  .box > .practice:first-child .picture {
    margin: calc(var(--_inset) * -1);
    margin-block-end: 0;
    border-radius: 0;
    border-start-start-radius: calc(var(--_radius) - 1px);
    border-start-end-radius: calc(var(--_radius) - 1px);
  }
  /* A line belongs to its title. */
  .intro {
    margin-block-start: calc(0.25rem - var(--_space));
  }
  .first {
    display: grid;
    gap: 0.25rem;
    padding: 0.75rem clamp(0.5rem, 4cqi, 1rem);
    border-radius: calc(var(--_radius) * 0.8);
    background: var(--_raised);
  }
  .start {
    display: grid;
  }
  .start .btn {
    min-block-size: max(3.25rem, 52px);
  }
  .more[open] > summary {
    margin-block-end: 0.25rem;
  }
  .more > summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.75rem;
    border-block-end: 1px solid var(--_line);
    color: var(--_ink);
  }
  .more > summary::after {
    content: '+';
    content: '+' / '';
    flex: none;
    font-size: 1.3em;
    line-height: 1;
  }
  .more[open] > summary::after {
    content: '−';
    content: '−' / '';
  }
  .more > summary::-webkit-details-marker {
    display: none;
  }
  .sections {
    display: grid;
    gap: calc(var(--_space) * 2);
    padding-block: var(--_space);
  }
  .sections > div > .small + *,
  .within > div > .small + * {
    margin-block-start: 0.25rem;
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
`;

/** A practice, as a row, to read, and at its end. */
export const practiceStyles = [artStyles, practice, endingStyles];
