import type { CheckIn } from '../../care/check-in.js';
import type { Reply } from './preferences.actions.js';
import type { GroupStates, Question } from './preferences.core.js';

/** What is shown depends on this, beside the answers. */
export interface PreferencesState {
  /**
   * Which of the questions that were not skipped is shown, where they come one by one; after the
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
export const CARD_INDEX = Infinity;

/** Whether the card is shown: past the last question that was not skipped. */
export const showsCard = (
  { questionIndex }: PreferencesState,
  unskipped: readonly Question[],
): boolean => questionIndex > 0 && !unskipped[questionIndex];
