import type { Session, SessionState } from '../session/session.js';
import { createStore, type Store } from '../session/store.js';

/** For whom somebody reads a practice: for themselves, or to be there for somebody else. */
export type Side = 'me' | 'somebody';

export interface ReadingSide {
  readonly side: Side;
}

const all = new WeakMap<Session, Store<ReadingSide>>();

/**
 * For whom somebody reads the practices of a session. Every element that shows one follows it.
 * It is no answer: it lives in memory, stands in no state of the session, and is neither kept nor
 * sent.
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

/** Whoever clears everything begins anew, here as well. */
function forgetWith(session: Session, store: Store<ReadingSide>): void {
  let before = session.getState();
  session.subscribe(() => {
    const now = session.getState();
    const byPerson = now.host === before.host && now.content === before.content;
    if (byPerson && isEmpty(now) && !wasOneMark(before)) store.update({ side: 'me' });
    before = now;
  });
}

const isEmptyObject = (value: object): boolean => Object.keys(value).length === 0;
const saidNothingElse = ({ checkIn, preferences, person }: SessionState): boolean =>
  !checkIn && isEmptyObject(preferences) && isEmptyObject(person);
const isEmpty = (state: SessionState): boolean =>
  saidNothingElse(state) && isEmptyObject(state.marks);
/** Where one mark was all, it was rather taken back than cleared: the reader goes on. */
const wasOneMark = (state: SessionState): boolean =>
  saidNothingElse(state) && Object.keys(state.marks).length === 1;
