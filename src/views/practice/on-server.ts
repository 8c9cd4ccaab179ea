import type { Suggestion } from '../../care/rank-practices.js';
import type { PracticeState } from './practice-state.js';
import { html } from '../../template/html.js';
import type { PracticeFlow, PracticeView } from './practice-flow.js';
import { practiceSummary } from './practice-summary.js';

/**
 * A row as a server writes it: it opens without a script, and everything that
 * there is to read is in it.
 */
export function renderOnServer(
  flow: PracticeFlow,
  state: PracticeState,
  { practice, because }: Pick<Suggestion, 'practice' | 'because'>,
  view: PracticeView,
  row = 0,
): unknown {
  return html`<details masked>
    <summary masked="summary" part="box">
      ${practiceSummary(state, practice, because, view.company, row)}
    </summary>
    <div masked="box">${flow.render(practice, { ...view, because })}</div>
  </details>`;
}
