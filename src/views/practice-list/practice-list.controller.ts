import type { LitElement, ReactiveController } from 'lit';
import { groundsOnly } from '../../care/assess-safety.js';
import { find, type Practice } from '../../content/content.js';
import type { PracticeType } from '../../content/schema.js';
import type { SessionController } from '../../context/session-controller.js';
import { StoreController } from '../../context/store-controller.js';
import { selectSuggestions, selectWithheld } from '../../session/selectors.js';
import { dispatchChoice, dispatchPress } from '../../template/actions.js';
import { focusFirst, focusInView } from '../../template/focus.js';
import { onePractice } from '../practice/one-practice.core.js';
import type { PracticeAction } from '../practice/practice.core.js';
import { PracticeController } from '../practice/practice.controller.js';
import type { PracticeState } from '../practice/practice-state.js';
import type { RowButton } from '../practice/practice-summary.js';
import { readingSideOf } from '../practice/reading-side.js';
import {
  idsInSummaries,
  shownInSummaries,
} from '../practice/shown-in-summaries.js';
import {
  foundOf,
  rankOptionsOf,
  type Filters,
  type Found,
} from './practice-list.core.js';
import {
  focusAfter,
  inList,
  reduce,
  startState,
  type ListAction,
  type ListFocus,
  type ListState,
} from './practice-list.reduce.core.js';

/** What the element's attributes ask for. */
export interface ListOptions {
  /** What is shown until a person chooses. */
  readonly filters: Filters;
  readonly types: readonly PracticeType[];
  /** The most practices at once. */
  readonly limit: number;
}

/**
 * Holds which practice of a list is open and what a person filters by, and does
 * what follows from it: the session, the focus, the host's event.
 */
export class PracticeListController implements ReactiveController {
  /** The full view of a practice. */
  readonly flow: PracticeController;
  #host: LitElement;
  #sessions: SessionController<keyof PracticeState>;
  #readOptions: () => ListOptions;
  #announce: (count: number) => void;
  #state = startState;
  #focus: ListFocus | undefined;

  /**
   * @param readOptions what the element's attributes ask for now
   * @param announce called with how many practices there are when a person
   *   changed a filter
   */
  constructor(
    host: LitElement,
    sessions: SessionController<keyof PracticeState>,
    readOptions: () => ListOptions,
    announce: (count: number) => void,
  ) {
    this.#host = host;
    this.#sessions = sessions;
    this.#readOptions = readOptions;
    this.#announce = announce;
    sessions.follow([], () => {
      this.#state = startState;
    });
    this.flow = new PracticeController(host, sessions, (action) =>
      this.#onPracticeAction(action),
    );
    new StoreController(host, sessions, shownInSummaries);
    host.addController(this);
  }

  hostUpdate(): void {
    if (!this.#state.openPractice || this.openPractice) return;
    // What was said elsewhere puts it away.
    this.#state = inList(this.#state);
  }

  hostUpdated(): void {
    const focus = this.#focus;
    this.#focus = undefined;
    if (focus) this.#moveFocus(focus);
  }

  get state(): ListState {
    return this.#state;
  }

  /** The practice that is open, as long as nothing speaks against it. */
  get openPractice(): Practice | undefined {
    const { value } = this.#sessions;
    const { practices } = value.content;
    const practice = find(practices, this.#state.openPractice);
    return practice && !selectWithheld(value, practice) ? practice : undefined;
  }

  /**
   * What stands in place of the practice that is open, where somebody wants
   * something else.
   */
  get otherPractice(): Practice | undefined {
    const { value } = this.#sessions;
    const { types } = this.#readOptions();
    const practice = find(value.content.practices, this.#state.openPractice);
    const tried = practice && this.flow.triedIn(practice);
    return onePractice(value, tried, {
      ...rankOptionsOf(value, this.filters),
      types,
    })?.practice;
  }

  get filters(): Filters {
    return this.#state.chosenFilters ?? this.#readOptions().filters;
  }

  /**
   * The practices that are shown, best first. What a summary of the session
   * shows is left to it.
   */
  get found(): Found {
    const { session, value } = this.#sessions;
    const { types, limit } = this.#readOptions();
    const { filters } = this;
    const all = selectSuggestions(value, {
      ...rankOptionsOf(value, filters),
      types: groundsOnly(value.safety.level) ? [] : types,
    });
    const elsewhere = idsInSummaries(session);
    return foundOf(all, value, filters, { limit, elsewhere });
  }

  /** What the host set counts again. */
  resetFilters(): void {
    this.#state = { ...this.#state, chosenFilters: undefined };
  }

  readonly dispatch = (action: ListAction): void => {
    const before = this.#state;
    this.#state = reduce(before, action);
    this.#perform(action, before);
    this.#focus = focusAfter(action, before) ?? this.#focus;
    this.#host.requestUpdate();
  };

  readonly handleClick = (event: Event): void =>
    dispatchPress(event, this.dispatch);

  readonly handleChange = (event: Event): void =>
    dispatchChoice(event, this.dispatch);

  /** What an action does outside of the list. */
  #perform(action: ListAction, before: ListState): void {
    const { session, value } = this.#sessions;
    switch (action.type) {
      case 'choose-filters':
      case 'clear-filters':
        this.#announce(this.found.suggestions.length);
        break;
      case 'choose-side':
        readingSideOf(session).update({ side: action.side });
        break;
      case 'open-practice': {
        const practice = find(value.content.practices, action.id);
        if (practice) this.flow.reopen(practice);
        break;
      }
      case 'bring-back':
        if (before.dismissedPractice)
          session.markPractice(before.dismissedPractice, {
            dismissed: undefined,
          });
        break;
    }
  }

  /** What the list does after something was done in the open practice. */
  #onPracticeAction({ type }: PracticeAction): void {
    switch (type) {
      case 'dismiss':
        this.dispatch({ type: 'dismiss-practice' });
        break;
      case 'close-practice':
        this.dispatch({ type });
        break;
      case 'try-another': {
        const other = this.otherPractice;
        if (other) this.dispatch({ type: 'open-practice', id: other.id });
        break;
      }
    }
  }

  #moveFocus({ row, selector }: ListFocus): void {
    const root = this.#host.renderRoot as ShadowRoot;
    const buttons = [...root.querySelectorAll<RowButton>('button')];
    const button = buttons.find(({ practiceId }) => row && practiceId === row);
    if (button) focusInView(button);
    else
      void focusFirst(
        this.#host,
        ...(selector ? [selector] : []),
        '.title',
        '.practice',
      );
  }
}
