import {
  pauseTimer,
  resumeTimer,
  startTimer,
  type Timer,
} from '../../care/timer.js';
import type { Mark } from '../../care/rank-practices.js';
import type { Practice } from '../../content/content.js';
import type { ChooseSide } from './reading-side.js';

/**
 * Where somebody is in a practice: reading, with the timer, asked how it is
 * now, past that, or at its end.
 */
export type Stage = 'read' | 'time' | 'ask' | 'told' | 'closed';

/** What somebody said of how it is now; `skipped` is nothing. */
export type Outcome = 'lighter' | 'same' | 'heavier' | 'skipped';

/** What the status line says, as the end of a message key. */
export type Said =
  | 'started'
  | 'step'
  | 'paused'
  | 'over'
  | 'copied'
  | 'copied-again'
  | 'not-copied';

export interface FlowState {
  /** The practice that this is about, by its id. */
  readonly practice: string;
  readonly stage: Stage;
  /** How long the timer is to run. */
  readonly minutes: number;
  /** Which step stands there, from 0. */
  readonly step: number;
  readonly timer?: Timer | undefined;
  /** Whether the device says each turn of a breath; off until it is pressed. */
  readonly vibrates?: boolean;
  /** Whether the timer came to its end. */
  readonly isOver: boolean;
  readonly outcome?: Outcome | undefined;
  readonly said?: Said | undefined;
  /** Whether the page does not let anything be copied. */
  readonly cannotCopy?: boolean;
}

/** What a person can do in an open practice. */
export type PracticeAction =
  | ChooseSide
  | { readonly type: 'choose-minutes'; readonly minutes: number }
  | { readonly type: 'start' }
  | { readonly type: 'next-step' }
  | { readonly type: 'previous-step' }
  | { readonly type: 'toggle-vibration' }
  | { readonly type: 'pause' }
  | { readonly type: 'resume' }
  | { readonly type: 'finish' }
  | { readonly type: 'answer'; readonly outcome: Outcome }
  | { readonly type: 'enough' }
  | { readonly type: 'copy-tomorrow' }
  | { readonly type: 'read-again' }
  | { readonly type: 'save' }
  | { readonly type: 'dismiss' }
  /** Ways on, which the element around it has. */
  | { readonly type: 'close-practice' }
  | { readonly type: 'try-another' }
  /** Asks again for what did not come. */
  | { readonly type: 'load-again' };

/** What changes the flow: a person, the timer at its end, or the clipboard. */
export type FlowAction =
  | PracticeAction
  | { readonly type: 'time-over' }
  | { readonly type: 'copied'; readonly isCopied: boolean };

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
    step: 0,
    isOver: false,
  };
}

/** The state of this practice: what is known of another one does not count. */
export const stateOf = (
  state: FlowState | undefined,
  practice: Practice,
): FlowState => (state?.practice === practice.id ? state : beginning(practice));

/** How far an action goes in the steps. */
const strides: Readonly<Partial<Record<FlowAction['type'], number>>> = {
  'next-step': 1,
  'previous-step': -1,
};

const withoutTimer = {
  timer: undefined,
  isOver: false,
  vibrates: false,
} as const;

/**
 * What follows from an action; the same state where it is about something else.
 * @param now when it happened
 */
export function reduce(
  state: FlowState,
  action: FlowAction,
  now: number,
): FlowState {
  const before: FlowState = { ...state, said: undefined };
  const { timer } = state;
  const stride = strides[action.type];
  if (stride)
    return { ...before, step: Math.max(0, state.step + stride), said: 'step' };
  switch (action.type) {
    case 'choose-minutes':
      return { ...before, minutes: action.minutes };
    case 'start':
      return begun(before, now);
    case 'pause':
      return { ...before, ...pausedAt(timer, now) };
    case 'resume':
      return { ...before, timer: timer && resumeTimer(timer, now) };
    case 'toggle-vibration':
      return { ...before, vibrates: !state.vibrates };
    case 'time-over':
      return { ...before, isOver: true, said: 'over' };
    case 'finish':
      return { ...before, ...withoutTimer, stage: 'ask' };
    case 'answer':
      return { ...before, stage: 'told', outcome: action.outcome };
    case 'enough':
      return { ...before, stage: 'closed' };
    case 'copied':
      return afterCopying(state, action.isCopied);
    case 'read-again':
      return { ...before, ...withoutTimer, stage: 'read', outcome: undefined };
    default:
      return state;
  }
}

/** A second copy is said in other words: the same ones would not be heard. */
function afterCopying(state: FlowState, isCopied: boolean): FlowState {
  if (!isCopied) return { ...state, said: 'not-copied', cannotCopy: true };
  const said = state.said === 'copied' ? 'copied-again' : 'copied';
  return { ...state, said };
}

const pausedAt = (
  timer: Timer | undefined,
  now: number,
): Partial<FlowState> => ({
  timer: timer && pauseTimer(timer, now),
  said: 'paused',
});

const begun = (state: FlowState, now: number): FlowState => ({
  ...state,
  stage: 'time',
  step: 0,
  timer: startTimer(state.minutes, now),
  isOver: false,
  vibrates: false,
  said: 'started',
});

/**
 * What the session keeps of an action, of what it knows of the practice. "The
 * same" and no answer take back nothing that was said before.
 */
export function markAfter(
  action: PracticeAction,
  { saved }: Mark,
): Mark | undefined {
  switch (action.type) {
    case 'finish':
      return { done: true };
    case 'save':
      return { saved: !saved };
    case 'dismiss':
      return { dismissed: true };
    case 'answer':
      return helped[action.outcome];
    default:
      return undefined;
  }
}

const helped: Readonly<Partial<Record<Outcome, Mark>>> = {
  lighter: { helped: true },
  heavier: { helped: false },
};

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
