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
  .art .ink {
    stroke: currentColor;
    stroke-width: var(--_stroke, 2.4);
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  @media (forced-colors: active) {
    .art :is(.one, .two) {
      fill: none;
      stroke: CanvasText;
      stroke-width: 3;
    }
  }
`;
