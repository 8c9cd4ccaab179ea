import { nothing, type LitElement, type ReactiveControllerHost } from 'lit';
import { isAlarm, saysSupport } from '../../care/assess-safety.js';
import { AWAY, leave } from '../../context/leave.js';
import { SessionController } from '../../context/session-controller.js';
import { message } from '../../i18n/message.js';
import { selectSafety } from '../../session/selectors.js';
import type { SessionState } from '../../session/session.js';
import { renderFirstNumber } from './first-number.js';
import { html } from './html.js';
import { countryOf, renderSupport } from './support-view.js';
import { supportStyles } from './support.styles.js';

/** What support is chosen by. */
export const supportSlice = ({ content, checkIn, context, country }: SessionState): unknown[] => [
  content,
  checkIn,
  context,
  country,
];

/**
 * Support in every element: a quiet link at its foot that opens the emergency number, helplines and steps in place.
 * Nobody is told that it was opened.
 */
export class SupportController {
  #host: LitElement;
  #sessions: SessionController<unknown>;
  #open = false;
  #own: unknown;

  constructor(host: ReactiveControllerHost & HTMLElement, sessions: SessionController<unknown>) {
    this.#host = host as LitElement;
    this.#sessions = sessions;
  }

  /** The link, for the foot of the element. */
  renderLink(): unknown {
    return html`<button masked="link" type="button" aria-expanded=${this.#open} @click=${this.#onToggle}>
      ${message(this.#sessions.state.content, 'common.support')}
    </button>`;
  }

  /**
   * One calm line that says that support is here, with a way to it and a way out, and the first
   * number where somebody may end their life. Nothing below soft.
   */
  renderLine(): unknown {
    const { session, state } = this.#sessions;
    const { content, safety } = state;
    if (!saysSupport(safety.level)) return nothing;
    const alarm = isAlarm(safety.level);
    const support = message(content, 'common.support');
    return html`<div class="pill line">
      <p>${message(content, alarm ? 'common.support.line' : 'common.soft')}</p>
      <div class="row">
        ${
          alarm
            ? html`<button masked="btn main" type="button" aria-expanded=${this.#open} @click=${this.#onToggle}>
                ${support}
              </button>`
            : html`<button masked="btn" type="button" aria-expanded=${this.#open} @click=${this.#onToggle}>${support}</button>`
        }
        <button masked="btn" type="button" @click=${this.#onLeave}>${message(content, 'safety.leave')}</button>
      </div>
      ${safety.crisis ? renderFirstNumber(session) : nothing}
    </div>`;
  }

  /** What the link opens; nothing while it is closed. @param always shows it without the link */
  renderPanel(always = false): unknown {
    if (!always && !this.#open) return nothing;
    this.#prepare();
    const { session, state } = this.#sessions;
    return renderSupport(session, { country: countryOf(session), topics: selectSafety(state).topics, heading: 3 });
  }

  #onToggle = (): void => {
    this.#open = !this.#open;
    this.#host.requestUpdate();
  };

  #onLeave = (): void => {
    leave(AWAY, message(this.#sessions.state.content, 'exit.title'));
  };

  /** Most panels are never opened: until then nothing follows what a panel shows, and its styles weigh on no card. */
  #prepare(): void {
    if (this.#own) return;
    const host = this.#host as LitElement & { session: undefined };
    host.shadowRoot!.adoptedStyleSheets.push(supportStyles.styleSheet!);
    this.#own = new SessionController(host, supportSlice);
  }
}
