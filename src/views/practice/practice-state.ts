import { rankedKeys } from '../../session/selectors.js';
import type { SessionState } from '../../session/session.js';

/** The parts of the state that a practice shows, or is kept away by. */
export const practiceKeys = [
  ...rankedKeys,
  'person',
  'host',
] as const satisfies readonly (keyof SessionState)[];
export type PracticeState = Pick<SessionState, (typeof practiceKeys)[number]>;
