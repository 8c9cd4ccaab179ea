import type { MoodPoint, Strength } from '../../care/check-in.js';
import { findWords } from '../../care/find-words.js';
import type { Content, Feeling } from '../../content/content.js';
import type { Context } from '../../content/schema.js';
import type { PersonAnswers } from '../../session/session.js';
import * as drafts from './check-in.draft.core.js';
import { emptyDraft, type Draft } from './check-in.draft.core.js';
import { familyOf, offeredWords } from './words.core.js';

/** The questions, in the order in which they are asked, and the summary after them. */
export const questions = ['field', 'words', 'about', 'need'] as const;
export type Question = (typeof questions)[number];
export type Step = Question | 'summary';

/** Where the dot is before somebody moves it. */
export const ORIGIN: MoodPoint = { valence: 0, arousal: 0 };

/** What is shown of a step beside the draft. */
export interface StepView {
  /** Whether all words, or all needs, are open. */
  readonly more: boolean;
  readonly typed: string;
  readonly family: string | undefined;
  /**
   * The chosen words, or needs, that stand first. Settled when the view changes: a word must not
   * jump away under a finger.
   */
  readonly first: readonly string[];
  /** The words of the first screen, settled when the step opens. */
  readonly offered: readonly string[];
}

/** What can be brought back after Clear. */
interface Cleared {
  readonly draft: Draft;
  readonly step: Step;
  readonly touched: boolean;
  readonly person: PersonAnswers;
}

export interface CheckInState {
  readonly draft: Draft;
  readonly step: Step;
  /** Whether somebody went on from a question, with an answer or without one. */
  readonly touched: boolean;
  readonly view: StepView;
  /** Whether somebody would rather not say after what it was. */
  readonly ratherNot?: boolean | undefined;
  /** The end of the key of the line that answers the last tap about now. */
  readonly reply?: string | undefined;
  readonly cleared?: Cleared | undefined;
  /** The practice that is open in the summary. */
  readonly practice?: string | undefined;
  /** The practice that was put away last, and can be brought back. */
  readonly putAway?: string | undefined;
  /** Whether a practice could not be put away, since it is the last one to hold on to. */
  readonly stays?: boolean | undefined;
}

/** What the reducer has to know of the page. */
export interface CheckInSettings {
  readonly content: Content;
  /** The questions that the host wants asked; at least one. */
  readonly asked: readonly Question[];
  /** All words that can be chosen. */
  readonly words: readonly Feeling[];
  /** The most words at once. */
  readonly max: number;
  readonly context: Context | undefined;
  readonly person: PersonAnswers;
}

export type CheckInAction =
  | { readonly type: 'move-point'; readonly point: MoodPoint }
  | { readonly type: 'move-axis'; readonly axis: keyof MoodPoint; readonly value: number }
  | { readonly type: 'toggle-feeling'; readonly id: string }
  | { readonly type: 'set-strength'; readonly id: string; readonly strength: Strength | undefined }
  | { readonly type: 'toggle-more' }
  | { readonly type: 'type'; readonly text: string }
  | { readonly type: 'show-family'; readonly family: string }
  | { readonly type: 'keep-own-word' }
  | { readonly type: 'drop-own-word' }
  | {
      readonly type: 'answer';
      readonly answers: PersonAnswers;
      readonly reply?: string | undefined;
      readonly ratherNot?: boolean | undefined;
    }
  | { readonly type: 'choose-need'; readonly id: string | undefined }
  | { readonly type: 'next' }
  | { readonly type: 'skip' }
  | { readonly type: 'not-sure' }
  | { readonly type: 'back' }
  | { readonly type: 'change-words' }
  | { readonly type: 'clear' }
  | { readonly type: 'undo-clear' }
  | { readonly type: 'open-practice'; readonly id: string }
  | { readonly type: 'close-practice' }
  | { readonly type: 'put-away'; readonly id: string; readonly isAway: boolean }
  | { readonly type: 'bring-back' };

/**
 * Actions that answer a question: whatever was cleared before can no longer be brought back then.
 */
const answering: readonly CheckInAction['type'][] = [
  'move-point',
  'move-axis',
  'toggle-feeling',
  'set-strength',
  'keep-own-word',
  'drop-own-word',
  'answer',
  'choose-need',
  'not-sure',
];
export const isAnswering = ({ type }: CheckInAction): boolean => answering.includes(type);

/** Everything that the person is asked, and the summary. */
export const stepsOf = ({ asked }: Pick<CheckInSettings, 'asked'>): Step[] => [...asked, 'summary'];

/** The view of a step as it opens. */
export function openView(settings: CheckInSettings, draft: Draft, step: Step): StepView {
  // No other step shows words, and the first one is on the screen sooner without.
  if (step !== 'words')
    return { more: false, typed: '', family: undefined, first: draft.needs, offered: [] };
  const { content, words, context } = settings;
  const offer = { ...draft, context };
  return {
    more: false,
    typed: '',
    family: familyOf(content, words, offer),
    first: draft.feelings,
    offered: offeredWords(content, words, offer).map(({ id }) => id),
  };
}

const showStep = (settings: CheckInSettings, state: CheckInState, step: Step): CheckInState => ({
  ...state,
  step,
  view: openView(settings, state.draft, step),
  reply: undefined,
  practice: undefined,
  putAway: undefined,
  stays: undefined,
});

/** Nothing said yet. */
export function startState(settings: CheckInSettings): CheckInState {
  const step = stepsOf(settings)[0]!;
  return { draft: emptyDraft, step, touched: false, view: openView(settings, emptyDraft, step) };
}

/**
 * The state after the host changed what is asked or shown: what was said stays, and so does the
 * step where it is still asked.
 */
export function refresh(settings: CheckInSettings, state: CheckInState): CheckInState {
  const steps = stepsOf(settings);
  const isFresh = !state.touched && !drafts.isAnswered(state.draft) && !state.draft.own;
  const step = isFresh || !steps.includes(state.step) ? steps[0]! : state.step;
  const { more, typed, family } = state.view;
  const view = openView(settings, state.draft, step);
  return {
    ...state,
    step,
    view: step === state.step ? { ...view, more, typed, family: family ?? view.family } : view,
  };
}

const withDraft = (state: CheckInState, draft: Draft): CheckInState => ({ ...state, draft });
const withView = (state: CheckInState, view: Partial<StepView>): CheckInState => ({
  ...state,
  view: {
    ...state.view,
    first: state.step === 'need' ? state.draft.needs : state.draft.feelings,
    ...view,
  },
});
const neighbour = (settings: CheckInSettings, state: CheckInState, by: 1 | -1): Step => {
  const steps = stepsOf(settings);
  return steps[steps.indexOf(state.step) + by] ?? state.step;
};
const goOn = (settings: CheckInSettings, state: CheckInState, draft: Draft): CheckInState =>
  showStep(settings, { ...state, draft, touched: true }, neighbour(settings, state, 1));

/** The draft without what was answered in this step. */
function withoutAnswer(
  { content, context }: CheckInSettings,
  { draft, step }: CheckInState,
): Draft {
  if (step === 'field') return { ...draft, point: undefined };
  if (step === 'words') return drafts.withoutQuietWords(content, draft, context);
  return step === 'need' ? { ...draft, needs: [] } : draft;
}

/** "I don't know yet" answers its own question, and takes back nothing of another one. */
function notSure({ draft, step }: CheckInState): Draft {
  if (step === 'words') return drafts.withUnsure(draft);
  return step === 'need' ? { ...draft, needs: [] } : draft;
}

function toggleWord(settings: CheckInSettings, state: CheckInState, id: string): CheckInState {
  const next = withDraft(state, drafts.toggleFeeling(state.draft, id, settings.max));
  // What was typed has done its work; the word that it found stands among the chosen ones.
  return state.view.typed && next.draft !== state.draft ? withView(next, { typed: '' }) : next;
}

function keepOwnWord(settings: CheckInSettings, state: CheckInState): CheckInState {
  const text = [...state.view.typed.trim()].slice(0, drafts.OWN_WORD_LENGTH).join('');
  if (!text) return state;
  const { danger } = findWords(settings.content, settings.words, text);
  return withView(withDraft(state, { ...state.draft, own: { text, danger } }), { typed: '' });
}

function clear(settings: CheckInSettings, { draft, step, touched }: CheckInState): CheckInState {
  const { when, context, company } = settings.person;
  return {
    ...startState(settings),
    cleared: { draft, step, touched, person: { when, context, company } },
  };
}

function undoClear(settings: CheckInSettings, state: CheckInState): CheckInState {
  if (!state.cleared) return state;
  const { draft, step, touched } = state.cleared;
  return showStep(settings, { ...state, draft, touched, cleared: undefined }, step);
}

type Handlers = {
  readonly [T in CheckInAction['type']]: (
    settings: CheckInSettings,
    state: CheckInState,
    action: Extract<CheckInAction, { type: T }>,
  ) => CheckInState;
};

/** What each action does. */
const handlers: Handlers = {
  'move-point': (_, state, { point }) => withDraft(state, { ...state.draft, point }),
  'move-axis': (_, state, { axis, value }) =>
    withDraft(state, { ...state.draft, point: { ...ORIGIN, ...state.draft.point, [axis]: value } }),
  'toggle-feeling': (settings, state, { id }) => toggleWord(settings, state, id),
  'set-strength': ({ content }, state, { id, strength }) =>
    withDraft(state, drafts.setStrength(content, state.draft, id, strength)),
  'toggle-more': (settings, state) => {
    const { more, family } = state.view;
    const view = openView(settings, state.draft, state.step);
    return { ...state, view: { ...view, more: !more, family: family ?? view.family } };
  },
  type: (_, state, { text }) => withView(state, { typed: text }),
  'show-family': (_, state, { family }) => withView(state, { family, typed: '' }),
  'keep-own-word': keepOwnWord,
  'drop-own-word': (_, state) => withDraft(state, { ...state.draft, own: undefined }),
  answer: (_, state, { answers, reply, ratherNot = false }) => ({
    ...state,
    reply,
    ratherNot: 'context' in answers ? ratherNot : state.ratherNot,
  }),
  'choose-need': (_, state, { id }) => withDraft(state, { ...state.draft, needs: id ? [id] : [] }),
  next: (settings, state) => goOn(settings, state, state.draft),
  skip: (settings, state) => goOn(settings, state, withoutAnswer(settings, state)),
  'not-sure': (settings, state) => goOn(settings, state, notSure(state)),
  back: (settings, state) => showStep(settings, state, neighbour(settings, state, -1)),
  'change-words': (settings, state) => {
    const step = settings.asked.includes('words') ? 'words' : settings.asked[0]!;
    return showStep(settings, state, step);
  },
  clear,
  'undo-clear': undoClear,
  'open-practice': (_, state, { id }) => ({
    ...state,
    practice: id,
    putAway: undefined,
    stays: undefined,
  }),
  'close-practice': (_, state) => ({ ...state, practice: undefined }),
  'put-away': (_, state, { id, isAway }) => ({
    ...state,
    practice: undefined,
    putAway: isAway ? id : undefined,
    stays: !isAway,
  }),
  'bring-back': (_, state) => ({ ...state, putAway: undefined }),
};

/** The state after an action. */
export function reduce(
  settings: CheckInSettings,
  state: CheckInState,
  action: CheckInAction,
): CheckInState {
  // The table has a handler for each type, which takes that action; the compiler cannot follow the
  // pair.
  const handle = handlers[action.type] as (
    s: CheckInSettings,
    before: CheckInState,
    a: CheckInAction,
  ) => CheckInState;
  const next = handle(settings, state, action);
  return isAnswering(action) ? { ...next, cleared: undefined } : next;
}
