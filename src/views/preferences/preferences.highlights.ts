import type { CheckIn } from '../../care/check-in.js';
import type { Content } from '../../content/content.js';
import {
  selectSuggestions,
  type RankedState,
} from '../../session/selectors.js';
import { highlightedQuestions, type Question } from './preferences.core.js';

/** What the highlights were chosen for, and the keys of those questions. */
export interface Highlights {
  readonly content: Content;
  readonly checkIn: CheckIn | undefined;
  readonly isLong: boolean;
  readonly keys: readonly string[];
}

/**
 * Keys of questions that could matter now; none for somebody who is tired, or
 * while safety comes first.
 */
export function chooseHighlights(
  state: RankedState,
  asked: readonly Question[],
): readonly string[] {
  const { content, checkIn, safety } = state;
  if (!checkIn) return [];
  const isTired = checkIn.feelings.some((id) =>
    content.rules.tired.includes(id),
  );
  if (isTired || safety.level !== 'none') return [];
  return highlightedQuestions(asked, selectSuggestions(state));
}
