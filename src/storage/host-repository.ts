import { checkedText, readText } from './format.js';
import { noAnswers } from './merge.js';
import { StorageError } from './storage-error.js';
import type {
  AnswerRepository,
  RepositoryEvent,
  StoredAnswers,
  StorageAdapter,
} from './types.js';
import { withTimeout } from './with-timeout.js';

/**
 * Keeps answers in a host's own back end. What it is given can be read by the
 * host, and the element says so first.
 */
export const createHostRepository = (
  adapter: StorageAdapter,
): Promise<AnswerRepository> => Promise.resolve(new HostRepository(adapter));

class HostRepository implements AnswerRepository {
  readonly mode = 'host';
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

  async read(): Promise<StoredAnswers> {
    const text = await withTimeout(() => this.#adapter.load());
    if (text === undefined) return noAnswers;
    const { kept, newer } = readText(text);
    this.#readOnly = newer;
    return kept;
  }

  /** One change at a time: each edits what the one before it saved. */
  change(edit: (now: StoredAnswers) => StoredAnswers): Promise<StoredAnswers> {
    const turn = this.#last.then(() => this.#save(edit));
    this.#last = turn.catch(() => {});
    return turn;
  }

  lock(): void {}

  unlock(): Promise<StoredAnswers> {
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
    await withTimeout(() => this.#adapter.erase());
    if ((await withTimeout(() => this.#adapter.load())) !== undefined)
      throw new StorageError('blocked', 'The website still has it.');
  }

  subscribe(listener: (news: RepositoryEvent) => void): () => void {
    const stop = this.#adapter.subscribe?.(() => listener('changed'));
    return stop ?? ((): void => {});
  }

  close(): void {}

  async #save(
    edit: (now: StoredAnswers) => StoredAnswers,
  ): Promise<StoredAnswers> {
    const next = edit(await this.read());
    if (this.#readOnly)
      throw new StorageError('newer', 'A newer version wrote it.');
    const text = checkedText(next);
    await withTimeout(() => this.#adapter.save(text));
    return next;
  }
}
