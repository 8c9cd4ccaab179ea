import type { Practice } from '../../src/content/content.js';
import {
  circlePath,
  pictureOf,
} from '../../src/views/practice/picture.core.js';

/** The picture of a practice as markup. What is on it is the library's own. */
export function pictureMarkup(practice: Practice): string {
  const { one, two, at, path } = pictureOf(practice);
  return `<svg class="art" viewBox="0 0 160 120" fill="none" aria-hidden="true">
    <path class="one" d="${circlePath(one)}" />
    <path class="two" d="${circlePath(two)}" />
    <path class="ink" transform="translate(${at})" d="${path}" />
  </svg>`;
}
