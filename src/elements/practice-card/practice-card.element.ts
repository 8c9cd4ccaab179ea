import { nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { isServer } from '../../is-server.js';
import { isAlarm } from '../../care/assess-safety.js';
import {
  explainPractice,
  withholdReason,
  type Reason,
} from '../../care/rank-practices.js';
import { isAllowed, type Practice } from '../../content/content.js';
import type { Company } from '../../content/schema.js';
import { companies } from '../../content/terms.js';
import { SessionController } from '../../context/session-controller.js';
import { translate } from '../../i18n/translate.js';
import { selectPractice } from '../../session/selectors.js';
import type { Session } from '../../session/session.js';
import { headingLevelOf } from '../../template/heading.js';
import { AftercareElement } from '../../template/aftercare-element.js';
import { dispatchPress } from '../../template/actions.js';
import { focusFirst } from '../../template/focus.js';
import { html } from '../../template/html.js';
import { OwnPractice } from '../../views/practice/own-practice.js';
import { renderOnServer } from '../../views/practice/on-server.js';
import type { PracticeAction } from '../../views/practice/practice.core.js';
import {
  PracticeController,
  type PracticeView,
} from '../../views/practice/practice.controller.js';
import { renderPracticeRow } from '../../views/practice/practice-summary.js';
import { practiceKeys } from '../../views/practice/practice-state.js';
import { SupportController } from '../../views/support/support.controller.js';
import { supportEntryStyles } from '../../views/support/support-line.styles.js';
import { isListFor, oneOf, warnOnce } from '../../diagnostics/warn.js';
import { tellUnknown } from '../../views/later/unknown-id.js';
import { cardView, newsOf, type CardAction } from './practice-card.core.js';
import { CarePracticeEvent } from './practice-card.events.js';
import { practiceCardStyles } from './practice-card.styles.js';
import {
  renderClose,
  renderUnknown,
  renderWithheld,
  TOGGLE,
} from './practice-card.view.js';

const variants = ['full', 'compact'] as const;
/** The parts of the state that a card follows, once for all cards. */
const cardKeys = [...practiceKeys, 'audience'] as const;

/**
 * One practice: how to hold, talk, comfort, affirm or be quietly there. Compact
 * it is a row that opens in place.
 *
 * @tag practice-card
 * @slot - Shown where the practice is not available, and while scripts are off.
 * @slot media - In place of the picture of two circles.
 * @slot heading - In place of the title.
 * @slot actions - Beside the buttons under “More”.
 * @slot footer - At the foot, beside the link to support.
 * @fires {CarePracticeEvent} care-practice-open - A compact card was opened.
 * @fires {CarePracticeEvent} care-practice-start - The timer was started.
 * @fires {CarePracticeEvent} care-practice-done - Someone said that they are
 *   done.
 * @fires {CarePracticeEvent} care-practice-save - The practice was saved, or
 *   taken out again.
 * @fires {CarePracticeEvent} care-practice-dismiss - The practice was put away.
 * @csspart box - The card.
 * @csspart heading - The title.
 * @csspart actions - The buttons under “More”.
 * @cssprop [--care-accent=oklch(0.56 0.12 20)] - The colour that every other
 *   colour is derived from.
 */
export class PracticeCardElement extends AftercareElement {
  static override readonly docsPage = 'elements/practice-card';
  static override styles = [practiceCardStyles, supportEntryStyles];

  /**
   * A session, or the id of a `care-provider`. Default: the nearest provider,
   * else the page's session.
   *
   * @format text
   */
  @property() session: string | Session | undefined;
  /**
   * The id of a practice of the session's content, or a practice of the host's
   * own.
   *
   * @needed
   * @valuesFrom practices
   */
  @property() practice: string | Practice | undefined;
  /** `full` shows everything at once, `compact` a row that opens. */
  @property() variant: 'compact' | 'full' = 'full';
  /** Whether a compact card is open. Default false. */
  @property({ type: Boolean }) expanded = false;
  /**
   * Who is there; shown in place of every company that fits.
   *
   * @values together solo distance
   */
  @property() company: Company | undefined;
  /**
   * Level of the title, 2 to 6. Default 3.
   *
   * @min 2
   * @max 6
   */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;
  /**
   * The language of its words, as `el`, where there are words in it. Default:
   * that of the page around it.
   *
   * @format text
   */
  @property() language: string | undefined;
  /**
   * Why it is shown, as `session.rank()` gives it. Default: what the session's
   * own ranking says.
   */
  @property({ attribute: false }) reasons: readonly Reason[] | undefined;

  #sessions = new SessionController(this, cardKeys);
  #support = new SupportController(this, this.#sessions);
  #flow = new PracticeController(this, this.#sessions, (action) =>
    this.#onAct(action),
  );
  #own = new OwnPractice(this, (fault) =>
    warnOnce(this, 'practice', '', fault),
  );

  protected override willUpdate(): void {
    const { practice } = this;
    // Whatever is no id is checked, so that it is said what it may be.
    const isId = typeof practice === 'string';
    this.#own.give(isId ? undefined : practice || undefined);
  }

  protected override firstNeeds(): Promise<void> | undefined {
    const isCompact = this.variant === 'compact' && !this.expanded;
    return isCompact ? undefined : this.#flow.settleBodies();
  }

  protected override render(): unknown {
    const { value: state } = this.#sessions;
    const practice = this.#find();
    const kept = practice && withholdReason(state.content, state, practice);
    const company = oneOf(this, 'company', this.company, companies);
    const isCompact =
      oneOf(this, 'variant', this.variant, variants) === 'compact';
    switch (cardView(practice, kept, !isCompact || this.expanded)) {
      case 'unknown':
        return renderUnknown(state.content, this.#own.isBeingRead);
      case 'withheld':
        return renderWithheld(state.content, kept!, this.#onClick);
      case 'compact':
        return this.#renderCompact(practice!, company);
      default:
        return this.#renderFull(practice!, company, isCompact);
    }
  }

  #renderCompact(practice: Practice, company: Company | undefined): unknown {
    const { value: state } = this.#sessions;
    const reasons = this.#reasons(practice);
    if (isServer)
      return renderOnServer(
        this.#flow,
        state,
        { practice, reasons },
        { company, heading: headingLevelOf(this, 3) },
      );
    return renderPracticeRow(
      state,
      { practice, reasons },
      { company, isOpen: false, action: TOGGLE, handleClick: this.#onClick },
    );
  }

  #renderFull(
    practice: Practice,
    company: Company | undefined,
    isCompact: boolean,
  ): unknown {
    const { content, safety } = this.#sessions.value;
    const supportFirst = isAlarm(safety.level);
    const label = translate(content, 'card.close');
    const view: PracticeView = {
      reasons: this.#reasons(practice),
      company,
      heading: headingLevelOf(this, 3),
      ways: {
        ...(isCompact && { back: label }),
        ...(!supportFirst && { support: this.#support.renderButton() }),
      },
    };
    const isSaid = supportFirst || this.#flow.offersSupport(practice, view);
    return html`<article masked="box" part="box" @click=${this.#onClick}>
      ${supportFirst ? this.#renderSupportFirst() : nothing}
      ${this.#flow.render(practice, view)}
      <div class="foot">
        ${isSaid ? nothing : this.#support.renderLink()}<slot
          name="footer"
        ></slot>
        ${isCompact && !this.#flow.offersBack(practice) ? renderClose(label) : nothing}
      </div>
      ${supportFirst ? nothing : this.#support.renderPanel()}
    </article>`;
  }

  /** From a word of alarm on, before the practice. */
  #renderSupportFirst(): unknown {
    return html`${this.#support.renderLine('soft', 'plain')}
    ${this.#support.renderPanel()}`;
  }

  #find(): Practice | undefined {
    const { value: state } = this.#sessions;
    const { practice } = this;
    if (practice && typeof practice !== 'string') {
      const own = this.#own.practice;
      return own && isAllowed(own.audience, state.audience) ? own : undefined;
    }
    const found = selectPractice(state, practice);
    if (practice && !found)
      tellUnknown(this, 'practice', practice, this.#sessions);
    return found;
  }

  #reasons(practice: Practice): readonly Reason[] {
    const { value: state } = this.#sessions;
    const { reasons } = this;
    const isUsable = reasons && isListFor(this, 'reasons', reasons);
    return isUsable ? reasons : explainPractice(state.content, state, practice);
  }

  #onClick = (event: Event): void => dispatchPress(event, this.#dispatch);

  #dispatch = ({ type }: CardAction): void => {
    if (type === 'toggle-card') this.#toggle();
    else this.#bringBack();
  };

  #toggle(): void {
    const practice = this.#find();
    if (practice) this.#flow.reopen(practice);
    this.expanded = !this.expanded;
    if (this.expanded) this.dispatchEvent(new CarePracticeEvent('open'));
    void focusFirst(this, '.title', '.practice', '.opens');
  }

  /** What the card does after something was done in its practice. */
  #onAct(action: PracticeAction): void {
    if (action.type === 'close-practice') this.#toggle();
    if (action.type === 'dismiss') void focusFirst(this);
    const news = newsOf(action);
    if (news) this.dispatchEvent(new CarePracticeEvent(news));
  }

  #bringBack(): void {
    const practice = this.#find();
    if (practice)
      this.#sessions.session.markPractice(practice.id, {
        dismissed: undefined,
      });
    void focusFirst(this, '.title', '.opens', '.practice');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'practice-card': PracticeCardElement;
  }
}
