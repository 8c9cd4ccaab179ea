import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Session } from '../session/session.js';
import type { HasSession } from './find-session.js';

/** What tells of a change, as a store does. */
interface Subscribable {
  subscribe(listener: () => void): () => void;
}

/**
 * Follows what belongs to the session of an element and stands beside its
 * state, for as long as the element is on a page: the element updates when
 * something changes there.
 */
export class StoreController implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #sessions: HasSession;
  #storeOf: (session: Session) => Subscribable;
  #followed: Subscribable | undefined;
  #unsubscribe = (): void => {};

  /** @param storeOf gives what belongs to a session, the same each time */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    sessions: HasSession,
    storeOf: (session: Session) => Subscribable,
  ) {
    this.#host = host;
    this.#sessions = sessions;
    this.#storeOf = storeOf;
    host.addController(this);
  }

  hostConnected(): void {
    this.#follow();
    // It may have changed while the element was away.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#unsubscribe();
    this.#followed = undefined;
  }

  hostUpdate(): void {
    this.#follow();
  }

  #follow(): void {
    // An update may come after the element was taken off the page.
    if (!this.#host.isConnected) return;
    const store = this.#storeOf(this.#sessions.session);
    if (store === this.#followed) return;
    this.#unsubscribe();
    this.#followed = store;
    this.#unsubscribe = store.subscribe(() => this.#host.requestUpdate());
  }
}
