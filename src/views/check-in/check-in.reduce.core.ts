import type { MoodPoint, Strength } from '../../care/check-in.js';
import type { PersonAnswers } from '../../session/session.js';
import {
  openView,
  ORIGIN,
  showStep,
  startState,
  stepsOf,
  type CheckInSettings,
  type CheckInState,
  type Step,
  type StepView,
} from './check-in.core.js';
import * as drafts from './check-in.draft.core.js';
import type { Draft } from './check-in.draft.core.js';

/** What a person can do in a check-in. */
export type CheckInAction =
  | { readonly type: 'move-point'; readonly point: MoodPoint }
  | {
      readonly type: 'move-axis';
      readonly axis: keyof MoodPoint;
      readonly value: number;
    }
  | { readonly type: 'toggle-feeling'; readonly id: string }
  | {
      readonly type: 'set-strength';
      readonly id: string;
      readonly strength: Strength | undefined;
    }
  | { readonly type: 'toggle-more' }
  | { readonly type: 'type'; readonly text: string }
  | { readonly type: 'search-again' }
  | { readonly type: 'show-family'; readonly family: string }
  | { readonly type: 'keep-own-word' }
  | { readonly type: 'read-own-word' }
  | { readonly type: 'drop-own-word' }
  | {
      readonly type: 'answer';
      readonly answers: PersonAnswers;
      readonly reply?: string | undefined;
      readonly ratherNot?: boolean | undefined;
    }
  | { readonly type: 'choose-need'; readonly id: string | undefined }
  | { readonly type: 'say-one'; readonly id: string | undefined }
  | { readonly type: 'show-few'; readonly isFew: boolean }
  | { readonly type: 'next' }
  | { readonly type: 'skip' }
  | { readonly type: 'not-sure' }
  | { readonly type: 'back' }
  | { readonly type: 'change-words' }
  | { readonly type: 'clear' }
  | { readonly type: 'undo-clear' }
  | { readonly type: 'open-practice'; readonly id: string }
  | { readonly type: 'close-practice' }
  | { readonly type: 'put-away'; readonly id: string }
  | { readonly type: 'bring-back' }
  | { readonly type: 'enough' }
  | { readonly type: 'open-again' };

const withDraft = (state: CheckInState, draft: Draft): CheckInState => ({
  ...state,
  draft,
});
const withView = (
  state: CheckInState,
  view: Partial<StepView>,
): CheckInState => ({
  ...state,
  view: {
    ...state.view,
    first: state.step === 'need' ? state.draft.needs : state.draft.feelings,
    ...view,
  },
});
const neighbour = (
  settings: CheckInSettings,
  state: CheckInState,
  by: 1 | -1,
): Step => {
  const steps = stepsOf(settings);
  return steps[steps.indexOf(state.step) + by] ?? state.step;
};
const goOn = (
  settings: CheckInSettings,
  state: CheckInState,
  draft: Draft,
): CheckInState =>
  showStep(
    settings,
    { ...state, draft, touched: true },
    neighbour(settings, state, 1),
  );

/** The draft without what was answered in this step. */
function withoutAnswer(
  { content, context }: CheckInSettings,
  { draft, step }: CheckInState,
): Draft {
  if (step === 'field') return { ...draft, point: undefined };
  if (step === 'words')
    return drafts.withoutQuietWords(content, draft, context);
  return step === 'need' ? { ...draft, needs: [] } : draft;
}

/**
 * "I don't know yet" answers its own question, and takes back nothing of
 * another one.
 */
function notSure({ draft, step }: CheckInState): Draft {
  if (step === 'words') return drafts.withUnsure(draft);
  return step === 'need' ? { ...draft, needs: [] } : draft;
}

function toggleWord(
  settings: CheckInSettings,
  state: CheckInState,
  id: string,
): CheckInState {
  const next = withDraft(
    state,
    drafts.toggleFeeling(state.draft, id, settings.max),
  );
  // What was typed has done its work; the word that it found stands among the
  // chosen ones.
  return state.view.typed && next.draft !== state.draft
    ? withView(next, { typed: '' })
    : next;
}

function keepOwnWord(_: CheckInSettings, state: CheckInState): CheckInState {
  const text = [...state.view.typed.trim()]
    .slice(0, drafts.OWN_WORD_LENGTH)
    .join('');
  if (!text) return state;
  const own = { text, danger: undefined, isRead: false };
  return withView(withDraft(state, { ...state.draft, own }), { typed: '' });
}

/**
 * The one word, in place of those that were said before. No word of alarm goes
 * by it.
 */
function sayOne(
  settings: CheckInSettings,
  state: CheckInState,
  { id }: { readonly id: string | undefined },
): CheckInState {
  const { content, context, max } = settings;
  const quiet = drafts.withoutQuietWords(content, state.draft, context);
  const isSaid = !id || quiet.feelings.includes(id);
  const draft = id && !isSaid ? drafts.toggleFeeling(quiet, id, max) : quiet;
  return goOn(settings, state, id ? draft : drafts.withUnsure(draft));
}

const showFew = (
  settings: CheckInSettings,
  state: CheckInState,
  { isFew }: { readonly isFew: boolean },
): CheckInState => {
  const wanted = { ...settings, isFew };
  return showStep(wanted, { ...state, isFew }, stepsOf(wanted)[0]!);
};

function clear(
  settings: CheckInSettings,
  { draft, step, touched, isFew, ratherNot }: CheckInState,
): CheckInState {
  const { when, context, company } = settings.person;
  return {
    ...startState(settings),
    isFew,
    cleared: {
      draft,
      step,
      touched,
      isFew: settings.isFew,
      person: { when, context, company },
      ratherNot,
    },
  };
}

function undoClear(
  settings: CheckInSettings,
  state: CheckInState,
): CheckInState {
  if (!state.cleared) return state;
  const { step, touched, isFew } = state.cleared;
  const draft = drafts.joined(settings, state.draft, state.cleared.draft);
  const isContextSaid = !!settings.person.context || !!state.ratherNot;
  const { ratherNot } = isContextSaid ? state : state.cleared;
  return showStep(
    { ...settings, isFew },
    { ...state, draft, touched, isFew, ratherNot, cleared: undefined },
    step,
  );
}

/**
 * Whether somebody has come to the summary of new answers: then what was
 * cleared before them is not wanted back.
 */
const isDone = (before: CheckInState, after: CheckInState): boolean =>
  after.step === 'summary' &&
  before.step !== 'summary' &&
  (drafts.isAnswered(after.draft) || !!after.draft.own);

type Handlers = {
  readonly [T in CheckInAction['type']]: (
    settings: CheckInSettings,
    state: CheckInState,
    action: Extract<CheckInAction, { type: T }>,
  ) => CheckInState;
};

/** What each action does. */
const handlers: Handlers = {
  'move-point': (_, state, { point }) =>
    withDraft(state, { ...state.draft, point }),
  'move-axis': (_, state, { axis, value }) =>
    withDraft(state, {
      ...state.draft,
      point: { ...ORIGIN, ...state.draft.point, [axis]: value },
    }),
  'toggle-feeling': (settings, state, { id }) =>
    toggleWord(settings, state, id),
  'set-strength': ({ content }, state, { id, strength }) =>
    withDraft(state, drafts.setStrength(content, state.draft, id, strength)),
  'toggle-more': (settings, state) => {
    const { more, family } = state.view;
    const view = openView(settings, state.draft, state.step);
    return {
      ...state,
      view: { ...view, more: !more, family: family ?? view.family },
    };
  },
  type: (_, state, { text }) => withView(state, { typed: text }),
  // The controller asks for the word search; nothing that was said changes.
  'search-again': (_, state) => state,
  'show-family': (_, state, { family }) =>
    withView(state, { family, typed: '' }),
  'keep-own-word': keepOwnWord,
  // With every action it is read where it can be.
  'read-own-word': (_, state) => state,
  'drop-own-word': (_, state) =>
    withDraft(state, { ...state.draft, own: undefined }),
  answer: (_, state, { answers, reply, ratherNot = false }) => ({
    ...state,
    reply,
    ratherNot: 'context' in answers ? ratherNot : state.ratherNot,
  }),
  'choose-need': (_, state, { id }) =>
    withDraft(state, { ...state.draft, needs: id ? [id] : [] }),
  'say-one': sayOne,
  'show-few': showFew,
  next: (settings, state) => goOn(settings, state, state.draft),
  skip: (settings, state) =>
    goOn(settings, state, withoutAnswer(settings, state)),
  'not-sure': (settings, state) => goOn(settings, state, notSure(state)),
  back: (settings, state) =>
    showStep(settings, state, neighbour(settings, state, -1)),
  'change-words': (settings, state) => showStep(settings, state, 'words'),
  clear,
  'undo-clear': undoClear,
  'open-practice': (_, state, { id }) => ({
    ...state,
    practice: id,
    putAway: undefined,
  }),
  'close-practice': (_, state) => ({ ...state, practice: undefined }),
  'put-away': (_, state, { id }) => ({
    ...state,
    practice: undefined,
    putAway: id,
  }),
  'bring-back': (_, state) => ({ ...state, putAway: undefined }),
  enough: (_, state) => ({ ...state, putAway: undefined, isClosed: true }),
  'open-again': (_, state) => ({ ...state, isClosed: false }),
};

function readOwnWord(
  settings: CheckInSettings,
  state: CheckInState,
): CheckInState {
  const draft = drafts.withOwnWordRead(settings, state.draft);
  return draft === state.draft ? state : withDraft(state, draft);
}

/** The state after an action. */
export function reduce(
  settings: CheckInSettings,
  state: CheckInState,
  action: CheckInAction,
): CheckInState {
  // The table has a handler for each type, which takes that action; the
  // compiler cannot follow the pair.
  const handle = handlers[action.type] as (
    s: CheckInSettings,
    before: CheckInState,
    a: CheckInAction,
  ) => CheckInState;
  const next = readOwnWord(settings, handle(settings, state, action));
  return isDone(state, next) ? { ...next, cleared: undefined } : next;
}
