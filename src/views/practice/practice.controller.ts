import {
  isServer,
  nothing,
  type LitElement,
  type ReactiveController,
} from 'lit';
import { isAlarm } from '../../care/assess-safety.js';
import { canDismiss, type Reason } from '../../care/rank-practices.js';
import { timeLeft } from '../../care/timer.js';
import {
  find,
  hasBody,
  type Practice,
  type WholePractice,
} from '../../content/content.js';
import { restOfContent } from '../../content/load-rest.js';
import type { Company } from '../../content/schema.js';
import { ofDocument } from '../../page/of-document.js';
import { readingSideOf, type Side } from './reading-side.js';
import type {
  Followed,
  SessionSource,
} from '../../context/session-controller.js';
import { translate } from '../../i18n/translate.js';
import { titleAt } from '../../template/heading.js';
import { html } from '../../template/html.js';
import { LaterController } from '../../template/later.controller.js';
import { renderLater } from '../later/later.view.js';
import {
  isRunning,
  reduce,
  stateOf,
  type FlowAction,
  type FlowState,
  type Outcome,
} from './practice.core.js';
import { renderIntro, renderReasons } from './practice-reading.js';
import type {
  PracticePresses,
  PracticeScreen,
  WaysOn,
} from './practice-screen.js';
import { practiceKeys, type PracticeState } from './practice-state.js';
import { renderStage } from './practice-view.js';
import { practiceWords, readerOf } from './practice-words.core.js';

/** What a person did, for the host's event. */
export type PracticeAction = 'start' | 'done' | 'save' | 'dismiss';

export interface PracticeView {
  readonly reasons?: readonly Reason[];
  /** Who is there, as the host says. Default: the session's. */
  readonly company?: Company | undefined;
  /** Level of the title, 2 to 6. */
  readonly heading: number;
  /** Where somebody can go afterwards. Default: back to the steps. */
  readonly ways?: WaysOn;
}

const MINUTE = 60_000;
const SECOND = 1000;
const prefersStill = (): boolean =>
  !isServer && matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * A practice from reading to "did it help": the full view that a card, a list
 * and a check-in share. The timer makes no sound, holds moments and not ticks,
 * and speaks only at its start, its pauses and its end.
 */
export class PracticeController implements ReactiveController {
  #host: LitElement;
  #sessions: Followed<keyof PracticeState>;
  #onAction: (action: PracticeAction) => void;
  /** What there is to read of the built-in practices. */
  #rest: LaterController;
  /** Of the practice that somebody did something with last. */
  #state: FlowState | undefined;
  #tick: ReturnType<typeof setTimeout> | undefined;
  /** Whether the stage that comes takes the focus. */
  #takesFocus = false;
  #followed: ReturnType<typeof readingSideOf> | undefined;
  #unfollow = (): void => {};

  /** @param act called after a person acted, so that the host can say so */
  constructor(
    host: LitElement,
    sessions: SessionSource,
    act: (action: PracticeAction) => void,
  ) {
    this.#host = host;
    this.#sessions = sessions.follow(practiceKeys);
    this.#onAction = act;
    this.#rest = new LaterController(host, restOfContent, () => {
      // A row says nothing of it, and a page may have a thousand of them.
      if (this.#isOpen) host.requestUpdate();
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#follow();
    this.#scheduleTick();
  }

  hostDisconnected(): void {
    clearTimeout(this.#tick);
    this.#unfollow();
    this.#followed = undefined;
  }

  hostUpdate(): void {
    this.#follow();
  }

  /** Hears of the side that was chosen in any element of the session. */
  #follow(): void {
    if (isServer) return;
    const side = readingSideOf(this.#sessions.session);
    if (side === this.#followed) return;
    this.#unfollow();
    this.#followed = side;
    this.#unfollow = side.subscribe(() => this.#host.requestUpdate());
  }

  hostUpdated(): void {
    // A stage takes the focus that its button had, so that nobody is thrown
    // back to the top of the page.
    if (!this.#takesFocus) return;
    this.#takesFocus = false;
    const root = this.#host.renderRoot as ShadowRoot;
    [...root.querySelectorAll<HTMLElement>('.practice [data-focus]')]
      .at(-1)
      ?.focus();
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
    return !!ways?.support && stage === 'told' && outcome === 'no';
  }

  /** Whether a practice is open in the element. */
  get #isOpen(): boolean {
    return !!(this.#host.renderRoot as ShadowRoot | undefined)?.querySelector(
      '.practice',
    );
  }

  /** Until there is more of the practices than their titles. */
  settleBodies(): Promise<void> {
    return this.#rest.settle();
  }

  /**
   * Whoever comes back to a practice that they ended begins with its steps; a
   * timer that runs goes on.
   */
  reopen(practice: Practice): void {
    this.#rest.load();
    const { stage } = stateOf(this.#state, practice);
    if (stage === 'ask' || stage === 'told')
      this.#state = reduce(stateOf(this.#state, practice), {
        type: 'read-again',
      });
  }

  render(practice: Practice, view: PracticeView): unknown {
    const { value: state } = this.#sessions;
    const { content } = state;
    const { reasons = [], company, heading } = view;
    const flow = stateOf(this.#state, practice);
    const said = flow.said
      ? translate(content, `card.${flow.said}`, { n: flow.minutes })
      : '';
    const isReading = flow.stage === 'read';
    const stage = hasBody(practice)
      ? renderStage(this.#screen(practice, view))
      : renderLater(content, this.#rest);
    return html`<div class="practice" tabindex="-1">
      ${isReading ? renderIntro(state, practice, company) : nothing}<slot
        name="heading"
        >${titleAt(heading, practice.title)}</slot
      >
      ${isReading ? renderReasons(content, reasons) : nothing} ${stage}
      <p class="sr" role="status">${said}</p>
    </div>`;
  }

  #screen(
    practice: WholePractice,
    { company, ways = {} }: PracticeView,
  ): PracticeScreen {
    const { session, value: state } = this.#sessions;
    const { content } = state;
    const { side } = readingSideOf(session).getState();
    return {
      content,
      practice,
      flow: stateOf(this.#state, practice),
      words: practiceWords(practice, readerOf(state, practice, side, company)),
      side,
      mark: state.marks[practice.id] ?? {},
      isKnown: !!find(content.practices, practice.id),
      canDismiss: canDismiss(content, state, practice.id),
      supportFirst: isAlarm(state.safety.level),
      isStill: prefersStill(),
      now: Date.now(),
      ways,
      press: this.#presses(practice),
    };
  }

  #presses(practice: Practice): PracticePresses {
    const dispatch = (action: FlowAction): void =>
      this.#dispatch(practice, action);
    return {
      side: (side: Side) =>
        readingSideOf(this.#sessions.session).update({ side }),
      minutes: (minutes) => dispatch({ type: 'choose-minutes', minutes }),
      start: () => {
        dispatch({ type: 'start', now: Date.now() });
        this.#onAction('start');
      },
      pause: () => dispatch({ type: 'pause', now: Date.now() }),
      resume: () => dispatch({ type: 'resume', now: Date.now() }),
      finish: () => {
        this.#sessions.session.markPractice(practice.id, { done: true });
        dispatch({ type: 'finish' });
        this.#onAction('done');
      },
      answer: (outcome) => {
        this.#remember(practice, outcome);
        dispatch({ type: 'answer', outcome });
      },
      read: () => dispatch({ type: 'read-again' }),
      save: () => {
        const { session, value } = this.#sessions;
        session.markPractice(practice.id, {
          saved: !value.marks[practice.id]?.saved,
        });
        this.#host.requestUpdate();
        this.#onAction('save');
      },
      dismiss: () => {
        this.#sessions.session.markPractice(practice.id, { dismissed: true });
        this.#onAction('dismiss');
      },
    };
  }

  /** "The same" and no answer take back nothing that was said before. */
  #remember({ id }: Practice, outcome: Outcome): void {
    if (outcome === 'yes')
      this.#sessions.session.markPractice(id, { helped: true });
    if (outcome === 'no')
      this.#sessions.session.markPractice(id, { helped: false });
  }

  #dispatch(practice: Practice, action: FlowAction): void {
    const before = stateOf(this.#state, practice);
    this.#state = reduce(before, action);
    if (this.#state.stage !== before.stage) this.#takesFocus = true;
    this.#host.requestUpdate();
    this.#scheduleTick();
  }

  /**
   * Wakes at the next whole second, or minute where things keep still, and at
   * the end.
   */
  #scheduleTick(): void {
    clearTimeout(this.#tick);
    const flow = this.#state;
    if (isServer || !flow?.timer || !isRunning(flow)) return;
    const left = timeLeft(flow.timer, Date.now());
    if (!left) return this.#end(flow);
    const step = prefersStill() ? MINUTE : SECOND;
    this.#tick = setTimeout(
      () => {
        this.#host.requestUpdate();
        this.#scheduleTick();
      },
      left % step || step,
    );
  }

  /**
   * The last line takes the focus where the reader is here, or nowhere;
   * somebody who is elsewhere on the page stays there.
   */
  #end(flow: FlowState): void {
    const root = this.#host.renderRoot as ShadowRoot;
    const isSeen = !!root.querySelector('.ring');
    const isHere =
      !!root.activeElement ||
      ofDocument('activeElement') === ofDocument('body');
    this.#state = reduce(flow, { type: 'time-over' });
    this.#takesFocus = isSeen && isHere;
    this.#host.requestUpdate();
  }
}
