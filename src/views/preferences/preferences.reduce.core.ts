import type { CheckIn } from '../../care/check-in.js';
import type { Answer } from '../../care/preferences.js';
import type { Level, Timing } from '../../content/schema.js';
import {
  isLimit,
  openQuestions,
  withLevel,
  withTime,
  type GroupState,
  type GroupStates,
  type Question,
} from './preferences.core.js';

/** What a person can do with their preferences. */
export type PreferencesAction =
  | {
      readonly type: 'choose-level';
      readonly question: Question;
      readonly level: Level;
    }
  | {
      readonly type: 'toggle-time';
      readonly question: Question;
      readonly time: Timing;
    }
  | {
      readonly type: 'write-note';
      readonly question: Question;
      readonly note: string;
    }
  | { readonly type: 'clear-answer'; readonly question: Question }
  | { readonly type: 'undo-limit'; readonly question: Question }
  | {
      readonly type: 'set-group';
      readonly group: string;
      readonly state: GroupState;
    }
  /** Opens or closes what can be said beside the answer to a question. */
  | { readonly type: 'toggle-beside'; readonly name: string }
  | { readonly type: 'show-question'; readonly index: number }
  | { readonly type: 'show-card' }
  | { readonly type: 'open-despite-safety' };

/** What is shown depends on this, beside the answers. */
export interface PreferencesState {
  /**
   * Which of the open questions is shown, where they come one by one; after the
   * last one there is the card.
   */
  readonly questionIndex: number;
  readonly groupStates: GroupStates;
  /** Names of the questions where more can be said now. */
  readonly besides: ReadonlySet<string>;
  /** The question whose limit was just set, with the answer before. */
  readonly undo: Question | undefined;
  /** Whether somebody went on to the card, or past a question. */
  readonly hasGoneOn: boolean;
  /**
   * The check-in after which it was opened although it can wait; the one that
   * there is not, where there was none.
   */
  readonly openedDespiteSafety:
    { readonly checkIn: CheckIn | undefined } | undefined;
}

/** What an action is done with. */
export interface PreferencesSettings {
  /** Everything that is asked, with what was said. */
  readonly questions: readonly Question[];
  readonly isByOne: boolean;
  readonly checkIn: CheckIn | undefined;
}

export const startState: PreferencesState = {
  questionIndex: 0,
  groupStates: new Map(),
  besides: new Set(),
  undo: undefined,
  hasGoneOn: false,
  openedDespiteSafety: undefined,
};

/** Past every question, also past those of a group that is brought back. */
const CARD_INDEX = Infinity;

/** Whether the card is shown: past the last of the open questions. */
export const showsCard = (
  { questionIndex }: PreferencesState,
  open: readonly Question[],
): boolean => questionIndex > 0 && !open[questionIndex];

/** A question, and what is said of it now; `undefined` for nothing. */
export interface GivenAnswer {
  readonly question: Question;
  readonly answer: Answer | undefined;
}

/** What an action answers, where it is about a question. */
export function answerOf(
  { undo }: PreferencesState,
  action: PreferencesAction,
): GivenAnswer | undefined {
  if (!('question' in action)) return undefined;
  const { question } = action;
  const before = question.answer;
  switch (action.type) {
    case 'choose-level':
      return { question, answer: withLevel(question, action.level) };
    case 'toggle-time':
      return before && { question, answer: withTime(question, action.time) };
    case 'write-note':
      return before && { question, answer: { ...before, note: action.note } };
    case 'clear-answer':
      return { question, answer: undefined };
    case 'undo-limit':
      return undo?.name === question.name
        ? { question, answer: undo.answer }
        : undefined;
  }
}

/** The state after an action. */
export function reduce(
  settings: PreferencesSettings,
  state: PreferencesState,
  action: PreferencesAction,
): PreferencesState {
  switch (action.type) {
    case 'set-group':
      return setGroup(settings, state, action);
    case 'toggle-beside':
      return { ...state, besides: toggled(state.besides, action.name) };
    case 'show-question':
      return showQuestion(state, action.index);
    case 'show-card':
      return showQuestion(state, CARD_INDEX);
    case 'open-despite-safety':
      return { ...state, openedDespiteSafety: { checkIn: settings.checkIn } };
    default:
      return withUndo(state, answerOf(state, action));
  }
}

function toggled(
  besides: ReadonlySet<string>,
  name: string,
): ReadonlySet<string> {
  const others = [...besides].filter((one) => one !== name);
  return new Set(besides.has(name) ? others : [...others, name]);
}

/** Whether a limit that was just set can be undone. */
function withUndo(
  state: PreferencesState,
  given: GivenAnswer | undefined,
): PreferencesState {
  if (!given) return state;
  const { question, answer } = given;
  if (answer?.level === question.answer?.level) return state;
  const isSet = answer && isLimit(question, answer.level);
  return { ...state, undo: isSet ? question : undefined };
}

const showQuestion = (
  state: PreferencesState,
  questionIndex: number,
): PreferencesState => ({
  ...state,
  questionIndex,
  // Nothing of the last screen stays open.
  besides: startState.besides,
  hasGoneOn: true,
  undo: undefined,
});

/**
 * Opens, closes or skips a group. One by one, whoever skips it goes on after
 * it, and whoever brings it back goes to its first question.
 */
function setGroup(
  { questions, isByOne }: PreferencesSettings,
  state: PreferencesState,
  { group, state: groupState }: { group: string; state: GroupState },
): PreferencesState {
  const groupStates = new Map(state.groupStates).set(group, groupState);
  const next = { ...state, groupStates };
  if (!isByOne) return next;
  const startIn = (states: GroupStates): number =>
    openQuestions(questions, states).findIndex(
      ({ item }) => item.group === group,
    );
  const start = Math.max(startIn(state.groupStates), startIn(groupStates));
  return showQuestion(next, start);
}
