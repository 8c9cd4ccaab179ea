import { css } from 'lit';
import { baseStyles } from '../../theme/base.styles.js';
import { practiceStyles } from '../shared/practice.styles.js';

export const feelingsCheckInStyles = [
  baseStyles,
  practiceStyles,
  css`
    .box {
      min-block-size: 37rem;
      container-type: inline-size;
    }
    .top .row {
      gap: 1rem;
    }
    .step {
      display: flex;
      flex: 1;
      flex-direction: column;
      gap: calc(var(--_space) * 0.9);
      min-inline-size: 0;
      animation: arrive var(--_time) ease-out;
    }
    .step:dir(rtl) {
      --_from: -0.5rem;
    }
    @keyframes arrive {
      from {
        opacity: 0;
        translate: var(--_from, 0.5rem);
      }
    }
    .field {
      position: relative;
      block-size: 13.5rem;
      border-radius: calc(var(--_radius) * 0.8);
      overflow: clip;
      overflow-clip-margin: 5px;
      cursor: crosshair;
      touch-action: none;
    }
    .field::before,
    .field::after {
      content: '';
      position: absolute;
      inset: 0;
      border-radius: inherit;
      pointer-events: none;
    }
    .field::before {
      --_at: 60% 80% at;
      background:
        radial-gradient(var(--_at) 85% 20%, light-dark(oklch(0.88 0.09 70), oklch(0.46 0.07 70)), #0000 70%),
        radial-gradient(var(--_at) 15% 20%, light-dark(oklch(0.84 0.08 25), oklch(0.42 0.08 25)), #0000 70%),
        radial-gradient(var(--_at) 85% 90%, light-dark(oklch(0.89 0.07 165), oklch(0.45 0.06 165)), #0000 70%),
        radial-gradient(var(--_at) 15% 90%, light-dark(oklch(0.82 0.07 265), oklch(0.42 0.07 265)), #0000 70%),
        var(--_raised);
    }
    .field:dir(rtl)::before {
      scale: -1 1;
    }
    .field::after {
      inset: calc(var(--_y) * (100% - 2.75rem) + 0.3rem) auto auto;
      inset-inline-start: calc(var(--_x) * (100% - 2.75rem) + 0.3rem);
      inline-size: 2.125rem;
      block-size: 2.125rem;
      border: 3px solid var(--_fill);
      border-radius: 50%;
      background: light-dark(#fff, var(--_ink));
    }
    .field[data-empty]::after {
      border-style: dashed;
      opacity: 0.8;
    }
    .field:has(:focus-visible) {
      outline: 3px solid var(--_fill);
      outline-offset: 2px;
    }
    .field span {
      position: absolute;
      inset: 0.4rem 0.75rem;
      display: grid;
      font-size: 0.8125em;
      pointer-events: none;
    }
    .field span:nth-of-type(1) {
      place-content: start center;
    }
    .field span:nth-of-type(2) {
      place-content: end center;
    }
    .field span:nth-of-type(3) {
      place-content: center start;
    }
    .field span:nth-of-type(4) {
      place-content: center end;
    }
    .words {
      display: flex;
      flex-wrap: wrap;
      gap: 0.4rem;
    }
    .words .chip {
      padding-inline: 0.8rem;
    }
    .chip.dashed {
      border-style: dashed;
    }
    .gloss {
      min-block-size: 4.3em;
      padding: 0.6rem 0.75rem;
      border-radius: calc(var(--_radius) * 0.6);
      background: var(--_raised);
      font-size: 0.875em;
    }
    .gloss:empty {
      background: none;
    }
    .find {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 0.5rem;
    }
    .find :is(input, select) {
      inline-size: 100%;
    }
    .strength {
      display: flex;
      align-items: center;
      gap: 0.4rem;
    }
    .strength span {
      flex: 1;
      font-weight: 600;
    }
    .strength .chip {
      padding-inline: 0.6rem;
      font-size: 0.9375em;
    }
    .list {
      display: grid;
      gap: 0.5rem;
    }
    .page {
      margin-block-start: auto;
      font-size: 0.75em;
      line-height: 1.4;
    }
    @media (forced-colors: active) {
      .field {
        border: 1px solid;
      }
      .field::after {
        forced-color-adjust: none;
        background: Highlight;
      }
    }
  `,
];
