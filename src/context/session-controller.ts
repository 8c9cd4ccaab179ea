import type { ReactiveController } from 'lit';
import { isServer } from '../is-server.js';
import { followLanguage } from '../page/language.js';
import { mask } from '../page/masking.js';
import type { Session, SessionState } from '../session/session.js';
import { connect, disconnect } from './connected-elements.js';
import { ElementLanguage } from './element-language.js';
import {
  findSession,
  sessionBefore,
  type SessionHost,
} from './find-session.js';
import { FollowedParts, type Followed } from './followed.js';

export type { Followed } from './followed.js';

/** What a controller of an element needs to follow the element's session. */
export type SessionSource = Pick<SessionController<never>, 'follow'>;

const nothingToStop = (): void => {};

/**
 * Gives an element its session (`findSession`) and updates the element when its
 * slice of the state changes. It asks again on every connect and when a
 * provider appears later. It also keeps the masking markers on the host.
 */
export class SessionController<K extends keyof SessionState>
  implements ReactiveController, Followed<K>
{
  #host: SessionHost;
  #language: ElementLanguage;
  /** What the element reads itself. */
  #own: Followed<K>;
  /** What the element and its controllers read. */
  #keys = new Set<keyof SessionState>();
  #session: Session | undefined;
  #requested: SessionHost['session'];
  /** What forgets what is half said in the element. */
  #forgets: (() => void)[] = [];
  /**
   * How often everything was forgotten in this session, as far as the element
   * knows.
   */
  #cleared = 0;
  /** What the element was last asked to render. */
  #rendered: SessionState | undefined;
  #unsubscribe = nothingToStop;
  #unfollow = nothingToStop;

  /**
   * @param keys the parts of the state that the element reads and follows
   * @param clearAll as in `follow`
   */
  constructor(host: SessionHost, keys: readonly K[], clearAll?: () => void) {
    this.#host = host;
    this.#language = new ElementLanguage(host, this);
    this.#own = this.follow(keys, clearAll);
    host.addController(this);
  }

  get session(): Session {
    this.#heedSetSession();
    this.#session ??= sessionBefore(this.#host);
    return this.#session;
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
   * @param clearAll called at once when everything is forgotten: what is half
   *   said there goes, too. Default: nothing
   */
  follow<P extends keyof SessionState>(
    keys: readonly P[],
    clearAll?: () => void,
  ): Followed<P> {
    for (const key of keys) this.#keys.add(key);
    if (clearAll) this.#forgets.push(clearAll);
    return new FollowedParts(this, this.#language, keys);
  }

  hostConnected(): void {
    if (isServer) return;
    mask(this.#host);
    connect(this, this.#host);
    this.#unfollow = followLanguage(this.#host, this.#onChange);
    this.findAgain();
  }

  hostDisconnected(): void {
    disconnect(this);
    this.#unsubscribe();
    this.#unfollow();
  }

  hostUpdate(): void {
    this.#heedSetSession();
    this.#language.heedAsked();
  }

  /**
   * Another session counts from the moment on in which it is set, and not one
   * update later.
   */
  #heedSetSession(): void {
    if (
      this.#host.isConnected &&
      !Object.is(this.#requested, this.#host.session)
    )
      this.findAgain();
  }

  /** Looks for the session, and follows the one that is found. */
  findAgain(): void {
    // A provider that goes takes its neighbours along, one after the other.
    if (!this.#host.isConnected) return;
    const isFirst = !Object.is(this.#host.session, this.#requested);
    this.#requested = this.#host.session;
    const session = findSession(this.#host, isFirst);
    this.#unsubscribe();
    this.#unsubscribe = session.subscribe(this.#onChange);
    if (session !== this.#session) this.#cleared = session.getState().cleared;
    this.#session = session;
    this.#onChange();
  }

  #onChange = (): void => {
    this.#language.heed();
    this.#forgetWhatWasCleared();
    this.#updateForNews();
  };

  #forgetWhatWasCleared(): void {
    const { cleared } = this.session.getState();
    if (cleared === this.#cleared) return;
    this.#cleared = cleared;
    for (const forget of this.#forgets) forget();
    this.#host.requestUpdate();
  }

  /** Updates the element where something is new that it reads. */
  #updateForNews(): void {
    const before = this.#rendered;
    const now = this.#language.state;
    this.#rendered = now;
    const isSame = (key: keyof SessionState): boolean =>
      before?.[key] === now[key];
    if (before && [...this.#keys].every(isSame)) return;
    this.#host.requestUpdate();
  }
}
