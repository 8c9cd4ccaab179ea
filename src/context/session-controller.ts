import { ContextEvent } from '@lit/context';
import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { createSession, type Session, type SessionState } from '../session/session.js';
import { forgetOnLeave } from './leave.js';
import { keepMasked } from './masking.js';
import { pageSession } from './page-session.js';
import { sessionContext } from './session-context.js';

type Host = ReactiveControllerHost & HTMLElement & { session: string | Session | undefined; readonly hasUpdated: boolean };

/** What `@lit/context` says when a provider arrives; elements that were upgraded before it then ask again. */
const PROVIDER = 'context-provider';
const COVER = '--care-cover';
const asking = new Map<{ readonly session: Session }, () => void>();
const askAgain = (event: Event & { context?: unknown }): void => {
  if (event.context === sessionContext) [...asking.values()].forEach((ask) => ask());
};
/** A task switcher shows a picture of the page: it is taken without what our elements say. */
const cover = (): void => {
  if (document.hidden) document.documentElement.style.setProperty(COVER, '0');
  else document.documentElement.style.removeProperty(COVER);
};
let unleave = (): void => {};

/** The first element on the page brings what all of them need, and the last one takes it away. */
function listen(): void {
  // While capturing: an outer provider stops the event of an inner one on its way up.
  document.addEventListener(PROVIDER, askAgain, true);
  document.addEventListener('visibilitychange', cover);
  unleave = forgetOnLeave(() => [...asking.keys()].forEach(({ session }) => session.clear()));
}

function unlisten(): void {
  document.removeEventListener(PROVIDER, askAgain, true);
  document.removeEventListener('visibilitychange', cover);
  unleave();
}

const same = (a: unknown, b: unknown): boolean =>
  Object.is(a, b) ||
  (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((value, index) => Object.is(value, b[index])));

/**
 * Finds the session of an element and updates the element when its slice of the state changes.
 *
 * Look-up, in this order: a `Session` set as the `session` property, the provider with the id in the `session` attribute,
 * the nearest `care-provider`, the page's session. It asks again on every connect and when a provider appears later.
 * It also keeps the masking markers on the host.
 */
export class SessionController<T = SessionState> implements ReactiveController {
  #host: Host;
  #select: (state: SessionState) => T;
  #session: Session | undefined;
  #wanted: Host['session'];
  #value: T | undefined;
  #unfollow = (): void => {};

  /** @param select the slice of the state that the element reads. A list is compared entry by entry. */
  constructor(host: Host, select: (state: SessionState) => T) {
    this.#host = host;
    this.#select = select;
    // What a server has rendered makes room for what the element renders, in the same task, so that nobody sees both or nothing.
    if (!isServer && !host.hasUpdated) host.shadowRoot?.replaceChildren();
    host.addController(this);
  }

  get session(): Session {
    // A server has many people, and no page that they share.
    return (this.#session ??= isServer ? ((this.#host.session as Session | undefined) ?? createSession()) : pageSession());
  }

  get state(): SessionState {
    return this.session.getState();
  }

  /** The slice of the state. */
  get value(): T {
    return (this.#value ??= this.#select(this.state));
  }

  hostConnected(): void {
    if (isServer) return;
    keepMasked(this.#host);
    if (!asking.size) listen();
    asking.set(this, this.#find);
    this.#find();
  }

  hostDisconnected(): void {
    asking.delete(this);
    if (!asking.size) unlisten();
    this.#unfollow();
  }

  hostUpdate(): void {
    if (this.#host.isConnected && this.#wanted !== this.#host.session) this.#find();
  }

  #find = (): void => {
    // A provider that goes takes its neighbours along, one after the other.
    if (!this.#host.isConnected) return;
    const session = this.#lookUp();
    this.#unfollow();
    this.#unfollow = session.subscribe(this.#read);
    this.#session = session;
    this.#speak();
    this.#read();
  };

  /** Says the language of the words where the page around speaks another one, unless the host said it. */
  #speak(): void {
    const base = (tag = ''): string => tag.split('-')[0]!;
    const { language } = this.state.content;
    const around = this.#host.closest<HTMLElement>('[lang]');
    if (around !== this.#host && base(around?.lang) !== base(language)) this.#host.lang = language;
  }

  #read = (): void => {
    const value = this.#select(this.state);
    if (same(value, this.#value)) return;
    this.#value = value;
    this.#host.requestUpdate();
  };

  #lookUp(): Session {
    const wanted = this.#host.session;
    const first = wanted !== this.#wanted;
    this.#wanted = wanted;
    if (wanted && typeof wanted !== 'string') return wanted;
    const from = wanted ? this.#byId(wanted) : this.#host;
    if (first && !from && document.readyState !== 'loading') {
      console.warn(`<${this.#host.localName} session="${wanted}">: no element has this id; the page's session is used until one does.`);
    }
    let found: Session | undefined;
    // A provider answers within the dispatch, so nothing has to be kept for later.
    from?.dispatchEvent(new ContextEvent(sessionContext, this.#host, (session) => (found = session)));
    return found ?? pageSession();
  }

  /** As elsewhere on the platform, an id is looked for in the element's own tree first. */
  #byId(id: string): HTMLElement | null {
    return (this.#host.getRootNode() as Document).getElementById(id) ?? document.getElementById(id);
  }
}
