import { css } from 'lit';
import { baseStyles } from '../../theme/base.styles.js';
import { practiceStyles } from '../shared/practice.styles.js';

export const feelingsCheckInStyles = [
  baseStyles,
  practiceStyles,
  css`
    .box {
      min-block-size: 37rem;
    }
    .top .row {
      gap: 1rem;
    }
    .step,
    .list {
      display: grid;
      gap: calc(var(--_space) * 0.8);
    }
    .step {
      flex: 1;
      align-content: start;
    }
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
      touch-action: none;
      -webkit-user-select: none;
      user-select: none;
    }
    .field svg {
      position: absolute;
      inset: 0;
      z-index: -1;
      border-radius: inherit;
      background:
        radial-gradient(60% 80% at 85% 20%, oklch(from var(--_tint-2) l c 70), #0000 70%),
        radial-gradient(60% 80% at 15% 20%, oklch(from var(--_tint-2) l c 25), #0000 70%),
        radial-gradient(60% 80% at 85% 90%, oklch(from var(--_tint-2) l c 165), #0000 70%),
        radial-gradient(60% 80% at 15% 90%, oklch(from var(--_tint-2) l c 265), #0000 70%),
        var(--_raised);
    }
    .field svg:dir(rtl) {
      scale: -1 1;
    }
    .field circle {
      stroke: var(--_fill);
      stroke-width: 3;
    }
    .field:has(:focus-visible) {
      outline: 3px solid var(--_fill);
      outline-offset: 2px;
    }
    @media (forced-colors: active) {
      .field svg {
        background: none;
      }
    }
    .chip[aria-expanded] {
      border-style: dashed;
    }
    .words {
      gap: 0.4rem;
    }
    .chip {
      padding-inline: 0.7rem;
    }
    .find > * {
      flex: 1;
      inline-size: 0;
    }
  `,
];
