import { nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import {
  groundsOnly,
  keepsCompanionAway,
  saysSupport,
} from '../../care/assess-safety.js';
import { explainPractice, type Suggestion } from '../../care/rank-practices.js';
import type { Practice } from '../../content/content.js';
import type { Company } from '../../content/schema.js';
import { careElements, companies, practiceTypes } from '../../content/terms.js';
import { SessionController } from '../../context/session-controller.js';
import { knownWords, positive } from '../../diagnostics/attributes.js';
import { oneOf } from '../../diagnostics/warn.js';
import { translate } from '../../i18n/translate.js';
import { shownCompany } from '../../session/selectors.js';
import type { Session } from '../../session/session.js';
import { headingLevelOf } from '../../template/heading.js';
import { AftercareElement } from '../../template/aftercare-element.js';
import { html } from '../../template/html.js';
import type { PracticeView } from '../../views/practice/practice.controller.js';
import { practiceKeys } from '../../views/practice/practice-state.js';
import { readingSideOf } from '../../views/practice/reading-side.js';
import {
  PracticeListController,
  type ListOptions,
} from '../../views/practice-list/practice-list.controller.js';
import {
  emptyReason,
  filtersCompany,
  LIMIT,
} from '../../views/practice-list/practice-list.core.js';
import { renderFilters } from '../../views/practice-list/practice-list.filters.js';
import { practiceListStyles } from '../../views/practice-list/practice-list.styles.js';
import {
  renderBack,
  renderElsewhere,
  renderEmpty,
  renderRows,
  renderTop,
  type TopProps,
} from '../../views/practice-list/practice-list.view.js';
import { SupportController } from '../../views/support/support.controller.js';
import { supportEntryStyles } from '../../views/support/support-line.styles.js';
import { CareFilterEvent } from './practice-list.events.js';

const layouts = ['list', 'grid'] as const;
/** Properties in whose place a person can choose. */
const filterProperties = ['company', 'maxMinutes', 'elements'] as const;

/**
 * The practices that fit now, best first, and why; no reason is said twice. A
 * row opens in place.
 *
 * @tag practice-list
 * @slot - Shown while scripts are off.
 * @slot media - In an open practice: in place of the picture of two circles.
 * @slot heading - In an open practice: in place of its title.
 * @slot actions - In an open practice: beside the buttons.
 * @fires {CareFilterEvent} care-filter - A person changed a filter; `count` is how
 *   many practices there are now.
 * @csspart box - The whole list.
 * @csspart heading - The title.
 * @csspart items - The rows, or what is said where there are none.
 * @csspart actions - In an open practice: the buttons.
 * @cssprop [--care-accent=oklch(0.56 0.12 20)] - The colour that every other
 *   colour is derived from.
 */
export class PracticeListElement extends AftercareElement {
  static override readonly docsPage = 'elements/practice-list';
  static override styles = [practiceListStyles, supportEntryStyles];

  /**
   * A session, or the id of a `care-provider`. Default: the nearest provider,
   * else the page's session.
   *
   * @format text
   */
  @property() session: string | Session | undefined;
  /**
   * The most practices at once, 1 or more. Default 3: what a tired person can
   * compare.
   *
   * @min 1
   */
  @property({ type: Number }) limit = 3;
  /**
   * Only these types, separated by spaces:
   * `touch talk comfort affirm presence`. Default all.
   *
   * @list
   * @values touch talk comfort affirm presence
   */
  @property() types = '';
  /**
   * Who is there, until a person chooses: `together`, `solo` or `distance`.
   * Default: the session's.
   *
   * @values together solo distance
   */
  @property() company: Company | undefined;
  /**
   * How many minutes there are, until a person chooses. Default: any.
   *
   * @min 1
   */
  @property({ type: Number, attribute: 'max-minutes' }) maxMinutes:
    number | undefined;
  /**
   * Until a person chooses, only practices about these, separated by spaces:
   * `communication awareness intention`. Default all.
   *
   * @list
   * @values communication awareness intention
   */
  @property() elements = '';
  /**
   * Rows under each other, or tiles beside each other where there is room.
   * Default `list`.
   */
  @property() layout: 'list' | 'grid' = 'list';
  /**
   * Level of the title, 2 to 6. Default 2.
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

  #sessions = new SessionController(this, practiceKeys);
  #support = new SupportController(this, this.#sessions);
  #list = new PracticeListController(
    this,
    this.#sessions,
    () => this.#options,
    (count) => this.dispatchEvent(new CareFilterEvent(count)),
  );

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (filterProperties.some((name) => changed.has(name)))
      this.#list.resetFilters();
  }

  /** What the attributes ask for. */
  get #options(): ListOptions {
    return {
      filters: {
        company:
          oneOf(this, 'company', this.company, companies) ??
          shownCompany(this.#sessions.value),
        maxMinutes: positive(this, 'max-minutes', this.maxMinutes),
        elements: knownWords(this, 'elements', this.elements, careElements),
      },
      types: knownWords(this, 'types', this.types, practiceTypes),
      limit: Math.ceil(positive(this, 'limit', this.limit) ?? LIMIT),
    };
  }

  protected override render(): unknown {
    const { openPractice, handleClick, handleChange } = this.#list;
    return html`<section
      masked="box"
      part="box"
      @click=${handleClick}
      @change=${handleChange}
    >
      ${openPractice ? this.#renderOpen(openPractice) : this.#renderList()}
    </section>`;
  }

  get #isSupportFirst(): boolean {
    return saysSupport(this.#sessions.value.safety.level);
  }

  /**
   * Support in words before any practice, with the first number where somebody
   * may end their life.
   */
  #renderSupportFirst(): unknown {
    return html`${this.#support.renderLine('soft', 'plain')}
    ${this.#isSupportFirst ? this.#support.renderPanel() : nothing}`;
  }

  /** Support at the foot, where it was not said before the practices. */
  #renderFoot(): unknown {
    if (this.#isSupportFirst) return nothing;
    return html`<div class="foot">${this.#support.renderLink()}</div>
      ${this.#support.renderPanel()}`;
  }

  #renderOpen(practice: Practice): unknown {
    const { value } = this.#sessions;
    const { content } = value;
    const { flow, filters, otherPractice } = this.#list;
    const view: PracticeView = {
      reasons: explainPractice(content, value, practice),
      company: filters.company,
      heading: headingLevelOf(this, 2),
      ways: {
        back: translate(content, 'list.back'),
        other: !!otherPractice,
        ...(!this.#isSupportFirst && { support: this.#support.renderButton() }),
      },
    };
    const foot = flow.offersSupport(practice, view)
      ? this.#support.renderPanel()
      : this.#renderFoot();
    const back = flow.offersBack(practice) ? nothing : renderBack(content);
    return html`${back} ${this.#renderSupportFirst()}
    ${flow.render(practice, view)} ${foot}`;
  }

  #renderList(): unknown {
    const { value } = this.#sessions;
    const { content, marks, safety } = value;
    const { found, filters, state } = this.#list;
    const { suggestions, isElsewhere } = found;
    const count = suggestions.length;
    const top: TopProps = {
      content,
      headingLevel: headingLevelOf(this, 2),
      count,
      isAway: !!marks[state.dismissedPractice ?? '']?.dismissed,
    };
    const first = html`<p class="soft">
      ${count ? translate(content, 'list.first') : ''}
    </p>`;
    const reason = emptyReason(value, filters);
    const shownReason = isElsewhere ? 'elsewhere' : reason;
    const rows = html`${isElsewhere ? renderElsewhere(content) : nothing}
    ${this.#renderRows(suggestions)}`;
    return html`${renderTop(top)} ${this.#renderSupportFirst()}
    ${groundsOnly(safety.level) ? first : this.#renderFilters()}
    ${count ? rows : renderEmpty(content, shownReason, reason === 'filtered')}
    ${this.#renderFoot()}`;
  }

  #renderFilters(): unknown {
    const { session, value } = this.#sessions;
    const { filters } = this.#list;
    return renderFilters({
      content: value.content,
      filters,
      hasCompany: filtersCompany(value),
      side: keepsCompanionAway(value.safety.level)
        ? undefined
        : readingSideOf(session).getState().side,
    });
  }

  #renderRows(suggestions: readonly Suggestion[]): unknown {
    const { flow, filters } = this.#list;
    const layout = oneOf(this, 'layout', this.layout, layouts);
    return renderRows({
      flow,
      state: this.#sessions.value,
      suggestions,
      company: filters.company,
      headingLevel: headingLevelOf(this, 2) + 1,
      isGrid: layout === 'grid',
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'practice-list': PracticeListElement;
  }
}
