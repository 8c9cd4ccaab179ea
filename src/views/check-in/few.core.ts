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
 * The one practice after one word, or after one that made it heavier: for one
 * person, without touch. None after a word of alarm, where support stands in
 * its place.
 * @param tried the id of the practice that it must not be
 */
export function onePractice(
  state: RankedState,
  tried?: string,
): Suggestion | undefined {
  if (isAlarm(state.safety.level)) return undefined;
  return selectSuggestions(state, { company: 'solo' }).find(
    ({ practice, with: people }) =>
      people.includes('nobody') && !practice.touch && practice.id !== tried,
  );
}
