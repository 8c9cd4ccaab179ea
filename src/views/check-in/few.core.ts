import { isAlarm } from '../../care/assess-safety.js';
import type { Suggestion } from '../../care/rank-practices.js';
import { find, type Content, type Feeling } from '../../content/content.js';
import {
  selectSuggestions,
  type RankedState,
} from '../../session/selectors.js';

/** Short words that most people know, two of them of alarm, the good first. */
const fewIds = [
  'happy',
  'sad',
  'lonely',
  'angry',
  'anxious',
  'overwhelmed',
  'numb',
  'scared',
  'unsafe',
  'hopeless',
];

/** The words for somebody who cannot read many now. */
export const fewWords = ({ feelings }: Content): Feeling[] =>
  fewIds.flatMap((id) => find(feelings, id) ?? []);

/**
 * The one practice after one word: for one person, without touch. None after a
 * word of alarm, where support stands in its place.
 */
export function onePractice(state: RankedState): Suggestion | undefined {
  if (isAlarm(state.safety.level)) return undefined;
  return selectSuggestions(state, { company: 'solo' }).find(
    (one) => one.with.includes('nobody') && !one.practice.touch,
  );
}
