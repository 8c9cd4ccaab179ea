import type { Session } from '../session/session.js';
import {
  applyPatch,
  diffAnswers,
  isSameEntry,
  storedAnswersOf,
  noAnswers,
  writeAnswers,
  type AnswersPatch,
  type StoredEntry,
} from './merge.js';
import { asStorageError } from './storage-error.js';
import type {
  AnswerRepository,
  RepositoryEvent,
  StoredAnswers,
  StorageReason,
} from './types.js';

/**
 * After a failure, when it is tried again without another change, in
 * milliseconds.
 */
const AGAIN = 5000;

export interface SessionSync {
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
export const syncSession = (
  session: Session,
  repository: AnswerRepository,
): SessionSync => new RunningSync(session, repository);

class RunningSync implements SessionSync {
  readonly ready: Promise<void>;
  readonly #session: Session;
  readonly #repository: AnswerRepository;
  /** What session and disk agree on. */
  #base = noAnswers;
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
  #unsubscribeFromSession: () => void;
  #unsubscribeFromRepository: () => void;

  constructor(session: Session, repository: AnswerRepository) {
    this.#session = session;
    this.#repository = repository;
    this.#unsubscribeFromSession = session.subscribe(this.#onAnswer);
    this.#unsubscribeFromRepository = repository.subscribe(this.#onNews);
    this.ready = this.#begin();
  }

  async saved(): Promise<void> {
    await this.ready;
    await (this.#writing ?? this.#flush());
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#retry);
    this.#unsubscribeFromSession();
    this.#unsubscribeFromRepository();
    this.#listeners.clear();
  }

  subscribe(listener: (reason: StorageReason | undefined) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  #begin(): Promise<void> {
    return this.#repository.read().then((kept) => {
      this.#receive(kept);
      void this.#flush();
    }, this.#fail);
  }

  #onAnswer = (): void => {
    if (this.#taking || this.#stopped) return;
    clearTimeout(this.#retry);
    void this.#flush();
  };

  #onNews = (news: RepositoryEvent): void => {
    if (news === 'changed' && this.#repository.open)
      this.#pull().catch(this.#fail);
  };

  #fail = (error: unknown): void => this.#tell(asStorageError(error).reason);

  #tell(reason: StorageReason | undefined): void {
    [...this.#listeners].forEach((listener) => listener(reason));
  }

  /** What was changed here and is not on the disk yet. */
  #ownAnswers(): AnswersPatch {
    return diffAnswers(this.#base, storedAnswersOf(this.#session));
  }

  /**
   * Takes what is on the disk into the session; what was changed here and is
   * not written yet stays.
   */
  #receive(kept: StoredAnswers): void {
    if (this.#stopped) return;
    this.#taken += 1;
    const session = this.#session;
    const base = this.#base;
    const theirs = diffAnswers(base, kept);
    if (!theirs.length) return;
    const own = this.#ownAnswers();
    this.#taking = true;
    try {
      writeAnswers(session, applyPatch(applyPatch(base, theirs), own));
    } finally {
      this.#taking = false;
    }
    this.#base = nextBase(base, theirs, own, storedAnswersOf(session));
  }

  async #pull(): Promise<void> {
    const before = this.#taken;
    const kept = await this.#repository.read();
    if (before === this.#taken) this.#receive(kept);
    else if (!this.#stopped) await this.#pull();
  }

  /** Writes what was changed here, until nothing more is. */
  #flush(): Promise<void> {
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
      void this.#flush();
    }, AGAIN);
  };

  async #write(): Promise<void> {
    let change = this.#ownAnswers();
    while (!this.#stopped && change.length) {
      await this.#writePatch(change);
      change = this.#ownAnswers();
    }
  }

  async #writePatch(change: AnswersPatch): Promise<void> {
    const kept = await this.#repository.change((now) =>
      this.#stopped ? now : applyPatch(now, change),
    );
    this.#base = applyPatch(this.#base, change);
    this.#receive(kept);
  }
}

/**
 * What both sides now agree on. What the session did not take is not in it, or
 * it would count as taken back here.
 */
function nextBase(
  base: StoredAnswers,
  theirs: AnswersPatch,
  own: AnswersPatch,
  now: StoredAnswers,
): StoredAnswers {
  const refused = diffAnswers(applyPatch(now, theirs), now);
  const isAgreed = (entry: StoredEntry): boolean =>
    own.some((pending) => isSameEntry(pending, entry)) ||
    !refused.some((one) => isSameEntry(one, entry));
  return applyPatch(base, theirs.filter(isAgreed));
}
