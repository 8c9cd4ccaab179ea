import { css } from 'lit';
import { baseStyles } from '../../theme/base.styles.js';

/**
 * In the top layer, where no notice can cover it, at the corner where a line of
 * text ends.
 */
export const quickExitStyles = [
  ...baseStyles,
  css`
    .exit {
      position: fixed;
      inset-block: 0.5rem auto;
      inset-inline: auto min(0.5rem, 2vw);
      z-index: 2147483647;
      display: grid;
      justify-items: end;
      /* WebKitGTK stretches a grid in the top layer over the whole height otherwise. */
      align-content: start;
      max-inline-size: min(20rem, 96vw);
      max-block-size: calc(100vh - 1rem);
      margin: 0;
      padding: 0;
      border: 0;
      overflow: visible;
      background: none;
      color: inherit;
      /* What a page hides, shuts or shrinks around it is inherited; here it ends. */
      visibility: visible !important;
      pointer-events: auto !important;
      interactivity: auto !important;
      opacity: 1 !important;
      font-size: clamp(14px, 1em, 7vw);
      white-space: normal;
      text-indent: 0;
      text-shadow: none;
      -webkit-text-fill-color: currentcolor;
      -webkit-text-security: none;
    }
    /* With large letters on a narrow screen it is a line high, and no more. */
    .btn {
      min-block-size: var(--_target);
      padding-inline: clamp(0.5rem, 4vw, 1.25rem);
      box-shadow: 0 2px 12px oklch(0 0 0 / 0.25);
    }
    /* It stands on the ground of the page: so does its ring. */
    .btn:focus-visible {
      box-shadow: 0 0 0 2px var(--_surface);
    }
    details {
      padding-inline: clamp(0.25rem, 1vw, 0.75rem);
      border-radius: calc(var(--_radius) * 0.6);
      background: var(--_surface);
      color: var(--_ink);
    }
    details[open] {
      padding-block-end: 0.5rem;
      /* A line is there in forced colours as well, where shadows are not. */
      outline: 1px solid var(--_edge);
      box-shadow: 0 2px 12px oklch(0 0 0 / 0.25);
    }
    details p {
      margin-block-start: 0.375rem;
    }
    .exit summary {
      display: flex;
      /* It stays where it was pressed when there is more below it. */
      inline-size: fit-content;
      align-items: center;
      min-block-size: 44px;
      margin-inline: auto 0;
      line-height: 1.25;
      cursor: pointer;
    }
    /* The button and the words are near. */
    summary:focus-visible {
      outline-offset: 0;
    }
    /* A phone has no such keys. */
    @media (any-hover: none) and (any-pointer: coarse) {
      .keys {
        display: none;
      }
    }
  `,
];
