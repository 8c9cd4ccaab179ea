import { css } from 'lit';
import { artStyles } from '../../theme/art.styles.js';
import { baseStyles } from '../../theme/base.styles.js';
import { rowStyles } from './preferences.rows.styles.js';

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
    textarea {
      inline-size: 100%;
    }
    .group + .group {
      border-block-start: 1px solid var(--_line);
    }
    summary:not(.link) {
      padding-block: 0.8rem;
    }
    summary:not(.link),
    legend {
      font-weight: 600;
    }
    .small {
      font-weight: 400;
    }
    .mark {
      padding: 0 0.5rem;
      border: 1px solid transparent;
      border-radius: 1rem;
      background: var(--_tint);
    }
    .rows,
    .levels,
    .step,
    .step .question,
    dl {
      display: grid;
      gap: 0.25rem;
      align-content: start;
    }
    .rows,
    dl {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 30rem), 1fr));
      gap: 1.5rem;
    }
    .rows {
      row-gap: 0;
    }
    .part + .part {
      margin-block-start: 1.5rem;
    }
    .page {
      max-inline-size: 46rem;
    }
    .kinds {
      display: grid;
      gap: 0.75rem;
    }
    .kind {
      border-color: var(--_edge);
      background: var(--_surface);
      font-weight: 600;
      text-align: start;
    }
    .kind::after {
      margin-inline-start: auto;
    }
    .key {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 0.8rem;
      padding-block-end: 0.75rem;
    }
    .key li {
      display: inline-flex;
      gap: 0.3rem;
      align-items: center;
    }

    /* The five shapes, which paper has to show as well. */
    .levels,
    .key {
      print-color-adjust: exact;
    }
    .levels input {
      appearance: none;
      outline-offset: 0;
      color: var(--_fill);
      forced-color-adjust: none;
    }
    .levels input::before,
    .key li::before {
      content: '';
      flex: none;
      inline-size: 1.25rem;
      block-size: 1.25rem;
      border: 2px var(--_rim, solid);
      border-radius: 50%;
      background: var(--_shape, none);
      background-origin: border-box;
    }
    .key li::before {
      inline-size: 0.875rem;
      block-size: 0.875rem;
      color: var(--_fill);
      forced-color-adjust: none;
    }
    :is(.levels, .key) > :first-child,
    .leave-out > :nth-child(4) {
      --_shape: linear-gradient(currentColor, currentColor);
    }
    :is(.levels, .key) > :nth-child(2) {
      --_shape: linear-gradient(90deg, currentColor 50%, #0000 0);
    }
    :is(.levels, .key) > :nth-child(3) {
      --_rim: dashed;
    }
    :is(.levels, .key) > :nth-child(5),
    .leave-out > :first-child {
      --_shape: linear-gradient(currentColor, currentColor) 50% / 60% 2px
        no-repeat;
    }
    /* The same shape means the same to leave out: a bar is a no, a full one a yes. */
    .leave-out > :nth-child(2) {
      --_shape: none;
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
      inline-size: max(31%, 5.5em);
      justify-content: center;
      padding: 0.25rem;
      font-size: 0.8125em;
      text-align: center;
    }
    /* Neither a tick nor bolder letters: they would send its words to another line. */
    .times .chip:has(:checked) {
      font-weight: inherit;
      -webkit-text-stroke: 0.03em;
    }
    .times .chip:has(:checked)::before {
      content: none;
    }
    .step .more {
      align-items: center;
      min-block-size: var(--_target);
      gap: 0 0.875rem;
    }
    summary {
      min-block-size: var(--_target);
      cursor: pointer;
    }

    /* A question as a screen: every answer with its words, and the whole of it is the control. */
    .step {
      gap: 0;
      min-block-size: 28.5rem;
      margin-block: -0.75rem;
    }
    .step > .top {
      min-block-size: var(--_target);
    }
    .asked {
      margin-block-start: 1rem;
    }
    .step .question {
      margin-block-start: 0.75rem;
    }
    /* The next question comes by itself: a finger must not hit two answers. */
    .step .levels {
      gap: 0.5rem;
    }
    .step .opt {
      position: relative;
      min-block-size: max(3.25rem, 52px);
      padding-inline-start: 3rem;
    }
    .step .levels input {
      position: absolute;
      inset: 0;
      inline-size: 100%;
      block-size: 100%;
      outline: none;
      cursor: pointer;
    }
    .step .levels input::before {
      position: absolute;
      inset-block-start: calc(50% - 0.625rem);
      inset-inline-start: 0.9rem;
    }
    .aside {
      flex-wrap: nowrap;
    }
    .aside .link {
      flex: none;
    }
    /* While nothing is said of a question, the room of what could be done with it is there for the one before. */
    .asked:has(.more.none) + .aside {
      margin-block-start: calc(-1 * var(--_target));
    }
    .asked {
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
    @container (max-width: 34rem) {
      .box {
        padding-inline: clamp(0.75rem, (100cqi - 20rem) * 0.4, 1rem);
      }
    }
    @container (min-width: 34rem) {
      .step .levels {
        grid-auto-flow: column;
        grid-auto-columns: 1fr;
      }
      .step .opt {
        justify-content: center;
        padding: 2.25rem 0.5rem 0.5rem;
        font-size: 0.8125em;
        text-align: center;
      }
      .step .levels input::before {
        inset-block-start: 0.6rem;
        inset-inline-start: calc(50% - 0.625rem);
      }
      .step {
        min-block-size: 16rem;
      }
    }
    @media (forced-colors: active) {
      .levels input,
      .key li::before {
        color: CanvasText;
      }
    }
  `,
  rowStyles,
];
