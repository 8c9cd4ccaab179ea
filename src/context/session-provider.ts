import { ContextProvider } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { createSession, type Session } from '../session/session.js';
import { forgetWithPage, stopForgetting } from './page-visit.js';
import { sessionContext } from './session-context.js';

/**
 * Gives what is inside an element a session: one of its own, or one that the
 * host made.
 */
export class SessionProvider implements ReactiveController {
  #own = createSession();
  #provider: ContextProvider<typeof sessionContext>;
  /** A session that an element showed before may have answers, too. */
  #sessions = (): Session[] => [this.#own, this.session];

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#provider = new ContextProvider(host, {
      context: sessionContext,
      initialValue: this.#own,
    });
    host.addController(this);
  }

  get session(): Session {
    return this.#provider.value!;
  }

  set session(session: Session | undefined) {
    this.#provider.value = session ?? this.#own;
    // Our elements ask and do not subscribe; this tells them to ask again.
    this.#provider.hostConnected();
  }

  hostConnected(): void {
    forgetWithPage(this.#sessions);
  }

  hostDisconnected(): void {
    stopForgetting(this.#sessions);
    // Elements that look it up by its id are elsewhere on the page, and hear
    // nothing of its going.
    document.dispatchEvent(
      Object.assign(new Event('context-provider'), { context: sessionContext }),
    );
  }
}
