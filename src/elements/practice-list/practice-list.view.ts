import { isServer, nothing } from 'lit';
import type { Suggestion } from '../../care/rank-practices.js';
import type { Content, Practice } from '../../content/content.js';
import type { CareElement, Company } from '../../content/schema.js';
import { careElements } from '../../content/terms.js';
import type { Side } from '../../views/practice/reading-side.js';
import { message } from '../../i18n/message.js';
import type { PracticeState } from '../../views/practice/practice-state.js';
import { art } from '../../views/practice/illustrations.js';
import { titleAt } from '../../template/heading.js';
import { html } from '../../template/html.js';
import { renderOnServer } from '../../views/practice/on-server.js';
import type { PracticeFlow } from '../../views/practice/practice-flow.js';
import { renderSideChoice } from '../../views/practice/practice-reading.js';
import { practiceRow } from '../../views/practice/practice-summary.js';
import {
  companyChoices,
  isEveryday,
  lengthChoices,
  toggled,
  type Filters,
} from './practice-list.core.js';

/** What the filters show, and what to do when one of them is changed. */
export interface FilterView {
  readonly content: Content;
  readonly filters: Filters;
  /** Whether company is one of them. */
  readonly hasCompany: boolean;
  /** For whom somebody reads; none where there are no two sides. */
  readonly side?: Side | undefined;
  readonly choose: (filters: Filters) => void;
  readonly chooseSide: (side: Side) => void;
}

const sayOf =
  (content: Content) =>
  (key: string, n = 0): string =>
    message(content, `list.${key}`, { n });

const companyLabel = (
  content: Content,
  company: Company | undefined,
): string =>
  company
    ? message(content, `common.company.${company}`)
    : message(content, 'list.company.any');
const lengthLabel = (
  content: Content,
  maxMinutes: number | undefined,
): string =>
  maxMinutes
    ? message(content, 'list.maxMinutes', { n: maxMinutes })
    : message(content, 'list.maxMinutes.any');
const elementLabel = (content: Content, element: CareElement): string =>
  message(content, `common.element.${element}`);

/**
 * The title, and how many practices there are; or that one was just put away,
 * and the way back.
 */
export function renderTop(
  content: Content,
  heading: number,
  count: number,
  onUndo: (() => void) | undefined,
): unknown {
  const say = sayOf(content);
  const undo = message(content, 'common.undo');
  const away = html`${say('away')}
    <button masked="link undo" type="button" @click=${onUndo}>${undo}</button>`;
  const found = count ? say('count', count) : nothing;
  return html`<div class="top">
    ${titleAt(heading, say('title'))}
    <p class="small" role="status">${onUndo ? away : found}</p>
  </div>`;
}

/** What is chosen, in one line: "Anyone · Any length · About: Awareness". */
export function filterLine({
  content,
  filters,
  hasCompany,
}: Pick<FilterView, 'content' | 'filters' | 'hasCompany'>): string {
  const { company, maxMinutes, elements = [], everyday } = filters;
  const about = [
    ...elements.map((element) => elementLabel(content, element)),
    ...(everyday ? [message(content, 'list.everyday')] : []),
  ];
  return [
    ...(hasCompany ? [companyLabel(content, company)] : []),
    lengthLabel(content, maxMinutes),
    ...(about.length
      ? [message(content, 'common.about', { label: about.join(' · ') })]
      : []),
  ].join(' · ');
}

/** The filters, folded to one line that says what is chosen. */
export function renderFilters(view: FilterView): unknown {
  const { content, filters, hasCompany, side, choose, chooseSide } = view;
  const say = sayOf(content);
  return html`<details>
    <summary masked>${say('filter')}: ${filterLine(view)}</summary>
    <div class="filters">
      ${
        hasCompany
          ? renderChoices(
              'company',
              say('company.title'),
              companyChoices,
              filters.company,
              {
                label: (company) => companyLabel(content, company),
                choose: (company) => choose({ ...filters, company }),
              },
            )
          : nothing
      }
      ${renderChoices(
        'minutes',
        say('maxMinutes.title'),
        lengthChoices(filters),
        filters.maxMinutes,
        {
          label: (maxMinutes) => lengthLabel(content, maxMinutes),
          choose: (maxMinutes) => choose({ ...filters, maxMinutes }),
        },
      )}
      ${renderAbout(view)}
      ${side && !isServer ? renderSideChoice(content, side, chooseSide) : nothing}
    </div>
  </details>`;
}

/**
 * What the practices are about, any number of them; and those for an ordinary
 * evening, where the content has some.
 */
function renderAbout({ content, filters, choose }: FilterView): unknown {
  const { elements, everyday } = filters;
  const say = sayOf(content);
  return html`<fieldset class="row">
    <legend class="small">${say('elements.title')}</legend>
    ${careElements.map((element) =>
      renderBox(
        elementLabel(content, element),
        !!elements?.includes(element),
        () => choose({ ...filters, elements: toggled(elements, element) }),
      ),
    )}
    ${
      content.practices.some(isEveryday)
        ? renderBox(say('everyday'), !!everyday, () =>
            choose({ ...filters, everyday: !everyday }),
          )
        : nothing
    }
  </fieldset>`;
}

const renderBox = (
  label: string,
  checked: boolean,
  onChange: () => void,
): unknown =>
  html`<label masked="chip"
    ><input
      masked="sr"
      type="checkbox"
      .checked=${checked}
      @change=${onChange}
    />${label}</label
  >`;

/** One of several, as chips. */
function renderChoices<T>(
  name: string,
  title: string,
  choices: readonly T[],
  chosen: T,
  {
    label,
    choose,
  }: {
    readonly label: (choice: T) => string;
    readonly choose: (choice: T) => void;
  },
): unknown {
  return html`<fieldset class="row">
    <legend class="small">${title}</legend>
    ${choices.map(
      (choice) =>
        html`<label masked="chip"
          ><input
            masked="sr"
            type="radio"
            name=${name}
            .checked=${choice === chosen}
            @change=${() => choose(choice)}
          />${label(choice)}</label
        >`,
    )}
  </fieldset>`;
}

/** How rows are shown, and what opens one. */
export interface RowsView {
  readonly company?: Company | undefined;
  /**
   * Level of the title of an open practice, where a server writes all of it.
   */
  readonly heading: number;
  readonly isGrid: boolean;
  readonly open: (practice: Practice) => void;
}

/**
 * The practices as rows. A server writes each with everything that there is to
 * read.
 */
export function renderRows(
  flow: PracticeFlow,
  state: PracticeState,
  suggestions: readonly Suggestion[],
  view: RowsView,
): unknown {
  const { company, isGrid, open } = view;
  return html`<ul class="items" part="items" ?data-grid=${isGrid}>
    ${suggestions.map((suggestion, row) => {
      if (isServer)
        return html`<li>
          ${renderOnServer(flow, state, suggestion, view, row)}
        </li>`;
      const onOpen = (): void => open(suggestion.practice);
      return html`<li>
        ${practiceRow(state, suggestion, { company, row, onOpen })}
      </li>`;
    })}
  </ul>`;
}

/**
 * What stands there in place of rows.
 * @param onClear takes the filters away, where they are why it is empty
 */
export function renderEmpty(
  content: Content,
  why: string,
  onClear: (() => void) | undefined,
): unknown {
  const say = sayOf(content);
  const clear = html`<button masked="btn" type="button" @click=${onClear}>
    ${say('clear')}
  </button>`;
  return html`<div class="empty" part="items">
    <div class="tile">${art.presence}</div>
    <p class="soft">${say(why)}</p>
    ${onClear ? clear : nothing}
  </div>`;
}
