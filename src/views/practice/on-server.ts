import type { Suggestion } from '../../care/rank-practices.js';
import type { PracticeState } from './practice-state.js';
import { html } from '../../template/html.js';
import type {
  PracticeController,
  PracticeView,
} from './practice.controller.js';
import { renderPracticeSummary, type RowView } from './practice-summary.js';

/**
 * A row as a server writes it: it opens without a script, and everything that
 * there is to read is in it.
 */
export function renderOnServer(
  flow: PracticeController,
  state: PracticeState,
  { practice, reasons }: Pick<Suggestion, 'practice' | 'reasons'>,
  view: PracticeView & Pick<RowView, 'row'>,
): unknown {
  const { company, row } = view;
  return html`<details masked>
    <summary masked="summary" part="box">
      ${renderPracticeSummary(state, { practice, reasons }, { company, row })}
    </summary>
    <div masked="box">${flow.render(practice, { reasons, ...view })}</div>
  </details>`;
}
