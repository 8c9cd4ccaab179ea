import { isServer, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { explainPractice, withheld, type Reason } from '../../care/rank-practices.js';
import { isAllowed, type Practice } from '../../content/content.js';
import type { Company } from '../../content/schema.js';
import { companies } from '../../content/terms.js';
import { SessionController } from '../../context/session-controller.js';
import { message } from '../../i18n/message.js';
import { selectPractice } from '../../session/selectors.js';
import type { Session, SessionState } from '../../session/session.js';
import { html } from '../shared/html.js';
import { PracticeFlow } from '../shared/practice-flow.js';
import { practiceSummary } from '../shared/practice-summary.js';
import { renderOnServer } from '../shared/on-server.js';
import { SupportController } from '../shared/support.js';
import { oneOf, warnOnce } from '../shared/warn.js';
import { cardView, canUndo } from './practice-card.core.js';
import { CarePracticeEvent } from './practice-card.events.js';
import { practiceCardStyles } from './practice-card.styles.js';

const slice = ({ content, marks, preferences, checkIn, context }: SessionState): unknown[] => [content, marks, preferences, checkIn, context];

/**
 * One practice: how to hold, talk, comfort, affirm or be quietly there. Compact it is a row that opens in place.
 *
 * @tag practice-card
 * @slot - Shown where the practice is not available, and while scripts are off.
 * @slot media - In place of the picture of two circles.
 * @slot heading - In place of the title.
 * @slot actions - Beside the buttons.
 * @slot footer - At the foot, beside the link to support.
 * @fires {CarePracticeEvent} care-practice-open - A compact card was opened.
 * @fires {CarePracticeEvent} care-practice-start - The timer was started.
 * @fires {CarePracticeEvent} care-practice-done - Someone said that they are done.
 * @fires {CarePracticeEvent} care-practice-save - The practice was saved, or taken out again.
 * @fires {CarePracticeEvent} care-practice-dismiss - The practice was put away.
 * @csspart box - The card.
 * @csspart heading - The title.
 * @csspart reason - Why it is suggested.
 * @csspart ask - The line to ask first.
 * @csspart steps - The steps.
 * @csspart actions - The buttons.
 * @cssprop [--care-accent=oklch(0.56 0.12 20)] - The colour that every other colour is derived from.
 */
export class PracticeCardElement extends LitElement {
  static override styles = practiceCardStyles;

  /** A session, or the id of a `care-provider`. Default: the nearest provider, else the page's session. */
  @property() session: string | Session | undefined;
  /** The id of a practice of the session's content, or a practice of the host's own. */
  @property() practice: string | Practice | undefined;
  /** `full` shows everything at once, `compact` a row that opens. */
  @property() variant: 'compact' | 'full' = 'full';
  /** Whether a compact card is open. Default false. */
  @property({ type: Boolean }) expanded = false;
  /** Who is there; shown in place of every company that fits. */
  @property() company: Company | undefined;
  /** Level of the title, 2 to 6. Default 3. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;
  /** Why it is shown, as `session.rank()` gives it. Default: what the session's own ranking says. */
  @property({ attribute: false }) because: readonly Reason[] | undefined;

  #sessions = new SessionController(this, slice);
  #support: SupportController | undefined;
  #flow: PracticeFlow | undefined;
  /** The host's own practice as it was given, and as it was read: `null` until then. */
  #read: Practice | undefined;
  #own: Practice | null | undefined;

  protected override render(): unknown {
    const { state } = this.#sessions;
    const practice = this.#find();
    const kept = practice && withheld(state.content, state, practice);
    const company = oneOf(this, 'company', this.company, companies);
    const compact = oneOf(this, 'variant', this.variant, ['full', 'compact'], 'full') === 'compact';
    switch (cardView(practice, kept, !compact || this.expanded)) {
      case 'unknown':
        return html`<div masked="quiet" part="box"><slot>${this.#own === null ? nothing : message(state.content, 'card.unknown')}</slot></div>`;
      case 'withheld':
        return html`<div masked="quiet" part="box">
          <p>${message(state.content, `card.withheld.${kept!}`)}</p>
          ${canUndo(kept) ? html`<button masked="link" type="button" @click=${this.#onUndo}>${message(state.content, 'common.undo')}</button>` : nothing}
        </div>`;
      case 'compact':
        if (isServer) return renderOnServer(this, this.#sessions, practice!, this.#reasons(practice!), this.headingLevel, company);
        return html`<button masked="summary" part="box" type="button" aria-expanded="false" @click=${this.#onToggle}>
          ${practiceSummary(state.content, practice!, this.#reasons(practice!), company)}
        </button>`;
      default:
        return this.#renderFull(practice!, company, compact);
    }
  }

  #renderFull(practice: Practice, company: Company | undefined, compact: boolean): unknown {
    const flow = (this.#flow ??= new PracticeFlow(this, this.#sessions, (action) => this.dispatchEvent(new CarePracticeEvent(action))));
    const support = (this.#support ??= new SupportController(this, this.#sessions));
    return html`<article masked="box" part="box">
      ${flow.render(practice, { because: this.#reasons(practice), company, heading: this.headingLevel })}
      <div class="foot">
        ${support.renderLink()}<slot name="footer"></slot>
        ${compact
          ? html`<button masked="link" type="button" aria-expanded="true" @click=${this.#onToggle}>${message(this.#sessions.state.content, 'card.close')}</button>`
          : nothing}
      </div>
      ${support.renderPanel()}
    </article>`;
  }

  #find(): Practice | undefined {
    const { state } = this.#sessions;
    const { practice } = this;
    if (practice && typeof practice !== 'string') {
      if (this.#read !== practice) void this.#readOwn(practice);
      return this.#own && isAllowed(this.#own.audience, state.audience) ? this.#own : undefined;
    }
    const found = selectPractice(state, practice);
    if (practice && !found) warnOnce(this, 'practice', practice, `a practice of this content for audience "${state.audience}"`);
    return found;
  }

  /** A practice of the host's own is checked first, by what is loaded for this only. */
  async #readOwn(practice: Practice): Promise<void> {
    this.#read = practice;
    this.#own = null;
    try {
      // A server has checked it.
      this.#own = isServer ? practice : (await import('../../content/read-pack.js')).readPractice(practice);
    } catch (error) {
      this.#own = undefined;
      warnOnce(this, 'practice', '', (error as Error).message);
    }
    this.requestUpdate();
  }

  #reasons(practice: Practice): readonly Reason[] {
    const { state } = this.#sessions;
    return (oneOf(this, 'typeof because', this.because && typeof this.because, ['object']) && this.because) ?? explainPractice(state.content, state, practice);
  }

  #onToggle = async (): Promise<void> => {
    this.expanded = !this.expanded;
    if (this.expanded) this.dispatchEvent(new CarePracticeEvent('open'));
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(this.expanded ? '.title' : '.summary')?.focus();
  };

  #onUndo = async (): Promise<void> => {
    const practice = this.#find();
    if (practice) this.#sessions.session.markPractice(practice.id, { dismissed: false });
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.title, .summary')?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'practice-card': PracticeCardElement;
  }
}
