import { LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Answer, Preferences } from '../../care/preferences.js';
import { SessionController } from '../../context/session-controller.js';
import { message } from '../../i18n/message.js';
import { selectPartnerWithheld, selectSafety } from '../../session/selectors.js';
import type { Session } from '../../session/session.js';
import { art } from '../shared/art.js';
import { titleAt } from '../shared/heading.js';
import { html } from '../shared/html.js';
import { KeepController } from '../shared/keep.js';
import { SupportController } from '../shared/support.js';
import { oneOf } from '../shared/warn.js';
import { renderCard } from './preference-builder.card.js';
import * as core from './preference-builder.core.js';
import { CarePreferencesEvent } from './preference-builder.events.js';
import { renderGroup, renderLink, renderQuestion, type Asking, type GroupBox, type Row } from './preference-builder.question.js';
import { preferenceBuilderStyles } from './preference-builder.styles.js';

/**
 * Builds a card of what helps someone afterwards: item by item, to receive and to give, when, and what to leave out.
 *
 * @tag preference-builder
 * @slot - What is shown while scripts are off.
 * @slot intro - In place of the sentence under the title.
 * @fires input - Someone changed an answer.
 * @fires change - Someone changed an answer and is done with it.
 * @fires care-preferences - Someone looks at their card; `count` says how many items have an answer.
 * @csspart box - The card around everything.
 * @csspart heading - The title.
 * @csspart actions - The buttons at the end.
 * @cssprop [--care-accent=oklch(0.56 0.12 20)] - The colour that every other colour is derived from.
 */
export class PreferenceBuilderElement extends LitElement {
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

  /** Every answer of the session. Setting it fires no event. */
  @property({ attribute: false })
  get value(): Preferences {
    return this.#waiting ?? this.#sessions.state.preferences;
  }
  set value(value: Preferences) {
    // Which session it is, is known only where the element stands in the page.
    if (this.isConnected) this.#sessions.session.setPreferences(value);
    else this.#waiting = value;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#waiting) this.value = this.#waiting;
    this.#waiting = undefined;
  }

  protected override willUpdate(): void {
    const { state, session } = this.#sessions;
    const { content, checkIn } = state;
    const ids = content.groups.map(({ id }) => id);
    const groups = this.groups.split(/\s+/).filter((id) => oneOf(this, 'groups', id, ids));
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
    const [view, ...buttons] = this.#renderView(say);
    return html`<section masked="box" part="box" @click=${this.#onClick} @input=${this.#onInput} @change=${this.#onChange}>
      ${view}
      <div class="foot" part="actions">${this.#support.renderLink()} ${buttons}</div>
      ${this.#support.renderPanel()}
      <small class="page">${this.#keep.renderPage()}</small> ${this.#keep.renderPanel()}
      <p masked="sr" role="status">${this.#undo && say('prefs.limit')}</p>
    </section>`;
  }

  /** What is shown, and the buttons under it. */
  #renderView(say: Asking['say']): unknown[] {
    const { state } = this.#sessions;
    const title = titleAt(this.headingLevel, say('prefs.title'));
    const empty = html`${art.presence}<p class="soft">${say('prefs.empty')}</p>`;
    if (!this.#asked.length) return [[title, empty]];
    if (selectPartnerWithheld(state) && !this.#anyway) return [html`${title}<p class="soft">${say('prefs.wait')}</p>`, renderLink('open', say('prefs.open'))];
    const asking: Asking = { say, preferences: state.preferences, matters: this.#matters, undo: this.#undo?.[0].name, words: {} };
    const renderGroups = (which: (asked: core.Asked, index: number) => unknown): unknown =>
      this.#asked.map((asked, index) => {
        const { id } = asked.group;
        return which(asked, index) ? renderGroup(asked, !index !== this.#toggled.has(id), this.#aside.has(id), asking) : nothing;
      });
    const isAside = ({ group }: core.Asked): boolean => this.#aside.has(group.id);
    if (this.#card) {
      return [
        html`<small>${say('prefs.card')}</small>${title} ${renderCard(this.#all, asking) ?? empty} ${renderGroups(isAside)} <small>${say('prefs.card.wins')}</small>`,
        html`<button masked="btn" type="button" data-do="change">${say('prefs.change')}</button>`,
      ];
    }
    const main = (act: string, text: string): unknown => html`<button masked="btn main" type="button" data-do=${act}>${text}</button>`;
    const open = this.#open;
    const step = oneOf(this, 'layout', this.layout, ['list', 'one-by-one'], 'list') === 'one-by-one' && (open[this.#at] ?? open[0]);
    const { done, total } = core.progress(open, state.preferences, step ? this.#at : 0);
    const count = say('prefs.progress', { done, total });
    const bar = html`<progress class="bar" aria-label=${count} max=${total || 1} .value=${done}></progress>`;
    if (!step) {
      return [
        html`<div class="top">${title}<small>${count}</small></div>
          ${bar}<slot name="intro"><p class="soft">${say('prefs.intro')}</p></slot>
          <div>${renderGroups(() => true)}</div>`,
        main('see', say('prefs.see')),
      ];
    }
    // A group that was put aside can be brought back from the questions of the next one.
    const isBefore = (asked: core.Asked, index: number): unknown =>
      isAside(asked) && !core.answerTo(state.preferences, step) && this.#asked[index + 1]?.group.id === step.item.group;
    const question = renderQuestion(step, asking, titleAt(this.headingLevel, step.item[step.role]!));
    // In turn in two places: each step is made anew, so that it arrives, and nothing of the last one stays open.
    const odd = this.#at % 2;
    return [
      html`<div class="step group" .group=${step.item.group}>
        <div class="top"><small role="status">${count} · ${say(`prefs.${step.kind}`)}</small>${renderLink('aside', say('prefs.aside'))}</div>
        ${bar} ${odd ? question : nothing} ${odd ? nothing : question} ${renderGroups(isBefore)}
      </div>`,
      this.#at ? renderLink('back', say('common.back')) : nothing,
      renderLink('next', say('common.skip')),
      main('next', say('common.next')),
    ];
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
