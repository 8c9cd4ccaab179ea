import type { PreferencesAction } from './preferences.actions.js';
import type { Question } from './preferences.core.js';
import type { PreferencesState } from './preferences.state.core.js';

/** What questions need of their element. */
export interface QuestionProps {
  readonly t: (
    key: string,
    values?: Readonly<Record<string, string | number>>,
  ) => string;
  /** Keys of questions that could matter now. */
  readonly highlighted: readonly string[];
  /** The question whose limit was just set, with the answer before. */
  readonly undo: Question | undefined;
  /** Keys of questions where more can be said now. */
  readonly besides: ReadonlySet<string>;
  /** Whether both sides are asked, so that each question says its own. */
  readonly hasSides: boolean;
  readonly dispatch: (action: PreferencesAction) => void;
}

/** Everything that the builder shows. */
export interface PreferencesProps extends QuestionProps {
  /** Everything that can be asked, with what was said. */
  readonly all: readonly Question[];
  /** Of that, what is asked now. */
  readonly asked: readonly Question[];
  /** The questions of the groups that were not skipped. */
  readonly unskipped: readonly Question[];
  readonly state: PreferencesState;
  readonly isByOne: boolean;
  /** Level of the title, 2 to 6. */
  readonly headingLevel: number;
  /** Whether support is the filled button in view. */
  readonly supportFirst: boolean;
  /** Whether the card may be copied, printed and shown large. */
  readonly canTake: boolean;
  /** Where the answers are, in one sentence. */
  readonly place: unknown;
  /** What keeps the card in this browser, where it can be kept and is not yet. */
  readonly keepButton: unknown;
  /** Whether the card can wait, and nobody opened it all the same. */
  readonly isWaiting: boolean;
  /** In place of a card that has not come yet. */
  readonly renderLater: () => unknown;
}
