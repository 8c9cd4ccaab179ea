import { LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { CheckIn, MoodPoint } from '../../care/check-in.js';
import { find, type Feeling } from '../../content/content.js';
import { SessionController } from '../../context/session-controller.js';
import { message } from '../../i18n/message.js';
import type { Session } from '../../session/session.js';
import { titleAt } from '../shared/heading.js';
import { html } from '../shared/html.js';
import { SupportController } from '../shared/support.js';
import { oneOf } from '../shared/warn.js';
import { foundWords, renderNeeds, renderStrengths, renderWords, type Say, type WordsView } from './check-in-steps.js';
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
 * @fires input - A person changed something.
 * @fires change - A person changed something and let go of it.
 * @fires care-check-in-step - A person went to another step.
 * @fires care-check-in - A person reached the summary.
 * @csspart box - The card.
 * @csspart heading - The question.
 * @csspart field - The mood field.
 * @cssprop [--care-accent=oklch(0.56 0.12 20)] - The colour that every other colour is derived from.
 */
export class FeelingsCheckInElement extends LitElement {
  static override styles = feelingsCheckInStyles;

  /** A session, or the id of a `care-provider`. Default: the nearest provider, else the page's session. */
  @property() session: string | Session | undefined;
  /** Whether a mood field comes first, or words. Default `field`. */
  @property() mode: 'field' | 'words' = 'field';
  /** How many words there are to choose from: a few of each family, or all. Default `full`. */
  @property() vocabulary: 'simple' | 'full' = 'full';
  /** The questions to ask, separated by spaces: `field words strength need`. Default all. */
  @property() steps = core.questions.join(' ');
  /** The most words at once, 1 to 5. Default 5. */
  @property({ type: Number, attribute: 'max-feelings' }) maxFeelings = 5;
  /** Level of the question's heading, 2 to 6. Default 2. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  @state() private draft: core.Draft = core.emptyDraft;
  @state() private step: core.Step | undefined;
  @state() private view: WordsView = { more: false, typed: '', family: '', about: undefined };

  #sessions = new SessionController(this, ({ content }) => content);
  #support = new SupportController(this, this.#sessions);
  #field = new MoodField(this, (point, done) => this.#onPoint(point, done));
  #summary: CheckInSummary | undefined;
  #offered: readonly Feeling[] = [];
  #moved = false;
  #given = false;

  /** What was said so far. Setting it fires no event. */
  get value(): CheckIn {
    return core.toCheckIn(this.draft);
  }
  set value(value: CheckIn) {
    this.draft = { ...core.emptyDraft, ...value, strengths: value.strengths ?? {} };
    this.#given = true;
    if (this.isConnected) this.#submitGiven();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Only here it is known whose session it is; before, it would be the whole page's.
    if (this.#given) this.#submitGiven();
  }

  /** Forgets what was said and starts again. */
  clear(): void {
    this.draft = core.emptyDraft;
    this.#sessions.session.clearCheckIn();
    this.#go(this.#steps[0]!);
  }

  protected override updated(): void {
    this.#field.paint(this.draft.point);
    if (!this.#moved) return;
    this.#moved = false;
    this.renderRoot.querySelector<HTMLElement>('.title')?.focus();
  }

  /** The questions that the host wants asked. */
  get #asked(): core.Question[] {
    const wanted = this.steps.split(/\s+/).filter((step) => oneOf(this, 'steps', step, core.questions));
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
      return html`<section masked="box" part="box">${this.#summary.render(this.draft, this.#support)}</section>`;
    }
    const last = steps.indexOf(step) === steps.length - 2;
    return html`<section masked="box" part="box" @input=${this.#onInput} @change=${this.#onChange}>
      <div class="top">
        <span class="small">${say('step', { step: this.#asked.indexOf(step) + 1, steps: this.#asked.length })}</span>
        <span class="row">
          ${this.#support.renderLink()}
          <button masked="link" type="button" @click=${() => this.clear()}>${message(content, 'common.clear')}</button>
          <button masked="link" type="button" @click=${this.#onNext}>${message(content, 'common.skip')}</button>
        </span>
      </div>
      ${this.#renderQuestion(step, say)}
      ${step === steps[0] ? html`<p class="soft page">${message(content, 'common.page')}</p>` : nothing}
      <div class="foot">
        ${step === steps[0] ? nothing : html`<button masked="link" type="button" @click=${this.#onBack}>${message(content, 'common.back')}</button>`}
        <button masked="link" type="button" @click=${this.#onUnsure}>${say('unsure')}</button>
        <button masked="btn main" type="button" @click=${this.#onNext}>${message(content, last ? 'common.done' : 'common.next')}</button>
      </div>
      ${this.#support.renderPanel()}
    </section>`;
  }

  #renderQuestion(step: core.Question, say: Say): unknown {
    const { content } = this.#sessions.state;
    const title = titleAt(this.headingLevel, say(step));
    switch (step) {
      case 'field':
        return html`<div class="step">${title}<p class="soft">${say('field.hint')}</p>${this.#field.render(this.draft.point, say)}</div>`;
      case 'words':
        if (!this.#offered.length) this.#offer();
        return html`<div class="step">${title}${renderWords(content, this.#words, this.#offered, this.draft, this.view, core.mostOf(this.maxFeelings), say, this.#onMore)}</div>`;
      case 'strength':
        return html`<div class="step">${title}${renderStrengths(content, this.draft, say)}</div>`;
      default:
        return html`<div class="step">${title}${renderNeeds(content, this.draft, this.view.more, say, this.#onMore)}</div>`;
    }
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

  #onPoint(point: MoodPoint, done: boolean): void {
    this.draft = { ...this.draft, point };
    this.#tell(done ? 'change' : 'input');
  }

  #tell(type: 'input' | 'change'): void {
    this.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  }

  /** One listener for every box and field of a step: what it is about is the place of the control, not its value. */
  #onChange = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const group = input.closest('[data-list]');
    if (!group) return;
    event.stopPropagation();
    const index = [...group.querySelectorAll('input')].indexOf(input);
    this.draft = this.#answer(group.getAttribute('data-list')!, index, input.checked);
    this.#tell('input');
    this.#tell('change');
  };

  #answer(list: string, index: number, checked: boolean): core.Draft {
    const { content } = this.#sessions.state;
    if (list === 'words') {
      const words = this.view.more ? foundWords(this.#words, this.view, content.language) : this.#offered;
      const word = words[index]!;
      this.view = { ...this.view, about: word };
      if (this.view.more && !this.#offered.includes(word)) this.#offered = [...this.#offered, word];
      return core.toggleFeeling(this.draft, word.id, core.mostOf(this.maxFeelings));
    }
    if (list === 'need') {
      const needs = this.view.more ? content.needs : core.offeredNeeds(content, this.draft);
      return { ...this.draft, needs: checked ? [needs[index]!.id] : [] };
    }
    const id = this.draft.feelings[Number(list)]!;
    return { ...this.draft, strengths: { ...this.draft.strengths, [id]: (index + 1) as 1 | 2 | 3 } };
  }

  /** What a control says itself stays inside: the element speaks for it, once, with the answer in place. */
  #onInput = (event: Event): void => {
    event.stopPropagation();
    const { value, localName } = event.target as HTMLInputElement;
    if (!(event.target as Element).closest('.find')) return;
    this.view = { ...this.view, typed: '', family: '', [localName === 'select' ? 'family' : 'typed']: value };
  };

  #onMore = (): void => {
    this.view = { ...this.view, more: !this.view.more };
  };

  #onBack = (): void => {
    const steps = this.#steps;
    this.#go(steps[Math.max(0, steps.indexOf(this.step!) - 1)]!);
  };

  #onUnsure = (): void => {
    this.draft = { ...core.emptyDraft, point: this.draft.point, feelings: [core.UNSURE], needs: this.draft.needs };
    this.#sessions.session.submitCheckIn(this.value);
    const steps = this.#steps;
    this.#go(this.step === 'need' ? 'summary' : (steps.find((step) => step === 'need') ?? 'summary'));
  };

  #onNext = (): void => {
    const steps = this.#steps;
    const next = steps[steps.indexOf(this.step!) + 1]!;
    // Every step counts at once: support must not wait for the last one.
    this.#sessions.session.submitCheckIn(this.value);
    this.#go(next);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'feelings-check-in': FeelingsCheckInElement;
  }
}
