import { DATABASE } from '../../src/storage/name.js';

/** A value of a slot, as it stands in the database. */
export interface Value {
  n: unknown;
  record: Record<string, unknown> & { n: number };
  own?: CryptoKey;
}

export const wipe = (name = DATABASE): Promise<void> =>
  new Promise((done, fail) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => done();
    request.onerror = () => fail(new Error('not deleted'));
  });

/**
 * Looks at and changes the database behind the keeper's back, as a fault or a
 * script would.
 */
export const behind = (
  work: (notes: IDBObjectStore) => void,
  name = DATABASE,
): Promise<void> =>
  new Promise((done, fail) => {
    const request = indexedDB.open(name);
    request.onerror = () => fail(new Error('not opened'));
    request.onsuccess = () => {
      const change = request.result.transaction('notes', 'readwrite');
      work(change.objectStore('notes'));
      change.oncomplete = () => {
        request.result.close();
        done();
      };
      change.onabort = () => fail(new Error('aborted'));
    };
  });

/** What stands in both slots. */
export async function values(
  name = DATABASE,
): Promise<Record<'a' | 'b', Value | undefined>> {
  const found: Record<string, Value | undefined> = {};
  await behind((notes) => {
    for (const slot of ['a', 'b'])
      notes.get(slot).onsuccess = ({ target }) =>
        (found[slot] = (target as IDBRequest<Value>).result);
  }, name);
  return found;
}
