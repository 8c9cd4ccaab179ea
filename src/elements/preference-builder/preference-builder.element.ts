import { property } from 'lit/decorators.js';
import type { Answer, Preferences } from '../../care/preferences.js';
import { SessionController } from '../../context/session-controller.js';
import { message } from '../../i18n/message.js';
import { selectSafety } from '../../session/selectors.js';
import type { Session } from '../../session/session.js';
import { FormElement, type Field } from '../shared/form-element.js';
import { html } from '../shared/html.js';
import { KeepController } from '../shared/keep.js';
import { SupportController } from '../shared/support.js';
import { oneOf } from '../shared/warn.js';
import * as core from './preference-builder.core.js';
import { CarePreferencesEvent } from './preference-builder.events.js';
import type { Asking, GroupBox, Row } from './preference-builder.question.js';
import { preferenceBuilderStyles } from './preference-builder.styles.js';
import { renderView } from './preference-builder.view.js';

/**
 * Builds a card of what helps someone afterwards: item by item, to receive and to give, when, and what to leave out.
 *
 * @tag preference-builder
 * @slot - Shown while scripts are off.
 * @slot intro - In place of the sentence under the title.
 * @fires {Event} input - Someone changed an answer.
 * @fires {Event} change - Someone changed an answer and is done with it.
 * @fires {CarePreferencesEvent} care-preferences - Someone looks at their card; `count` says how many items have an answer.
 * @csspart box - The card around everything.
 * @csspart heading - The title.
 * @csspart actions - The buttons at the end.
 * @cssprop [--care-accent=oklch(0.56 0.12 20)] - The colour that every other colour is derived from.
 */
export class PreferenceBuilderElement extends FormElement {
  static override styles = preferenceBuilderStyles;

  /** A session, or the id of a `care-provider`. Default: the nearest provider, else the page's session. */
  @property() session: string | Session | undefined;
  /** Whether to ask what someone likes to receive, to give, or both. Default `both`. */
  @property() roles: 'receive' | 'give' | 'both' = 'both';
  /** Ids of the groups to ask, separated by spaces. Default all. */
  @property() groups = '';
  /** All items in groups, or one question a screen. Default `list`. */
  @property() layout: 'list' | 'one-by-one' = 'list';
  /** Level of the title, 2 to 6. Default 2. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  #sessions = new SessionController(this, (state) => [state.content, state.preferences, state.checkIn, state.context]);
  #support = new SupportController(this, this.#sessions);
  #keep = new KeepController(this, this.#sessions);
  #waiting: Preferences | undefined;
  #asked: readonly core.Asked[] = [];
  #matters: readonly string[] = [];
  #mattersFor: readonly unknown[] = [];
  #card = false;
  /** Whether somebody went on to the card, or past a question. */
  #went = false;
  /** Whether it was opened although it can wait. */
  #anyway = false;
  /** Which of the open questions is shown, where they come one by one. */
  #at = 0;
  /** Ids of the groups that were put aside. */
  #aside = new Set<string>();
  /** Ids of the groups that are not as they were at first: the first open, the others closed. */
  #toggled = new Set<string>();
  /** The question whose limit was just set, and the answer before. */
  #undo: readonly [core.Question, Answer | undefined] | undefined;

  protected override readonly field: Field = {
    text: () => core.toForm(this.#all, this.value),
    met: () => this.#went || this.#all.some((question) => core.answerTo(this.value, question)),
    restore: (value) => (this.value = { ...this.value, ...(value as Preferences) }),
    say: (key) => message(this.#sessions.state.content, `form.${key}.prefs`),
  };

  /** Every answer of the session. Setting it fires no event. */
  @property({ attribute: false })
  get value(): Preferences {
    return this.#waiting ?? this.#sessions.state.preferences;
  }
  set value(value: Preferences) {
    // Which session it is, is known only where the element stands in the page.
    if (this.isConnected) this.#sessions.session.setPreferences(value);
    else this.#waiting = value;
    this.tellForm();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#waiting) this.value = this.#waiting;
    this.#waiting = undefined;
  }

  /** Only what is asked here: other answers of the session are no part of the form. */
  protected formResetCallback(): void {
    for (const { item, role } of this.#all) this.#sessions.session.setPreference(item.id, role, undefined);
    this.#card = this.#went = false;
    this.#at = 0;
    this.tellForm();
    this.requestUpdate();
  }

  protected override willUpdate(): void {
    const { state, session } = this.#sessions;
    const { content, checkIn } = state;
    const ids = content.groups.map(({ id }) => id);
    const groups = `${this.groups ?? ''}`.split(/\s+/).filter((id) => oneOf(this, 'groups', id, ids));
    const role = oneOf(this, 'roles', this.roles, ['receive', 'give', 'both'], 'both');
    this.#asked = core.askedGroups(content, role === 'both' ? ['receive', 'give'] : [role], groups);
    if (this.#mattersFor[0] === checkIn && this.#mattersFor[1] === content) return;
    // Settled once a check-in: an answer must not bring up the next mark.
    this.#mattersFor = [checkIn, content];
    this.#anyway = false;
    const heavy = selectSafety(state).level !== 'none' || checkIn?.feelings.some((id) => content.rules.tired.includes(id));
    this.#matters = checkIn && !heavy ? core.mattering(this.#all, state.preferences, session.rank()) : [];
  }

  get #all(): core.Question[] {
    return this.#asked.flatMap(({ questions }) => questions);
  }

  /** The questions of the groups that were not put aside. */
  get #open(): core.Question[] {
    return this.#all.filter(({ item }) => !this.#aside.has(item.group));
  }

  protected override render(): unknown {
    const { content } = this.#sessions.state;
    const say: Asking['say'] = (key, values) => message(content, key, values);
    const [view, ...buttons] = renderView({
      say,
      state: this.#sessions.state,
      heading: this.headingLevel,
      asked: this.#asked,
      open: this.#open,
      byOne: oneOf(this, 'layout', this.layout, ['list', 'one-by-one'], 'list') === 'one-by-one',
      matters: this.#matters,
      undo: this.#undo?.[0].name,
      card: this.#card,
      anyway: this.#anyway,
      at: this.#at,
      aside: this.#aside,
      toggled: this.#toggled,
    });
    return html`<section masked="box" part="box" @click=${this.#onClick} @input=${this.#onInput} @change=${this.#onChange}>
      <fieldset role="presentation" ?disabled=${this.barred}>${view}</fieldset>
      <div class="foot" part="actions">${this.#support.renderLink()}<fieldset role="presentation" ?disabled=${this.barred}>${buttons}</fieldset></div>
      ${this.#support.renderPanel()}
      <small class="page">${this.#keep.renderPage(false, this.sent)}</small> ${this.#keep.renderPanel()}
      <p masked="sr" role="status">${this.#undo && say('prefs.limit')}</p>
    </section>`;
  }

  #answer(question: core.Question, answer: Answer | undefined): void {
    const { item, role } = question;
    const before = core.answerTo(this.value, question);
    if (answer?.level !== before?.level) this.#undo = answer && core.isLimit(question, answer.level) ? [question, before] : undefined;
    this.#sessions.session.setPreference(item.id, role, answer);
  }

  #tell(...types: string[]): void {
    for (const type of types) this.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  }

  /** Goes to one of the open questions or, after the last one, to the card. */
  #go(at: number): void {
    this.#at = at;
    this.#went = true;
    this.#card = !this.#open[at];
    this.#undo = undefined;
    if (this.#card) this.dispatchEvent(new CarePreferencesEvent(core.progress(this.#all, this.value).done));
  }

  #onInput = (event: Event): void => {
    // It would carry what was typed out of here.
    event.stopPropagation();
    const box = event.target as HTMLInputElement;
    const row = box.closest<Row>('.question');
    if (!row) return;
    const before = core.answerTo(this.value, row.question);
    const index = [...row.querySelectorAll('input')].indexOf(box);
    this.#answer(row.question, index < 0 ? { ...before!, note: box.value } : core.press(row.question, before, index, box.checked));
    this.#tell('input');
  };

  #onChange = (event: Event): void => {
    if ((event.target as Element).closest('.question')) this.#tell('change');
  };

  #onClick = async (event: Event): Promise<void> => {
    const button = (event.target as Element).closest<HTMLElement>('[data-do]');
    if (!button) return;
    const act = button.dataset['do'];
    const row = button.closest<Row>('.question');
    const box = button.closest<GroupBox>('.group');
    const id = box?.group ?? '';
    const start = (): number => this.#open.findIndex(({ item }) => item.group === id);
    let list: Element | null | undefined;
    if (act === 'toggle') {
      // The questions have to be there when the group opens, so it opens by its state.
      event.preventDefault();
      core.flip(this.#toggled, id);
      list = box;
    } else if (act === 'aside') {
      const at = start();
      core.flip(this.#aside, id);
      if (this.layout === 'one-by-one') this.#go(at < 0 ? start() : at);
      else if (!this.#card) list = box;
    } else if (act === 'back') this.#go(this.#at - 1);
    else if (act === 'next') this.#go(this.#at + 1);
    else if (act === 'see') this.#go(NaN);
    else if (act === 'open') this.#anyway = true;
    else if (act === 'change') {
      this.#card = false;
      this.#at = 0;
    } else {
      this.#answer(...(act === 'undo' ? this.#undo! : ([row!.question, undefined] as const)));
      this.#tell('input', 'change');
    }
    this.requestUpdate();
    await this.updateComplete;
    // The button that was pressed may be gone: whoever uses the keyboard goes on where it was, or at the new title.
    const { renderRoot } = this;
    const next = list?.querySelector('summary, button') ?? row?.querySelector(':checked') ?? row?.querySelector('input') ?? renderRoot.querySelector('.title');
    (next as HTMLElement).focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'preference-builder': PreferenceBuilderElement;
  }
}
