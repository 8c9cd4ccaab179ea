import { html } from '../../template/html.js';
import { circlePath, pictureOf, type Pictured } from './picture.core.js';

/**
 * Two circles, how they stand to each other, and one sign: the only picture of
 * people in this library. Decoration, never the only sign of anything.
 */
export function renderPictureOf(practice: Pictured): unknown {
  const { one, two, at, path } = pictureOf(practice);
  return html`<svg
    class="art"
    viewBox="0 0 160 120"
    fill="none"
    aria-hidden="true"
  >
    <path class="one" d=${circlePath(one)} />
    <path class="two" d=${circlePath(two)} />
    <path class="ink" transform="translate(${at})" d=${path} />
  </svg>`;
}

/** What stands above the title. */
export const renderPicture = (practice: Pictured): unknown =>
  html`<slot name="media"
    ><div class="picture">${renderPictureOf(practice)}</div></slot
  >`;
