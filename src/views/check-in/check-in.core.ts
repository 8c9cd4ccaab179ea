import type { MoodPoint } from '../../care/check-in.js';
import type { FindWords } from '../../care/load-word-search.js';
import type { Content, Feeling } from '../../content/content.js';
import type { Context } from '../../content/schema.js';
import type { PersonAnswers } from '../../session/session.js';
import * as drafts from './check-in.draft.core.js';
import { emptyDraft, type Draft } from './check-in.draft.core.js';
import { familyOf, offeredWords } from './words.core.js';

/**
 * The questions, in the order in which they are asked, and the summary after
 * them.
 */
export const questions = ['field', 'words', 'about', 'need'] as const;
export type Question = (typeof questions)[number];
/** In `few` one word is enough, and answers everything that would be asked. */
export type Step = Question | 'few' | 'summary';

/** Where the dot is before somebody moves it. */
export const ORIGIN: MoodPoint = { valence: 0, arousal: 0 };

/** What is shown of a step beside the draft. */
export interface StepView {
  /** Whether all words, or all needs, are open. */
  readonly more: boolean;
  readonly typed: string;
  readonly family: string | undefined;
  /**
   * The chosen words, or needs, that stand first. Settled when the view
   * changes: a word must not jump away under a finger.
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
  /** Whether it was in few words. */
  readonly isFew: boolean;
  readonly person: PersonAnswers;
  readonly ratherNot?: boolean | undefined;
}

export interface CheckInState {
  readonly draft: Draft;
  readonly step: Step;
  /**
   * Whether somebody went on from a question, with an answer or without one.
   */
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
  /** Whether somebody said in the summary that it is enough for now. */
  readonly isClosed?: boolean;
  /** Whether somebody wants few words, or all of them; else the host says. */
  readonly isFew?: boolean | undefined;
}

/** What the reducer has to know of the page. */
export interface CheckInSettings {
  readonly content: Content;
  /** The questions that the host wants asked; at least one. */
  readonly asked: readonly Question[];
  /** Whether one word is enough, in place of these questions. */
  readonly isFew: boolean;
  /** All words that can be chosen. */
  readonly words: readonly Feeling[];
  /** The most words at once. */
  readonly max: number;
  readonly context: Context | undefined;
  readonly person: PersonAnswers;
  /** What looks up typed words; `undefined` until it has come. */
  readonly findWords: FindWords | undefined;
}

/** Everything that the person is asked, and the summary. */
export const stepsOf = ({
  asked,
  isFew,
}: Pick<CheckInSettings, 'asked' | 'isFew'>): Step[] =>
  isFew ? ['few', 'summary'] : [...asked, 'summary'];

/** Whether something was answered in this step. */
export function isStepAnswered(
  { person }: Pick<CheckInSettings, 'person'>,
  { draft, step, ratherNot }: CheckInState,
): boolean {
  switch (step) {
    case 'field':
      return !!draft.point;
    case 'words':
      return draft.feelings.length > 0 || !!draft.own;
    case 'about':
      return !!(person.when ?? person.context ?? person.company) || !!ratherNot;
    case 'need':
      return draft.needs.length > 0;
    default:
      return false;
  }
}

/** The view of a step as it opens. */
export function openView(
  settings: CheckInSettings,
  draft: Draft,
  step: Step,
): StepView {
  // No other step shows words, and the first one is on the screen sooner
  // without.
  if (step !== 'words')
    return {
      more: false,
      typed: '',
      family: undefined,
      first: draft.needs,
      offered: [],
    };
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

/** A step as it is asked: the first one in place of one that is not. */
function askedStep(settings: CheckInSettings, step: Step): Step {
  const steps = stepsOf(settings);
  return steps.includes(step) ? step : steps[0]!;
}

/** The state in another step, or in the first one where that is not asked. */
export function showStep(
  settings: CheckInSettings,
  state: CheckInState,
  wanted: Step,
): CheckInState {
  const step = askedStep(settings, wanted);
  return {
    ...state,
    step,
    view: openView(settings, state.draft, step),
    reply: undefined,
    practice: undefined,
    putAway: undefined,
    isClosed: false,
  };
}

/** Nothing said yet. */
export function startState(settings: CheckInSettings): CheckInState {
  const step = stepsOf(settings)[0]!;
  return {
    draft: emptyDraft,
    step,
    touched: false,
    view: openView(settings, emptyDraft, step),
  };
}

/**
 * The state after the host changed what is asked or shown: what was said stays,
 * and so does the step where it is still asked.
 */
export function refresh(
  settings: CheckInSettings,
  state: CheckInState,
): CheckInState {
  const isFresh =
    !state.touched && !drafts.isAnswered(state.draft) && !state.draft.own;
  const step = isFresh
    ? stepsOf(settings)[0]!
    : askedStep(settings, state.step);
  const { more, typed, family } = state.view;
  const view = openView(settings, state.draft, step);
  return {
    ...state,
    step,
    view:
      step === state.step
        ? { ...view, more, typed, family: family ?? view.family }
        : view,
  };
}
