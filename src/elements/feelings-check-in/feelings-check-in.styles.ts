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
      --_good: 85%;
      --_hard: 15%;
      position: relative;
      display: flex;
      flex-direction: column;
      justify-content: space-between;
      block-size: 13.5rem;
      padding: 0.4rem 0.75rem;
      border: 1px solid var(--_line);
      border-radius: calc(var(--_radius) * 0.8);
      background:
        radial-gradient(60% 80% at var(--_good) 20%, oklch(from var(--_tint-2) l c 70), #0000 70%),
        radial-gradient(60% 80% at var(--_hard) 20%, oklch(from var(--_tint-2) l c 25), #0000 70%),
        radial-gradient(60% 80% at var(--_good) 90%, oklch(from var(--_tint-2) l c 165), #0000 70%),
        radial-gradient(60% 80% at var(--_hard) 90%, oklch(from var(--_tint-2) l c 265), #0000 70%),
        var(--_raised);
      font-size: 0.8125em;
      text-align: center;
      cursor: pointer;
      touch-action: none;
      -webkit-user-select: none;
      user-select: none;
    }
    .field:dir(rtl) {
      --_good: 15%;
      --_hard: 85%;
    }
    .field::after {
      content: '';
      position: absolute;
      inset-block-start: var(--_y);
      inset-inline-start: var(--_x);
      inline-size: 2.125rem;
      block-size: 2.125rem;
      margin: -1.0625rem;
      border: 3px solid var(--_fill);
      border-radius: 50%;
      background: var(--_surface);
    }
    .field:has(:focus-visible) {
      outline: 3px solid var(--_fill);
      outline-offset: 2px;
    }
    .field[data-empty]::after,
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
