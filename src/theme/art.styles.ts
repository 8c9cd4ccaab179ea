import { css } from 'lit';

/**
 * How the two circles are painted. In forced colours they keep to the text
 * colour of the page.
 */
export const artStyles = css`
  .art {
    display: block;
    block-size: 100%;
    inline-size: 100%;
    overflow: visible;
  }
  .art .one {
    fill: var(--_tint-2);
  }
  .art .two {
    fill: var(--_fill);
    opacity: 0.82;
  }
  .art .both {
    fill: var(--_surface);
    opacity: 0.5;
  }
  .art :is(.ink, .ray, .arm) {
    stroke: var(--_fill);
    stroke-width: 3;
    stroke-linecap: round;
    opacity: 0.7;
  }
  .art .ink {
    stroke: currentColor;
  }
  .art .arm {
    stroke-width: 16;
  }
  @media (forced-colors: active) {
    .art :is(.one, .two) {
      fill: none;
      stroke: CanvasText;
      stroke-width: 3;
    }
    .art :is(.ray, .arm) {
      stroke: CanvasText;
    }
  }
`;
