import type { LitElement } from 'lit';
import type { Reason } from '../../care/rank-practices.js';
import type { Practice } from '../../content/content.js';
import type { Company } from '../../content/schema.js';
import type { SessionController } from '../../context/session-controller.js';
import { html } from './html.js';
import { PracticeFlow } from './practice-flow.js';
import { practiceSummary } from './practice-summary.js';

/** A row as a server writes it: it opens without a script, and everything that there is to read is in it. */
export function renderOnServer(host: LitElement, sessions: SessionController<unknown>, practice: Practice, because: readonly Reason[], heading: number, company?: Company): unknown {
  const flow = new PracticeFlow(host, sessions, () => {});
  return html`<details>
    <summary masked="summary" part="box">${practiceSummary(sessions.state.content, practice, because, company)}</summary>
    <div masked="box">${flow.render(practice, { because, company, heading })}</div>
  </details>`;
}
