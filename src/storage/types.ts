import type { Preferences } from '../care/preferences.js';
import type { Marks } from '../care/rank-practices.js';

/** What is kept. Never a check-in: how somebody feels is of now. */
export interface StoredAnswers {
  readonly preferences: Preferences;
  readonly marks: Marks;
  readonly country?: string | undefined;
}

/**
 * How it is kept: in this browser, the same behind a passphrase, or by a host's
 * own back end.
 */
export type StorageMode = 'device' | 'locked' | 'host';

/**
 * Why something could not be done. The screens have words of their own for
 * each.
 */
export type StorageReason =
  | 'passphrase'
  | 'damaged'
  | 'newer'
  | 'full'
  | 'unavailable'
  | 'blocked'
  | 'timeout'
  | 'foreign'
  | 'too-large'
  | 'refused'
  | 'changed'
  | 'gone';

/**
 * What happened to what is kept, without a press in this tab. `locked`: the key
 * is forgotten.
 */
export type RepositoryEvent = 'changed' | 'locked' | 'erased';

/**
 * A host's own back end. It is given readable answers; the element says so
 * before the first one.
 */
export interface StorageAdapter {
  /** The text that was saved last, or `undefined` where there is none. */
  load(): Promise<string | undefined>;
  /** Resolves when the text is kept for good. */
  save(text: string): Promise<void>;
  /** Resolves when nothing of it is left. */
  erase(): Promise<void>;
  /**
   * Calls `listener` when the text was changed elsewhere. Returns the function
   * that stops it.
   */
  subscribe?(listener: () => void): () => void;
}

/** Answers that are kept, and the key to them while they are open. */
export interface AnswerRepository {
  readonly mode: StorageMode;
  /** False while locked. */
  readonly open: boolean;
  /**
   * A newer version wrote it: it can be read and copied, and is not changed.
   */
  readonly readOnly: boolean;
  /**
   * Somebody else changed its lock: it stays shut until somebody opens it as it
   * is now.
   */
  readonly lockChanged?: boolean;
  read(): Promise<StoredAnswers>;
  /**
   * Reads, edits and writes under one lock across tabs. Resolves when it is on
   * the disk, and was read and opened there.
   */
  change(edit: (now: StoredAnswers) => StoredAnswers): Promise<StoredAnswers>;
  lock(): void;
  /** Opens it as it is now. What has no lock any more needs no passphrase. */
  unlock(passphrase: string): Promise<StoredAnswers>;
  /** To another passphrase, or to none. */
  setPassphrase(passphrase: string | undefined): Promise<void>;
  /**
   * The key first, then the rest. Gives the databases that the browser still
   * lists, or `undefined` where it lists none.
   */
  erase(): Promise<readonly string[] | undefined>;
  subscribe(listener: (news: RepositoryEvent) => void): () => void;
  /** Forgets key and connection and leaves the answers where they are. */
  close(): void;
}
