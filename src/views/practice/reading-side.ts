import type { Session } from '../../session/session.js';
import { createStore, type Store } from '../../session/store.js';

/**
 * For whom somebody reads a practice: for themselves, or to be there for
 * somebody else.
 */
export type Side = 'me' | 'somebody';

/** Chooses it: in an open practice, and in a list of them. */
export interface ChooseSide {
  readonly type: 'choose-side';
  readonly side: Side;
}

export interface ReadingSide {
  readonly side: Side;
}

const all = new WeakMap<Session, Store<ReadingSide>>();

/**
 * For whom somebody reads the practices of a session. Every element that shows
 * one follows it. It is no answer: it lives in memory, stands in no state of
 * the session, and is neither kept nor sent.
 */
export function readingSideOf(session: Session): Store<ReadingSide> {
  let store = all.get(session);
  if (!store) {
    store = createStore<ReadingSide>({ side: 'me' });
    all.set(session, store);
    forgetWith(session, store);
  }
  return store;
}

/** Whoever forgets everything begins anew, here as well. */
function forgetWith(session: Session, store: Store<ReadingSide>): void {
  let { cleared } = session.getState();
  session.subscribe(() => {
    const now = session.getState().cleared;
    if (now !== cleared) store.update({ side: 'me' });
    cleared = now;
  });
}
