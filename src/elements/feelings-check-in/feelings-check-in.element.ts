import { nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { CheckIn } from '../../care/check-in.js';
import { SessionController } from '../../context/session-controller.js';
import { message } from '../../i18n/message.js';
import type { Session } from '../../session/session.js';
import { FormElement, type Field } from '../shared/form-element.js';
import { titleAt } from '../shared/heading.js';
import { html } from '../shared/html.js';
import { SupportController } from '../shared/support.js';
import { oneOf } from '../shared/warn.js';
import { renderQuestion, type Box, type Say } from './check-in-steps.js';
import { CheckInSummary } from './check-in-summary.js';
import * as core from './feelings-check-in.core.js';
import { CareCheckInEvent, CareCheckInStepEvent } from './feelings-check-in.events.js';
import { feelingsCheckInStyles } from './feelings-check-in.styles.js';

/**
 * Finds words for how it feels now: a mood field or words first, up to five at once, then what would help, then a summary
 * in kind words that leads to practices. No question is required.
 *
 * @tag feelings-check-in
 * @slot - Shown while scripts are off.
 * @fires {Event} input - A person changed something.
 * @fires {Event} change - A person changed something and let go of it.
 * @fires {CareCheckInStepEvent} care-check-in-step - A person went to another step.
 * @fires {CareCheckInEvent} care-check-in - A person reached the summary.
 * @csspart box - The card.
 * @csspart heading - The question.
 * @csspart field - The mood field.
 * @cssprop [--care-accent=oklch(0.56 0.12 20)] - The colour that every other colour is derived from.
 */
export class FeelingsCheckInElement extends FormElement {
  static override styles = feelingsCheckInStyles;

  /** A session, or the id of a `care-provider`. Default: the nearest provider, else the page's session. */
  @property() session: string | Session | undefined;
  /** Whether a mood field comes first, or words. Default `field`. */
  @property() mode: 'field' | 'words' = 'field';
  /** How many words there are to choose from: a few of each family, or all. Default `full`. */
  @property() vocabulary: 'simple' | 'full' = 'full';
  /** The questions to ask, separated by spaces: `field words strength need`. Default all. */
  @property() steps = 'field words strength need';
  /** The most words at once, 1 to 5. Default 5. */
  @property({ type: Number, attribute: 'max-feelings' }) maxFeelings = 5;
  /** Level of the question's heading, 2 to 6. Default 2. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  @state() private draft: core.Draft = core.emptyDraft;
  @state() private step: core.Step | undefined;
  @state() private view: core.View | undefined;

  #sessions = new SessionController(this, ({ content }) => content);
  #support = new SupportController(this, this.#sessions);
  #summary: CheckInSummary | undefined;
  /** Whether somebody went on from a question, with an answer or without one. */
  #went = false;
  #given = false;

  protected override readonly field: Field = {
    text: () => (core.isAnswered(this.draft) ? JSON.stringify(this.value) : undefined),
    met: () => this.#went || !!this.field.text(),
    restore: (value) => (this.value = value as CheckIn),
    say: (key) => message(this.#sessions.state.content, `form.${key}.checkin`),
  };

  /** What was said so far. Setting it fires no event. */
  get value(): CheckIn {
    return core.toCheckIn(this.draft);
  }
  set value(value: CheckIn) {
    // What is in it may be an answer, so only its kind is named.
    if (!oneOf(this, 'typeof value', value && typeof value, ['object'])) return;
    this.draft = { ...core.emptyDraft, ...value, strengths: value.strengths ?? {} };
    this.#given = true;
    if (this.isConnected) this.#submit();
    this.tellForm();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Only here it is known whose session it is; before, it would be the whole page's.
    if (this.#given) this.#submit();
  }

  /** Forgets what was said and starts again. */
  clear(): void {
    this.formResetCallback();
    this.#go(this.#steps[0]!);
  }

  protected formResetCallback(): void {
    this.draft = core.emptyDraft;
    this.step = this.view = undefined;
    this.#went = false;
    this.#sessions.session.clearCheckIn();
    this.tellForm();
  }

  /** The questions that the host wants asked. */
  get #asked(): core.Question[] {
    const wanted = `${this.steps ?? ''}`.split(/\s+/).filter((step) => oneOf(this, 'steps', step, core.questions));
    const first = core.questions.indexOf(oneOf(this, 'mode', this.mode, ['field', 'words'], 'field'));
    const asked = core.questions.slice(first).filter((step) => wanted.includes(step));
    return asked.length ? asked : ['words'];
  }

  get #steps(): core.Step[] {
    return core.stepsFor(this.#asked, this.draft);
  }

  protected override render(): unknown {
    const { content } = this.#sessions.state;
    const { draft, headingLevel } = this;
    const steps = this.#steps;
    const step = (this.step ??= steps[0]!);
    const say: Say = (key, values) => message(content, `checkin.${key}`, values);
    if (step === 'summary') {
      this.#summary ??= new CheckInSummary(this, this.#sessions);
      return html`<section masked="box" part="box">${this.#summary.render(draft, this.#support)} <p class="small">${this.sent}</p></section>`;
    }
    const simple = oneOf(this, 'vocabulary', this.vocabulary, ['full', 'simple'], 'full') === 'simple';
    // No other step has any, and the first one is on the screen sooner without.
    const words = step === 'words' ? core.vocabulary(content, simple) : [];
    const view = (this.view ??= { more: false, typed: '', family: words[0]?.family, offered: core.offeredWords(words, draft) });
    const at = steps.indexOf(step);
    const next = steps[at + 1]!;
    const onNext = (): void => this.#goOn(next);
    const onUnsure = (): void => {
      this.draft = { ...draft, feelings: [core.UNSURE], strengths: {} };
      this.#goOn(at < steps.indexOf('need') ? 'need' : 'summary');
    };
    const question = renderQuestion(step, {
      content, say, draft, view, words,
      most: core.mostOf(this.maxFeelings),
      toggle: () => (this.view = view.more ? undefined : { ...view, more: true }),
      move: (point) => {
        this.draft = { ...draft, point };
        this.#tell('input');
      },
      done: () => this.#tell('change'),
    });
    return html`<section masked="box" part="box" @input=${this.#onInput} @change=${this.#onChange}>
      <div class="top">
        <span class="small">${say('step', { step: this.#asked.indexOf(step) + 1, steps: this.#asked.length })}</span>
        <span class="row">
          ${this.#support.renderLink()}
          <fieldset role="presentation" ?disabled=${this.barred}>
            <button masked="link" type="button" @click=${() => this.clear()}>${message(content, 'common.clear')}</button>
            <button masked="link" type="button" @click=${onNext}>${message(content, 'common.skip')}</button>
          </fieldset>
        </span>
      </div>
      <fieldset role="presentation" ?disabled=${this.barred}>
        <div class="step">${titleAt(headingLevel, say(step))}${question}</div>
        ${at ? nothing : html`<p class="small">${this.sent ?? message(content, 'common.page')}</p>`}
        <div class="foot">
          ${at ? html`<button masked="link" type="button" @click=${() => this.#go(steps[at - 1]!)}>${message(content, 'common.back')}</button>` : nothing}
          <button masked="link" type="button" @click=${onUnsure}>${say('unsure')}</button>
          <button masked="btn main" type="button" @click=${onNext}>${message(content, next === 'summary' ? 'common.done' : 'common.next')}</button>
        </div>
      </fieldset>
      ${this.#support.renderPanel()}
    </section>`;
  }

  #submit(): void {
    this.#given = false;
    this.view = undefined;
    this.#sessions.session.submitCheckIn(this.value);
  }

  #go(step: core.Step): void {
    this.view = undefined;
    this.step = step;
    void this.updateComplete.then(() => this.focus());
    this.dispatchEvent(new CareCheckInStepEvent(step));
    if (step === 'summary') this.dispatchEvent(new CareCheckInEvent());
  }

  #goOn(step: core.Step): void {
    this.#went = true;
    // Every step counts at once: support must not wait for the last one.
    this.#submit();
    this.#go(step);
  }

  #tell(type: 'input' | 'change'): void {
    this.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  }

  /** What a control says itself stays inside: the element speaks for it, once, with the answer in place. */
  #onInput = (event: Event): void => {
    event.stopPropagation();
    const { choice, name, value } = event.target as Box;
    if (choice) {
      this.draft = core.press(this.draft, this.step, choice, Number(value));
      this.#tell('input');
    } else if (name in this.view!) this.view = { ...this.view!, typed: '', [name]: value };
  };

  #onChange = ({ target }: Event): void => {
    if ((target as Box).choice) this.#tell('change');
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'feelings-check-in': FeelingsCheckInElement;
  }
}
