import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { listed, mayKeep, twice } from './name.js';
import type { SealedRecord } from './record.js';
import { StorageError } from './storage-error.js';
import { withTimeout } from './with-timeout.js';

export type Slot = 'a' | 'b';
export const slots: readonly Slot[] = ['a', 'b'];
export const otherSlot = (slot: Slot): Slot => (slot === 'a' ? 'b' : 'a');

/**
 * A record with what opens it, where that is no passphrase: they are written
 * together, so neither can be there without the other.
 */
export interface Stored {
  /** The number of the record: what says another one is damaged. */
  readonly n: number;
  readonly record: SealedRecord;
  readonly own?: CryptoKey | undefined;
}
/**
 * What stands in both slots. Whatever can write into the database may have put
 * it there.
 */
export type Slots = Readonly<Record<Slot, Partial<Stored> | undefined>>;

interface Layout extends DBSchema {
  /**
   * Two records, of which the one with the higher number is the newest: a write
   * never touches the one that was good.
   */
  notes: { key: Slot; value: Stored };
}
type Change = (db: IDBPDatabase<Layout>) => Promise<boolean>;

/** What tells a value of a slot from every other. */
const markOf = (value: Partial<Stored> | undefined): string =>
  value ? `${String(value.n)} ${String(value.record?.sum)} ${!!value.own}` : '';
export const isSameValue = (
  one: Partial<Stored> | undefined,
  other: Partial<Stored> | undefined,
): boolean => markOf(one) === markOf(other);

/**
 * Our part of IndexedDB. A browser may close the connection at any time; the
 * next step opens it again.
 */
export class Database {
  readonly name: string;
  #open: Promise<IDBPDatabase<Layout>> | undefined;
  #gone: () => void;
  #ended = false;

  /**
   * @param gone called when somebody else deletes the database
   */
  constructor(name: string, gone: () => void) {
    this.name = name;
    this.#gone = gone;
  }

  /** Both slots as they are. */
  read(): Promise<Slots> {
    return this.#step(async (db) =>
      bothOf(heard(db.transaction('notes')).store),
    );
  }

  /**
   * Puts a value into one slot, or empties it, where nobody else changed one of
   * them in between.
   * @param before what stood in both until now
   * @param create also where there is no database yet
   * @returns whether it was done
   */
  put(
    slot: Slot,
    stored: Stored | undefined,
    before: Slots,
    create = false,
  ): Promise<boolean> {
    const work: Change = async (db) => {
      const change = heard(
        db.transaction('notes', 'readwrite', { durability: 'strict' }),
      );
      try {
        const { store } = change;
        const now = await bothOf(store);
        if (slots.some((one) => !isSameValue(now[one], before[one]))) {
          change.abort();
          return false;
        }
        if (stored) await store.put(stored, slot);
        else await store.delete(slot);
        // A browser that says yes and does nothing must not pass for one that
        // saved.
        if (!isSameValue(await store.get(slot), stored))
          throw new StorageError(
            'unavailable',
            'The browser did not keep what it was given.',
          );
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
    };
    return this.#step(work, create);
  }

  /**
   * Empties it first: from then on nothing can be read, whatever happens to the
   * rest.
   */
  async erase(): Promise<void> {
    const empty = async (db: IDBPDatabase<Layout>): Promise<void> => {
      const change = heard(db.transaction('notes', 'readwrite'));
      await change.store.clear();
      await change.done;
    };
    await this.#step(empty).catch(() => {});
    this.end();
    let blocked = false;
    await withTimeout(() =>
      deleteDB(this.name, {
        blocked() {
          blocked = true;
        },
      }),
    ).catch((error: unknown) => {
      throw blocked
        ? new StorageError('blocked', 'Another tab holds what is kept.', error)
        : error;
    });
  }

  /**
   * From now on there is no step: a late one must not bring back what was
   * erased.
   */
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

  /**
   * One step, and once more after opening again where the connection was closed
   * under it.
   * @param create also where there is no database yet
   */
  async #step<T>(
    work: (db: IDBPDatabase<Layout>) => Promise<T>,
    create = false,
  ): Promise<T> {
    if (this.#ended) throw new StorageError('gone', 'It was closed.');
    const attempt = (): Promise<T> =>
      withTimeout(async () => {
        this.#open ??= this.#connect(create);
        return work(await this.#open);
      });
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
    const open = (): Promise<IDBPDatabase<Layout>> =>
      openDB<Layout>(this.name, 1, {
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
    const isFinal = (error: unknown): boolean =>
      missing || (error as Error).name !== BROKEN;
    return twice(open, isFinal).catch((error: unknown) => {
      this.#open = undefined;
      throw missing
        ? new StorageError('gone', 'What was kept is not there any more.')
        : error;
    });
  }
}

/** How a browser names the error of a store that it cannot open. */
const BROKEN = 'UnknownError';

/** Both slots, in whatever transaction. */
const bothOf = async (store: {
  get(slot: Slot): Promise<Stored | undefined>;
}): Promise<Slots> => ({
  a: await store.get('a'),
  b: await store.get('b'),
});

/**
 * Who fails in between aborts the whole, and what is thrown is the first
 * reason; that it ended is no news then.
 */
function heard<T extends { readonly done: Promise<void> }>(change: T): T {
  change.done.catch(() => {});
  return change;
}

/** Whether there is a database of this name. Asking leaves none behind. */
export async function isThere(name: string): Promise<boolean> {
  const names = await databaseNames();
  if (names) return names.includes(name);
  if (!mayKeep()) return false;
  try {
    const db = await withTimeout(() =>
      openDB(name, undefined, {
        upgrade: (_db, _old, _new, change) => heard(change).abort(),
      }),
    );
    db.close();
    return true;
  } catch {
    return false;
  }
}

/** What the browser lists, or `undefined` where it lists nothing. */
export const databaseNames = (): Promise<readonly string[] | undefined> =>
  withTimeout(listed);
