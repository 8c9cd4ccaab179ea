import { nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { CheckIn } from '../../care/check-in.js';
import { find, type Feeling, type Need } from '../../content/content.js';
import { SessionController } from '../../context/session-controller.js';
import { message } from '../../i18n/message.js';
import type { Session } from '../../session/session.js';
import { FormElement, type Field } from '../shared/form-element.js';
import { titleAt } from '../shared/heading.js';
import { html } from '../shared/html.js';
import { SupportController } from '../shared/support.js';
import { oneOf } from '../shared/warn.js';
import { foundWords, renderQuestion, type Say, type WordsView } from './check-in-steps.js';
import { CheckInSummary } from './check-in-summary.js';
import * as core from './feelings-check-in.core.js';
import { CareCheckInEvent, CareCheckInStepEvent } from './feelings-check-in.events.js';
import { feelingsCheckInStyles } from './feelings-check-in.styles.js';
import { MoodField } from './mood-field.js';

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
  @state() private view: WordsView = { more: false, typed: '', family: '', about: undefined };

  #sessions = new SessionController(this, ({ content }) => content);
  #support = new SupportController(this, this.#sessions);
  #mood = new MoodField(this, (point, done) => {
    this.draft = { ...this.draft, point };
    this.#tell(done ? 'change' : 'input');
  });
  #summary: CheckInSummary | undefined;
  #offered: readonly Feeling[] = [];
  #moved = false;
  /** Whether somebody went on from a question, with an answer or without one. */
  #went = false;
  #given = false;

  protected override readonly field: Field = {
    text: () => (core.isAnswered(this.draft) ? JSON.stringify(this.value) : undefined),
    met: () => this.#went || core.isAnswered(this.draft),
    restore: (value) => (this.value = value as CheckIn),
    say: (key) => message(this.#sessions.state.content, `form.${key}.checkin`),
  };

  /** What was said so far. Setting it fires no event. */
  get value(): CheckIn {
    return core.toCheckIn(this.draft);
  }
  set value(value: CheckIn) {
    this.draft = { ...core.emptyDraft, ...value, strengths: value.strengths ?? {} };
    this.#given = true;
    if (this.isConnected) this.#submitGiven();
    this.tellForm();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Only here it is known whose session it is; before, it would be the whole page's.
    if (this.#given) this.#submitGiven();
  }

  /** Forgets what was said and starts again. */
  clear(): void {
    this.formResetCallback();
    this.#go(this.#steps[0]!);
  }

  protected formResetCallback(): void {
    this.draft = core.emptyDraft;
    this.step = undefined;
    this.#went = false;
    this.#sessions.session.clearCheckIn();
    this.tellForm();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#mood.paint(this.draft.point);
    if (!this.#moved) return;
    this.#moved = false;
    this.renderRoot.querySelector<HTMLElement>('.title')?.focus();
  }

  /** The questions that the host wants asked. */
  get #asked(): core.Question[] {
    const wanted = `${this.steps ?? ''}`.split(/\s+/).filter((step) => oneOf(this, 'steps', step, core.questions));
    const first = oneOf(this, 'mode', this.mode, ['field', 'words'], 'field');
    const asked = core.questions.filter((step) => wanted.includes(step) && (step !== 'field' || first === 'field'));
    return asked.length ? asked : ['words'];
  }


  get #steps(): core.Step[] {
    return core.stepsFor(this.#asked, this.draft);
  }

  get #words(): Feeling[] {
    return core.vocabulary(this.#sessions.state.content, oneOf(this, 'vocabulary', this.vocabulary, ['full', 'simple'], 'full') === 'simple');
  }

  protected override render(): unknown {
    const { content } = this.#sessions.state;
    const steps = this.#steps;
    const step = (this.step ??= steps[0]!);
    const say: Say = (key, values) => message(content, `checkin.${key}`, values);
    if (step === 'summary') {
      this.#summary ??= new CheckInSummary(this, this.#sessions);
      return html`<section masked="box" part="box">${this.#summary.render(this.draft, this.#support)} <p class="small">${this.sent}</p></section>`;
    }
    const last = steps.indexOf(step) === steps.length - 2;
    if (step === 'words' && !this.#offered.length) this.#offer();
    const { draft, view, headingLevel } = this;
    const asking = { content, say, draft, view, words: this.#words, offered: this.#offered, most: core.mostOf(this.maxFeelings), toggle: () => (this.view = { ...view, more: !view.more }) };
    return html`<section masked="box" part="box" @input=${this.#onInput} @change=${this.#onChange}>
      <div class="top">
        <span class="small">${say('step', { step: this.#asked.indexOf(step) + 1, steps: this.#asked.length })}</span>
        <span class="row">
          ${this.#support.renderLink()}
          <fieldset role="presentation" ?disabled=${this.barred}>
            <button masked="link" type="button" @click=${() => this.clear()}>${message(content, 'common.clear')}</button>
            <button masked="link" type="button" @click=${this.#onNext}>${message(content, 'common.skip')}</button>
          </fieldset>
        </span>
      </div>
      <fieldset role="presentation" ?disabled=${this.barred}>
        ${renderQuestion(step, titleAt(headingLevel, say(step)), () => this.#mood.render(draft.point, say), asking)}
        ${step === steps[0] ? html`<p class="soft page">${this.sent ?? message(content, 'common.page')}</p>` : nothing}
        <div class="foot">
          ${step === steps[0] ? nothing : html`<button masked="link" type="button" @click=${this.#onBack}>${message(content, 'common.back')}</button>`}
          <button masked="link" type="button" @click=${this.#onUnsure}>${say('unsure')}</button>
          <button masked="btn main" type="button" @click=${this.#onNext}>${message(content, last ? 'common.done' : 'common.next')}</button>
        </div>
      </fieldset>
      ${this.#support.renderPanel()}
    </section>`;
  }

  #submitGiven(): void {
    this.#given = false;
    this.#offer();
    this.#sessions.session.submitCheckIn(this.value);
  }

  /** Settles which words are offered when the step opens: a word must not jump away under a finger. */
  #offer(): void {
    const chosen = this.draft.feelings.flatMap((id) => find(this.#words, id) ?? []);
    this.#offered = core.firstScreen(core.offeredWords(this.#words, this.draft.point), chosen);
  }

  #go(step: core.Step): void {
    if (step === 'words') this.#offer();
    this.view = { more: false, typed: '', family: '', about: undefined };
    this.step = step;
    this.#moved = true;
    this.dispatchEvent(new CareCheckInStepEvent(step));
    if (step === 'summary') this.dispatchEvent(new CareCheckInEvent());
  }

  #tell(...types: string[]): void {
    for (const type of types) this.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  }

  /** One listener for every box and field of a step: what it is about is the place of the control, not its value. */
  #onChange = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const group = input.closest<HTMLElement>('[data-list]');
    if (!group) return;
    event.stopPropagation();
    const index = [...group.querySelectorAll('input')].indexOf(input);
    const list = group.dataset['list']!;
    const shown = this.#shown(list);
    if (list === 'words') {
      const word = shown[index] as Feeling;
      this.view = { ...this.view, about: word };
      if (!this.#offered.includes(word)) this.#offered = [...this.#offered, word];
    }
    this.draft = core.press(this.draft, list, shown[index]?.id, index, input.checked, core.mostOf(this.maxFeelings));
    this.#tell('input', 'change');
  };

  /** What a list shows, in the order of its boxes. */
  #shown(list: string): readonly (Feeling | Need)[] {
    const { content } = this.#sessions.state;
    if (list === 'words') return this.view.more ? foundWords(this.#words, this.view, content.language) : this.#offered;
    return this.view.more ? content.needs : core.offeredNeeds(content, this.draft);
  }

  /** What a control says itself stays inside: the element speaks for it, once, with the answer in place. */
  #onInput = (event: Event): void => {
    event.stopPropagation();
    const { value, localName } = event.target as HTMLInputElement;
    if (!(event.target as Element).closest('.find')) return;
    this.view = { ...this.view, typed: '', family: '', [localName === 'select' ? 'family' : 'typed']: value };
  };

  #onBack = (): void => {
    const steps = this.#steps;
    this.#go(steps[Math.max(0, steps.indexOf(this.step!) - 1)]!);
  };

  #onUnsure = (): void => {
    this.draft = { ...core.emptyDraft, point: this.draft.point, feelings: [core.UNSURE], needs: this.draft.needs };
    this.#sessions.session.submitCheckIn(this.value);
    this.#go(this.step === 'need' ? 'summary' : (this.#steps.find((step) => step === 'need') ?? 'summary'));
  };

  #onNext = (): void => {
    const steps = this.#steps;
    this.#went = true;
    // Every step counts at once: support must not wait for the last one.
    this.#sessions.session.submitCheckIn(this.value);
    this.#go(steps[steps.indexOf(this.step!) + 1]!);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'feelings-check-in': FeelingsCheckInElement;
  }
}
