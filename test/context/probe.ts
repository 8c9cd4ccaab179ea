import { html, LitElement, type PropertyDeclarations } from 'lit';
import { SessionController } from '../../src/context/session-controller.js';
import type { Session } from '../../src/session/session.js';

/**
 * The smallest element with a session: it shows the audience and how many
 * feelings were said, and has a draft of its own.
 */
export class Probe extends LitElement {
  static override properties: PropertyDeclarations = { session: {} };
  declare session: string | Session | undefined;
  updates = 0;
  sessions = new SessionController(this, ['audience', 'checkIn']);

  override render(): unknown {
    this.updates += 1;
    const { audience, checkIn } = this.sessions.value;
    return html`<input />
      <p>${audience} ${checkIn?.feelings.length ?? 0}</p>`;
  }

  get shown(): string {
    return this.renderRoot.querySelector('p')!.textContent;
  }
}
