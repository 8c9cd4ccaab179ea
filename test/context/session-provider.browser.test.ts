import { expect, fixture, html } from '@open-wc/testing';
import { ContextConsumer, ContextEvent } from '@lit/context';
import { LitElement } from 'lit';
import { sessionContext } from '../../src/context/session-context.js';
import { SessionProvider } from '../../src/context/session-provider.js';
import { createSession, type Session } from '../../src/session/session.js';

class Giver extends LitElement {
  sessions = new SessionProvider(this);
}
customElements.define('session-giver', Giver);

/** An element of a host's own, as Lit has them. */
class Consumer extends LitElement {
  said: (Session | undefined)[] = [];
  consumer = new ContextConsumer(this, {
    context: sessionContext,
    callback: (session) => this.said.push(session),
    subscribe: this.hasAttribute('subscribe'),
  });
}
customElements.define('session-consumer', Consumer);

describe('SessionProvider', () => {
  it('gives its session to an element of another library, and the next one to those that subscribed and are still there', async () => {
    const giver = await fixture<Giver>(
      html`<session-giver
        ><session-consumer></session-consumer
        ><session-consumer subscribe></session-consumer
      ></session-giver>`,
    );
    const [once, always] = giver.querySelectorAll<Consumer>('session-consumer');
    const own = giver.sessions.session;
    const next = createSession();
    giver.sessions.session = next;
    expect([once!.said, always!.said]).to.deep.equal([[own], [own, next]]);
    always!.remove();
    giver.sessions.session = undefined;
    expect(always!.said).to.have.length(2);
    expect(giver.sessions.session).to.equal(own);
  });

  it('answers who asks for it by another element, and nobody who asks for something else', async () => {
    const giver = await fixture<Giver>(html`<session-giver></session-giver>`);
    const given: unknown[] = [];
    giver.dispatchEvent(
      new ContextEvent(sessionContext, document.body, (session) =>
        given.push(session),
      ),
    );
    expect(given).to.deep.equal([giver.sessions.session]);
    giver.dispatchEvent(
      new ContextEvent(
        Symbol('theme') as unknown as typeof sessionContext,
        document.body,
        (theme) => given.push(theme),
      ),
    );
    expect(given).to.have.length(1);
  });
});
