import { isAlarm } from '../../care/assess-safety.js';
import type { RankOptions, Suggestion } from '../../care/rank-practices.js';
import {
  selectSuggestions,
  type RankedState,
} from '../../session/selectors.js';

/**
 * The one practice after one word, or in place of one that was done: for one
 * person, without touch. None after a word of alarm, where support stands in
 * its place.
 * @param tried the id of the practice that it must not be
 * @param options what a person asked of practices where this one was found
 */
export function onePractice(
  state: RankedState,
  tried?: string,
  options?: RankOptions,
): Suggestion | undefined {
  if (isAlarm(state.safety.level)) return undefined;
  return selectSuggestions(state, { ...options, company: 'solo' }).find(
    ({ practice, with: people }) =>
      people.includes('nobody') && !practice.touch && practice.id !== tried,
  );
}
