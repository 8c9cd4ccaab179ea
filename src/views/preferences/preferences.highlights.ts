import {
  selectSuggestions,
  type RankedState,
} from '../../session/selectors.js';
import { highlightedQuestions, type Question } from './preferences.core.js';

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
