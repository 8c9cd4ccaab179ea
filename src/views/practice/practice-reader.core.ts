import { keepsCompanionAway } from '../../care/assess-safety.js';
import { peopleFor } from '../../care/rank-practices.js';
import type { Practice } from '../../content/content.js';
import type { Company, CompanyAnswer, People } from '../../content/schema.js';
import type { Side } from './reading-side.js';
import type { PracticeState } from './practice-state.js';

/** For whom, and with whom, a practice is read. */
export interface Reader {
  /** With whom the practice is offered now. */
  readonly people: readonly People[];
  /** Whether whoever the person was with is kept away. */
  readonly companionAway: boolean;
  readonly company?: CompanyAnswer | undefined;
  readonly side: Side;
}

/**
 * How somebody reads a practice of this session.
 * @param company what the host says of who is here, where the person said
 *   nothing
 */
export function readerOf(
  state: PracticeState,
  practice: Practice,
  side: Side,
  company?: Company,
): Reader {
  return {
    people: peopleFor(state.content, state, practice),
    companionAway: keepsCompanionAway(state.safety.level),
    company: state.person.company ?? company ?? state.host.company,
    side,
  };
}

/** Whether a practice is done by one person now. */
export function isForOne({ people, companionAway, company }: Reader): boolean {
  if (!people.includes('nobody')) return false;
  return (
    people.length === 1 ||
    companionAway ||
    company === 'solo' ||
    company === 'unsure'
  );
}
