import type { WithholdReason } from '../../care/rank-practices.js';
import type { Practice } from '../../content/content.js';
import type { PracticeAction } from '../../views/practice/practice.core.js';

/** What a person can do with a card, beside what they do in its practice. */
export type CardAction =
  { readonly type: 'toggle-card' } | { readonly type: 'bring-back' };

/** What the host hears of, as the end of an event's name. */
export type CardNews = 'open' | 'start' | 'done' | 'save' | 'dismiss';

/** What a card shows. */
export type CardView = 'unknown' | 'withheld' | 'compact' | 'full';

export function cardView(
  practice: Practice | undefined,
  kept: WithholdReason | undefined,
  full: boolean,
): CardView {
  if (!practice) return 'unknown';
  if (kept) return 'withheld';
  return full ? 'full' : 'compact';
}

/**
 * Whether "undo" can bring a card back: what safety or a limit put away stays
 * away.
 */
export const canUndo = (kept: WithholdReason | undefined): boolean =>
  kept === 'dismissed';

/** What the host hears of what somebody did in the practice. */
export const newsOf = ({ type }: PracticeAction): CardNews | undefined =>
  news[type];

const news: Readonly<Partial<Record<PracticeAction['type'], CardNews>>> = {
  start: 'start',
  finish: 'done',
  save: 'save',
  dismiss: 'dismiss',
};
