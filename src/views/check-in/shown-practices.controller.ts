import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Session } from '../../session/session.js';
import { showInSummary } from '../practice/shown-in-summaries.js';

/**
 * Says to the lists of the session which practices a summary shows, for as long
 * as it stands on the page: they show others then.
 */
export class ShownPracticesController implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #sessions: { readonly session: Session };
  #told: Session | undefined;
  #ids: readonly string[] = [];

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    sessions: { readonly session: Session },
  ) {
    this.#host = host;
    this.#sessions = sessions;
    host.addController(this);
  }

  hostConnected(): void {
    this.#tell();
  }

  hostDisconnected(): void {
    if (this.#told) showInSummary(this.#told, this, []);
  }

  hostUpdated(): void {
    this.#tell();
  }

  /** @param ids the practices that the summary shows from its next update on */
  show(ids: readonly string[]): void {
    this.#ids = ids;
  }

  #tell(): void {
    if (!this.#host.isConnected) return;
    const { session } = this.#sessions;
    if (this.#told && this.#told !== session)
      showInSummary(this.#told, this, []);
    this.#told = session;
    showInSummary(session, this, this.#ids);
  }
}
