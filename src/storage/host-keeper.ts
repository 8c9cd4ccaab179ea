import { checkedText, readText } from './format.js';
import { nothingKept } from './merge.js';
import { StorageError } from './storage-error.js';
import type { Keeper, KeeperNews, Kept, StorageAdapter } from './types.js';
import { within } from './within.js';

/**
 * Keeps answers in a host's own back end. What it is given can be read by the
 * host, and the element says so first.
 */
export const keeperOf = (adapter: StorageAdapter): Promise<Keeper> =>
  Promise.resolve(new HostKeeper(adapter));

class HostKeeper implements Keeper {
  readonly keeping = 'host';
  readonly open = true;
  readonly #adapter: StorageAdapter;
  #last: Promise<unknown> = Promise.resolve();
  #readOnly = false;

  constructor(adapter: StorageAdapter) {
    this.#adapter = adapter;
  }

  get readOnly(): boolean {
    return this.#readOnly;
  }

  async read(): Promise<Kept> {
    const text = await within(() => this.#adapter.load());
    if (text === undefined) return nothingKept;
    const { kept, newer } = readText(text);
    this.#readOnly = newer;
    return kept;
  }

  /** One change at a time: each edits what the one before it saved. */
  change(edit: (now: Kept) => Kept): Promise<Kept> {
    const turn = this.#last.then(() => this.#save(edit));
    this.#last = turn.catch(() => {});
    return turn;
  }

  lock(): void {}

  unlock(): Promise<Kept> {
    return this.read();
  }

  setPassphrase(): Promise<void> {
    return Promise.reject(
      new StorageError(
        'unavailable',
        'A host’s own back end has no passphrase.',
      ),
    );
  }

  async erase(): Promise<undefined> {
    await within(() => this.#adapter.erase());
    if ((await within(() => this.#adapter.load())) !== undefined)
      throw new StorageError('blocked', 'The website still has it.');
  }

  subscribe(listener: (news: KeeperNews) => void): () => void {
    const stop = this.#adapter.subscribe?.(() => listener('changed'));
    return stop ?? ((): void => {});
  }

  close(): void {}

  async #save(edit: (now: Kept) => Kept): Promise<Kept> {
    const next = edit(await this.read());
    if (this.#readOnly)
      throw new StorageError('newer', 'A newer version wrote it.');
    const text = checkedText(next);
    await within(() => this.#adapter.save(text));
    return next;
  }
}
