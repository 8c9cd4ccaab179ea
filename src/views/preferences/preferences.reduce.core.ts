import type { CheckIn } from '../../care/check-in.js';
import type { Answer } from '../../care/preferences.js';
import {
  isLimit,
  openQuestions,
  withLevel,
  withTime,
  type GroupState,
  type GroupStates,
  type Question,
} from './preferences.core.js';
import type { PreferencesAction, Reply } from './preferences.actions.js';
import { questionsOfKind, stillTaken } from './preferences.start.core.js';

/** What is shown depends on this, beside the answers. */
export interface PreferencesState {
  /**
   * Which of the open questions is shown, where they come one by one; after the
   * last one there is the card.
   */
  readonly questionIndex: number;
  readonly groupStates: GroupStates;
  /** Keys of the questions where more can be said now. */
  readonly besides: ReadonlySet<string>;
  /** The question whose limit was just set, with the answer before. */
  readonly undo: Question | undefined;
  /** Whether an answer was just taken back. */
  readonly isCleared: boolean;
  /** The question that was answered just before, with its answer before that. */
  readonly answered: Question | undefined;
  /** Whether everything is asked, and not only what a card begins with. */
  readonly isLong: boolean;
  /** Which kinds of card are shown: all of them, or the one that is named. */
  readonly kinds: { readonly kind?: string | undefined } | undefined;
  /** Whether the card was copied; nothing until somebody wants it. */
  readonly copied: boolean | undefined;
  /** Which line of the card is shown large. */
  readonly largeLine: number | undefined;
  /** What the other person answered to it. It goes nowhere, and is not kept. */
  readonly reply: Reply | undefined;
  /** Whether it faces the other side of the table. */
  readonly isTurned: boolean;
  /** What was just taken from a kind of card. */
  readonly taken: readonly Question[];
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
  /** Everything that can be asked, with what was said. */
  readonly questions: readonly Question[];
  /** Of that, what a card begins with. */
  readonly first: readonly Question[];
  readonly isByOne: boolean;
  readonly checkIn: CheckIn | undefined;
}

export const startState: PreferencesState = {
  questionIndex: 0,
  groupStates: new Map(),
  besides: new Set(),
  undo: undefined,
  isCleared: false,
  answered: undefined,
  isLong: false,
  kinds: undefined,
  copied: undefined,
  largeLine: undefined,
  reply: undefined,
  isTurned: false,
  taken: [],
  hasGoneOn: false,
  openedDespiteSafety: undefined,
};

/** What is asked now. */
export const askedNow = (
  { questions, first }: Pick<PreferencesSettings, 'questions' | 'first'>,
  { isLong }: PreferencesState,
): readonly Question[] => (isLong ? questions : first);

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

/** Everything that an action answers. */
export function answersOf(
  { questions }: PreferencesSettings,
  state: PreferencesState,
  action: PreferencesAction,
): readonly GivenAnswer[] {
  if (action.type === 'take-kind')
    return questionsOfKind(questions, action.kind).map((question) => ({
      question,
      answer: question.answer,
    }));
  if (action.type === 'undo-kind')
    return stillTaken(questions, state.taken).map((question) => ({
      question,
      answer: undefined,
    }));
  if (action.type === 'undo-answered' && state.answered) {
    const question = state.answered;
    return [{ question, answer: question.answer }];
  }
  const given = answerOf(state, action);
  return given ? [given] : [];
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
      return undo?.key === question.key
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
      return { ...state, besides: toggled(state.besides, action.key) };
    case 'show-question':
      return showQuestion(state, action.index);
    case 'show-card':
      return showQuestion(state, CARD_INDEX);
    case 'go-on':
      return {
        ...showQuestion(state, state.questionIndex + 1),
        answered: action.answered,
      };
    case 'undo-answered':
      return backToAnswered(settings, state);
    case 'show-all':
      return showAll(settings, state);
    case 'show-kinds':
      return { ...state, kinds: { kind: action.kind } };
    case 'take-kind':
    case 'undo-kind':
      return withKind(settings, state, action);
    case 'open-despite-safety':
      return { ...state, openedDespiteSafety: { checkIn: settings.checkIn } };
    case 'show-item':
      return showItem(settings, state, action.name);
    default:
      return reduceTaking(state, action);
  }
}

const nothingLarge = {
  largeLine: undefined,
  reply: undefined,
  isTurned: false,
} as const satisfies Partial<PreferencesState>;

/** What is done with a card beside changing it, and what is answered. */
function reduceTaking(
  state: PreferencesState,
  action: PreferencesAction,
): PreferencesState {
  switch (action.type) {
    case 'copied':
      return { ...state, copied: action.isCopied };
    case 'show-large':
      return { ...state, largeLine: action.line, reply: undefined };
    case 'show-reply':
      return { ...state, reply: action.reply };
    case 'turn-large':
      return { ...state, isTurned: !state.isTurned };
    case 'close-large':
      return { ...state, ...nothingLarge };
    default:
      return withUndo(state, answerOf(state, action));
  }
}

/** The question by this name, where it is asked; its group is opened. */
function showItem(
  settings: PreferencesSettings,
  state: PreferencesState,
  name: string,
): PreferencesState {
  const { questions, first, isByOne } = settings;
  const isFirst = first.some((question) => question.name === name);
  const group = questions.find((question) => question.name === name)?.group.id;
  const groupStates = new Map(state.groupStates);
  if (group) groupStates.set(group, 'open');
  const next = { ...state, groupStates, isLong: state.isLong || !isFirst };
  const open = openQuestions(askedNow(settings, next), groupStates);
  const index = open.findIndex((question) => question.name === name);
  return showQuestion(next, isByOne ? Math.max(0, index) : 0);
}

function toggled(
  besides: ReadonlySet<string>,
  key: string,
): ReadonlySet<string> {
  const others = [...besides].filter((one) => one !== key);
  return new Set(besides.has(key) ? others : [...others, key]);
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
  return {
    ...state,
    undo: isSet ? question : undefined,
    isCleared: !answer,
    answered: undefined,
    taken: [],
  };
}

/**
 * What was taken from a kind of card is seen on the card; where it was taken
 * back, the kinds are.
 */
function withKind(
  { questions }: PreferencesSettings,
  state: PreferencesState,
  action: { readonly type: string; readonly kind?: string },
): PreferencesState {
  const { kind } = action;
  if (!kind) return { ...state, taken: [], kinds: {} };
  const taken = questionsOfKind(questions, kind);
  return { ...showQuestion(state, CARD_INDEX), taken };
}

/** The question that was answered just before, as a screen again. */
function backToAnswered(
  settings: PreferencesSettings,
  state: PreferencesState,
): PreferencesState {
  const open = openQuestions(askedNow(settings, state), state.groupStates);
  const index = open.findIndex(({ key }) => key === state.answered?.key);
  return showQuestion(state, Math.max(0, index));
}

/** Everything, from the first question that has no answer. */
function showAll(
  { questions, isByOne }: PreferencesSettings,
  state: PreferencesState,
): PreferencesState {
  const open = openQuestions(questions, state.groupStates);
  const index = open.findIndex(({ answer }) => !answer);
  const start = isByOne ? Math.max(0, index) : 0;
  return { ...showQuestion(state, start), isLong: true };
}

const showQuestion = (
  state: PreferencesState,
  questionIndex: number,
): PreferencesState => ({
  ...state,
  questionIndex,
  // Nothing of the last screen stays open.
  besides: startState.besides,
  kinds: undefined,
  taken: [],
  isCleared: false,
  answered: undefined,
  copied: undefined,
  ...nothingLarge,
  hasGoneOn: true,
  undo: undefined,
});

/** The same place with the answers of somebody else: no undo leads to others. */
export const inOtherSession = (state: PreferencesState): PreferencesState => ({
  ...showQuestion(state, state.questionIndex),
  kinds: state.kinds,
  hasGoneOn: state.hasGoneOn,
});

/**
 * Opens, closes or skips a group. One by one, whoever skips it goes on after
 * it, and whoever brings it back goes to its first question.
 */
function setGroup(
  settings: PreferencesSettings,
  state: PreferencesState,
  { group, state: groupState }: { group: string; state: GroupState },
): PreferencesState {
  const questions = askedNow(settings, state);
  const groupStates = new Map(state.groupStates).set(group, groupState);
  const next = { ...state, groupStates };
  if (!settings.isByOne) return next;
  const startIn = (states: GroupStates): number =>
    openQuestions(questions, states).findIndex(
      ({ item }) => item.group === group,
    );
  const start = Math.max(startIn(state.groupStates), startIn(groupStates));
  return showQuestion(next, start);
}
