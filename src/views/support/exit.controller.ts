import { nothing, type LitElement, type ReactiveController } from 'lit';
import type {
  SessionSource,
  Followed,
} from '../../context/session-controller.js';
import { translate } from '../../i18n/translate.js';
import { hasExitButton, watchExitButtons } from '../../page/exit-buttons.js';
import { dispatchPress } from '../../template/actions.js';
import { html } from '../../template/html.js';
import { leavePage } from './leave-page.js';

/** What a person can do with the way out. */
interface ExitAction {
  readonly type: 'leave';
}
const exitKeys = ['content'] as const;
const LEAVE: ExitAction = { type: 'leave' };

/**
 * The way out on every screen, as long as the page has no exit of its own in
 * view.
 */
export class ExitController implements ReactiveController {
  #host: LitElement;
  #sessions: Followed<'content'>;
  /**
   * A server knows of none, so it is asked once the words of a server have been
   * taken over.
   */
  #pageHasExit = false;
  #connection: AbortController | undefined;

  constructor(host: LitElement, sessions: SessionSource) {
    this.#host = host;
    this.#sessions = sessions.follow(exitKeys);
    host.addController(this);
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    watchExitButtons(this.#lookAgain, this.#connection.signal);
    this.#lookAgain();
  }

  hostDisconnected(): void {
    this.#connection?.abort();
  }

  hostUpdated(): void {
    this.#look();
  }

  /** The link, for the foot of a screen. */
  render(): unknown {
    if (this.#pageHasExit) return nothing;
    return html`<button
      masked="link"
      type="button"
      .action=${LEAVE}
      @click=${this.#onClick}
    >
      ${translate(this.#sessions.value.content, 'safety.leave')}
    </button>`;
  }

  #look = (): void => {
    const pageHasExit = hasExitButton();
    if (pageHasExit === this.#pageHasExit) return;
    this.#pageHasExit = pageHasExit;
    this.#host.requestUpdate();
  };

  #lookAgain = (): void => {
    if (this.#host.hasUpdated) this.#look();
  };

  #onClick = (event: Event): void => dispatchPress(event, this.#leave);

  #leave = (_: ExitAction): void => leavePage(this.#sessions.value.content);
}
