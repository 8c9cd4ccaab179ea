import type { ChooseSide } from '../practice/reading-side.js';
import type { Filters } from './practice-list.core.js';

/** What a person can do with a list of practices. */
export type ListAction =
  | { readonly type: 'choose-filters'; readonly filters: Filters }
  | { readonly type: 'clear-filters' }
  | ChooseSide
  | { readonly type: 'open-practice'; readonly id: string }
  | { readonly type: 'close-practice' }
  | { readonly type: 'dismiss-practice' }
  | { readonly type: 'bring-back' };

export interface ListState {
  /** The practice that is open. */
  readonly openPractice: string | undefined;
  /** The practice that was just put away. */
  readonly dismissedPractice: string | undefined;
  /** What a person chose; until then what the host set counts. */
  readonly chosenFilters: Filters | undefined;
}

export const startState: ListState = {
  openPractice: undefined,
  dismissedPractice: undefined,
  chosenFilters: undefined,
};

/** Back in the list, as if no practice had been opened. */
export const inList = ({ chosenFilters }: ListState): ListState => ({
  ...startState,
  chosenFilters,
});

/** The state after an action. */
export function reduce(state: ListState, action: ListAction): ListState {
  switch (action.type) {
    case 'choose-filters':
      return { ...startState, chosenFilters: action.filters };
    case 'clear-filters':
      return { ...startState, chosenFilters: {} };
    case 'open-practice':
      return { ...inList(state), openPractice: action.id };
    case 'dismiss-practice':
      return { ...inList(state), dismissedPractice: state.openPractice };
    case 'close-practice':
    case 'bring-back':
      return inList(state);
    case 'choose-side':
      return state;
  }
}

/**
 * Where the focus goes after an action: to the row of a practice, to the first
 * that there is of some selectors, or nowhere else.
 */
export function focusAfter(
  action: ListAction,
  { openPractice, dismissedPractice }: ListState,
): ListFocus | undefined {
  switch (action.type) {
    case 'clear-filters':
    case 'open-practice':
      return {};
    case 'close-practice':
      return { row: openPractice };
    case 'dismiss-practice':
      return { selector: '.undo' };
    case 'bring-back':
      return { row: dismissedPractice };
    default:
      return undefined;
  }
}

/** Where the focus goes; where it is not there, to the title. */
export interface ListFocus {
  /** The row of this practice. */
  readonly row?: string | undefined;
  readonly selector?: string;
}
