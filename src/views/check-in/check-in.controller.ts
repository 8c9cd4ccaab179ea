import type { LitElement, ReactiveController } from 'lit';
import type { CheckIn } from '../../care/check-in.js';
import { readWordSearch, wordSearch } from '../../care/load-word-search.js';
import {
  find,
  type Content,
  type Feeling,
  type Practice,
} from '../../content/content.js';
import { sameData } from '../../content/plain-data.js';
import { openedPractice } from '../practice/load-opened.js';
import { selectWithheld } from '../../session/selectors.js';
import type { Session } from '../../session/session.js';
import { dispatchChoice, dispatchPress } from '../../template/actions.js';
import { dispatchFieldEvent } from '../../template/field-events.js';
import {
  LaterController,
  type LaterStatus,
} from '../../template/later.controller.js';
import { onePractice, type Tried } from '../practice/one-practice.core.js';
import { PracticeController } from '../practice/practice.controller.js';
import {
  refresh,
  startState,
  type CheckInSettings,
  type CheckInState,
  type Step,
} from './check-in.core.js';
import { reduce, type CheckInAction } from './check-in.reduce.core.js';
import {
  emptyDraft,
  isAnswered,
  toCheckIn,
  toValue,
  type Draft,
} from './check-in.draft.core.js';
import type { CheckInOptions } from './check-in.options.js';
import { tellSession, type CheckInSession } from './check-in.session.js';
import { focusAfter, moveFocus, type Focus } from './check-in.focus.js';
import { vocabulary } from './words.core.js';

/** Actions that go on until a pointer or a key is let go of. */
const goingOn: readonly CheckInAction['type'][] = ['move-point', 'move-axis'];

/**
 * Holds what somebody says in a check-in, and does what follows from it: the
 * session, the events, the focus.
 */
export class CheckInController implements ReactiveController {
  #host: LitElement;
  #sessions: CheckInSession;
  #announce: (step: Step) => void;
  #wordSearch: LaterController;
  #options: CheckInOptions = {
    asked: ['field'],
    isFew: false,
    isSimple: false,
    max: 1,
  };
  #state: CheckInState | undefined;
  #words:
    | {
        readonly content: Content;
        readonly isSimple: boolean;
        readonly list: readonly Feeling[];
      }
    | undefined;
  /** What the state was last refreshed for. */
  #basis: readonly unknown[] = [];
  /**
   * Whether the session has something from a check-in, as far as this element
   * knows.
   */
  #known:
    { readonly session: Session; readonly hasCheckIn: boolean } | undefined;
  #focus: Focus | undefined;
  #flow: PracticeController | undefined;

  /** @param announce called when a person went to another step */
  constructor(
    host: LitElement,
    sessions: CheckInSession,
    announce: (step: Step) => void,
  ) {
    this.#host = host;
    this.#sessions = sessions;
    this.#announce = announce;
    this.#wordSearch = new LaterController(host, [wordSearch], () => {
      this.#readOwnWord();
      host.requestUpdate();
    });
    // The practices and the notes of the summary.
    new LaterController(host, openedPractice);
    host.addController(this);
  }

  hostUpdated(): void {
    const focus = this.#focus;
    this.#focus = undefined;
    if (focus) moveFocus(this.#host.renderRoot as ShadowRoot, focus);
  }

  get state(): CheckInState {
    this.#state ??= startState(this.#settingsWith(this.#options.isFew));
    return this.#state;
  }

  /** What a person chose counts before what the host asks for. */
  get settings(): CheckInSettings {
    return this.#settingsWith(this.state.isFew ?? this.#options.isFew);
  }

  #settingsWith(isFew: boolean): CheckInSettings {
    const { content, context, person } = this.#sessions.value;
    const { asked, max } = this.#options;
    const words = (): readonly Feeling[] => this.#vocabulary(content);
    return {
      content,
      asked,
      isFew,
      max,
      context,
      person,
      get words() {
        return words();
      },
      findWords: readWordSearch(),
    };
  }

  /** Whether typed words can be looked up. */
  get wordSearch(): LaterStatus {
    return this.#wordSearch.status;
  }

  /** The practice that was opened, as long as nothing speaks against it. */
  get openPractice(): Practice | undefined {
    const opened = this.state.practice;
    // Making the list of all practices would hold up the first screen.
    if (!opened) return undefined;
    const { value } = this.#sessions;
    const practice = find(value.content.practices, opened);
    return practice && !selectWithheld(value, practice) ? practice : undefined;
  }

  /** The full view of a practice; there from the first one that is opened. */
  get flow(): PracticeController | undefined {
    return this.#flow;
  }

  /**
   * Before the element renders: takes what the host asks for, and what happened
   * to the session.
   */
  sync(options: CheckInOptions): void {
    this.#options = options;
    const { session, value } = this.#sessions;
    const known = this.#known;
    const isCleared =
      known?.session === session && known.hasCheckIn && !value.checkIn;
    this.#note();
    // Somebody took the check-in back elsewhere on the page: then it does not
    // stay here.
    if (isCleared) this.#state = undefined;
    const basis = [
      value.content,
      value.context,
      options.isSimple,
      options.asked.join(' '),
      options.isFew,
    ];
    if (basis.every((entry, index) => entry === this.#basis[index])) return;
    this.#basis = basis;
    this.#state = refresh(this.settings, this.state);
  }

  /** Takes a draft from the host or the browser. */
  setDraft(value: CheckIn): void {
    const { point, feelings = [], strengths = {}, needs = [] } = value;
    const draft: Draft = {
      ...emptyDraft,
      ...(point && { point }),
      feelings,
      strengths,
      needs,
    };
    this.#state = refresh(this.settings, {
      ...this.state,
      draft,
      cleared: undefined,
    });
    this.#host.requestUpdate();
  }

  /** Gives the session the draft. One that is empty, it has already. */
  submit(): void {
    const isHeld = !!this.#sessions.value.checkIn;
    if (!isHeld && !isAnswered(this.state.draft)) return;
    this.#sessions.session.submitCheckIn(toCheckIn(this.state.draft));
    this.#note();
  }

  /**
   * Forgets what was said here, also what is not in the session yet. Nothing
   * can be brought back.
   */
  readonly forget = (): void => {
    this.#state = undefined;
    this.#host.requestUpdate();
  };

  /** Forgets what was said here, and the check-in of the session. */
  reset(): void {
    this.forget();
    // Elsewhere it would be the session of whoever is on the page.
    if (!this.#host.isConnected) return;
    this.#sessions.session.clearCheckIn();
    this.#note();
  }

  /** Clear, as the page asks for it: no event tells it what it did itself. */
  clear(): void {
    if (this.#host.isConnected) this.#perform({ type: 'clear' });
    else this.forget();
  }

  readonly dispatch = (action: CheckInAction): void => {
    const before = this.state;
    const after = this.#perform(action);
    // What is said about now, and a word of one's own, are told to nobody.
    const isChanged = !sameData(toValue(before.draft), toValue(after.draft));
    if (isChanged) dispatchFieldEvent(this.#host, 'input');
    if (isChanged && !goingOn.includes(action.type))
      dispatchFieldEvent(this.#host, 'change');
    if (after.step !== before.step || isOnward(action))
      this.#announce(after.step);
    if (action.type === 'say-one') this.#openOne(undefined);
  };

  /** Does what an action says; the events are for who dispatched it. */
  #perform(action: CheckInAction): CheckInState {
    const before = this.state;
    const settings = this.settings;
    const after = reduce(settings, before, action);
    this.#state = after;
    if (action.type === 'open-practice') this.#openPractice(action.id);
    if (isSearching(action)) this.#wordSearch.load();
    tellSession(this.#sessions.session, settings, { action, before, after });
    this.#note();
    this.#focus = focusAfter(action, before, after) ?? this.#focus;
    this.#host.requestUpdate();
    return after;
  }

  /** A pointer let go of the field. */
  readonly release = (): void => dispatchFieldEvent(this.#host, 'change');

  readonly handleClick = (event: Event): void =>
    dispatchPress(event, this.dispatch);

  readonly handleInput = (event: Event): void =>
    dispatchChoice(event, this.dispatch);

  readonly handleChange = ({ target }: Event): void => {
    if ((target as HTMLInputElement).type === 'range')
      dispatchFieldEvent(this.#host, 'change');
  };

  /** A word of somebody's own may have been kept before it could be read. */
  #readOwnWord(): void {
    const { own } = this.state.draft;
    if (own && !own.isRead && readWordSearch())
      this.dispatch({ type: 'read-own-word' });
  }

  #vocabulary(content: Content): readonly Feeling[] {
    const { isSimple } = this.#options;
    if (this.#words?.content !== content || this.#words.isSimple !== isSimple) {
      this.#words = { content, isSimple, list: vocabulary(content, isSimple) };
    }
    return this.#words.list;
  }

  /** What this element did to the session is no surprise to it. */
  #note(): void {
    const { session, value } = this.#sessions;
    this.#known = { session, hasCheckIn: !!value.checkIn };
  }

  #openPractice(id: string): void {
    this.#flow ??= this.#createFlow();
    const practice = find(this.#sessions.value.content.practices, id);
    if (practice) this.#flow.reopen(practice);
  }

  /**
   * After one word, or a practice that made it heavier, one practice stands
   * there at once, where it may.
   */
  #openOne(tried: Tried | undefined): void {
    const one = onePractice(this.#sessions.value, tried)?.practice;
    if (one) this.dispatch({ type: 'open-practice', id: one.id });
  }

  #openOther(): void {
    const { openPractice } = this;
    if (openPractice) this.#openOne(this.#flow?.triedIn(openPractice));
  }

  #createFlow(): PracticeController {
    return new PracticeController(this.#host, this.#sessions, ({ type }) => {
      const id = this.state.practice;
      // One practice to hold on to always stays: then the session did not take
      // the mark.
      const isAway = id && this.#sessions.value.marks[id]?.dismissed;
      if (type === 'dismiss' && isAway) this.dispatch({ type: 'put-away', id });
      if (type === 'close-practice') this.dispatch({ type });
      if (type === 'try-another') this.#openOther();
    });
  }
}

/** Actions after which words are looked up. */
const isSearching = ({ type }: CheckInAction): boolean =>
  type === 'toggle-more' || type === 'search-again';

/**
 * Actions that go to another step, also where it is the same one: a check-in
 * with one question is cleared into it.
 */
const isOnward = ({ type }: CheckInAction): boolean => type === 'clear';
