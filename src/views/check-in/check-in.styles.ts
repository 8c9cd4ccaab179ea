import { css } from 'lit';
import { baseStyles } from '../../theme/base.styles.js';
import { noteStyles } from '../note/note.styles.js';
import { practiceStyles } from '../practice/practice.styles.js';
import { deskStyles } from './desk.styles.js';
import { glowStyles } from './glow.styles.js';
import { moodFieldStyles } from './mood-field.styles.js';

export const feelingsCheckInStyles = [
  baseStyles,
  practiceStyles,
  noteStyles,
  moodFieldStyles,
  glowStyles,
  css`
    :host {
      --_measure: 46rem;
    }
    .box {
      min-block-size: 37rem;
      padding-block-start: min(var(--_inset), 0.625rem);
    }
    /* As high without a way to clear or to skip. */
    .top .row {
      gap: 1rem;
      min-block-size: var(--_target);
    }
    .step,
    .list,
    .hint,
    .meaning:has(p) {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: calc(var(--_space) * 0.8);
    }
    .step {
      flex: 1;
      align-content: start;
    }
    .hint {
      gap: 0.25rem;
    }
    /* Who can read the answers stands above the foot of a small phone. */
    .step:has(+ .small) {
      flex: none;
    }
    .step + .small {
      margin-block-start: -0.5rem;
      line-height: 1.35;
    }
    .chip.lead {
      border-style: dashed;
      color: var(--_soft);
    }
    .words {
      gap: 0.4rem 0.5rem;
    }
    .chip {
      padding-inline: min(0.8rem, 3.6vw);
    }
    .list .chip {
      border-radius: calc(var(--_radius) * 0.8);
    }
    /* A circle in each: a tick that comes would push the word along. */
    .list .chip::before {
      content: '';
      flex: none;
      inline-size: min(1.25em, 5.6vw);
      block-size: min(1.25em, 5.6vw);
      border: 1px solid var(--_edge);
      border-radius: 50%;
    }
    .list .chip:has(:checked)::before {
      border: min(0.4em, 1.8vw) solid var(--_fill);
      rotate: none;
      translate: none;
    }
    .find > * {
      flex: 0 1 auto;
      min-inline-size: 0;
      max-inline-size: 100%;
    }
    /* Wide enough for what stands in it before anything is typed. */
    .find > input {
      flex: 1 1 8.5rem;
    }
    .meaning:has(p) {
      gap: 0.5rem;
      padding: 0.75rem 0.875rem;
      border: 1px solid transparent;
      border-radius: calc(var(--_radius) * 0.8);
      background: var(--_raised);
      font-size: 0.9375em;
    }
    /* What the word means and where support is are one card. */
    .meaning:has(p):has(+ .calm button) {
      padding-block-end: 0;
      border-block-end: 0;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
    }
    .meaning:has(p) + .calm:has(button) {
      margin-block-start: calc(var(--_space) * -0.8);
      border-block-start: 0;
      border-start-start-radius: 0;
      border-start-end-radius: 0;
    }
    .strength,
    .pick {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
    }
    /* Three questions stand on one screen of a small phone, also in a wide font. */
    .pick {
      gap: 0.375rem;
    }
    .step:has(.pick) {
      gap: 0.375rem;
    }
    /* A tick would make a chosen one wider, and send its neighbour to the next line. */
    :is(.strength, .pick) .chip:has(:checked)::before {
      content: none;
    }
    .strength legend {
      margin-block-end: 0.25rem;
    }
    .strength .chip {
      flex: 1 1 auto;
      justify-content: center;
    }
    .pick legend {
      margin-block-end: 0.125rem;
      font-size: 0.875em;
      font-weight: 600;
    }
    .pick .chip {
      flex: 1 1 auto;
      justify-content: center;
      padding: 0.3em 0.5rem;
      border-radius: calc(var(--_radius) * 0.8);
      font-size: 0.875em;
      line-height: 1.25;
      text-align: center;
    }
    /* Two beside each other on a phone, and at most four. */
    .pick.pairs {
      display: grid;
      grid-template-columns: repeat(
        auto-fit,
        minmax(min(100%, max(7.5rem, 22%)), 1fr)
      );
    }
    .pick + .pick {
      margin-block-start: 0.25rem;
    }
    .bar {
      /* On the edge of the row above: it takes no room from what is asked. */
      margin-block-start: calc(var(--_space) * -1 - 3px);
    }
    .few {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 7.5rem), 1fr));
      gap: 0.375rem 0.75rem;
    }
    .few .btn {
      min-block-size: var(--_large-target);
      padding-inline: 0.5rem;
      border-radius: calc(var(--_radius) * 0.8);
      font-weight: 400;
    }
    .few > :last-child {
      grid-column: 1 / -1;
      border-style: dashed;
      color: var(--_soft);
    }
    .family {
      font-weight: 600;
      outline: none;
    }
    .families .small {
      flex: 1 0 100%;
    }
    /*
     * The way on stays at the edge of the screen while its step is longer than
     * that. Where the screen is low, or words are large, it would hide what it
     * belongs to.
     */
    .on {
      position: sticky;
      inset-block-end: min(0px, (100vh - 30em) * 99);
      z-index: 1;
      margin-block-end: calc(var(--_inset) * -1);
      padding-block: 0.25rem clamp(0.75rem, 100vh - 40rem, var(--_space) * 1.3);
      background: var(--_surface);
      /* What goes under it fades, and is not cut. */
      box-shadow: 0 -0.5rem 0.5rem var(--_surface);
    }
    /* Nothing lies over a number to call. */
    .on.still {
      position: static;
    }
    /* On a phone the way on has a row of its own, and stands in one place. */
    .foot {
      row-gap: 0;
    }
    .foot .btn {
      min-inline-size: clamp(var(--_target), (24em - 100%) * 999, 100%);
    }
    /* What takes the focus comes to stand above it. */
    .step :is(input, button, select, [tabindex]) {
      scroll-margin-block: 5rem 9rem;
    }
    /* The row above a question comes to stand below a way out at the edge. */
    .step .title {
      scroll-margin-block-start: 10rem;
    }
    .found:has(button),
    .aside:has(button) {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25rem 0.75rem;
    }
    .said {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 0.25rem 1rem;
      font-size: 0.875em;
    }
    .said > div {
      flex: 1 1 7em;
    }
    .said ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0.1rem 0.9rem;
      color: var(--_soft);
    }
    .said .link {
      flex: none;
      font-size: 1em;
    }
    /* What is there for a screen reader to hear when it comes takes no room until then. */
    :is(.calm, .meaning, .found, .aside):not(
      :has(p:not(:empty), button, span:not(:empty))
    ) {
      display: contents;
    }
    [role='status']:is(:empty, :has(> .sr)) {
      position: absolute;
    }
    @media (forced-colors: active) {
      .list .chip:has(:checked)::before {
        border-color: currentcolor;
      }
    }
  `,
  deskStyles,
];
