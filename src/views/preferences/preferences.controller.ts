import type { LitElement, ReactiveController } from 'lit';
import { groundsOnly } from '../../care/assess-safety.js';
import type { Preferences } from '../../care/preferences.js';
import type { Content } from '../../content/content.js';
import type { Role } from '../../content/schema.js';
import type { SessionController } from '../../context/session-controller.js';
import { translate } from '../../i18n/translate.js';
import type { Session } from '../../session/session.js';
import { rankedKeys } from '../../session/selectors.js';
import { dispatchChoice, dispatchPress } from '../../template/actions.js';
import { dispatchFieldEvent } from '../../template/field-events.js';
import { LaterController } from '../../template/later.controller.js';
import { addStyles } from '../../template/styles.js';
import { renderLater } from '../later/later.view.js';
import {
  questionsFor,
  withoutSkipped,
  type Question,
} from './preferences.core.js';
import { focusAfter, moveFocus, type Focus } from './preferences.focus.js';
import { chooseHighlights, type Highlights } from './preferences.highlights.js';
import { firstQuestions } from './preferences.start.core.js';
import { answersGiven } from './preferences.answers.core.js';
import { isDoneAtOnce, type PreferencesAction } from './preferences.actions.js';
import { inOtherSession, reduce } from './preferences.reduce.core.js';
import {
  askedNow,
  showsCard,
  startState,
  type PreferencesSettings,
  type PreferencesState,
} from './preferences.state.core.js';
import { KeptOffPaper } from './preferences.paper.js';
import { Presses } from './preferences.presses.js';
import { cardView } from './load-card.js';

/** The parts of the state that a builder reads, and follows. */
export const preferencesKeys = rankedKeys;
type PreferencesSession = SessionController<(typeof preferencesKeys)[number]>;

/** What the element's attributes ask for. */
export interface PreferencesOptions {
  readonly roles: readonly Role[];
  /** Ids of the groups to ask; none is all. */
  readonly groups: readonly string[];
  readonly isByOne: boolean;
}

/** What the questions were made from, and the questions. */
interface KnownQuestions {
  readonly content: Content;
  readonly answers: Preferences;
  readonly options: string;
  readonly questions: readonly Question[];
  /** Of these, what a card begins with. */
  readonly first: readonly Question[];
}

/** How long a choice is seen before the next question comes, in milliseconds. */
const SEEN = 400;

/**
 * Holds what somebody opened and said of their preferences, and does what
 * follows from it: the session, the events, the focus.
 */
export class PreferencesController implements ReactiveController {
  #host: LitElement;
  #sessions: PreferencesSession;
  #readOptions: () => PreferencesOptions;
  #announceCard: () => void;
  #state = startState;
  /** Whose answers the state is about. */
  #shown: Session | undefined;
  /** Answers that were set while the element stood on no page. */
  #pending: Preferences | undefined;
  #questions: KnownQuestions | undefined;
  #highlights: Highlights | undefined;
  #focus: Focus | undefined;
  #presses = new Presses();
  /** How a card looks. */
  #card: LaterController;
  #goesOn: ReturnType<typeof setTimeout> | undefined;
  /** Takes away the sheet that was printed last. */
  #removeSheet = (): void => {};

  /**
   * @param readOptions what the element's attributes ask for now
   * @param announceCard called when a person looks at their card
   */
  constructor(
    host: LitElement,
    sessions: PreferencesSession,
    readOptions: () => PreferencesOptions,
    announceCard: () => void,
  ) {
    this.#host = host;
    this.#sessions = sessions;
    this.#readOptions = readOptions;
    this.#announceCard = announceCard;
    this.#card = new LaterController(host, [cardView]);
    host.addController(this);
    new KeptOffPaper(host, () => this.questions);
  }

  hostConnected(): void {
    if (this.#pending) this.#sessions.session.setPreferences(this.#pending);
    this.#pending = undefined;
  }

  hostDisconnected(): void {
    clearTimeout(this.#goesOn);
    this.#removeSheet();
  }

  hostUpdate(): void {
    const { module } = cardView;
    if (module) addStyles(this.#host.renderRoot, module.cardStyles);
    this.#heedSession();
    this.#highlight();
  }

  #heedSession(): void {
    const { session } = this.#sessions;
    if (session === this.#shown) return;
    this.#shown = session;
    clearTimeout(this.#goesOn);
    this.#state = inOtherSession(this.#state);
  }

  #highlight(): void {
    const { content, checkIn } = this.#sessions.value;
    const { isLong } = this.#state;
    const known = this.#highlights;
    if (
      known?.content === content &&
      known.checkIn === checkIn &&
      known.isLong === isLong
    )
      return;
    // Not with each answer: one must not bring up the next mark.
    const keys = chooseHighlights(this.#sessions.value, this.asked);
    this.#highlights = { content, checkIn, isLong, keys };
  }

  hostUpdated(): void {
    const focus = this.#focus;
    this.#focus = undefined;
    if (focus) moveFocus(this.#host, focus);
  }

  /** In place of a card that has not come yet. */
  readonly renderLater = (): unknown =>
    renderLater(this.#sessions.value.content, this.#card);

  get state(): PreferencesState {
    return this.#state;
  }

  /** Every answer, by item and role: those that wait, or the session's. */
  get answers(): Preferences {
    return this.#pending ?? this.#sessions.value.preferences;
  }

  /** Everything that can be asked, with what was said. */
  get questions(): readonly Question[] {
    return this.#known.questions;
  }

  /** Of that, what is asked now. */
  get asked(): readonly Question[] {
    return askedNow(this.#known, this.#state);
  }

  get #known(): KnownQuestions {
    const { content } = this.#sessions.value;
    const { answers } = this;
    const wanted = this.#readOptions();
    // Read anew each time, so that two of the same are told by what they say.
    const options = JSON.stringify(wanted);
    const known = this.#questions;
    if (
      known?.content === content &&
      known.answers === answers &&
      known.options === options
    )
      return known;
    const questions = questionsFor(content, answers, wanted);
    const first = firstQuestions(questions, wanted);
    this.#questions = { content, answers, options, questions, first };
    return this.#questions;
  }

  /** The questions of the groups that were not skipped. */
  get unskipped(): readonly Question[] {
    return withoutSkipped(this.asked, this.#state.groupStates);
  }

  /** Keys of questions that could matter now. */
  get highlighted(): readonly string[] {
    return this.#highlights?.keys ?? [];
  }

  /** Sets every answer of the session. */
  setAnswers(answers: Preferences): void {
    // Which session it is, is known only where the element stands in the page.
    if (this.#host.isConnected) this.#sessions.session.setPreferences(answers);
    else this.#pending = answers;
  }

  /**
   * Takes back what is asked here, and what was opened. Other answers of the
   * session stay.
   */
  reset(): void {
    this.#pending = undefined;
    for (const { item, role } of this.#host.isConnected ? this.questions : [])
      this.#sessions.session.setPreference(item.id, role, undefined);
    this.startAgain();
    this.#host.requestUpdate();
  }

  /** As before anything was said or opened. */
  startAgain(): void {
    clearTimeout(this.#goesOn);
    this.#removeSheet();
    this.#state = startState;
  }

  readonly dispatch = (action: PreferencesAction): void => {
    clearTimeout(this.#goesOn);
    this.#heedSession();
    const before = this.#state;
    const settings = this.#settings;
    const given = answersGiven(settings, before, action);
    this.#state = reduce(settings, before, action);
    for (const { question, answer } of given)
      this.#sessions.session.setPreference(
        question.item.id,
        question.role,
        answer,
      );
    this.#focus = focusAfter(action, settings.isByOne) ?? this.#focus;
    this.#host.requestUpdate();
    if (given.length) dispatchFieldEvent(this.#host, 'input');
    if (isDoneAtOnce(action)) dispatchFieldEvent(this.#host, 'change');
    const hasMoved = this.#state.questionIndex !== before.questionIndex;
    if (hasMoved && showsCard(this.#state, this.unskipped))
      this.#announceCard();
    this.#goOnAfter(action);
    this.#take(action);
  };

  /** Whether a card may be taken along: not while safety comes first. */
  get canTake(): boolean {
    return !groundsOnly(this.#sessions.value.safety.level);
  }

  #t = (key: string): string => translate(this.#sessions.value.content, key);

  #take({ type }: PreferencesAction): void {
    if (type === 'load-again') this.#card.load();
    if (!this.canTake) return;
    if (type === 'print-card') this.#print();
    if (type === 'copy-card') void this.#copy();
  }

  async #copy(): Promise<void> {
    const { module } = cardView;
    const isCopied = await module?.copyCard(this.questions, this.#t);
    // The clipboard may answer when somebody is at a question again.
    if (showsCard(this.#state, this.unskipped))
      this.dispatch({ type: 'copied', isCopied: !!isCopied });
  }

  #print(): void {
    this.#removeSheet();
    const { language } = this.#sessions.value.content;
    this.#removeSheet =
      cardView.module?.printCard(
        this.#host,
        this.questions,
        this.#t,
        language,
      ) ?? this.#removeSheet;
  }

  /**
   * One by one, the next question comes by itself after a choice. Not for arrow
   * keys, which go through every answer, and not where more is being said.
   */
  #goOnAfter(action: PreferencesAction): void {
    if (action.type !== 'choose-level' || !this.#readOptions().isByOne) return;
    const { question } = action;
    if (!this.#presses.isPointed || this.#state.besides.has(question.key))
      return;
    this.#goesOn = setTimeout(() => {
      this.#presses.noteQuestion();
      this.dispatch({ type: 'go-on', answered: question });
    }, SEEN);
  }

  readonly handleClick = (event: Event): void => {
    const press = event as MouseEvent;
    if (this.#presses.isStray(press)) return press.preventDefault();
    this.#presses.note(press);
    dispatchPress(event, this.dispatch);
  };

  readonly handleInput = (event: Event): void =>
    dispatchChoice(event, this.dispatch);

  /** A box or a field that was left: its answer is there already. */
  readonly handleChange = (event: Event): void => {
    event.stopPropagation();
    // Other things on the screen have fields of their own.
    if ((event.target as Element).closest('.question'))
      dispatchFieldEvent(this.#host, 'change');
  };

  get #settings(): PreferencesSettings {
    return {
      questions: this.questions,
      first: this.#known.first,
      isByOne: this.#readOptions().isByOne,
      checkIn: this.#sessions.value.checkIn,
    };
  }
}
