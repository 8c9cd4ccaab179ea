import { nothing, type LitElement } from 'lit';
import { groundsOnly } from '../../care/assess-safety.js';
import { find, type Practice } from '../../content/content.js';
import { shownCompany } from '../../session/selectors.js';
import type { SessionController } from '../../context/session-controller.js';
import { joinWords, message, midSentence } from '../../i18n/message.js';
import { titleAt } from '../shared/heading.js';
import { html } from '../shared/html.js';
import { PracticeFlow } from '../shared/practice-flow.js';
import { practiceSummary } from '../shared/practice-summary.js';
import type { SupportController } from '../shared/support.js';
import { moodOf, UNSURE, type Draft } from './feelings-check-in.core.js';

const SHOWN = 3;
type Host = LitElement & { readonly headingLevel: number; clear(): void };

/** The end of a check-in: what was said, in kind words, and the practices that answer it. */
export class CheckInSummary {
  #host: Host;
  #sessions: SessionController<unknown>;
  #flow: PracticeFlow | undefined;
  #open: Practice | undefined;

  constructor(host: Host, sessions: SessionController<unknown>) {
    this.#host = host;
    this.#sessions = sessions;
  }

  render(draft: Draft, support: SupportController): unknown {
    const { session, state } = this.#sessions;
    const heading = this.#host.headingLevel;
    const { content } = state;
    const say = (key: string, values?: Record<string, string | number>): string => message(content, `checkin.${key}`, values);
    const { level } = session.safety();
    const first = groundsOnly(level);
    const suggestions = session.rank({ limit: SHOWN });
    const open = suggestions.find(({ practice }) => practice.id === this.#open?.id);
    if (open) {
      this.#flow ??= new PracticeFlow(this.#host, this.#sessions, () => {});
      return html`<div class="foot"><button masked="link" type="button" @click=${() => this.#show(undefined)}>${message(content, 'common.back')}</button></div>
        ${this.#flow.render(open.practice, { because: open.because, heading })}
        <div class="foot">${support.renderLink()}</div>
        ${support.renderPanel()}`;
    }
    const need = find(content.needs, draft.needs[0]);
    const lead = [say(`kind.${moodOf(content, draft)}`), need ? say('wish', { label: midSentence(content, need.label) }) : ''];
    return html`<div class="step">
        <p class="small">${say('now')}</p>
        ${titleAt(heading, summaryTitle(draft, this.#sessions))}
        <p class="soft">${lead.join(' ')}</p>
        ${level === 'soft' ? html`<p class="pill">${message(content, 'common.soft')}</p>` : nothing}
        ${first ? html`<p class="pill">${say('first')}</p>${support.renderPanel(true)}` : nothing}
        ${suggestions.length ? nothing : html`<p class="soft">${say('empty')}</p>`}
        <ul class="list">
          ${suggestions.map(
            ({ practice, because }) =>
              html`<li><button masked="summary" type="button" @click=${() => this.#show(practice)}>${practiceSummary(content, practice, because, shownCompany(state))}</button></li>`,
          )}
        </ul>
      </div>
      <div class="foot">
        ${first ? nothing : support.renderLink()}<button masked="link" type="button" @click=${() => this.#host.clear()}>${say('over')}</button>
      </div>
      ${first ? nothing : support.renderPanel()}`;
  }

  #show(practice: Practice | undefined): void {
    this.#open = practice;
    this.#host.requestUpdate();
    void this.#focus();
  }

  async #focus(): Promise<void> {
    await this.#host.updateComplete;
    this.#host.shadowRoot!.querySelector<HTMLElement>('.title')?.focus();
  }
}

/** "Close, calm and a bit exposed". */
function summaryTitle(draft: Draft, { state }: SessionController<unknown>): string {
  const { content } = state;
  const words = draft.feelings.flatMap((id) => {
    const label = id === UNSURE ? undefined : find(content.feelings, id)?.label;
    return label ? message(content, `checkin.felt.${draft.strengths[id] ?? 2}`, { label: midSentence(content, label) }) : [];
  });
  const title = words.length ? joinWords(content, words) : message(content, 'checkin.title.unsure');
  return title.charAt(0).toLocaleUpperCase(content.language) + title.slice(1);
}
