import {
  pauseTimer,
  resumeTimer,
  startTimer,
  type Timer,
} from '../../care/timer.js';
import type { Practice } from '../../content/content.js';

/**
 * Where somebody is in a practice: reading, with the timer, asked whether it
 * helped, or past that.
 */
export type Stage = 'read' | 'time' | 'ask' | 'told';

/** What somebody said of whether it helped; `skipped` is nothing. */
export type Outcome = 'yes' | 'same' | 'no' | 'skipped';

/** What the status line says, as the end of a message key. */
export type Said = 'started' | 'paused' | 'over';

export interface FlowState {
  /** The practice that this is about, by its id. */
  readonly practice: string;
  readonly stage: Stage;
  /** How long the timer is to run. */
  readonly minutes: number;
  readonly timer?: Timer | undefined;
  /** Whether the timer came to its end. */
  readonly isOver: boolean;
  readonly outcome?: Outcome | undefined;
  readonly said?: Said | undefined;
}

export type FlowAction =
  | { readonly type: 'choose-minutes'; readonly minutes: number }
  | { readonly type: 'start'; readonly now: number }
  | { readonly type: 'pause'; readonly now: number }
  | { readonly type: 'resume'; readonly now: number }
  | { readonly type: 'time-over' }
  | { readonly type: 'finish' }
  | { readonly type: 'answer'; readonly outcome: Outcome }
  | { readonly type: 'read-again' };

/** A longest form of more than this begins with its shortest. */
const LONG = 10;

/** A practice that nobody has begun. */
export function beginning({
  id,
  minutes: [shortest, longest],
}: Practice): FlowState {
  return {
    practice: id,
    stage: 'read',
    minutes: longest > LONG ? shortest : longest,
    isOver: false,
  };
}

/** The state of this practice: what is known of another one does not count. */
export const stateOf = (
  state: FlowState | undefined,
  practice: Practice,
): FlowState => (state?.practice === practice.id ? state : beginning(practice));

/** What follows from an action. */
export function reduce(state: FlowState, action: FlowAction): FlowState {
  const before: FlowState = { ...state, said: undefined };
  switch (action.type) {
    case 'choose-minutes':
      return { ...before, minutes: action.minutes };
    case 'start':
      return {
        ...before,
        stage: 'time',
        timer: startTimer(state.minutes, action.now),
        isOver: false,
        said: 'started',
      };
    case 'pause':
      return {
        ...before,
        timer: state.timer && pauseTimer(state.timer, action.now),
        said: 'paused',
      };
    case 'resume':
      return {
        ...before,
        timer: state.timer && resumeTimer(state.timer, action.now),
      };
    case 'time-over':
      return { ...before, isOver: true, said: 'over' };
    case 'finish':
      return { ...before, stage: 'ask', timer: undefined, isOver: false };
    case 'answer':
      return { ...before, stage: 'told', outcome: action.outcome };
    case 'read-again':
      return {
        ...before,
        stage: 'read',
        timer: undefined,
        isOver: false,
        outcome: undefined,
      };
  }
}

/** Whether the timer of a practice runs. */
export const isRunning = ({ stage, timer, isOver }: FlowState): boolean =>
  stage === 'time' && !isOver && timer?.runningSince !== undefined;

/**
 * The lengths to choose from: the shortest, the longest, and between them what
 * is a round number.
 */
export function lengthsOf({
  minutes: [shortest, longest],
}: Practice): readonly number[] {
  const middle = Math.round((shortest + longest) / 2);
  return [
    ...new Set([shortest, ...(middle % 5 === 0 ? [middle] : []), longest]),
  ];
}
