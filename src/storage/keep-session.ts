import type { Session } from '../session/session.js';
import {
  applied,
  difference,
  isSameEntry,
  keptOf,
  nothingKept,
  writeAnswers,
  type AnswersPatch,
  type StoredEntry,
} from './merge.js';
import { asStorageError } from './storage-error.js';
import type { Keeper, KeeperNews, Kept, StorageReason } from './types.js';

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
 * Keeps a session and what is kept of it the same, entry by entry: answers that
 * were given before this began win, changes of other tabs come in, and what
 * this session does not know (another catalogue, a higher level) stays where it
 * is.
 */
export const keepSession = (session: Session, keeper: Keeper): Tie =>
  new SessionTie(session, keeper);

class SessionTie implements Tie {
  readonly ready: Promise<void>;
  readonly #session: Session;
  readonly #keeper: Keeper;
  /** What session and disk agree on. */
  #base = nothingKept;
  #stopped = false;
  #taking = false;
  /**
   * Counts what came in: a read that began before that may be older than what
   * is here now.
   */
  #taken = 0;
  #writing: Promise<void> | undefined;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #listeners = new Set<(reason: StorageReason | undefined) => void>();
  #unfollow: () => void;
  #unhear: () => void;

  constructor(session: Session, keeper: Keeper) {
    this.#session = session;
    this.#keeper = keeper;
    this.#unfollow = session.subscribe(this.#onAnswer);
    this.#unhear = keeper.subscribe(this.#onNews);
    this.ready = this.#begin();
  }

  async saved(): Promise<void> {
    await this.ready;
    await (this.#writing ?? this.#pump());
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#retry);
    this.#unfollow();
    this.#unhear();
    this.#listeners.clear();
  }

  subscribe(listener: (reason: StorageReason | undefined) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  #begin(): Promise<void> {
    return this.#keeper.read().then((kept) => {
      this.#take(kept);
      void this.#pump();
    }, this.#fail);
  }

  #onAnswer = (): void => {
    if (this.#taking || this.#stopped) return;
    clearTimeout(this.#retry);
    void this.#pump();
  };

  #onNews = (news: KeeperNews): void => {
    if (news === 'changed' && this.#keeper.open) this.#look().catch(this.#fail);
  };

  #fail = (error: unknown): void => this.#tell(asStorageError(error).reason);

  #tell(reason: StorageReason | undefined): void {
    [...this.#listeners].forEach((listener) => listener(reason));
  }

  /** What was changed here and is not on the disk yet. */
  #mine(): AnswersPatch {
    return difference(this.#base, keptOf(this.#session));
  }

  /**
   * Takes what is on the disk into the session; what was changed here and is
   * not written yet stays.
   */
  #take(kept: Kept): void {
    if (this.#stopped) return;
    this.#taken += 1;
    const session = this.#session;
    const base = this.#base;
    const theirs = difference(base, kept);
    if (!theirs.length) return;
    const own = this.#mine();
    this.#taking = true;
    writeAnswers(session, applied(applied(base, theirs), own));
    this.#taking = false;
    this.#base = agreed(base, theirs, own, keptOf(session));
  }

  async #look(): Promise<void> {
    const before = this.#taken;
    const kept = await this.#keeper.read();
    if (before === this.#taken) this.#take(kept);
    else if (!this.#stopped) await this.#look();
  }

  /** Writes what was changed here, until nothing more is. */
  #pump(): Promise<void> {
    this.#writing ??= this.#write()
      .then(() => this.#tell(undefined), this.#failAndRetry)
      .finally(() => {
        this.#writing = undefined;
      });
    return this.#writing;
  }

  #failAndRetry = (error: unknown): void => {
    this.#fail(error);
    if (this.#stopped) return;
    this.#retry = setTimeout(() => {
      void this.#pump();
    }, AGAIN);
  };

  async #write(): Promise<void> {
    let change = this.#mine();
    while (!this.#stopped && change.length) {
      await this.#put(change);
      change = this.#mine();
    }
  }

  async #put(change: AnswersPatch): Promise<void> {
    const kept = await this.#keeper.change((now) =>
      this.#stopped ? now : applied(now, change),
    );
    this.#base = applied(this.#base, change);
    this.#take(kept);
  }
}

/**
 * What both sides now agree on. What the session did not take is not in it, or
 * it would count as taken back here.
 */
function agreed(
  base: Kept,
  theirs: AnswersPatch,
  own: AnswersPatch,
  now: Kept,
): Kept {
  const refused = difference(applied(now, theirs), now);
  const isAgreed = (entry: StoredEntry): boolean =>
    own.some((pending) => isSameEntry(pending, entry)) ||
    !refused.some((one) => isSameEntry(one, entry));
  return applied(base, theirs.filter(isAgreed));
}
