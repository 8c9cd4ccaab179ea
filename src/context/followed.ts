import type { Session, SessionState } from '../session/session.js';
import type { ElementLanguage } from './element-language.js';
import type { HasSession } from './find-session.js';

/** Parts of the state of a session, and the session to act on. */
export interface Followed<K extends keyof SessionState> extends HasSession {
  /** These parts of the state as they are now, and no others. */
  readonly value: Pick<SessionState, K>;
}

/** The parts that one reader of an element follows. */
export class FollowedParts<
  K extends keyof SessionState,
> implements Followed<K> {
  #source: HasSession;
  #language: ElementLanguage;
  #keys: readonly K[];

  /**
   * @param source what knows the session of the element
   * @param language the one in which it is read
   */
  constructor(
    source: HasSession,
    language: ElementLanguage,
    keys: readonly K[],
  ) {
    this.#source = source;
    this.#language = language;
    this.#keys = keys;
  }

  get session(): Session {
    return this.#source.session;
  }

  get value(): Pick<SessionState, K> {
    return partsOf(this.#language.state, this.#keys);
  }
}

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
