import type { WithholdReason } from '../../care/rank-practices.js';
import type { Practice } from '../../content/content.js';

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
