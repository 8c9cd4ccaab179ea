import { checkedText, readText } from './format.js';
import { nothingKept } from './merge.js';
import { StorageError } from './storage-error.js';
import type { Keeper, Kept, StorageAdapter } from './types.js';
import { within } from './within.js';

/**
 * Keeps answers in a host's own back end. What it is given can be read by the
 * host, and the element says so first.
 */
export function keeperOf(adapter: StorageAdapter): Promise<Keeper> {
  let last: Promise<unknown> = Promise.resolve();
  let readOnly = false;
  const read = async (): Promise<Kept> => {
    const text = await within(() => adapter.load());
    if (text === undefined) return nothingKept;
    const { kept, newer } = readText(text);
    readOnly = newer;
    return kept;
  };
  const save = async (edit: (now: Kept) => Kept): Promise<Kept> => {
    const next = edit(await read());
    if (readOnly) throw new StorageError('newer', 'A newer version wrote it.');
    const text = checkedText(next);
    await within(() => adapter.save(text));
    return next;
  };
  return Promise.resolve({
    keeping: 'host',
    open: true,
    get readOnly() {
      return readOnly;
    },
    read,
    change(edit) {
      const turn = last.then(() => save(edit));
      last = turn.catch(() => {});
      return turn;
    },
    lock() {},
    unlock: read,
    setPassphrase: () =>
      Promise.reject(
        new StorageError(
          'unavailable',
          'A host’s own back end has no passphrase.',
        ),
      ),
    async erase() {
      await within(() => adapter.erase());
      if ((await within(() => adapter.load())) !== undefined)
        throw new StorageError('blocked', 'The website still has it.');
      return undefined;
    },
    subscribe: (listener) =>
      adapter.subscribe?.(() => listener('changed')) ?? ((): void => {}),
    close() {},
  } satisfies Keeper);
}
