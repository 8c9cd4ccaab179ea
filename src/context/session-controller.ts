import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isServer } from '../is-server.js';
import {
  createSession,
  type Session,
  type SessionState,
} from '../session/session.js';
import type { Content } from '../content/content.js';
import { baseLanguage, nearestLanguage } from '../content/language.js';
import { pageOf } from '../diagnostics/docs-page.js';
import { tell, tellOnce } from '../diagnostics/tell-once.js';
import {
  followLanguage,
  languageAround,
  languageOf,
  pageLanguage,
} from '../page/language.js';
import { beginTexts } from '../i18n/other-language.js';
import { exitHooks } from '../page/leave.js';
import { mask } from '../page/masking.js';
import { forgetWithPage, onComeBack, stopForgetting } from './page-visit.js';
import { ofDocument } from '../page/of-document.js';
import { pageSession } from './page-session.js';
import { keepInside, keepNothing } from '../page/presses.js';
import { sessionContext } from './session-context.js';

type Host = ReactiveControllerHost &
  HTMLElement & {
    session: string | Session | undefined;
    readonly language?: string | undefined;
    readonly hasUpdated: boolean;
  };

/**
 * Whatever else a page gives is taken for an id, and named as one that there is
 * not.
 */
const isSession = (value: Host['session']): value is Session =>
  !!(value as Session | undefined)?.subscribe;
const connected = new Map<{ readonly session: Session }, () => void>();
/** When a provider arrives, elements that were upgraded before it ask again. */
const onContextProvider = (event: Event & { context?: unknown }): void => {
  if (event.context === sessionContext)
    [...connected.values()].forEach((ask) => ask());
};
/**
 * A task switcher shows a picture of the page: it is taken without what our
 * elements say.
 */
const hideInBackground = (): void => cover(ofDocument('hidden') ? '0' : '');
/** With the last element goes whatever was set for it. */
const showAgain = (): void => cover('');
function cover(opacity: string): void {
  // A way out has emptied the document.
  const page = ofDocument('documentElement') as HTMLElement | null;
  page?.style.setProperty('--care-cover', opacity);
}
const sessionsHere = (): Session[] =>
  [...connected.keys()].map(({ session }) => session);
const clearAll = (): void =>
  sessionsHere().forEach((session) => session.clear());

/** Parts of the state of a session, and the session to act on. */
export interface Followed<K extends keyof SessionState> {
  readonly session: Session;
  /** These parts of the state as they are now, and no others. */
  readonly value: Pick<SessionState, K>;
}

/** What a controller of an element needs to follow the element's session. */
export type SessionSource = Pick<SessionController<never>, 'follow'>;

/**
 * What was read of a state, by list of keys: all elements of a kind read the
 * same parts, and each reads them several times while it is drawn. It goes with
 * its state: answers that were forgotten are not held here.
 */
const partsRead = new WeakMap<
  SessionState,
  Map<readonly string[], Partial<SessionState>>
>();

/** Parts of a state: the same object, as long as the state is the same. */
function partsOf<K extends keyof SessionState>(
  state: SessionState,
  keys: readonly K[],
): Pick<SessionState, K> {
  const read = partsRead.get(state) ?? new Map<readonly string[], object>();
  partsRead.set(state, read);
  const known = read.get(keys);
  if (known) return known as Pick<SessionState, K>;
  const parts: Partial<Pick<SessionState, K>> = {};
  for (const key of keys) parts[key] = state[key];
  read.set(keys, parts);
  return parts as Pick<SessionState, K>;
}

/**
 * Finds the session of an element and updates the element when its slice of the
 * state changes.
 *
 * Look-up, in this order: a `Session` set as the `session` property, the
 * provider with the id in the `session` attribute, the nearest `care-provider`,
 * the page's session. It asks again on every connect and when a provider
 * appears later. It also keeps the masking markers on the host.
 */
export class SessionController<K extends keyof SessionState>
  implements ReactiveController, Followed<K>
{
  #host: Host;
  /** What the element reads itself. */
  #own: Followed<K>;
  /** What the element and its controllers read. */
  #keys = new Set<keyof SessionState>();
  #session: Session | undefined;
  #requested: Host['session'];
  #forget: () => void;
  /**
   * How often everything was forgotten in this session, as far as the element
   * knows.
   */
  #cleared = 0;
  /** What the element was last asked to render. */
  #rendered: SessionState | undefined;
  /** The state in the language of the element, where it is not the session's. */
  #translated:
    { readonly of: SessionState; readonly as: SessionState } | undefined;
  /** The language that the element should speak, where anybody says so. */
  #language: string | undefined;
  /** The language that the host asked for when that was heeded last. */
  #heard: string | undefined;
  /** What the element itself wrote into its `lang`. */
  #written: string | undefined;
  #unsubscribe = (): void => {};
  #unfollow = (): void => {};
  #stopListening = (): void => {};

  /**
   * @param keys the parts of the state that the element reads and follows
   * @param clearAll called at once when everything is forgotten: what is half
   *   said in the element goes, too. Default: nothing
   */
  constructor(host: Host, keys: readonly K[], clearAll = (): void => {}) {
    this.#host = host;
    this.#own = this.follow(keys);
    this.#forget = clearAll;
    host.addController(this);
  }

  get session(): Session {
    this.#settle();
    this.#session ??= isServer ? this.#sessionOnServer() : pageSession();
    return this.#session;
  }

  /** A server has many people, and no page that they share. */
  #sessionOnServer(): Session {
    return (this.#host.session as Session | undefined) ?? createSession();
  }

  /**
   * The parts of the state that the element follows, and no others: what is
   * read is what is followed.
   */
  get value(): Pick<SessionState, K> {
    return this.#own.value;
  }

  /**
   * What another controller of the same element reads of the session: the
   * element follows these parts, too.
   */
  follow<P extends keyof SessionState>(keys: readonly P[]): Followed<P> {
    const current = (): Session => this.session;
    for (const key of keys) this.#keys.add(key);
    const parts = (): Pick<SessionState, P> => partsOf(this.#state, keys);
    return {
      get session() {
        return current();
      },
      get value() {
        return parts();
      },
    };
  }

  /** The state as it is now, in the language of the element. */
  get #state(): SessionState {
    const state = this.session.getState();
    const content = this.#content;
    if (content === state.content) return state;
    const known = this.#translated;
    if (known?.of === state && known.as.content === content) return known.as;
    const translated = { ...state, content };
    this.#translated = { of: state, as: translated };
    return translated;
  }

  /** The content in the language of the element. */
  get #content(): Content {
    const { session } = this;
    const { content } = session.getState();
    const wanted = isServer ? this.#asked : this.#language;
    const nearest = wanted && nearestLanguage(wanted, content.languages);
    if (!nearest || nearest === content.language) return content;
    return session.contentIn(nearest);
  }

  /** The language that the host asks for. */
  get #asked(): string | undefined {
    const { language } = this.#host;
    return typeof language === 'string' ? language || undefined : undefined;
  }

  hostConnected(): void {
    if (isServer) return;
    mask(this.#host);
    keepInside(this.#host);
    // Each is there once, however many elements ask for it. While capturing: an
    // outer provider stops the event of an inner one on its way up.
    document.addEventListener('context-provider', onContextProvider, true);
    document.addEventListener('visibilitychange', hideInBackground);
    // The first one may come to a page that is hidden already.
    if (!connected.size) hideInBackground();
    exitHooks().forget.add(clearAll);
    forgetWithPage(sessionsHere);
    this.#stopListening = onComeBack(() => this.#host.requestUpdate());
    connected.set(this, this.#resolve);
    this.#unfollow = followLanguage(this.#host, this.#onChange);
    this.#resolve();
  }

  hostDisconnected(): void {
    connected.delete(this);
    this.#unsubscribe();
    this.#unfollow();
    this.#stopListening();
    if (connected.size) return;
    document.removeEventListener('context-provider', onContextProvider, true);
    document.removeEventListener('visibilitychange', hideInBackground);
    showAgain();
    exitHooks().forget.delete(clearAll);
    stopForgetting(sessionsHere);
    keepNothing();
  }

  hostUpdate(): void {
    this.#settle();
    if (this.#asked !== this.#heard) this.#heedLanguage();
    this.#tellOfNone();
    beginTexts(this.#content.otherTexts);
  }

  /**
   * Another session counts from the moment on in which it is set, and not one
   * update later.
   */
  #settle(): void {
    if (this.#host.isConnected && this.#requested !== this.#host.session)
      this.#resolve();
  }

  #resolve = (): void => {
    // A provider that goes takes its neighbours along, one after the other.
    if (!this.#host.isConnected) return;
    const session = this.#requestSession();
    this.#unsubscribe();
    this.#unsubscribe = session.subscribe(this.#onChange);
    if (session !== this.#session) this.#cleared = session.getState().cleared;
    this.#session = session;
    this.#onChange();
  };

  /**
   * Which language the element speaks: what it is asked to, what the page asks
   * of all elements, what the nearest `lang` says. Never what the browser is
   * set to: whoever lives somewhere may read another language there.
   */
  #heedLanguage(): void {
    if (isServer || !this.#host.isConnected) return;
    const host = this.#host;
    const said = host.getAttribute('lang');
    this.#heard = this.#asked;
    const isOurs = said !== null && said === this.#written;
    this.#language =
      this.#asked ??
      pageLanguage() ??
      (isOurs ? languageAround(host) : languageOf(host));
    if (said === null || isOurs) this.#sayLanguage();
  }

  /** Says the language of the words where the page around speaks another. */
  #sayLanguage(): void {
    const host = this.#host;
    const { language } = this.#content;
    const around = baseLanguage(languageAround(host) ?? '');
    this.#written = around === baseLanguage(language) ? undefined : language;
    if (!this.#written) host.removeAttribute('lang');
    else if (host.lang !== language) host.lang = language;
  }

  /** Names a language that was asked for, and that nothing is said in. */
  #tellOfNone(): void {
    const wanted = this.#asked;
    const { language, languages } = this.#content;
    if (!wanted || ofDocument('readyState') === 'loading') return;
    if (nearestLanguage(wanted, languages)) return;
    tellOnce(
      `<${this.#host.localName}> language="${wanted}": there are no words in it; ` +
        `"${language}" is spoken until a pack brings some; there are: ${languages.join(', ')}`,
      pageOf(this.#host),
    );
  }

  #onChange = (): void => {
    this.#heedLanguage();
    const { cleared } = this.session.getState();
    if (cleared !== this.#cleared) {
      this.#cleared = cleared;
      this.#forget();
      this.#host.requestUpdate();
    }
    const before = this.#rendered;
    const now = this.#state;
    this.#rendered = now;
    const isSame = (key: keyof SessionState): boolean =>
      before?.[key] === now[key];
    if (before && [...this.#keys].every(isSame)) return;
    this.#host.requestUpdate();
  };

  #requestSession(): Session {
    const wanted = this.#host.session;
    const first = wanted !== this.#requested;
    this.#requested = wanted;
    if (isSession(wanted)) return wanted;
    // As elsewhere on the platform, an id is looked for in the element's own
    // tree first.
    const from = wanted
      ? ((this.#host.getRootNode() as Document).getElementById(wanted) ??
        document.getElementById(wanted))
      : this.#host;
    if (first && !from && ofDocument('readyState') !== 'loading') {
      tell(
        `<${this.#host.localName}> session="${wanted}": no element has this id; ` +
          `the page's session is used until one does`,
        pageOf(this.#host),
      );
    }
    let found: Session | undefined;
    // A provider answers within the dispatch, so nothing has to be kept for
    // later.
    const take = (session: Session | undefined): void => {
      found = session;
    };
    from?.dispatchEvent(new ContextEvent(sessionContext, this.#host, take));
    return found ?? pageSession();
  }
}
