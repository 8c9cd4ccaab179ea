import { css } from 'lit';
import { artStyles } from '../../theme/art.styles.js';
import { baseStyles } from '../../theme/base.styles.js';

export const preferenceBuilderStyles = [
  baseStyles,
  artStyles,
  css`
    :host {
      container-type: inline-size;
      contain-intrinsic-inline-size: var(--_own-width);
    }
    .box {
      position: relative;
    }
    .art {
      inline-size: 6.4rem;
    }
    progress,
    textarea {
      inline-size: 100%;
      accent-color: var(--_fill);
    }
    .group + .group {
      border-block-start: 1px solid var(--_line);
    }
    summary:not(.link) {
      padding-block: 0.8rem;
    }
    summary:not(.link),
    legend,
    dt {
      font-weight: 600;
    }
    .small {
      font-weight: 400;
    }
    .mark {
      padding: 0 0.5rem;
      border-radius: 1rem;
      background: var(--_tint);
    }
    .rows,
    .question,
    .levels,
    .step,
    dl {
      display: grid;
      gap: 0.25rem;
      align-content: start;
    }
    .rows,
    dl {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 30rem), 1fr));
      gap: 0.25rem;
    }
    /* The last line of an answer stays with its question. */
    .rows {
      gap: 0.75rem 1.5rem;
    }
    dl {
      gap: 1.5rem;
    }
    legend {
      margin-block-end: 0.5rem;
    }
    .opt {
      min-block-size: var(--_target);
    }
    .levels input {
      appearance: none;
      border: 2px solid;
      border-radius: 50%;
      outline: none;
      color: var(--_fill);
      forced-color-adjust: none;
    }
    .opt:first-child input {
      background: currentColor;
    }
    .opt:nth-child(2) input {
      background: linear-gradient(90deg, currentColor 50%, #0000 0);
    }
    .opt:nth-child(3) input {
      border-style: dashed;
    }
    .opt:nth-child(5) input {
      background: linear-gradient(currentColor, currentColor) 50% / 60% 2px
        no-repeat;
    }
    /* The same shape means the same to leave out: a bar is a no, a full one a yes. */
    .leave-out .opt:first-child input {
      background: linear-gradient(currentColor, currentColor) 50% / 60% 2px
        no-repeat;
    }
    .leave-out .opt:nth-child(2) input {
      background: none;
    }
    .leave-out .opt:nth-child(4) input {
      background: currentColor;
    }
    /* What is not said now keeps its room, so that no height tells an answer. */
    .none {
      visibility: hidden;
    }
    .turns {
      display: grid;
    }
    .turns > * {
      grid-area: 1 / 1;
    }
    .times {
      padding-block-end: 0.5rem;
    }
    .times .chip:has([disabled]) {
      visibility: hidden;
    }
    .times .chip {
      inline-size: 31%;
      justify-content: center;
      padding: 0.25rem;
      font-size: 0.8125em;
      text-align: center;
    }
    .more {
      align-items: center;
      min-block-size: var(--_target);
      gap: 0 0.875rem;
    }
    summary,
    .more label {
      min-block-size: var(--_target);
      cursor: pointer;
    }
    .more [open] {
      flex: 1 0 100%;
    }
    .step {
      min-block-size: 28.5rem;
      margin-block: -1.375rem;
    }
    .step .side {
      position: absolute;
      clip-path: inset(50%);
    }
    .step .question {
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
    dd {
      margin-block-start: 0.375rem;
    }
    @container (min-width: 34rem) {
      .levels {
        grid-auto-flow: column;
        grid-auto-columns: 1fr;
      }
      .levels .opt {
        flex-direction: column;
        gap: 0.375rem;
        padding: 0.5rem;
        font-size: 0.8125em;
        text-align: center;
      }
      .step {
        min-block-size: 16rem;
      }
    }
    @media (forced-colors: active) {
      .levels input {
        color: CanvasText;
      }
    }
  `,
];
