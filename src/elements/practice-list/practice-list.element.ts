import { isServer, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { groundsOnly } from '../../care/assess-safety.js';
import type { Suggestion } from '../../care/rank-practices.js';
import { find, type Content, type Practice } from '../../content/content.js';
import type { Company, PracticeType } from '../../content/schema.js';
import { companies, practiceTypes } from '../../content/terms.js';
import { SessionController } from '../../context/session-controller.js';
import { message } from '../../i18n/message.js';
import { shownCompany } from '../../session/selectors.js';
import type { Session } from '../../session/session.js';
import { art } from '../shared/art.js';
import { titleAt } from '../shared/heading.js';
import { html } from '../shared/html.js';
import { PracticeFlow, type PracticeAction } from '../shared/practice-flow.js';
import { practiceSummary } from '../shared/practice-summary.js';
import { renderOnServer } from '../shared/on-server.js';
import { SupportController } from '../shared/support.js';
import { oneOf, warnOnce } from '../shared/warn.js';
import { choicesOf, emptyBecause, LIMIT, type Filters } from './practice-list.core.js';
import { CareRankEvent } from './practice-list.events.js';
import { practiceListStyles } from './practice-list.styles.js';

/**
 * The practices that fit now, best first, each with its reason. A row opens in place.
 *
 * @tag practice-list
 * @slot - Shown while scripts are off.
 * @slot media - In an open practice: in place of the picture of two circles.
 * @slot heading - In an open practice: in place of its title.
 * @slot actions - In an open practice: beside the buttons.
 * @fires {CareRankEvent} care-rank - A person changed a filter; `count` is how many practices there are now.
 * @csspart box - The whole list.
 * @csspart heading - The title.
 * @csspart items - The rows.
 * @csspart reason - In an open practice: why it is suggested.
 * @csspart ask - In an open practice: the line to ask first.
 * @csspart steps - In an open practice: the steps.
 * @csspart actions - In an open practice: the buttons.
 * @cssprop [--care-accent=oklch(0.56 0.12 20)] - The colour that every other colour is derived from.
 */
export class PracticeListElement extends LitElement {
  static override styles = practiceListStyles;

  /** A session, or the id of a `care-provider`. Default: the nearest provider, else the page's session. */
  @property() session: string | Session | undefined;
  /** The most practices at once, 1 or more. Default 3: what a tired person can compare. */
  @property({ type: Number }) limit = 3;
  /** Only these types, separated by spaces: `touch talk comfort affirm presence`. Default all. */
  @property() types = '';
  /** Who is there, until a person chooses: `together`, `solo` or `distance`. Default: the session's. */
  @property() company: Company | undefined;
  /** How many minutes there are, until a person chooses. Default: any. */
  @property({ type: Number, attribute: 'max-minutes' }) maxMinutes: number | undefined;
  /** Rows under each other, or tiles beside each other where there is room. Default `list`. */
  @property() layout: 'list' | 'grid' = 'list';
  /** Level of the title, 2 to 6. Default 2. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** The practice that is open, or the one that was just put away. */
  @state() private view: { readonly open?: string | undefined; readonly away?: string | undefined } = {};

  #sessions = new SessionController(this, ({ content, checkIn, preferences, marks, context, company }) => [
    content, checkIn, preferences, marks, context, company,
  ]);
  #support = new SupportController(this, this.#sessions);
  #flow: PracticeFlow | undefined;
  /** What a person chose; until then what the host set counts. */
  #chosen: Filters | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('company') || changed.has('maxMinutes')) this.#chosen = undefined;
    const { open } = this.view;
    const { session, state } = this.#sessions;
    if (!open || (find(state.content.practices, open) && !session.withheld(open))) return;
    // What was said elsewhere puts it away. Whoever was reading it stays in the list and not nowhere.
    if (this.shadowRoot?.activeElement) this.#focus();
    this.view = {};
  }

  protected override render(): unknown {
    const { content } = this.#sessions.state;
    const open = find(content.practices, this.view.open);
    const support = html`<div class="foot">${this.#support.renderLink()}</div>
      ${this.#support.renderPanel()}`;
    return html`<section masked="box" part="box">
      ${open ? html`${this.#renderOpen(content, open)} ${support}` : this.#renderList(content, support)}
    </section>`;
  }

  get #filters(): Filters {
    return (
      this.#chosen ?? {
        company: oneOf(this, 'company', this.company, companies, shownCompany(this.#sessions.state)),
        maxMinutes: this.#positive('max-minutes', this.maxMinutes),
      }
    );
  }

  get #suggestions(): readonly Suggestion[] {
    const { session } = this.#sessions;
    const limit = Math.ceil(this.#positive('limit', this.limit) ?? LIMIT);
    // No filter, of the host or of a person, may leave somebody with nothing to hold on to.
    if (groundsOnly(session.safety().level)) return session.rank({ limit });
    const types = `${this.types ?? ''}`.split(/\s+/).flatMap((type) => oneOf<PracticeType>(this, 'types', type, practiceTypes) ?? []);
    return session.rank({ ...this.#filters, types, limit });
  }

  #positive(attribute: string, value: number | null | undefined): number | undefined {
    if (value == null || value > 0) return value ?? undefined;
    warnOnce(this, attribute, this.getAttribute(attribute) ?? String(value), 'a number above 0');
    return undefined;
  }

  #renderOpen(content: Content, practice: Practice): unknown {
    this.#flow ??= new PracticeFlow(this, this.#sessions, this.#onAct);
    const { because = [] } = this.#suggestions.find((suggestion) => suggestion.practice === practice) ?? {};
    return html`<p><button masked="link" type="button" @click=${this.#onBack}>${message(content, 'list.back')}</button></p>
      ${this.#flow.render(practice, { because, company: this.#filters.company, heading: this.headingLevel })}`;
  }

  #renderList(content: Content, support: unknown): unknown {
    const { session, state } = this.#sessions;
    const say = (key: string, n = 0): string => message(content, `list.${key}`, { n });
    const suggestions = this.#suggestions;
    const filters = this.#filters;
    const { level } = session.safety();
    const alone = groundsOnly(level);
    const why = alone ? 'empty' : emptyBecause(filters);
    const line = alone ? say('first') : level === 'soft' && message(content, 'common.soft');
    return html`<div class="top">
        ${titleAt(this.headingLevel, say('title'))}
        <p class="small" role="status">
          ${state.marks[this.view.away!]?.dismissed
            ? html`${say('away')} <button masked="link undo" type="button" @click=${this.#onUndo}>${message(content, 'common.undo')}</button>`
            : suggestions.length
              ? say('count', suggestions.length)
              : nothing}
        </p>
      </div>
      ${line ? html`<p class="pill">${line}</p>` : nothing}
      ${alone ? support : this.#renderFilters(content, filters, say)}
      <ul class="items" part="items" ?data-grid=${oneOf(this, 'layout', this.layout, ['list', 'grid'], 'list') === 'grid'} @click=${this.#onRow}>
        ${suggestions.map(
          ({ practice, because }) =>
            html`<li>${
              isServer
                ? renderOnServer(this, this.#sessions, practice, because, this.headingLevel + 1, filters.company)
                : html`<button masked="summary" type="button">${practiceSummary(content, practice, because, filters.company)}</button>`
            }</li>`,
        )}
      </ul>
      ${suggestions.length
        ? nothing
        : html`<div class="empty">
            <div class="tile">${art.presence}</div>
            <p class="soft">${say(why)}</p>
            ${why === 'empty' ? nothing : html`<button masked="btn" type="button" @click=${this.#onClear}>${say('clear')}</button>`}
          </div>`}
      ${alone ? nothing : support}`;
  }

  #renderFilters(content: Content, filters: Filters, say: (key: string, n?: number) => string): unknown {
    const label = (name: keyof Filters, choice: Filters[keyof Filters]): string =>
      !choice ? say(`${name}.any`) : typeof choice === 'number' ? say(name, choice) : message(content, `common.company.${choice}`);
    return html`<details @change=${this.#onFilter}>
      <summary masked>${say('filter')}: ${label('company', filters.company)} · ${label('maxMinutes', filters.maxMinutes)}</summary>
      ${(['company', 'maxMinutes'] as const).map(
        (name) =>
          html`<fieldset class="row"><legend class="small">${say(`${name}.title`)}</legend>${choicesOf(name, filters).map(
            (choice) =>
              html`<label masked="chip"><input masked="sr" type="radio" name=${name} .checked=${choice === filters[name]} />${label(name, choice)}</label>`,
          )}</fieldset>`,
      )}
    </details>`;
  }

  #focus(selector = '.title', index = 0): void {
    void this.updateComplete.then(() => {
      const found = this.renderRoot.querySelectorAll<HTMLElement>(selector)[index];
      (found ?? this.renderRoot.querySelector<HTMLElement>('.title'))?.focus();
    });
  }

  /** Back in the list, at the row of this practice if it is there. */
  #toRow(id: string | undefined): void {
    this.view = {};
    this.#focus('.summary', this.#suggestions.findIndex(({ practice }) => practice.id === id));
  }

  #choose(filters: Filters): void {
    this.#chosen = filters;
    this.view = {};
    this.dispatchEvent(new CareRankEvent(this.#suggestions.length));
  }

  #onFilter = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const name = input.name as keyof Filters;
    const index = [...input.closest('fieldset')!.querySelectorAll('input')].indexOf(input);
    this.#choose({ ...this.#filters, [name]: choicesOf(name, this.#filters)[index] });
  };

  #onClear = (): void => {
    this.#choose({});
    this.#focus();
  };

  #onRow = (event: Event): void => {
    const row = (event.target as Element).closest('li');
    if (!row) return;
    this.view = { open: this.#suggestions[[...row.parentElement!.children].indexOf(row)]!.practice.id };
    this.#focus();
  };

  #onBack = (): void => {
    this.#toRow(this.view.open);
  };

  #onAct = (action: PracticeAction): void => {
    if (action !== 'dismiss') return;
    this.view = { away: this.view.open };
    this.#focus('.undo');
  };

  #onUndo = (): void => {
    const { away } = this.view;
    this.#sessions.session.markPractice(away!, { dismissed: undefined });
    this.#toRow(away);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'practice-list': PracticeListElement;
  }
}
