import { cardView } from './preferences/load-card.js';
import * as card from './preferences/preferences.card-view.js';
import { openedView } from './practice/load-opened.js';
import * as opened from './practice/practice-opened.js';

/** Brings everything that a press opens at once, with nothing that comes later. */
export function makeViewsWhole(): void {
  openedView.take(opened);
  cardView.take(card);
}
