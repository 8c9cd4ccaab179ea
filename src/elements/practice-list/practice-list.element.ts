import { nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  groundsOnly,
  keepsCompanionAway,
  saysSupport,
} from '../../care/assess-safety.js';
import type { Suggestion } from '../../care/rank-practices.js';
import { find, type Practice } from '../../content/content.js';
import type { Company } from '../../content/schema.js';
import { careElements, companies, practiceTypes } from '../../content/terms.js';
import { practiceKeys } from '../../views/practice/practice-state.js';
import { readingSideOf } from '../../views/practice/reading-side.js';
import { SessionController } from '../../context/session-controller.js';
import { message } from '../../i18n/message.js';
import {
  selectSuggestions,
  selectWithheld,
  shownCompany,
} from '../../session/selectors.js';
import type { Session } from '../../session/session.js';
import { CareElement } from '../../template/care-element.js';
import { knownWords, positive } from '../../diagnostics/attributes.js';
import { focusFirst } from '../../template/focus.js';
import { html } from '../../template/html.js';
import {
  PracticeFlow,
  type PracticeAction,
} from '../../views/practice/practice-flow.js';
import type { WaysOn } from '../../views/practice/practice-screen.js';
import { SupportController } from '../../views/support/support.js';
import { oneOf } from '../../diagnostics/warn.js';
import {
  emptyBecause,
  filtersCompany,
  LIMIT,
  rankOptionsOf,
  shownOf,
  type Filters,
} from './practice-list.core.js';
import { CareRankEvent } from './practice-list.events.js';
import { practiceListStyles } from './practice-list.styles.js';
import {
  renderEmpty,
  renderFilters,
  renderRows,
  renderTop,
} from './practice-list.view.js';

/**
 * The practices that fit now, best first, each with its reason. A row opens in
 * place.
 *
 * @tag practice-list
 * @slot - Shown while scripts are off.
 * @slot media - In an open practice: in place of the picture of two circles.
 * @slot heading - In an open practice: in place of its title.
 * @slot actions - In an open practice: beside the buttons.
 * @fires {CareRankEvent} care-rank - A person changed a filter; `count` is how
 *   many practices there are now.
 * @csspart box - The whole list.
 * @csspart heading - The title.
 * @csspart items - The rows, or what is said where there are none.
 * @csspart actions - In an open practice: the buttons.
 * @cssprop [--care-accent=oklch(0.56 0.12 20)] - The colour that every other
 *   colour is derived from.
 */
export class PracticeListElement extends CareElement {
  static override styles = practiceListStyles;

  /**
   * A session, or the id of a `care-provider`. Default: the nearest provider,
   * else the page's session.
   */
  @property() session: string | Session | undefined;
  /**
   * The most practices at once, 1 or more. Default 3: what a tired person can
   * compare.
   */
  @property({ type: Number }) limit = 3;
  /**
   * Only these types, separated by spaces:
   * `touch talk comfort affirm presence`. Default all.
   */
  @property() types = '';
  /**
   * Who is there, until a person chooses: `together`, `solo` or `distance`.
   * Default: the session's.
   */
  @property() company: Company | undefined;
  /** How many minutes there are, until a person chooses. Default: any. */
  @property({ type: Number, attribute: 'max-minutes' }) maxMinutes:
    number | undefined;
  /**
   * Until a person chooses, only practices about these, separated by spaces:
   * `communication awareness intention`. Default all.
   */
  @property() elements = '';
  /**
   * Rows under each other, or tiles beside each other where there is room.
   * Default `list`.
   */
  @property() layout: 'list' | 'grid' = 'list';
  /** Level of the title, 2 to 6. Default 2. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** The practice that is open, or the one that was just put away. */
  @state() private view: {
    readonly open?: string | undefined;
    readonly away?: string | undefined;
  } = {};

  #sessions = new SessionController(this, practiceKeys);
  #support = new SupportController(this, this.#sessions);
  #flow = new PracticeFlow(this, this.#sessions, (action) =>
    this.#onAct(action),
  );
  /** What a person chose; until then what the host set counts. */
  #chosen: Filters | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (
      changed.has('company') ||
      changed.has('maxMinutes') ||
      changed.has('elements')
    )
      this.#chosen = undefined;
    const { open } = this.view;
    const { value } = this.#sessions;
    const practice = find(value.content.practices, open);
    const isShown = practice && !selectWithheld(value, practice);
    if (!open || isShown) return;
    // What was said elsewhere puts it away. Whoever was reading it stays in the
    // list and not nowhere.
    if ((this.renderRoot as ShadowRoot).activeElement) void this.#focus();
    this.view = {};
  }

  protected override render(): unknown {
    const open = find(this.#sessions.value.content.practices, this.view.open);
    return html`<section masked="box" part="box">
      ${open ? this.#renderOpen(open) : this.#renderList()}
    </section>`;
  }

  get #filters(): Filters {
    return (
      this.#chosen ?? {
        company: oneOf(
          this,
          'company',
          this.company,
          companies,
          shownCompany(this.#sessions.value),
        ),
        maxMinutes: positive(this, 'max-minutes', this.maxMinutes),
        elements: knownWords(this, 'elements', this.elements, careElements),
      }
    );
  }

  get #suggestions(): readonly Suggestion[] {
    const { value } = this.#sessions;
    const limit = Math.ceil(positive(this, 'limit', this.limit) ?? LIMIT);
    const types = groundsOnly(value.safety.level)
      ? []
      : knownWords(this, 'types', this.types, practiceTypes);
    return shownOf(
      selectSuggestions(value, {
        ...rankOptionsOf(value, this.#filters),
        types,
      }),
      value,
      this.#filters,
      limit,
    );
  }

  /**
   * Support in words before any practice, with the first number where somebody
   * may end their life.
   */
  #renderSupportFirst(): unknown {
    const isSaid = saysSupport(this.#sessions.value.safety.level);
    return html`${this.#support.renderLine('soft', 'plain')}
    ${isSaid ? this.#support.renderPanel() : nothing}`;
  }

  /** Support at the foot, where it was not said before the practices. */
  #renderFoot(): unknown {
    if (saysSupport(this.#sessions.value.safety.level)) return nothing;
    return html`<div class="foot">${this.#support.renderLink()}</div>
      ${this.#support.renderPanel()}`;
  }

  #renderOpen(practice: Practice): unknown {
    const { content } = this.#sessions.value;
    const { because = [] } =
      this.#suggestions.find(
        (suggestion) => suggestion.practice.id === practice.id,
      ) ?? {};
    const label = message(content, 'list.back');
    const isSaid = saysSupport(this.#sessions.value.safety.level);
    const ways: WaysOn = {
      back: { label, press: this.#onBack },
      other: this.#onOther,
      ...(!isSaid && { support: this.#support.renderLink() }),
    };
    const view = {
      because,
      company: this.#filters.company,
      heading: this.headingLevel,
      ways,
    };
    const foot = this.#flow.offersSupport(practice, view)
      ? this.#support.renderPanel()
      : this.#renderFoot();
    return html`<p>
        <button masked="link" type="button" @click=${this.#onBack}>
          ${label}
        </button>
      </p>
      ${this.#renderSupportFirst()} ${this.#flow.render(practice, view)} ${foot}`;
  }

  #renderList(): unknown {
    const { value: state } = this.#sessions;
    const { content } = state;
    const suggestions = this.#suggestions;
    const count = suggestions.length;
    const isAway = !!state.marks[this.view.away ?? '']?.dismissed;
    const onUndo = isAway ? this.#onUndo : undefined;
    const first = html`<p class="soft">
      ${count ? message(content, 'list.first') : ''}
    </p>`;
    const isFirst = groundsOnly(state.safety.level);
    return html`${renderTop(content, this.headingLevel, count, onUndo)}
    ${this.#renderSupportFirst()} ${isFirst ? first : this.#renderFilters()}
    ${suggestions.length ? this.#renderRows(suggestions) : this.#renderEmpty()}
    ${this.#renderFoot()}`;
  }

  #renderFilters(): unknown {
    const { session, value: state } = this.#sessions;
    const side = readingSideOf(session);
    return renderFilters({
      content: state.content,
      filters: this.#filters,
      hasCompany: filtersCompany(state),
      side: keepsCompanionAway(state.safety.level)
        ? undefined
        : side.getState().side,
      choose: (filters) => this.#choose(filters),
      chooseSide: (one) => side.update({ side: one }),
    });
  }

  #renderRows(suggestions: readonly Suggestion[]): unknown {
    return renderRows(this.#flow, this.#sessions.value, suggestions, {
      company: this.#filters.company,
      heading: this.headingLevel + 1,
      isGrid:
        oneOf(this, 'layout', this.layout, ['list', 'grid'], 'list') === 'grid',
      open: (practice) => this.#open(practice),
    });
  }

  #renderEmpty(): unknown {
    const { value: state } = this.#sessions;
    const why = emptyBecause(state, this.#filters);
    return renderEmpty(
      state.content,
      why,
      why === 'filtered' ? this.#onClear : undefined,
    );
  }

  #focus(...selectors: string[]): Promise<void> {
    return focusFirst(this, ...selectors, '.title', '.practice');
  }

  /** Back in the list, at the row of this practice if it is there. */
  #toRow(id: string | undefined): void {
    this.view = {};
    const row = this.#suggestions.findIndex(
      ({ practice }) => practice.id === id,
    );
    void this.#focus(`[aria-describedby='about-${row}']`);
  }

  #choose(filters: Filters): void {
    this.#chosen = filters;
    this.view = {};
    this.dispatchEvent(new CareRankEvent(this.#suggestions.length));
  }

  #open(practice: Practice): void {
    this.#flow.reopen(practice);
    this.view = { open: practice.id };
    void this.#focus();
  }

  #onClear = (): void => {
    this.#choose({});
    void this.#focus();
  };

  #onBack = (): void => {
    this.#toRow(this.view.open);
  };

  /** Something else: the first row that is not the one which did not help. */
  #onOther = (): void => {
    const { open } = this.view;
    this.#toRow(
      this.#suggestions.find(({ practice }) => practice.id !== open)?.practice
        .id,
    );
  };

  #onAct(action: PracticeAction): void {
    if (action !== 'dismiss') return;
    this.view = { away: this.view.open };
    void this.#focus('.undo');
  }

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
