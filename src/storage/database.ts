import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { DATABASE } from './name.js';
import type { SealedRecord } from './record.js';
import { StorageError } from './storage-error.js';
import { within } from './within.js';

type Slot = 'a' | 'b';

/** A record with what opens it, where that is no passphrase: they are written together, so neither can be there without the other. */
export interface Stored {
  readonly n: number;
  readonly record: SealedRecord;
  readonly own?: CryptoKey | undefined;
}
interface Layout extends DBSchema {
  /** Two records, of which the one with the higher number is the newest: a write never touches the one that was good. */
  notes: { key: Slot; value: Stored };
}

/** Our part of IndexedDB. A browser may close the connection at any time; the next step opens it again. */
export class Database {
  #open: Promise<IDBPDatabase<Layout>> | undefined;
  #gone: () => void;
  #ended = false;

  /** @param gone called when somebody else deletes the database */
  constructor(gone: () => void) {
    this.#gone = gone;
  }

  /** Both records as they are, the newest first, as far as they are there. */
  read(): Promise<Stored[]> {
    return this.#step(async (db) => {
      const { store } = heard(db.transaction('notes'));
      return (await store.getAll()).filter(Boolean).sort((one, other) => other.n - one.n);
    });
  }

  /**
   * Writes a record into the slot that is not the newest, where nobody else wrote in between.
   * @param after the number of the newest until now; 0 where there is none yet
   * @param fresh whether the older record goes as well, because something else opened it
   * @returns whether it was written
   */
  write(stored: Stored, after: number, fresh = false): Promise<boolean> {
    return this.#step(async (db) => {
      const change = heard(db.transaction('notes', 'readwrite', { durability: 'strict' }));
      try {
        const { store } = change;
        const [a, b] = [await store.get('a'), await store.get('b')];
        const [slot, other]: readonly [Slot, Slot] =
          (a?.n ?? 0) > (b?.n ?? 0) ? ['b', 'a'] : ['a', 'b'];
        if (Math.max(a?.n ?? 0, b?.n ?? 0) !== after) {
          change.abort();
          return false;
        }
        await store.put(stored, slot);
        if (fresh) await store.delete(other);
        // A browser that says yes and does nothing must not pass for one that saved.
        const [back, older] = [await store.get(slot), await store.get(other)];
        if (
          back?.record?.sum !== stored.record.sum ||
          !back.own !== !stored.own ||
          (fresh && older)
        ) {
          throw new StorageError('unavailable', 'The browser did not keep what it was given.');
        }
      } catch (error) {
        try {
          change.abort();
        } catch {
          // It is over already.
        }
        throw error;
      }
      // Only now it is on the disk; the success of a request is not enough.
      await change.done;
      return true;
    }, after === 0);
  }

  /** Empties it first: from then on nothing can be read, whatever happens to the rest. */
  async erase(): Promise<void> {
    const empty = async (db: IDBPDatabase<Layout>): Promise<void> => {
      const change = heard(db.transaction('notes', 'readwrite'));
      await change.store.clear();
      await change.done;
    };
    await this.#step(empty).catch(() => {});
    this.end();
    let blocked = false;
    await within(() => deleteDB(DATABASE, { blocked: () => void (blocked = true) })).catch(
      (error: unknown) => {
        throw blocked
          ? new StorageError('blocked', 'Another tab holds what is kept.', error)
          : error;
      },
    );
  }

  /** From now on there is no step: a late one must not bring back what was erased. */
  end(): void {
    this.#ended = true;
    this.close();
  }

  close(): void {
    this.#open?.then(
      (db) => db.close(),
      () => {},
    );
    this.#open = undefined;
  }

  /** One step, and once more after opening again where the connection was closed under it. @param create also where there is no database yet */
  async #step<T>(work: (db: IDBPDatabase<Layout>) => Promise<T>, create = false): Promise<T> {
    if (this.#ended) throw new StorageError('gone', 'It was closed.');
    const attempt = (): Promise<T> =>
      within(async () => work(await (this.#open ??= this.#connect(create))));
    try {
      return await attempt();
    } catch (error) {
      const name = ((error as Error).cause as Error | undefined)?.name;
      this.close();
      if (name !== 'InvalidStateError' && name !== 'AbortError') throw error;
      return attempt();
    }
  }

  #connect(create: boolean): Promise<IDBPDatabase<Layout>> {
    let missing = false;
    const opened = openDB<Layout>(DATABASE, 1, {
      upgrade(db, _old, _new, change) {
        // Another tab erased it: reading must not bring an empty one back.
        if (!create) {
          missing = true;
          heard(change).abort();
          return;
        }
        db.createObjectStore('notes');
      },
      // Somebody erases: whoever holds on would stop it.
      blocking: (_, version) => {
        this.close();
        if (version === null) this.#gone();
      },
      terminated: () => {
        this.#open = undefined;
      },
    });
    return opened.catch((error: unknown) => {
      this.#open = undefined;
      throw missing ? new StorageError('gone', 'What was kept is not there any more.') : error;
    });
  }
}

/** Who fails in between aborts the whole, and what is thrown is the first reason; that it ended is no news then. */
function heard<T extends { readonly done: Promise<void> }>(change: T): T {
  change.done.catch(() => {});
  return change;
}

/** Whether there is a database of ours. Asking leaves none behind. */
export async function isThere(): Promise<boolean> {
  const names = await databaseNames();
  if (names) return names.includes(DATABASE);
  try {
    const db = await within(() =>
      openDB(DATABASE, undefined, { upgrade: (_db, _old, _new, change) => heard(change).abort() }),
    );
    db.close();
    return true;
  } catch {
    return false;
  }
}

/** What the browser lists, or `undefined` where it lists nothing. */
export async function databaseNames(): Promise<readonly string[] | undefined> {
  if (!indexedDB.databases) return undefined;
  return within(async () =>
    (await indexedDB.databases()).flatMap(({ name, version }) => (version && name) || []),
  );
}
