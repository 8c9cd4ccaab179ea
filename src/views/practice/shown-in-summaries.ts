import type { Session } from '../../session/session.js';
import { createStore, type Store } from '../../session/store.js';

/** The ids of the practices that each summary shows now. */
interface Shown {
  readonly bySummary: ReadonlyMap<object, readonly string[]>;
}

const all = new WeakMap<Session, Store<Shown>>();

/**
 * Which practices the summaries of a session show now, for the lists beside
 * them. It lives in memory and stands in no state of the session: what is kept,
 * sent or read of a session tells nothing of it.
 */
export function shownInSummaries(session: Session): Store<Shown> {
  const store =
    all.get(session) ?? createStore<Shown>({ bySummary: new Map() });
  all.set(session, store);
  return store;
}

/** Says what a summary shows now; nothing, where it has gone. */
export function showInSummary(
  session: Session,
  summary: object,
  ids: readonly string[],
): void {
  const store = shownInSummaries(session);
  const { bySummary } = store.getState();
  if (String(bySummary.get(summary) ?? []) === String(ids)) return;
  const next = new Map(bySummary);
  if (ids.length) next.set(summary, ids);
  else next.delete(summary);
  store.update({ bySummary: next });
}

/** The ids of every practice that a summary of the session shows. */
export const idsInSummaries = (session: Session): ReadonlySet<string> =>
  new Set([...shownInSummaries(session).getState().bySummary.values()].flat());
