import {
  nothing,
  type CSSResult,
  type LitElement,
  type ReactiveController,
} from 'lit';
import { isServer } from '../../is-server.js';
import {
  groundsOnly,
  isAlarm,
  isAtLeast,
  type SafetyAssessment,
} from '../../care/assess-safety.js';
import type { Danger } from '../../care/check-in.js';
import { fieldsOf } from '../../content/plain-data.js';
import type {
  Followed,
  SessionSource,
} from '../../context/session-controller.js';
import { translate } from '../../i18n/translate.js';
import { renderFirstNumber } from './first-number.js';
import { followPrinting } from '../../page/printing.js';
import { dispatchPress } from '../../template/actions.js';
import { focusInView } from '../../template/focus.js';
import { html } from '../../template/html.js';
import { icons, renderOnwardIcon } from '../../template/icons.js';
import { addStyles } from '../../template/styles.js';
import {
  closedPanel,
  focusAfter,
  reduce,
  type SupportAction,
  type SupportFocus,
  type SupportOpener,
} from './support.core.js';
import { leavePage } from './leave-page.js';
import { supportKeys, type SupportState } from './support-state.js';
import { renderSupport } from './support-view.js';
import { supportStyles } from './support.styles.js';

/** From which level on the calm line stands there. */
export type LineFrom = 'soft' | 'note';

/**
 * How the line says it: in kind words; only what can be done, where kinder
 * words stand beside it already; or with its buttons alone, where the words
 * were read a step before and are only heard.
 */
export type LineLook = 'kind' | 'plain' | 'short';

const TOGGLE: Readonly<Record<SupportOpener, SupportAction>> = {
  'support-link': { type: 'toggle-support', from: 'support-link' },
  'support-open': { type: 'toggle-support', from: 'support-open' },
};
const CLOSE: SupportAction = { type: 'close-support' };
const LEAVE: SupportAction = { type: 'leave' };

/**
 * Support in every element: a quiet link at its foot, a calm line where what
 * was said asks for it, and the panel that both open. It never opens by itself,
 * for somebody may be watching, and nobody is told that it was opened.
 */
export class SupportController implements ReactiveController {
  #host: LitElement;
  #sessions: Followed<keyof SupportState>;
  #panel = closedPanel;
  #focus: SupportFocus | undefined;
  #hadNumber = false;
  /** Hears no more of printing. */
  #unfollow = (): void => {};

  constructor(host: LitElement, sessions: SessionSource) {
    this.#host = host;
    this.#sessions = sessions.follow(supportKeys);
    host.addController(this);
  }

  /** Whether the panel is open. */
  get open(): boolean {
    return this.#panel.isOpen;
  }

  hostConnected(): void {
    if (isServer) return;
    this.#unfollow = followPrinting(this.#onPrint);
  }

  hostDisconnected(): void {
    this.#unfollow();
    // It may be taken away while the page is printed.
    this.#onPrint(false);
  }

  hostUpdated(): void {
    const focus = this.#focus;
    this.#focus = undefined;
    if (focus === 'panel') this.#focusPanel();
    if (focus === 'opener') this.#focusOpener();
    this.#showNumber();
  }

  /**
   * After the heaviest words nothing comes onto paper but support. It says so in
   * no rule and no attribute before somebody prints.
   */
  #onPrint = (isPrinting: boolean): void => {
    const isHidden =
      isPrinting && groundsOnly(this.#sessions.value.safety.level);
    const box = this.#host.renderRoot.querySelector<HTMLElement>('.box');
    if (!box) return;
    box.style.visibility = isHidden ? 'hidden' : '';
    // An empty one would tell afterwards.
    if (!box.getAttribute('style')) box.removeAttribute('style');
  };

  /** The link, for the foot of the element. */
  renderLink(): unknown {
    const label = translate(this.#sessions.value.content, 'common.support');
    return html`<button
      masked="link support-link"
      type="button"
      aria-expanded=${this.open}
      .action=${TOGGLE['support-link']}
      @click=${this.#onClick}
    >
      ${label}
    </button>`;
  }

  /**
   * One calm line with a way to support and a way out; from *note* on support
   * is the filled one. It is rendered always, and empty where nothing asks for
   * it: a screen reader hears it when it comes.
   * @param danger what somebody typed points to, and is not chosen yet: then
   *   the line stands there from no level on
   */
  renderLine(
    from: LineFrom = 'soft',
    look: LineLook = 'kind',
    danger?: Danger,
  ): unknown {
    const { safety } = this.#sessions.value;
    const isShown = !!danger || isAtLeast(safety.level, from);
    const hasAlarm = !!danger || isAlarm(safety.level);
    const text = isShown ? this.#lineText(hasAlarm, look, danger) : '';
    const line =
      look === 'short'
        ? html`<p class="sr" role="status">${text}</p>`
        : html`<p role="status">${text}</p>`;
    return html`<div masked="calm">
      ${line} ${isShown ? this.#renderActions(hasAlarm) : nothing}
      ${isShown && safety.crisis ? renderFirstNumber(this.#sessions) : nothing}
    </div>`;
  }

  /** Support and the way out, beside the line. */
  #renderActions(hasAlarm: boolean): unknown {
    const leaveLabel = translate(this.#sessions.value.content, 'safety.leave');
    return html`<div class="acts" @click=${this.#onClick}>
      ${this.renderButton(hasAlarm)}
      <button masked="btn" type="button" .action=${LEAVE}>
        ${renderOnwardIcon(icons.leave)}${leaveLabel}
      </button>
    </div>`;
  }

  /**
   * A button, for where a text says that support is here.
   * @param isMain whether it is the one filled button in view: from a word of
   *   alarm on
   */
  renderButton(isMain = false): unknown {
    const label = translate(this.#sessions.value.content, 'common.support');
    return isMain
      ? html`<button
          masked="btn main support-open"
          type="button"
          aria-expanded=${this.open}
          .action=${TOGGLE['support-open']}
          @click=${this.#onClick}
        >
          ${label}
        </button>`
      : html`<button
          masked="btn support-open"
          type="button"
          aria-expanded=${this.open}
          .action=${TOGGLE['support-open']}
          @click=${this.#onClick}
        >
          ${label}
        </button>`;
  }

  /** What the link and the line open; nothing while it is closed. */
  renderPanel(heading = 3): unknown {
    if (!this.open) return nothing;
    const { value } = this.#sessions;
    return html`<div masked="support-panel" @click=${this.#onClick}>
      <div class="top">
        <button masked="link" type="button" .action=${CLOSE}>
          ${translate(value.content, 'common.back')}
        </button>
      </div>
      ${renderSupport(this.#sessions, fieldsOf({ heading }))}
    </div>`;
  }

  #lineText(
    hasAlarm: boolean,
    look: LineLook,
    danger: Danger | undefined,
  ): string {
    const { content, safety } = this.#sessions.value;
    if (!hasAlarm) return translate(content, 'common.soft');
    if (look !== 'kind') return translate(content, 'checkin.line.plain');
    return translate(content, lineFor(safety, danger));
  }

  /**
   * Hears the presses of what stands together. Its link and its button stand
   * alone, in whatever shows them, and each hears its own.
   */
  #onClick = (event: Event): void => dispatchPress(event, this.#dispatch);

  #dispatch = (action: SupportAction): void => {
    if (action.type === 'leave') return leavePage(this.#sessions.value.content);
    const before = this.#panel;
    this.#panel = reduce(before, action);
    this.#focus = focusAfter(before, this.#panel) ?? this.#focus;
    // Most panels are never opened: until then its styles weigh on no card.
    if (this.open) this.#adopt(supportStyles);
    this.#host.requestUpdate();
  };

  #adopt(styles: CSSResult): void {
    addStyles(this.#host.renderRoot, styles);
  }

  #focusPanel(): void {
    const title = this.#host.renderRoot.querySelector<HTMLElement>(
      '.support-panel .title',
    );
    if (!title) return;
    title.tabIndex = -1;
    title.focus({ preventScroll: true });
    title.scrollIntoView?.({ block: 'nearest' });
  }

  /**
   * The first number to call comes into view for whoever is at work in this
   * element. What was said elsewhere scrolls no page.
   */
  #showNumber(): void {
    const root = this.#host.renderRoot as ShadowRoot;
    const number = root.querySelector('.first-number');
    if (number && !this.#hadNumber && root.activeElement)
      number.scrollIntoView?.({ block: 'nearest' });
    this.#hadNumber = !!number;
  }

  #focusOpener(): void {
    const root = this.#host.renderRoot;
    const opener =
      root.querySelector<HTMLElement>(`.${this.#panel.opener}`) ??
      root.querySelector<HTMLElement>('.title');
    focusInView(opener);
  }
}

/**
 * The line that answers to what was said, or to what somebody typed: what is
 * most pressing first.
 */
function lineFor(
  { crisis, notYourFault, topics }: SafetyAssessment,
  danger: Danger | undefined,
): string {
  if (crisis || danger === 'harm-to-self') return 'checkin.line.crisis';
  if (topics[0] === 'own-behaviour' || danger === 'own-behaviour')
    return 'checkin.line.own';
  if (notYourFault) return 'checkin.line.fault';
  return topics[0] === 'medical' || danger === 'body'
    ? 'checkin.line.body'
    : 'checkin.line';
}
