import type { Suggestion } from '../../care/rank-practices.js';
import {
  selectSuggestions,
  type RankedState,
} from '../../session/selectors.js';
import { onePractice } from '../practice/one-practice.core.js';
import { withOwnReasons } from '../practice/own-reasons.core.js';
import type { CheckInSettings, CheckInState } from './check-in.core.js';

/** How many practices answer a check-in at most. */
const MOST_PRACTICES = 3;

/** The practices that the summary shows, and none where it is not there. */
export function suggestedIn(
  { isFew }: Pick<CheckInSettings, 'isFew'>,
  { step, isClosed, draft }: CheckInState,
  session: RankedState,
): readonly Suggestion[] {
  if (step !== 'summary' || isClosed) return [];
  if (isFew) {
    const one = onePractice(session);
    return one ? [one] : [];
  }
  const suggestions = selectSuggestions(session, { limit: MOST_PRACTICES });
  return withOwnReasons(welcome(suggestions), draft.needs);
}

/** Without those against which more speaks than for them, where others are. */
function welcome(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  const fitting = suggestions.filter(({ score }) => score >= 0);
  return fitting.length ? fitting : suggestions;
}
