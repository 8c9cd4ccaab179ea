import type { Practice } from '../../src/content/content.js';
import { pictureOf } from '../../src/views/practice/picture.core.js';

/** The picture of a practice as markup. What is on it is the library's own. */
export function pictureMarkup(practice: Practice): string {
  const { one, two, at, path } = pictureOf(practice);
  return `<svg class="art" viewBox="0 0 160 120" fill="none" aria-hidden="true">
    <circle class="one" cx="${one[0]}" cy="${one[1]}" r="${one[2]}" />
    <circle class="two" cx="${two[0]}" cy="${two[1]}" r="${two[2]}" />
    <path class="ink" transform="translate(${at})" d="${path}" />
  </svg>`;
}
