import { css } from 'lit';
import { artStyles } from '../../theme/art.styles.js';
import { baseStyles } from '../../theme/base.styles.js';

export const preferenceBuilderStyles = [
  baseStyles,
  artStyles,
  css`
    :host {
      container-type: inline-size;
      contain-intrinsic-inline-size: 18rem;
    }
    :host(:dir(rtl)) {
      --_from: -0.5rem;
    }
    .box {
      position: relative;
    }
    .art {
      inline-size: 6.4rem;
    }
    progress {
      appearance: none;
      inline-size: 100%;
      border: 0;
    }
    ::-webkit-progress-bar {
      background: none;
    }
    ::-webkit-progress-value {
      background: var(--_fill);
      border-radius: 1rem;
    }
    ::-moz-progress-bar {
      background: var(--_fill);
    }
    .group {
      border-block-start: 1px solid var(--_line);
    }
    .group > details > summary {
      display: flex;
      align-items: center;
      gap: var(--_space);
      min-block-size: 3.25rem;
      font-weight: 600;
      cursor: pointer;
    }
    summary::-webkit-details-marker {
      display: none;
    }
    .group > details > summary::after {
      content: '';
      inline-size: 0.5em;
      block-size: 0.5em;
      margin-inline: auto 0.25em;
      border: solid;
      border-width: 0 2px 2px 0;
      rotate: 45deg;
    }
    .group > [open] > summary::after {
      rotate: 225deg;
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
      gap: 0.375rem;
    }
    .rows {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 30rem), 1fr));
      gap: 2rem;
      padding-block: 0.5rem;
    }
    .question {
      align-content: start;
    }
    legend {
      margin-block-end: 0.5rem;
      font-weight: 600;
    }
    legend .small {
      font-weight: 400;
    }
    .levels .opt {
      min-block-size: 2.75rem;
      padding-block: 0.25rem;
      line-height: 1.3;
    }
    .levels input {
      appearance: none;
      flex: none;
      inline-size: 1.375rem;
      block-size: 1.375rem;
      margin: 0;
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
      background: linear-gradient(currentColor, currentColor) 50% / 60% 2px no-repeat;
    }
    .times {
      display: flex;
      flex-wrap: wrap;
      gap: 0.375rem;
    }
    .times .chip {
      flex: 1 0 28%;
      justify-content: center;
      padding: 0.25rem 0.5rem;
      font-size: 0.8125em;
      line-height: 1.2;
      text-align: center;
      overflow-wrap: normal;
    }
    .more {
      gap: 0 0.6rem;
      font-size: 0.875em;
    }
    .more .link {
      min-block-size: 2.75rem;
      gap: 0.5em;
      cursor: pointer;
    }
    .more label {
      text-decoration: none;
    }
    .more input {
      inline-size: 1.25rem;
      block-size: 1.25rem;
      margin: 0;
      accent-color: var(--_fill);
    }
    .more [open] {
      flex: 1 0 100%;
    }
    textarea {
      inline-size: 100%;
      padding: 0.5rem 0.75rem;
      border: 1px solid var(--_edge);
      border-radius: calc(var(--_radius) * 0.6);
      background: none;
      font-size: max(1em, 16px);
    }
    .step {
      grid-template-rows: auto auto 1fr;
      min-block-size: 28.5rem;
      margin-block: -1.25rem;
      border: 0;
    }
    .step .side {
      position: absolute;
      clip-path: inset(50%);
    }
    .step .question {
      animation: arrive var(--_time) ease-out;
    }
    @keyframes arrive {
      from {
        opacity: 0;
        translate: var(--_from, 0.5rem) 0;
      }
    }
    dl {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
      gap: 1rem 2rem;
    }
    dt {
      font-weight: 600;
    }
    dd {
      margin-block-start: 0.375rem;
    }
    dd small {
      display: block;
    }
    @container (min-width: 34rem) {
      .levels {
        grid-auto-flow: column;
        grid-auto-columns: minmax(0, 1fr);
        gap: 0;
        border: 1px solid var(--_edge);
        border-radius: calc(var(--_radius) * 0.7);
        overflow: clip;
      }
      .levels .opt {
        flex-direction: column;
        gap: 0.375rem;
        padding: 0.5rem;
        border: 0;
        border-radius: 0;
        font-size: 0.8125em;
        text-align: center;
        outline-offset: -4px;
      }
      .opt + .opt {
        border-inline-start: 1px solid var(--_line);
      }
      .times .chip {
        flex: none;
      }
      .step {
        min-block-size: 16rem;
      }
    }
    @media (forced-colors: active) {
      progress {
        border: 1px solid;
      }
      ::-webkit-progress-value {
        background: Highlight;
      }
      ::-moz-progress-bar {
        background: Highlight;
      }
      .levels input {
        color: CanvasText;
      }
    }
  `,
];
