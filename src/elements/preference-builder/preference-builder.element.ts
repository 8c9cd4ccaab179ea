import { nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { CheckIn } from '../../care/check-in.js';
import type { Answer, Preferences } from '../../care/preferences.js';
import { roles } from '../../content/terms.js';
import { SessionController } from '../../context/session-controller.js';
import { message } from '../../i18n/message.js';
import { selectPartnerWithheld, selectSafety } from '../../session/selectors.js';
import type { Session } from '../../session/session.js';
import { art } from '../shared/art.js';
import { FormElement, type Field } from '../shared/form-element.js';
import { titleAt } from '../shared/heading.js';
import { html } from '../shared/html.js';
import { KeepController } from '../shared/keep.js';
import { SupportController } from '../shared/support.js';
import { oneOf } from '../shared/warn.js';
import { renderCard } from './preference-builder.card.js';
import * as core from './preference-builder.core.js';
import { CarePreferencesEvent } from './preference-builder.events.js';
import {
  renderGroup,
  renderLink,
  renderList,
  renderMain,
  renderQuestion,
  renderWait,
  type Asking,
  type GroupBox,
  type Row,
} from './preference-builder.question.js';
import { preferenceBuilderStyles } from './preference-builder.styles.js';

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

  #sessions = new SessionController(this, (state) => [
    state.content,
    state.preferences,
    state.checkIn,
    state.context,
    state.safety,
  ]);
  #support = new SupportController(this, this.#sessions);
  #keep = new KeepController(this, this.#sessions);
  #waiting: Preferences | undefined;
  #matters: readonly string[] = [];
  #mattersFor: readonly unknown[] = [];
  /** Whether somebody went on to the card, or past a question. */
  #went = false;
  /** The check-in after which it was opened although it can wait, also where there is none. Empty until then. */
  #anyway: readonly (CheckIn | undefined)[] = [];
  /** Which of the open questions is shown, where they come one by one; after the last one there is the card. */
  #at = 0;
  #states = new Map<string, core.GroupState>();
  /** The question whose limit was just set, with the answer before. */
  #undo: core.Question | undefined;

  protected override readonly field: Field = {
    text: () => core.toForm(this.#all),
    met: () => this.#went || this.#all.some(({ answer }) => answer),
    restore: (value) => (this.value = { ...this.value, ...(value as Preferences) }),
    say: (key) => this.#say(`form.${key}.prefs`),
  };

  /** Every answer of the session. Setting it fires no event. */
  @property({ attribute: false })
  get value(): Preferences {
    return this.#waiting ?? this.#sessions.state.preferences;
  }
  set value(value: Preferences) {
    if (!oneOf(this, 'typeof value', value && typeof value, ['object'])) return;
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
    for (const { item, role } of this.#all)
      this.#sessions.session.setPreference(item.id, role, undefined);
    this.#go(0);
    this.#went = false;
    this.tellForm();
    this.requestUpdate();
  }

  protected override willUpdate(): void {
    const { state, session } = this.#sessions;
    const { content, checkIn } = state;
    if (this.#mattersFor[0] === checkIn && this.#mattersFor[1] === content) return;
    // Settled once a check-in: an answer must not bring up the next mark.
    this.#mattersFor = [checkIn, content];
    const heavy =
      selectSafety(state).level !== 'none' ||
      checkIn?.feelings.some((id) => content.rules.tired.includes(id));
    this.#matters = checkIn && !heavy ? core.mattering(this.#all, session.rank()) : [];
  }

  #say: Asking['say'] = (key, values) => message(this.#sessions.state.content, key, values);

  /** What is asked, with what was said. */
  get #all(): core.Question[] {
    const { content } = this.#sessions.state;
    const ids = content.groups.map(({ id }) => id);
    const groups = `${this.groups ?? ''}`
      .split(/\s+/)
      .filter((id) => oneOf(this, 'groups', id, ids));
    const role = oneOf(this, 'roles', this.roles, ['receive', 'give', 'both'], 'both');
    return core.questionsFor(content, this.value, role === 'both' ? roles : [role], groups);
  }

  /** The questions of the groups that were not put aside. */
  get #open(): core.Question[] {
    return core.openQuestions(this.#all, this.#states);
  }

  get #byOne(): boolean {
    return oneOf(this, 'layout', this.layout, ['list', 'one-by-one'], 'list') === 'one-by-one';
  }

  protected override render(): unknown {
    // It is long: from a word of alarm on support stands at its top, and not at its foot.
    const supportFirst = selectPartnerWithheld(this.#sessions.state);
    const [view, ...buttons] = this.#renderView(supportFirst);
    return html`<section masked="box" part="box" @click=${this.#onClick} @input=${this.#onInput} @change=${this.#onInput}>
      ${this.#support.renderLine('note', 'short')} ${supportFirst ? this.#support.renderPanel() : nothing}
      <fieldset role="presentation" ?disabled=${this.barred}>${view}</fieldset>
      <div class="foot" part="actions">${supportFirst ? nothing : this.#support.renderLink()}<fieldset role="presentation" ?disabled=${this.barred}>${buttons}</fieldset></div>
      ${supportFirst ? nothing : this.#support.renderPanel()}
      <small class="page">${this.#keep.renderPage(false, this.sent)}</small> ${this.#keep.renderPanel()}
      <p masked="sr" role="status">${this.#undo && core.keepsAway(this.#undo) && this.#say('prefs.limit')}</p>
    </section>`;
  }

  /** What is shown, and the buttons under it. */
  #renderView(supportFirst: boolean): unknown[] {
    const { state } = this.#sessions;
    const say = this.#say;
    const asking: Asking = { say, matters: this.#matters, undo: this.#undo };
    const all = this.#all;
    const title = titleAt(this.headingLevel, say('prefs.title'));
    const empty = html`${art.presence}<p class="soft">${say('prefs.empty')}</p>`;
    if (!all.length) return [[title, empty]];
    if (supportFirst && !this.#anyway.includes(state.checkIn)) return renderWait(title, say);
    const open = this.#open;
    const at = this.#at;
    const card = at > 0 && !open[at];
    const step = this.#byOne ? open[at] : undefined;
    const groups = [...new Set(all.map(({ group }) => group))].map((group, index, list) => {
      const now = this.#states.get(group.id) ?? (index ? 'shut' : 'open');
      // What was put aside can be brought back from the card, and from the questions of the next group.
      const back = now === 'aside' && (card || (!step?.answer && list[index + 1] === step?.group));
      if (!back && (card || step)) return nothing;
      return renderGroup(
        group,
        all.filter((question) => question.group === group),
        now,
        asking,
      );
    });
    if (card) {
      const own = renderCard(all, say) ?? empty;
      return [
        html`<small>${say('prefs.card')}</small>${title} ${own} ${groups} <small>${say('prefs.card.wins')}</small>`,
        renderLink(0, say('prefs.change')),
      ];
    }
    const { done, total } = core.progress(open, step && at);
    const count = say('prefs.progress', { done, total });
    const bar = html`<progress aria-label=${count} max=${total} .value=${done}></progress>`;
    if (!step)
      return [
        renderList(title, html`<small>${count}</small>`, bar, groups, say),
        renderMain(Infinity, say('prefs.see'), supportFirst),
      ];
    const question = renderQuestion(
      step,
      asking,
      titleAt(this.headingLevel, step.item[step.role]!),
    );
    // In turn in two places: each step is made anew, so that it arrives, and nothing of the last one stays open.
    return [
      html`<div class="step group" .group=${step.group.id}>
        <div class="top"><small role="status">${count} · ${say(`prefs.${step.kind}`)}</small>${renderLink('aside', say('prefs.aside'))}</div>
        ${bar} ${at % 2 ? question : nothing} ${at % 2 ? nothing : question} ${groups}
      </div>`,
      at ? renderLink(at - 1, say('common.back')) : nothing,
      renderLink(at + 1, say('common.skip')),
      renderMain(at + 1, say('common.next'), supportFirst),
    ];
  }

  #answer(question: core.Question, answer: Answer | undefined): void {
    if (answer?.level !== question.answer?.level)
      this.#undo = answer && core.isLimit(question, answer.level) ? question : undefined;
    this.#sessions.session.setPreference(question.item.id, question.role, answer);
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
      this.dispatchEvent(new CarePreferencesEvent(core.progress(this.#all).done));
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
      this.#answer(row.question, act === 'undo' ? this.#undo!.answer : undefined);
      this.#tell('input', 'change');
    } else if (box) {
      const start = (): number => this.#open.findIndex(({ item }) => item.group === box.group);
      const at = start();
      this.#states.set(box.group, act as core.GroupState);
      if (this.#byOne) this.#go(Math.max(at, start()));
      // Outside of the groups it is the whole that opens, although it can wait.
    } else if (act === 'open') this.#anyway = [this.#sessions.state.checkIn];
    else this.#go(+act);
    this.requestUpdate();
    await this.updateComplete;
    // The button that was pressed may be gone: whoever uses the keyboard goes on where it was, or at the new title.
    const place = row ?? (this.#byOne ? undefined : box);
    const next =
      place?.isConnected &&
      (place.querySelector<HTMLElement>(':checked, summary') ??
        place.querySelector<HTMLElement>('input, button'));
    (next || this).focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'preference-builder': PreferenceBuilderElement;
  }
}
