import { nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { CheckIn } from '../../care/check-in.js';
import type { Suggestion } from '../../care/rank-practices.js';
import { notesFor } from '../../care/choose-notes.js';
import { jsonText } from '../../content/plain-data.js';
import { saysStartsEmpty } from '../../context/page-visit.js';
import { SessionController } from '../../context/session-controller.js';
import { translate } from '../../i18n/translate.js';
import { shownCompany } from '../../session/selectors.js';
import type { Session } from '../../session/session.js';
import { FormElement, type FormValue } from '../../forms/form-element.js';
import { headingLevelOf } from '../../template/heading.js';
import { html } from '../../template/html.js';
import { renderPracticeRow } from '../../views/practice/practice-summary.js';
import { ExitController } from '../../views/support/exit.controller.js';
import { SupportController } from '../../views/support/support.controller.js';
import { supportEntryStyles } from '../../views/support/support-line.styles.js';
import { CheckInController } from '../../views/check-in/check-in.controller.js';
import type { Step } from '../../views/check-in/check-in.core.js';
import {
  isAnswered,
  readCheckIn,
  toValue,
} from '../../views/check-in/check-in.draft.core.js';
import { readCheckInOptions } from '../../views/check-in/check-in.options.js';
import {
  renderOpenPractice,
  type OpenPracticeProps,
} from '../../views/check-in/practice-in-summary.js';
import { GlowController } from '../../views/check-in/glow.controller.js';
import { checkInKeys } from '../../views/check-in/check-in.session.js';
import {
  CareCheckInEvent,
  CareCheckInStepEvent,
} from './feelings-check-in.events.js';
import { feelingsCheckInStyles } from '../../views/check-in/check-in.styles.js';
import { ShownPracticesController } from '../../views/check-in/shown-practices.controller.js';
import type { StepProps } from '../../views/check-in/step-props.js';
import { renderCleared, renderStep } from '../../views/check-in/step-view.js';
import { suggestedIn } from '../../views/check-in/suggested.core.js';
import {
  renderSummary,
  renderSummaryEnd,
  type SummaryProps,
} from '../../views/check-in/summary-view.js';

/**
 * Finds words for how it feels now: a mood field or words first, up to five at
 * once, then a little about now and what would help, then a summary in kind
 * words that leads to practices. No question is required.
 *
 * @tag feelings-check-in
 * @slot - Shown while scripts are off.
 * @fires {Event} input - A person changed something.
 * @fires {Event} change - A person changed something and let go of it.
 * @fires {CareCheckInStepEvent} care-check-in-step - A person went to another
 *   step.
 * @fires {CareCheckInEvent} care-check-in - A person reached the summary.
 * @csspart box - The card.
 * @csspart heading - The question.
 * @csspart field - The mood field.
 * @cssprop [--care-accent=oklch(0.56 0.12 20)] - The colour that every other
 *   colour is derived from.
 */
export class FeelingsCheckInElement extends FormElement<CheckIn> {
  static override readonly docsPage = 'elements/feelings-check-in';
  static override styles = [feelingsCheckInStyles, supportEntryStyles];

  /**
   * A session, or the id of a `care-provider`. Default: the nearest provider,
   * else the page's session.
   *
   * @format text
   */
  @property() session: string | Session | undefined;
  /**
   * Whether a mood field comes first, or words; `few` asks for one of a handful
   * of words and answers with one practice. A person can choose few words, and
   * all of them, too. Default `field`.
   */
  @property() mode: 'field' | 'words' | 'few' = 'field';
  /**
   * How many words there are to choose from: a few of each family, or all.
   * Default `full`.
   */
  @property() vocabulary: 'simple' | 'full' = 'full';
  /**
   * The questions to ask, separated by spaces: `field words about need`.
   * Default all.
   *
   * @list
   * @values field words about need
   */
  @property() steps = 'field words about need';
  /**
   * The most words at once, 1 to 5. Default 5.
   *
   * @min 1
   * @max 5
   */
  @property({ type: Number, attribute: 'max-feelings' }) maxFeelings = 5;
  /**
   * Level of the question's heading, 2 to 6. Default 2.
   *
   * @min 2
   * @max 6
   */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /**
   * The language of its words, as `el`, where there are words in it. Default:
   * that of the page around it.
   *
   * @format text
   */
  @property() language: string | undefined;

  #sessions = new SessionController(this, checkInKeys, () => this.#forget());
  #support = new SupportController(this, this.#sessions);
  #exit = new ExitController(this, this.#sessions);
  #checkIn = new CheckInController(this, this.#sessions, (step) =>
    this.#announceStep(step),
  );
  #shown = new ShownPracticesController(this, this.#sessions);
  #glow = new GlowController(this, () => this.#props);
  /** The practices of the summary, while somebody is there. */
  #suggestions: readonly Suggestion[] = [];
  /** Whether a value was set that no session has yet. */
  #isPending = false;

  protected override readonly formValue: FormValue = {
    serialize: () =>
      isAnswered(this.#checkIn.state.draft)
        ? jsonText(this.getAnswers())
        : undefined,
    isSatisfied: () => {
      const { touched, draft } = this.#checkIn.state;
      return touched || isAnswered(draft) || !!draft.own;
    },
    message: (key) =>
      translate(this.#sessions.value.content, `form.${key}.checkin`),
  };

  /**
   * Sets what was said so far, and fires no event:
   * `{ point?, feelings, strengths?, needs }`. It cannot be read, see
   * `getAnswers()`. `null` empties it, `undefined` takes away what the page set
   * and nothing that a person said; what is there already, or was set before,
   * changes nothing; what cannot be used is named in the console and left out.
   * Default: nothing said.
   */
  set value(value: CheckIn | null | undefined) {
    const answers = this.readValue(value, readCheckIn);
    if (!answers) return;
    this.#checkIn.setDraft(answers);
    this.#isPending = true;
    if (this.isConnected) this.#submitPending();
    this.syncFormValue();
  }

  /**
   * What was said so far. Nothing that was said about now is in it, and no word
   * of a person's own.
   */
  getAnswers(): CheckIn {
    return toValue(this.#checkIn.state.draft);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Only here it is known whose session it is; before, it would be the whole
    // page's.
    if (this.#isPending) this.#submitPending();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#checkIn.sync(readCheckInOptions(this));
    const { settings, state } = this.#checkIn;
    this.#suggestions = suggestedIn(settings, state, this.#sessions.value);
    this.#shown.show(this.#suggestions.map(({ practice }) => practice.id));
  }

  /** Forgets what was said and starts again. */
  clear(): void {
    this.#forgetValue();
    this.#checkIn.clear();
    this.syncFormValue();
  }

  protected formResetCallback(): void {
    this.#forgetValue();
    this.#checkIn.reset();
    this.syncFormValue();
  }

  #forget(): void {
    this.#forgetValue();
    this.#checkIn.forget();
    this.syncFormValue();
  }

  /** Forgets what the page set, also where no session has it yet. */
  #forgetValue(): void {
    this.forgetSetValue();
    this.#isPending = false;
  }

  #announceStep(step: Step): void {
    this.dispatchEvent(new CareCheckInStepEvent(step));
    if (step === 'summary') this.dispatchEvent(new CareCheckInEvent());
  }

  #submitPending(): void {
    this.#isPending = false;
    this.#checkIn.submit();
  }

  protected override render(): unknown {
    const { handleClick, handleInput, handleChange } = this.#checkIn;
    return html`<section
      masked="box"
      part="box"
      @click=${handleClick}
      @input=${handleInput}
      @change=${handleChange}
    >
      ${this.#glow.render()} ${this.#renderView()}
    </section>`;
  }

  #renderView(): unknown {
    const { state, openPractice } = this.#checkIn;
    if (this.#support.open)
      return this.#support.renderPanel(headingLevelOf(this, 2));
    if (openPractice)
      return renderOpenPractice(openPractice, this.#practiceProps);
    if (state.step === 'summary') return this.#renderSummary();
    return renderStep(this.#props, this.#checkIn.release);
  }

  get #props(): StepProps {
    const { session, value } = this.#sessions;
    const { content, safety } = value;
    const { settings, state, wordSearch, dispatch } = this.#checkIn;
    return {
      settings,
      state,
      wordSearch,
      safety,
      support: this.#support,
      exit: this.#exit,
      isDisabled: this.isDisabledNow,
      headingLevel: headingLevelOf(this, 2),
      notice: this.formNotice,
      startsEmpty: saysStartsEmpty(session),
      t: (key, values) => translate(content, `checkin.${key}`, values),
      dispatch,
    };
  }

  get #practiceProps(): OpenPracticeProps {
    return {
      state: this.#sessions.value,
      flow: this.#checkIn.flow,
      support: this.#support,
      exit: this.#exit,
      headingLevel: headingLevelOf(this, 2),
    };
  }

  #renderSummary(): unknown {
    const { value } = this.#sessions;
    const company = shownCompany(value);
    const summary: SummaryProps = {
      ...this.#props,
      suggestions: this.#suggestions,
      notes: notesFor(value.content, value),
      renderRow: (suggestion, view) =>
        renderPracticeRow(value, suggestion, { ...view, company }),
    };
    if (summary.state.isClosed) return renderSummaryEnd(summary);
    return html`${renderCleared(this.#props)} ${renderSummary(summary)}
    ${this.formNotice ? html`<p class="small">${this.formNotice}</p>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'feelings-check-in': FeelingsCheckInElement;
  }
}
