import { nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { CheckIn } from '../../care/check-in.js';
import type { Answer, Preferences } from '../../care/preferences.js';
import { roles } from '../../content/terms.js';
import { SessionController } from '../../context/session-controller.js';
import { message } from '../../i18n/message.js';
import {
  rankedKeys,
  selectPartnerWithheld,
  selectSuggestions,
} from '../../session/selectors.js';
import type { Session } from '../../session/session.js';
import { FormElement, type Field } from '../../forms/form-element.js';
import { html } from '../../template/html.js';
import { KeepController } from '../../views/stored-data/keep.js';
import { SupportController } from '../../views/support/support.js';
import { oneOf } from '../../diagnostics/warn.js';
import * as core from '../../views/preferences/preferences.core.js';
import { CarePreferencesEvent } from './preference-builder.events.js';
import type {
  GroupBox,
  Row,
} from '../../views/preferences/preferences.question.js';
import { readPreferences } from '../../views/preferences/preferences.read.core.js';
import { preferenceBuilderStyles } from '../../views/preferences/preferences.styles.js';
import {
  renderView,
  type BuilderView,
} from '../../views/preferences/preferences.view.js';

/**
 * Builds a card of what helps someone afterwards: item by item, to receive and
 * to give, when, and what to leave out.
 *
 * @tag preference-builder
 * @slot - Shown while scripts are off.
 * @slot intro - In place of the sentence under the title.
 * @fires {Event} input - Someone changed an answer.
 * @fires {Event} change - Someone changed an answer and is done with it.
 * @fires {CarePreferencesEvent} care-preferences - Someone looks at their card;
 *   `count` says how many items have an answer.
 * @csspart box - The card around everything.
 * @csspart heading - The title.
 * @csspart actions - The buttons at the end.
 * @cssprop [--care-accent=oklch(0.56 0.12 20)] - The colour that every other
 *   colour is derived from.
 */
export class PreferenceBuilderElement extends FormElement<Preferences> {
  static override styles = preferenceBuilderStyles;

  /**
   * A session, or the id of a `care-provider`. Default: the nearest provider,
   * else the page's session.
   */
  @property() session: string | Session | undefined;
  /**
   * Whether to ask what someone likes to receive, to give, or both. Default
   * `both`.
   */
  @property() roles: 'receive' | 'give' | 'both' = 'both';
  /** Ids of the groups to ask, separated by spaces. Default all. */
  @property() groups = '';
  /** All items in groups, or one question a screen. Default `list`. */
  @property() layout: 'list' | 'one-by-one' = 'list';
  /** Level of the title, 2 to 6. Default 2. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  #sessions = new SessionController(this, rankedKeys, () => this.#startAgain());
  #support = new SupportController(this, this.#sessions);
  #keep = new KeepController(this, this.#sessions);
  #waiting: Preferences | undefined;
  #matters: readonly string[] = [];
  #mattersFor: readonly unknown[] = [];
  /** Whether somebody went on to the card, or past a question. */
  #went = false;
  /**
   * The check-in after which it was opened although it can wait, also where
   * there is none. Empty until then.
   */
  #anyway: readonly (CheckIn | undefined)[] = [];
  /**
   * Which of the open questions is shown, where they come one by one; after the
   * last one there is the card.
   */
  #at = 0;
  #states = new Map<string, core.GroupState>();
  /** The question whose limit was just set, with the answer before. */
  #undo: core.Question | undefined;

  protected override readonly field: Field = {
    text: () => core.toForm(this.#all),
    met: () => this.#went || this.#all.some(({ answer }) => answer),
    say: (key) => this.#say(`form.${key}.prefs`),
  };

  /**
   * Sets every answer of the session, and fires no event:
   * `{ [item]: { receive?, give? } }`. It cannot be read, see `getAnswers()`.
   * `null` and `undefined` empty it; what is there already, or was set before,
   * changes nothing; what cannot be used is named in the console and left out.
   * Default: nothing said.
   */
  set value(value: Preferences | null | undefined) {
    const answers = this.readValue(value, readPreferences);
    if (!answers) return;
    // Which session it is, is known only where the element stands in the page.
    if (this.isConnected) this.#sessions.session.setPreferences(answers);
    else this.#waiting = answers;
    this.tellForm();
  }

  /** Every answer of the session, by item and side. */
  getAnswers(): Preferences {
    return this.#waiting ?? this.#sessions.value.preferences;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#waiting) this.#sessions.session.setPreferences(this.#waiting);
    this.#waiting = undefined;
  }

  /**
   * Only what is asked here: other answers of the session are no part of the
   * form.
   */
  protected formResetCallback(): void {
    for (const { item, role } of this.#all)
      this.#sessions.session.setPreference(item.id, role, undefined);
    this.#startAgain();
    this.tellForm();
    this.requestUpdate();
  }

  /** As before anything was said or opened. */
  #startAgain(): void {
    this.forgetGiven();
    this.#at = 0;
    this.#went = false;
    this.#undo = undefined;
    this.#states.clear();
    this.#anyway = [];
  }

  protected override willUpdate(): void {
    const { value } = this.#sessions;
    const { content, checkIn } = value;
    if (this.#mattersFor[0] === checkIn && this.#mattersFor[1] === content)
      return;
    // Settled once a check-in: an answer must not bring up the next mark.
    this.#mattersFor = [checkIn, content];
    const heavy =
      value.safety.level !== 'none' ||
      checkIn?.feelings.some((id) => content.rules.tired.includes(id));
    this.#matters =
      checkIn && !heavy
        ? core.mattering(this.#all, selectSuggestions(value))
        : [];
  }

  #say: BuilderView['say'] = (key, values) =>
    message(this.#sessions.value.content, key, values);

  /** What is asked, with what was said. */
  get #all(): core.Question[] {
    const { content } = this.#sessions.value;
    const ids = content.groups.map(({ id }) => id);
    const groups = `${this.groups ?? ''}`
      .split(/\s+/)
      .filter((id) => oneOf(this, 'groups', id, ids));
    const role = oneOf(
      this,
      'roles',
      this.roles,
      ['receive', 'give', 'both'],
      'both',
    );
    return core.questionsFor(
      content,
      this.getAnswers(),
      role === 'both' ? roles : [role],
      groups,
    );
  }

  /** The questions of the groups that were not put aside. */
  get #open(): core.Question[] {
    return core.openQuestions(this.#all, this.#states);
  }

  get #byOne(): boolean {
    return (
      oneOf(this, 'layout', this.layout, ['list', 'one-by-one'], 'list') ===
      'one-by-one'
    );
  }

  protected override render(): unknown {
    // It is long: from a word of alarm on support stands at its top, and not at
    // its foot.
    const supportFirst = selectPartnerWithheld(this.#sessions.value);
    const [view, ...buttons] = renderView(this.#viewOf(supportFirst));
    return html`<section
      masked="box"
      part="box"
      @click=${this.#onClick}
      @input=${this.#onInput}
      @change=${this.#onInput}
    >
      ${this.#support.renderLine('note', 'short')}
      ${supportFirst ? this.#support.renderPanel() : nothing}
      <fieldset role="presentation" ?disabled=${this.barred}>${view}</fieldset>
      <div class="foot" part="actions">
        ${supportFirst ? nothing : this.#support.renderLink()}
        <fieldset role="presentation" ?disabled=${this.barred}>
          ${buttons}
        </fieldset>
      </div>
      ${supportFirst ? nothing : this.#support.renderPanel()}
      <small class="page">${this.#keep.renderPage(false, this.sent)}</small>
      ${this.#keep.renderPanel()}
      <p masked="sr" role="status">
        ${this.#undo && core.keepsAway(this.#undo) && this.#say('prefs.limit')}
      </p>
    </section>`;
  }

  #viewOf(supportFirst: boolean): BuilderView {
    return {
      say: this.#say,
      matters: this.#matters,
      undo: this.#undo,
      all: this.#all,
      open: this.#open,
      states: this.#states,
      at: this.#at,
      isByOne: this.#byOne,
      headingLevel: this.headingLevel,
      supportFirst,
      isWaiting:
        supportFirst && !this.#anyway.includes(this.#sessions.value.checkIn),
    };
  }

  #answer(question: core.Question, answer: Answer | undefined): void {
    if (answer?.level !== question.answer?.level)
      this.#undo =
        answer && core.isLimit(question, answer.level) ? question : undefined;
    this.#sessions.session.setPreference(
      question.item.id,
      question.role,
      answer,
    );
  }

  #tell(...types: string[]): void {
    for (const type of types)
      this.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  }

  /** Goes to one of the open questions or, after the last one, to the card. */
  #go(at: number): void {
    this.#at = at;
    this.#went = true;
    this.#undo = undefined;
    if (at > 0 && !this.#open[at])
      this.dispatchEvent(
        new CarePreferencesEvent(core.progress(this.#all).done),
      );
  }

  #onInput = (event: Event): void => {
    // It would carry what was typed out of here.
    event.stopPropagation();
    const box = event.target as HTMLInputElement;
    const row = box.closest<Row>('.question');
    if (!row) return;
    if (event.type === 'input') {
      const index = [...row.querySelectorAll('input')].indexOf(box);
      this.#answer(
        row.question,
        index < 0
          ? { ...row.question.answer!, note: box.value }
          : core.press(row.question, index, box.checked),
      );
    }
    this.#tell(event.type);
  };

  #onClick = async (event: Event): Promise<void> => {
    const button = (event.target as Element).closest<HTMLElement>('[data-do]');
    if (!button) return;
    // A group opens by its state: its questions have to be there when it does.
    event.preventDefault();
    const act = button.dataset['do']!;
    const row = button.closest<Row>('.question');
    const box = button.closest<GroupBox>('.group');
    if (row) {
      this.#answer(
        row.question,
        act === 'undo' ? this.#undo!.answer : undefined,
      );
      this.#tell('input', 'change');
    } else if (box) {
      const start = (): number =>
        this.#open.findIndex(({ item }) => item.group === box.group);
      const at = start();
      this.#states.set(box.group, act as core.GroupState);
      if (this.#byOne) this.#go(Math.max(at, start()));
      // Outside of the groups it is the whole that opens, although it can wait.
    } else if (act === 'open') this.#anyway = [this.#sessions.value.checkIn];
    else this.#go(+act);
    this.requestUpdate();
    await this.updateComplete;
    // The button that was pressed may be gone: whoever uses the keyboard goes
    // on where it was, or at the new title.
    const place = row ?? (this.#byOne ? undefined : box);
    const next =
      place?.isConnected &&
      (place.querySelector<HTMLElement>(row ? ':checked' : 'summary') ??
        place.querySelector<HTMLElement>('input, button'));
    (next || this).focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'preference-builder': PreferenceBuilderElement;
  }
}
