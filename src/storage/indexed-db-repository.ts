import {
  Database,
  databaseNames,
  isSameValue,
  isThere,
  type Slots,
} from './database.js';
import { readText } from './format.js';
import { DATABASE, mayKeep } from './name.js';
import { lockOf, unlockKey, unseal, type Lock } from './record.js';
import {
  mustOpen,
  newMeans,
  notKept,
  opens,
  sealed,
  type Means,
} from './sealing.js';
import { firstGood, newestFirst, slotBeside, type Found } from './slots.js';
import { asStorageError, StorageError } from './storage-error.js';
import { withExclusiveLock, TabChannel } from './tab-channel.js';
import type {
  AnswerRepository,
  StorageMode,
  RepositoryEvent,
  StoredAnswers,
} from './types.js';

/**
 * How often a change begins again because another tab was faster. With locks
 * between tabs, once is enough.
 */
const TRIES = 50;
/** Both slots before anything is kept. */
const EMPTY: Slots = { a: undefined, b: undefined };

/** What is kept now, the record that says it, and what stood in both slots. */
interface Loaded {
  readonly kept: StoredAnswers;
  readonly found: Found;
  readonly all: Slots;
}

/**
 * Opens what this browser keeps, if anything. Where there is nothing, nothing
 * is left behind.
 * @param name the database, as `databaseOf` gives it
 */
export async function openRepository(
  name = DATABASE,
): Promise<AnswerRepository | undefined> {
  needCrypto();
  if (!(await isThere(name))) return undefined;
  const repository = new IndexedDbRepository(name);
  try {
    if (await repository.find()) return repository;
  } catch (error) {
    repository.close();
    if ((error as StorageError).reason !== 'gone') return fail(error);
  }
  repository.close();
  return undefined;
}

/**
 * Begins to keep. It is read back and opened before this resolves.
 * @param name the database, as `databaseOf` gives it
 * @throws {StorageError} and leaves nothing behind
 */
export async function createRepository(
  kept: StoredAnswers,
  passphrase?: string,
  name = DATABASE,
): Promise<AnswerRepository> {
  needCrypto();
  const repository = new IndexedDbRepository(name);
  await repository.start(kept, passphrase);
  return repository;
}

const fail = (error: unknown): never => {
  throw asStorageError(error);
};

/** Erases what is kept without opening it. */
export const eraseRepository = (
  name = DATABASE,
): Promise<readonly string[] | undefined> =>
  new IndexedDbRepository(name).erase();

function needCrypto(): void {
  if (!globalThis.crypto?.subtle || !mayKeep()) {
    throw new StorageError(
      'unavailable',
      'This page cannot keep anything: it needs https and a browser that stores.',
    );
  }
}

class IndexedDbRepository implements AnswerRepository {
  #database: Database;
  #tabs: TabChannel;
  #listeners = new Set<(news: RepositoryEvent) => void>();
  #kind: 'device' | 'locked' = 'device';
  #key: CryptoKey | undefined;
  #lock: Lock | undefined;
  /**
   * Whether this tab knows how it is kept: from then on, another lock is
   * somebody else's doing.
   */
  #known = false;
  #lockChanged = false;
  #readOnly = false;
  /** This tab's own change of the lock, while it lasts. */
  #relocking: Promise<void> = Promise.resolve();

  constructor(name: string) {
    this.#database = new Database(name, () => this.#notify('erased'));
    this.#tabs = new TabChannel(name, ({ k }) => {
      void this.#onTabMessage(k);
    });
  }

  get mode(): StorageMode {
    return this.#kind;
  }

  get open(): boolean {
    return !!this.#key;
  }

  get readOnly(): boolean {
    return this.#readOnly;
  }

  get lockChanged(): boolean {
    return this.#lockChanged;
  }

  /** Whether something is kept; opened, where no passphrase is needed. */
  async find(): Promise<boolean> {
    const all = await this.#database.read();
    if (!all.a && !all.b) return false;
    await firstGood(all, async (found) => {
      this.#accept(found);
      if (this.open) await this.#kept(found);
    });
    return true;
  }

  async start(
    kept: StoredAnswers,
    passphrase: string | undefined,
  ): Promise<void> {
    const { name } = this.#database;
    let there = true;
    try {
      there = await isThere(name);
      const means = await newMeans(passphrase);
      if (!(await this.#write(kept, undefined, means)))
        throw new StorageError('blocked', 'Another tab was faster.');
      this.#useKey(means);
      this.#key = means.key;
    } catch (error) {
      if (!there) await this.#database.erase().catch(() => {});
      this.close();
      throw asStorageError(error);
    }
    this.#tabs.post('changed');
  }

  async read(): Promise<StoredAnswers> {
    await this.#relocking;
    return (await this.#load().catch(fail)).kept;
  }

  change(edit: (now: StoredAnswers) => StoredAnswers): Promise<StoredAnswers> {
    return this.#exclusively(async () => {
      for (let left = TRIES; left; left -= 1) {
        await this.#relocking;
        const now = await this.#load();
        this.#mustWrite();
        const next = edit(now.kept);
        if (
          await this.#write(next, now, { key: this.#key!, lock: this.#lock })
        ) {
          this.#tabs.post('changed');
          return next;
        }
      }
      throw new StorageError('blocked', 'Other tabs kept changing it.');
    });
  }

  lock(): void {
    if (!this.#key || this.#kind === 'device') return;
    this.#key = undefined;
    this.#tabs.post('locked');
  }

  async unlock(passphrase: string): Promise<StoredAnswers> {
    try {
      const all = await this.#database.read();
      this.#key = undefined;
      this.#accept(await firstGood(all, (found) => found));
      if (this.#lock) this.#key = await unlockKey(this.#lock, passphrase);
      const { kept } = await this.#load();
      this.#lockChanged = false;
      return kept;
    } catch (error) {
      this.#key = undefined;
      return fail(error);
    }
  }

  setPassphrase(passphrase: string | undefined): Promise<void> {
    return this.#exclusively(() => {
      const work = this.#relock(passphrase);
      // Whoever reads meanwhile must not take this tab's own change for
      // somebody else's.
      this.#relocking = work.catch(() => {});
      return work;
    });
  }

  async erase(): Promise<readonly string[] | undefined> {
    this.#key = undefined;
    await this.#database.erase();
    this.#tabs.post('erased');
    this.#listeners.clear();
    this.#tabs.close();
    const left = await databaseNames();
    if (left?.includes(this.#database.name))
      throw new StorageError(
        'blocked',
        'The browser still lists what was erased.',
      );
    return left;
  }

  subscribe(listener: (news: RepositoryEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  close(): void {
    this.#key = undefined;
    this.#listeners.clear();
    this.#tabs.close();
    this.#database.end();
  }

  #exclusively<T>(work: () => Promise<T>): Promise<T> {
    return withExclusiveLock(this.#database.name, work).catch(fail);
  }

  /**
   * What is kept now. Where the newest record is damaged, the one before it
   * says it.
   */
  async #load(): Promise<Loaded> {
    const all = await this.#database.read();
    return firstGood(all, async (found) => ({
      kept: await this.#kept(found),
      found,
      all,
    }));
  }

  /**
   * What a record says.
   * @throws {StorageError} `changed` where its lock is not the one that this
   *   tab knows; `passphrase` while locked
   */
  async #kept(found: Found): Promise<StoredAnswers> {
    if (!this.#isAsKnown(found)) this.#lockNow(found);
    if (!this.#key) throw new StorageError('passphrase', 'It is locked.');
    const text = await unseal(found.record, this.#key).catch(
      async (error: StorageError) => {
        if (error.reason === 'damaged' && (await opens(found, found.own)))
          this.#lockNow(found);
        throw error;
      },
    );
    const { kept, newer } = readText(text);
    this.#readOnly = newer;
    return kept;
  }

  async #relock(passphrase: string | undefined): Promise<void> {
    const now = await this.#load();
    this.#mustWrite();
    const means = await newMeans(passphrase);
    if (!(await this.#write(now.kept, now, means)))
      throw new StorageError('blocked', 'Another tab was faster.');
    this.#useKey(means);
    // Somebody may have locked it meanwhile: then it stays locked.
    this.#key &&= means.key;
    this.#tabs.post('changed');
    // The older record goes only now that the new one was opened: what it was
    // opened with may be known to somebody.
    const all = await this.#database.read();
    if (!(await this.#database.put(now.found.slot, undefined, all)))
      throw new StorageError('blocked', 'Another tab was faster.');
  }

  /**
   * Seals, writes into the slot that is not the good one, and opens what is
   * there then, as a reload would. What would not open is refused before
   * anything is written, and what does not open is taken away again.
   * @returns false where another tab was faster
   */
  async #write(
    kept: StoredAnswers,
    now: Loaded | undefined,
    means: Means,
  ): Promise<boolean> {
    const slot = slotBeside(now?.found);
    const stored = await sealed(kept, (now?.found.n ?? 0) + 1, means);
    if (!(await this.#database.put(slot, stored, now?.all ?? EMPTY, !now)))
      return false;
    const all = await this.#database.read();
    // Another tab has written since, on top of this.
    if (!isSameValue(all[slot], stored) && newestFirst(all)[0] !== slot)
      return true;
    try {
      if (!isSameValue(all[slot], stored)) throw notKept();
      await mustOpen(all, slot, kept, means);
    } catch (error) {
      await this.#database.put(slot, undefined, all).catch(() => {});
      throw error;
    }
    return true;
  }

  #isAsKnown({ record }: Found): boolean {
    return record.kind === this.#kind && record.key === this.#lock?.key;
  }

  /**
   * Takes it as it is kept now. What needs no passphrase is open from then on.
   */
  #accept(found: Found): void {
    this.#useKey({
      lock: found.record.kind === 'locked' ? lockOf(found.record) : undefined,
    });
    this.#key = this.#lock ? undefined : found.own;
  }

  #useKey({ lock }: { readonly lock?: Lock | undefined }): void {
    this.#lock = lock;
    this.#kind = lock ? 'locked' : 'device';
    this.#known = true;
  }

  /**
   * Somebody else changed the lock. Whoever sits here has to say that this is
   * all right before anything is read or written.
   */
  #lockNow(found: Found): never {
    this.#accept(found);
    this.#key = undefined;
    this.#lockChanged = true;
    this.#notify('locked');
    throw new StorageError('changed', 'Its lock was changed somewhere else.');
  }

  #mustWrite(): void {
    if (this.#readOnly)
      throw new StorageError('newer', 'A newer version wrote it.');
  }

  async #onTabMessage(k: RepositoryEvent): Promise<void> {
    if (k === 'locked') {
      if (this.#kind === 'locked') this.#key = undefined;
      return this.#notify('locked');
    }
    if (k === 'erased') return this.#notify('erased');
    await this.#relocking;
    if (!this.#known) return;
    try {
      const found = await firstGood(await this.#database.read(), (one) => one);
      if (!this.#isAsKnown(found)) this.#lockNow(found);
    } catch (error) {
      if ((error as StorageError).reason === 'changed') return;
      // Whoever reads next hears of everything else.
    }
    this.#notify('changed');
  }

  #notify(news: RepositoryEvent): void {
    [...this.#listeners].forEach((listener) => listener(news));
  }
}
