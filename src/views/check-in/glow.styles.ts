import { css } from 'lit';

/** The light in a corner; it goes over nothing, and takes no room. */
export const glowStyles = css`
  .box {
    position: relative;
  }
  /*
   * Everything else is over it. The box is no layer of its own: what sticks to an
   * edge of the screen would go under what sticks there on the page.
   */
  :where(.box > :not(.glow)) {
    position: relative;
  }
  .glow {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    inline-size: min(100%, 30rem);
    border-start-end-radius: inherit;
    background: radial-gradient(
      86% 15.5rem at var(--_corner, 100%) -3rem,
      currentcolor,
      #0000 92%
    );
    color: #0000;
    /* How long it takes to turn, where movement is wanted (glow.controller.ts). */
    transition: none calc(600ms * var(--_care-motion));
  }
  .glow:dir(rtl) {
    --_corner: 0%;
  }
  /* Grounds keep their pictures in a forced palette. */
  @media print, (forced-colors: active) {
    .glow {
      display: none;
    }
  }
`;
