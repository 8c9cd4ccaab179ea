import { nothing, type LitElement, type ReactiveController } from 'lit';
import {
  groundsOnly,
  isAlarm,
  isCompanyUnsure,
  keepsCompanionAway,
} from '../../care/assess-safety.js';
import { canDismiss, type Reason } from '../../care/rank-practices.js';
import {
  find,
  hasBody,
  type Practice,
  type WholePractice,
} from '../../content/content.js';
import type { Company } from '../../content/schema.js';
import { copyText } from '../../page/copy-text.js';
import { ofDocument } from '../../page/of-document.js';
import { readingSideOf } from './reading-side.js';
import type {
  Followed,
  SessionSource,
} from '../../context/session-controller.js';
import { StoreController } from '../../context/store-controller.js';
import { translate } from '../../i18n/translate.js';
import { dispatchChoice, dispatchPress } from '../../template/actions.js';
import { focusInView } from '../../template/focus.js';
import { titleAt } from '../../template/heading.js';
import { html } from '../../template/html.js';
import { LaterController } from '../../template/later.controller.js';
import { addStyles } from '../../template/styles.js';
import { renderLater } from '../later/later.view.js';
import {
  markAfter,
  reduce,
  stateOf,
  type FlowAction,
  type FlowState,
  type PracticeAction,
} from './practice.core.js';
import { openedPractice, openedView } from './load-opened.js';
import { renderPicture } from './picture.js';
import type { OpenedPractice } from './practice-opened.js';
import type { Tried } from './one-practice.core.js';
import { readerOf } from './practice-reader.core.js';
import type { WaysOn } from './practice-screen.js';
import { practiceKeys, type PracticeState } from './practice-state.js';
import { aboutLines, reasonLabels } from './practice-summary.js';
import { Breath } from './breath.js';
import { prefersStill, Ticks } from './ticks.js';

export interface PracticeView {
  readonly reasons?: readonly Reason[];
  /** Who is there, as the host says. Default: the session's. */
  readonly company?: Company | undefined;
  /** Level of the title, 2 to 6. */
  readonly heading: number;
  /** Where somebody can go afterwards. Default: back to the steps. */
  readonly ways?: WaysOn;
}

/**
 * A practice from reading to its end: the full view that a card, a list
 * and a check-in share. The timer makes no sound, holds moments and not ticks,
 * and speaks only at its start, its pauses and its end.
 */
export class PracticeController implements ReactiveController {
  #host: LitElement;
  #sessions: Followed<keyof PracticeState>;
  #onAction: (action: PracticeAction) => void;
  /** What there is to read of practices, and how it looks. */
  #opened: LaterController;
  /** Of the practice that somebody did something with last. */
  #state: FlowState | undefined;
  #ticks: Ticks;
  #breath = new Breath();
  /** Whether the stage that comes takes the focus. */
  #takesFocus = false;

  /** @param act called after what a person did, for the element around it */
  constructor(
    host: LitElement,
    sessions: SessionSource,
    act: (action: PracticeAction) => void,
  ) {
    this.#host = host;
    this.#sessions = sessions.follow(practiceKeys, () =>
      this.#setState(undefined),
    );
    this.#onAction = act;
    this.#opened = new LaterController(host, openedPractice, () => {
      // A row says nothing of it, and a page may have a thousand of them.
      if (this.#isOpen) host.requestUpdate();
    });
    this.#ticks = new Ticks(
      () => host.requestUpdate(),
      (flow) => this.#end(flow),
    );
    // The side that was chosen in any element of the session.
    new StoreController(host, this.#sessions, readingSideOf);
    host.addController(this);
  }

  hostConnected(): void {
    this.#keepTime();
  }

  hostDisconnected(): void {
    this.#ticks.stop();
    this.#breath.stop();
  }

  /** From here on the element shows this, and time is kept for it. */
  #setState(state: FlowState | undefined): void {
    this.#state = state;
    this.#host.requestUpdate();
    this.#keepTime();
  }

  hostUpdated(): void {
    this.#breath.align(this.#host.renderRoot as ShadowRoot, this.#state);
    // A stage takes the focus that its button had, so that nobody is thrown
    // back to the top of the page.
    if (!this.#takesFocus) return;
    this.#takesFocus = false;
    const root = this.#host.renderRoot as ShadowRoot;
    const marked = root.querySelectorAll<HTMLElement>('.practice [data-focus]');
    focusInView([...marked].at(-1));
    // A heading of the host's own stands in place of ours, which then cannot
    // take it.
    if (!root.activeElement)
      root.querySelector<HTMLElement>('.practice')?.focus();
  }

  /**
   * Whether support is offered within the practice now, so that the element
   * around it need not say it twice.
   */
  offersSupport(
    practice: Practice,
    { ways }: Pick<PracticeView, 'ways'>,
  ): boolean {
    const { stage, outcome } = stateOf(this.#state, practice);
    if (!ways?.support) return false;
    return stage === 'time' || (stage === 'told' && outcome === 'heavier');
  }

  /** Whether somebody is being led through its steps. */
  isGuiding(practice: Practice): boolean {
    return stateOf(this.#state, practice).stage === 'time';
  }

  /**
   * Whether the way back stands within the practice now, so that the element
   * around it need not show it twice.
   */
  offersBack(practice: Practice): boolean {
    return stateOf(this.#state, practice).stage === 'told';
  }

  /** A practice as one that was done, and what somebody said of it. */
  triedIn(practice: Practice): Tried {
    const { outcome } = stateOf(this.#state, practice);
    return { id: practice.id, isHeavier: outcome === 'heavier' };
  }

  /** Whether a practice is open in the element. */
  get #isOpen(): boolean {
    return !!(this.#host.renderRoot as ShadowRoot | undefined)?.querySelector(
      '.practice',
    );
  }

  /** Until there is more of the practices than their titles. */
  settleBodies(): Promise<void> {
    return this.#opened.settle();
  }

  /**
   * Whoever comes back to a practice that they ended begins with its steps; a
   * timer that runs goes on.
   */
  reopen(practice: Practice): void {
    this.#opened.load();
    const { stage } = stateOf(this.#state, practice);
    if (stage !== 'read' && stage !== 'time')
      this.#setState(
        reduce(
          stateOf(this.#state, practice),
          { type: 'read-again' },
          Date.now(),
        ),
      );
  }

  render(practice: Practice, view: PracticeView): unknown {
    const { stage } = stateOf(this.#state, practice);
    const dispatch = (action: PracticeAction): void =>
      this.#dispatch(practice, action);
    const handleClick = (event: Event): void => dispatchPress(event, dispatch);
    const handleChange = (event: Event): void =>
      dispatchChoice(event, dispatch);
    return html`<div
      class="practice"
      tabindex="-1"
      @click=${handleClick}
      @change=${handleChange}
    >
      ${stage === 'read' ? renderPicture(practice) : nothing}
      ${this.#renderInside(practice, view)}
    </div>`;
  }

  /** The title, what there is to read and press, and what is said of it. */
  #renderInside(practice: Practice, view: PracticeView): unknown {
    const { content } = this.#sessions.value;
    const title = html`<slot name="heading"
      >${titleAt(view.heading, practice.title)}</slot
    >`;
    const { module } = openedView;
    if (!module || !hasBody(practice))
      return [title, renderLater(content, this.#opened)];
    return module.renderOpened(this.#open(practice, view), title);
  }

  #open(
    practice: WholePractice,
    { company, heading, reasons = [], ways = {} }: PracticeView,
  ): OpenedPractice {
    const { session, value: state } = this.#sessions;
    const { content } = state;
    const { side } = readingSideOf(session).getState();
    return {
      content,
      practice,
      flow: stateOf(this.#state, practice),
      reader: readerOf(state, practice, side, company),
      heading,
      side,
      mark: state.marks[practice.id] ?? {},
      isKnown: !!find(content.practices, practice.id),
      canDismiss: canDismiss(content, state, practice.id),
      supportFirst: isAlarm(state.safety.level),
      careFirst: !!practice.breath || keepsCompanionAway(state.safety.level),
      about: aboutLines(state, practice, company),
      reasons: reasonLabels(content, reasons),
      isStill: prefersStill(),
      now: Date.now(),
      ways,
      tomorrow: this.#tomorrow(),
    };
  }

  /**
   * After a scene the days after next are the ones to look after, until they
   * are there. Not where safety comes first, or nobody knows who is there: what
   * is copied can be read by others.
   */
  #tomorrow(): string | undefined {
    const { content, context, person, safety } = this.#sessions.value;
    if (groundsOnly(safety.level) || isCompanyUnsure(safety)) return undefined;
    const isScene = (person.context ?? context) === 'kink';
    const isAfterScene = isScene && person.when !== 'next-day';
    return translate(
      content,
      `card.tomorrow.${isAfterScene ? 'scene' : 'day'}`,
    );
  }

  async #copyTomorrow(practice: Practice): Promise<void> {
    const isCopied = await copyText(this.#tomorrow() ?? '');
    // The clipboard may answer when somebody is in another practice.
    if (this.#state?.practice === practice.id)
      this.#move(practice, { type: 'copied', isCopied });
  }

  #dispatch(practice: Practice, action: PracticeAction): void {
    this.#perform(practice, action);
    this.#move(practice, action);
    this.#onAction(action);
  }

  /** What an action does outside of the practice. */
  #perform(practice: Practice, action: PracticeAction): void {
    const { session, value } = this.#sessions;
    const { id } = practice;
    const mark = markAfter(action, value.marks[id] ?? {});
    if (mark) session.markPractice(id, mark);
    if (action.type === 'choose-side')
      readingSideOf(session).update({ side: action.side });
    if (action.type === 'load-again') this.#opened.load();
    if (action.type === 'copy-tomorrow') void this.#copyTomorrow(practice);
  }

  #move(practice: Practice, action: FlowAction): void {
    const before = stateOf(this.#state, practice);
    const after = reduce(before, action, Date.now());
    if (after.stage === 'time') this.#addGuidedStyles();
    // The button that copies goes where nothing can be copied.
    if (after.stage !== before.stage || after.cannotCopy !== before.cannotCopy)
      this.#takesFocus = true;
    // The timer of another practice goes on until something is done in this
    // one.
    this.#setState(after === before ? this.#state : after);
  }

  #addGuidedStyles(): void {
    for (const styles of openedView.module?.guidedStyles ?? [])
      addStyles(this.#host.renderRoot, styles);
  }

  #keepTime(): void {
    this.#ticks.follow(this.#state);
    this.#breath.follow(this.#state);
  }

  /**
   * The last line takes the focus where the reader is here, or nowhere;
   * somebody who is elsewhere on the page stays there.
   */
  #end(flow: FlowState): void {
    const root = this.#host.renderRoot as ShadowRoot;
    const isSeen = !!root.querySelector('[role=timer]');
    const isHere =
      !!root.activeElement ||
      ofDocument('activeElement') === ofDocument('body');
    this.#takesFocus = isSeen && isHere;
    // A phone that says each turn hears by it that the time is over.
    this.#setState(reduce(flow, { type: 'time-over' }, Date.now()));
  }
}
