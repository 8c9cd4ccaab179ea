import type { Suggestion } from '../../care/rank-practices.js';
import type { PracticeState } from './practice-state.js';
import { html } from '../../template/html.js';
import type { PracticeFlow, PracticeView } from './practice-flow.js';
import { practiceSummary, type RowView } from './practice-summary.js';

/**
 * A row as a server writes it: it opens without a script, and everything that
 * there is to read is in it.
 */
export function renderOnServer(
  flow: PracticeFlow,
  state: PracticeState,
  { practice, because }: Pick<Suggestion, 'practice' | 'because'>,
  view: PracticeView & Pick<RowView, 'row'>,
): unknown {
  const { company, row } = view;
  return html`<details masked>
    <summary masked="summary" part="box">
      ${practiceSummary(state, { practice, because }, { company, row })}
    </summary>
    <div masked="box">${flow.render(practice, { ...view, because })}</div>
  </details>`;
}
