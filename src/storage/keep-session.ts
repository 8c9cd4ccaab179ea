import type { Mark } from '../care/rank-practices.js';
import { sameData } from '../content/plain-data.js';
import type { Session } from '../session/session.js';
import {
  applied,
  difference,
  fields,
  isNothing,
  nothingKept,
  type Difference,
} from './merge.js';
import { asStorageError } from './storage-error.js';
import type { Keeper, Kept, StorageReason } from './types.js';

/**
 * After a failure, when it is tried again without another change, in
 * milliseconds.
 */
const AGAIN = 5000;

export interface Tie {
  /** Resolves when the kept answers are in the session. Never rejects. */
  readonly ready: Promise<void>;
  /** Resolves when every change is on the disk, or could not be put there. */
  saved(): Promise<void>;
  /** From now on nothing of the session reaches the disk. */
  stop(): void;
  /**
   * Hears why the last change could not be kept, and `undefined` when all of
   * them are.
   */
  subscribe(listener: (reason: StorageReason | undefined) => void): () => void;
}

/**
 * The answers of a session as they are kept. A country that the host set is no
 * answer, nor is what a host put beside the marks.
 */
export const keptOf = (session: Session): Kept => {
  const { preferences, marks, person } = session.getState();
  return {
    preferences,
    marks: Object.fromEntries(
      Object.entries(marks).map(([id, mark]) => [id, flagsOf(mark)]),
    ),
    country: person.country,
  };
};
const flagsOf = (mark: Mark): Mark =>
  Object.fromEntries(
    fields.flatMap((field) =>
      typeof mark[field] === 'boolean' ? [[field, mark[field]]] : [],
    ),
  );

/**
 * Keeps a session and what is kept of it the same, entry by entry: answers that
 * were given before this began win, changes of other tabs come in, and what
 * this session does not know (another catalogue, a higher level) stays where it
 * is.
 */
export function keepSession(session: Session, keeper: Keeper): Tie {
  /** What session and disk agree on. */
  let base = nothingKept;
  let stopped = false;
  let taking = false;
  /**
   * Counts what came in: a read that began before that may be older than what
   * is here now.
   */
  let taken = 0;
  let writing: Promise<void> | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<(reason: StorageReason | undefined) => void>();
  const tell = (reason: StorageReason | undefined): void =>
    [...listeners].forEach((listener) => listener(reason));
  const mine = (): Difference => difference(base, keptOf(session));

  /**
   * Takes what is on the disk into the session; what was changed here and is
   * not written yet stays.
   */
  const take = (kept: Kept): void => {
    if (stopped) return;
    taken += 1;
    const theirs = difference(base, kept);
    if (isNothing(theirs)) return;
    const own = mine();
    taking = true;
    put(session, applied(applied(base, theirs), own), keptOf(session));
    taking = false;
    base = agreed(base, theirs, own, keptOf(session));
  };

  const look = async (): Promise<void> => {
    const before = taken;
    const kept = await keeper.read();
    if (before === taken) take(kept);
    else if (!stopped) await look();
  };

  const write = async (): Promise<void> => {
    for (let change = mine(); !stopped && !isNothing(change); change = mine()) {
      const kept = await keeper.change((now) =>
        stopped ? now : applied(now, change),
      );
      base = applied(base, change);
      take(kept);
    }
  };
  const pump = (): Promise<void> =>
    (writing ??= write()
      .then(
        () => tell(undefined),
        (error: unknown) => {
          tell(asStorageError(error).reason);
          if (!stopped) retry = setTimeout(() => void pump(), AGAIN);
        },
      )
      .finally(() => (writing = undefined)));

  const unfollow = session.subscribe(() => {
    if (taking || stopped) return;
    clearTimeout(retry);
    void pump();
  });
  const unhear = keeper.subscribe((news) => {
    if (news === 'changed' && keeper.open)
      look().catch((error: unknown) => tell(asStorageError(error).reason));
  });
  const ready = keeper.read().then(
    (kept) => {
      take(kept);
      void pump();
    },
    (error: unknown) => tell(asStorageError(error).reason),
  );
  return {
    ready,
    saved: async () => {
      await ready;
      await (writing ?? pump());
    },
    stop() {
      stopped = true;
      clearTimeout(retry);
      unfollow();
      unhear();
      listeners.clear();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function put(session: Session, next: Kept, now: Kept): void {
  session.setPreferences(next.preferences);
  const marks = new Map<string, Record<string, boolean | undefined>>();
  for (const [id, field, value] of difference(now, next).marks)
    marks.set(id, { ...marks.get(id), [field]: value });
  for (const [id, mark] of marks) session.markPractice(id, mark);
  if (next.country !== now.country) session.answer({ country: next.country });
}

/**
 * What both sides now agree on. What the session did not take is not in it, or
 * it would count as taken back here.
 */
function agreed(
  base: Kept,
  theirs: Difference,
  own: Difference,
  now: Kept,
): Kept {
  const pending = (id: string, key: string): boolean =>
    [...own.preferences, ...own.marks].some(
      ([one, other]) => one === id && other === key,
    );
  return applied(base, {
    preferences: theirs.preferences.filter(
      ([id, role, answer]) =>
        pending(id, role) || sameData(now.preferences[id]?.[role], answer),
    ),
    marks: theirs.marks.filter(
      ([id, field, value]) =>
        pending(id, field) || now.marks[id]?.[field] === value,
    ),
    country: theirs.country,
  });
}
