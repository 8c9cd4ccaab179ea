import { Database, databaseNames, isThere, type Stored } from './database.js';
import { readKept, writeKept } from './format.js';
import { DATABASE } from './name.js';
import {
  deviceKey,
  lockedKey,
  lockOf,
  readRecord,
  seal,
  unlockKey,
  unseal,
  type Lock,
} from './record.js';
import { asStorageError, StorageError } from './storage-error.js';
import { alone, Tabs } from './tabs.js';
import type { Keeper, Keeping, KeeperNews, Kept } from './types.js';

/** How often a change begins again because another tab was faster. With locks between tabs, once is enough. */
const TRIES = 50;

/** Opens what this browser keeps, if anything. Where there is nothing, nothing is left behind. */
export async function findKept(): Promise<Keeper | undefined> {
  needCrypto();
  if (!(await isThere())) return undefined;
  const keeper = new BrowserKeeper();
  try {
    if (await keeper.find()) return keeper;
  } catch (error) {
    keeper.close();
    if ((error as StorageError).reason !== 'gone') return fail(error);
  }
  keeper.close();
  return undefined;
}

/** Begins to keep. It is read back and opened before this resolves. @throws {StorageError} and leaves nothing behind */
export async function startKeeping(kept: Kept, passphrase?: string): Promise<Keeper> {
  needCrypto();
  const keeper = new BrowserKeeper();
  await keeper.start(kept, passphrase);
  return keeper;
}

const fail = (error: unknown): never => {
  throw asStorageError(error);
};

/** Erases what is kept without opening it. */
export const eraseKept = (): Promise<readonly string[] | undefined> => new BrowserKeeper().erase();

function needCrypto(): void {
  if (!globalThis.crypto?.subtle || typeof indexedDB === 'undefined') {
    throw new StorageError(
      'unavailable',
      'This page cannot keep anything: it needs https and a browser that stores.',
    );
  }
}

class BrowserKeeper implements Keeper {
  #database = new Database(() => this.#hear('erased'));
  #tabs = new Tabs(({ k }) => void this.#onTab(k));
  #listeners = new Set<(news: KeeperNews) => void>();
  #kind: 'device' | 'locked' = 'device';
  #key: CryptoKey | undefined;
  #lock: Lock | undefined;
  #readOnly = false;

  get keeping(): Keeping {
    return this.#kind;
  }

  get open(): boolean {
    return !!this.#key;
  }

  get readOnly(): boolean {
    return this.#readOnly;
  }

  /** Whether something is kept; opened, where no passphrase is needed. */
  async find(): Promise<boolean> {
    const values = await this.#database.read();
    if (!values.length) return false;
    this.#settle(await newest(values));
    if (this.open) await this.read();
    return true;
  }

  async start(kept: Kept, passphrase: string | undefined): Promise<void> {
    let there = true;
    try {
      there = await isThere();
      await this.#write(kept, 0, await this.#newKey(passphrase));
      const { record, own } = await newest(await this.#database.read());
      // Some browsers take a key and give back one that opens nothing.
      await unseal(record, (passphrase === undefined ? own : this.#key)!);
    } catch (error) {
      if (!there) await this.#database.erase().catch(() => {});
      this.close();
      throw asStorageError(error);
    }
    this.#tabs.tell('changed');
  }

  async read(): Promise<Kept> {
    return (await this.#load().catch(fail)).kept;
  }

  change(edit: (now: Kept) => Kept): Promise<Kept> {
    return alone(async () => {
      for (let left = TRIES; left; left -= 1) {
        const { kept, n } = await this.#load();
        this.#mustWrite();
        const next = edit(kept);
        if (await this.#database.write(await this.#sealed(next, n + 1), n)) {
          this.#tabs.tell('changed');
          return next;
        }
      }
      throw new StorageError('blocked', 'Other tabs kept changing it.');
    }).catch(fail);
  }

  lock(): void {
    if (!this.#key || this.#kind === 'device') return;
    this.#key = undefined;
    this.#tabs.tell('locked');
  }

  async unlock(passphrase: string): Promise<Kept> {
    try {
      const stored = await newest(await this.#database.read());
      this.#settle(stored);
      const { record } = stored;
      if (!this.#key) this.#key = await unlockKey(lockOf(record), passphrase);
      return await this.read();
    } catch (error) {
      if (this.#kind === 'locked') this.#key = undefined;
      return fail(error);
    }
  }

  setPassphrase(passphrase: string | undefined): Promise<void> {
    return alone(async () => {
      const { kept, n } = await this.#load();
      this.#mustWrite();
      const before = { key: this.#key, lock: this.#lock, kind: this.#kind };
      try {
        await this.#write(kept, n, await this.#newKey(passphrase), true);
      } catch (error) {
        ({ key: this.#key, lock: this.#lock, kind: this.#kind } = before);
        throw error;
      }
      this.#tabs.tell('changed');
    }).catch(fail);
  }

  async erase(): Promise<readonly string[] | undefined> {
    this.#key = undefined;
    await this.#database.erase();
    this.#tabs.tell('erased');
    this.#listeners.clear();
    this.#tabs.close();
    const left = await databaseNames();
    if (left?.includes(DATABASE))
      throw new StorageError('blocked', 'The browser still lists what was erased.');
    return left;
  }

  subscribe(listener: (news: KeeperNews) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  close(): void {
    this.#key = undefined;
    this.#listeners.clear();
    this.#tabs.close();
    this.#database.end();
  }

  /** What is kept and its number. Where the newest record does not open, the one before it does. */
  async #load(): Promise<{ kept: Kept; n: number }> {
    const values = await this.#database.read();
    if (!values.length) throw new StorageError('gone', 'What was kept is not there any more.');
    let first: unknown;
    for (const value of values) {
      try {
        const record = await readRecord(value.record);
        this.#settle({ ...value, record });
        if (!this.#key) throw new StorageError('passphrase', 'It is locked.');
        const { kept, newer } = readKept(parsed(await unseal(record, this.#key)));
        this.#readOnly = newer;
        // The number of the newest, whether it opens or not: the next write goes beyond it.
        return { kept, n: values[0]!.n };
      } catch (error) {
        first ??= error;
        if ((error as StorageError).reason === 'passphrase') break;
      }
    }
    throw asStorageError(first);
  }

  /** Another tab may have changed the lock: then the key of this one opens nothing any more. */
  #settle({ record, own }: Stored): void {
    if (record.kind === 'locked') {
      if (this.#lock?.key !== record.key) this.#key = undefined;
      this.#lock = lockOf(record);
      this.#kind = 'locked';
      return;
    }
    if (!own) throw new StorageError('damaged', 'The key of what is kept is missing.');
    this.#key = own;
    this.#lock = undefined;
    this.#kind = 'device';
  }

  async #newKey(passphrase: string | undefined): Promise<{ key: CryptoKey; lock?: Lock }> {
    return passphrase === undefined ? { key: await deviceKey() } : lockedKey(passphrase);
  }

  async #write(
    kept: Kept,
    after: number,
    { key, lock }: { key: CryptoKey; lock?: Lock },
    fresh?: boolean,
  ): Promise<void> {
    this.#key = key;
    this.#lock = lock;
    this.#kind = lock ? 'locked' : 'device';
    if (!(await this.#database.write(await this.#sealed(kept, after + 1), after, fresh))) {
      throw new StorageError('blocked', 'Another tab was faster.');
    }
  }

  async #sealed(kept: Kept, n: number): Promise<Stored> {
    const [key, kind, lock] = [this.#key!, this.#kind, this.#lock];
    return {
      n,
      record: await seal(writeKept(kept), key, kind, n, lock),
      own: kind === 'device' ? key : undefined,
    };
  }

  #mustWrite(): void {
    if (this.#readOnly) throw new StorageError('newer', 'A newer version wrote it.');
  }

  async #onTab(k: KeeperNews): Promise<void> {
    if (k === 'locked') {
      if (this.#kind === 'locked') this.#key = undefined;
      return this.#hear('locked');
    }
    if (k === 'erased') return this.#hear('erased');
    const open = this.open;
    try {
      this.#settle(await newest(await this.#database.read()));
    } catch {
      // Whoever reads next hears of it.
    }
    this.#hear(open && !this.open ? 'locked' : 'changed');
  }

  #hear(news: KeeperNews): void {
    [...this.#listeners].forEach((listener) => listener(news));
  }
}

/** The newest record that is whole. @throws {StorageError} what is wrong with the newest, where none is */
async function newest(values: readonly Stored[]): Promise<Stored> {
  let first: unknown;
  for (const value of values) {
    try {
      return { ...value, record: await readRecord(value.record) };
    } catch (error) {
      first ??= error;
    }
  }
  throw asStorageError(first ?? new StorageError('gone', 'What was kept is not there any more.'));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new StorageError('damaged', 'What is kept is damaged.', error);
  }
}
