import {
  answerToQuestion,
  type GivenAnswer,
} from './preferences.answers.core.js';
import {
  isLimit,
  withoutSkipped,
  type GroupState,
  type GroupStates,
} from './preferences.core.js';
import type { PreferencesAction } from './preferences.actions.js';
import { questionsOfKind } from './preferences.start.core.js';
import {
  askedNow,
  CARD_INDEX,
  startState,
  type PreferencesSettings,
  type PreferencesState,
} from './preferences.state.core.js';

/** The state after an action. */
export function reduce(
  settings: PreferencesSettings,
  state: PreferencesState,
  action: PreferencesAction,
): PreferencesState {
  const given = answerToQuestion(state, action);
  if (given) return withUndo(state, given);
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
      return showTaken(settings, state, action.kind);
    case 'undo-kind':
      return { ...state, taken: [], kinds: {} };
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

/** What is done with a card beside changing it. */
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
      return state;
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
  const unskipped = withoutSkipped(askedNow(settings, next), groupStates);
  const index = unskipped.findIndex((question) => question.name === name);
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
  { question, answer }: GivenAnswer,
): PreferencesState {
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

/** What was taken from a kind of card is seen on the card. */
function showTaken(
  { questions }: PreferencesSettings,
  state: PreferencesState,
  kind: string,
): PreferencesState {
  const taken = questionsOfKind(questions, kind);
  return { ...showQuestion(state, CARD_INDEX), taken };
}

/** The question that was answered just before, as a screen again. */
function backToAnswered(
  settings: PreferencesSettings,
  state: PreferencesState,
): PreferencesState {
  const unskipped = withoutSkipped(
    askedNow(settings, state),
    state.groupStates,
  );
  const index = unskipped.findIndex(({ key }) => key === state.answered?.key);
  return showQuestion(state, Math.max(0, index));
}

/** Everything, from the first question that has no answer. */
function showAll(
  { questions, isByOne }: PreferencesSettings,
  state: PreferencesState,
): PreferencesState {
  const unskipped = withoutSkipped(questions, state.groupStates);
  const index = unskipped.findIndex(({ answer }) => !answer);
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
    withoutSkipped(questions, states).findIndex(
      ({ item }) => item.group === group,
    );
  const start = Math.max(startIn(state.groupStates), startIn(groupStates));
  return showQuestion(next, start);
}
