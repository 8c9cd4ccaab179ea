import { nothing } from 'lit';
import { isServer } from '../../is-server.js';
import { explainPractice, type Suggestion } from '../../care/rank-practices.js';
import type { Content } from '../../content/content.js';
import type { Company } from '../../content/schema.js';
import { translate } from '../../i18n/translate.js';
import { titleAt } from '../../template/heading.js';
import { html } from '../../template/html.js';
import { illustrations } from '../practice/illustrations.js';
import { renderOnServer } from '../practice/on-server.js';
import type { PracticeController } from '../practice/practice.controller.js';
import type { PracticeState } from '../practice/practice-state.js';
import { renderPracticeRow } from '../practice/practice-summary.js';
import type { ListAction } from './practice-list.reduce.core.js';

/** How many practices there are, and whether one was just put away. */
export interface TopProps {
  readonly content: Content;
  /** Level of the title, 2 to 6. */
  readonly headingLevel: number;
  readonly count: number;
  readonly isAway: boolean;
}

/**
 * The title, and how many practices there are; or that one was just put away,
 * and the way back.
 */
export function renderTop({
  content,
  headingLevel,
  count,
  isAway,
}: TopProps): unknown {
  const undo: ListAction = { type: 'bring-back' };
  const away = html`${translate(content, 'list.away')}
    <button masked="link undo" type="button" .action=${undo}>
      ${translate(content, 'common.undo')}
    </button>`;
  const found = count
    ? translate(content, 'list.count', { n: count })
    : nothing;
  return html`<div class="top">
    ${titleAt(headingLevel, translate(content, 'list.title'))}
    <p class="small" role="status">${isAway ? away : found}</p>
  </div>`;
}

/** The way back from an open practice to the list. */
export const renderBack = (content: Content): unknown => {
  const action: ListAction = { type: 'close-practice' };
  return html`<p>
    <button masked="link" type="button" .action=${action}>
      ${translate(content, 'list.back')}
    </button>
  </p>`;
};

/** The practices, and how they are shown. */
export interface RowsProps {
  readonly flow: PracticeController;
  readonly state: PracticeState;
  readonly suggestions: readonly Suggestion[];
  readonly company?: Company | undefined;
  /**
   * Level of the title of an open practice, where a server writes all of it.
   */
  readonly headingLevel: number;
  readonly isGrid: boolean;
}

/**
 * The practices as rows. A server writes each with everything that there is to
 * read.
 */
export const renderRows = (props: RowsProps): unknown =>
  html`<ul class="items" part="items" ?data-grid=${props.isGrid}>
    ${props.suggestions.map(
      (suggestion, row) => html`<li>${renderRow(props, suggestion, row)}</li>`,
    )}
  </ul>`;

function renderRow(
  { flow, state, company, headingLevel }: RowsProps,
  suggestion: Suggestion,
  row: number,
): unknown {
  if (isServer) {
    const { practice } = suggestion;
    const reasons = explainPractice(state.content, state, practice);
    const view = { company, heading: headingLevel, row, reasons };
    return renderOnServer(flow, state, suggestion, view);
  }
  const { id } = suggestion.practice;
  const action: ListAction = { type: 'open-practice', id };
  return renderPracticeRow(state, suggestion, { company, row, action });
}

/** Says that what fits best stands in a summary of the page. */
export const renderElsewhere = (content: Content): unknown =>
  html`<p class="soft">${translate(content, 'list.others')}</p>`;

/**
 * What is shown in place of rows.
 * @param reason why there are none
 * @param isFiltered whether there might be some without the filters
 */
export function renderEmpty(
  content: Content,
  reason: string,
  isFiltered: boolean,
): unknown {
  const action: ListAction = { type: 'clear-filters' };
  const clear = html`<button masked="btn" type="button" .action=${action}>
    ${translate(content, 'list.clear')}
  </button>`;
  return html`<div class="empty" part="items">
    <div class="tile">${illustrations.presence}</div>
    <p class="soft">${translate(content, `list.${reason}`)}</p>
    ${isFiltered ? clear : nothing}
  </div>`;
}
