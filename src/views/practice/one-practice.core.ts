import { isAlarm } from '../../care/assess-safety.js';
import type { Content, Practice } from '../../content/content.js';
import type { RankOptions, Suggestion } from '../../care/rank-practices.js';
import {
  selectSuggestions,
  selectWithheld,
  type RankedState,
} from '../../session/selectors.js';

/**
 * The one practice after one word, or in place of one that was done: for one
 * person, without touch. None after a word of alarm, where support stands in
 * its place.
 * @param tried the practice that was done before, and is not this one
 * @param options what a person asked of practices where this one was found
 */
export function onePractice(
  state: RankedState,
  tried?: Tried,
  options?: RankOptions,
): Suggestion | undefined {
  if (isAlarm(state.safety.level)) return undefined;
  const alone: RankOptions = { ...options, company: 'solo' };
  const found = selectSuggestions(state, alone).find((suggestion) =>
    isNext(state.content, suggestion, tried),
  );
  if (found || !tried?.isHeavier) return found;
  // Something that steadies is there for everybody, whatever they said.
  return selectSuggestions({ ...state, checkIn: undefined }, alone).find(
    (suggestion) =>
      isNext(state.content, suggestion, tried) &&
      !selectWithheld(state, suggestion.practice),
  );
}

const isNext = (
  content: Content,
  { practice, with: people }: Suggestion,
  tried: Tried | undefined,
): boolean =>
  people.includes('nobody') &&
  !practice.touch &&
  practice.id !== tried?.id &&
  (!tried?.isHeavier || steadies(content, practice));

/** A practice that was done, and whether it made things heavier. */
export interface Tried {
  readonly id: string;
  readonly isHeavier: boolean;
}

/**
 * Whether a practice can follow one that made things heavier: it opens nothing
 * up, and asks nothing of the breath.
 */
const steadies = ({ rules }: Content, { id, breath }: Practice): boolean =>
  rules.grounding.includes(id) && !breath;
