import { mustFit } from '../session/given.js';
import type { Session } from '../session/session.js';
import { createStore } from '../session/store.js';
import { loadStorage } from './load-storage.js';
import { databaseOf, listed, mayKeep } from './name.js';
import type { StorageAdapter } from './types.js';
import type { Vault, VaultState } from './vault.js';
import { exitHooks } from '../page/leave.js';

/** What a host allows: nothing, this browser, or a back end of its own. */
export type StoragePolicy = 'none' | 'device' | StorageAdapter;

/**
 * Whether a host gave a back end of its own. It may be a module or come from a
 * frame, so its prototype says nothing.
 */
export const isAdapter = (policy: unknown): policy is StorageAdapter =>
  typeof policy === 'function' ||
  (typeof policy === 'object' && policy !== null);

/**
 * Whether a session's answers are kept. Until somebody chooses to keep them,
 * nothing that stores is even loaded.
 */
export class AnswerStorage {
  #session: Session;
  #store = createStore<{
    readonly policy: StoragePolicy;
    readonly vault: VaultState;
  }>({
    policy: 'none',
    vault: { status: 'none', readOnly: false },
  });
  #vault: Promise<Vault> | undefined;
  #part: string | undefined;
  /** What the page calls to close each open vault when it is left. */
  #onLeave = new Map<Vault, () => void>();
  /** What has to end before anything else is opened. */
  #closing: Promise<void> = Promise.resolve();

  constructor(session: Session) {
    this.#session = session;
  }

  get policy(): StoragePolicy {
    return this.#store.getState().policy;
  }

  get state(): VaultState {
    return this.#store.getState().vault;
  }

  /**
   * What the host allows. Where something is kept already, it is opened.
   * @param part whose answers they are: sessions with the same name share what
   *   is kept, others never see it. Default: the page's. Another name than
   *   before closes what is open, and the answers that came from there go off
   *   the page.
   */
  setPolicy(policy: StoragePolicy, part?: string): void {
    const isKnown = isAdapter(policy) || ['none', 'device'].includes(policy);
    mustFit('allow()', policy, isKnown, 'none, device or a storage adapter');
    if (policy === this.policy && part === this.#part) return;
    const isOther = part !== this.#part && this.policy !== 'none';
    this.#close(isOther);
    this.#part = part;
    this.#store.update({ policy });
    if (policy !== 'none') void this.#openWhatIsThere(policy);
  }

  /**
   * Loads what stores, and opens what is kept.
   * @throws where it cannot be loaded or opened; asking again tries again
   */
  open(): Promise<Vault> {
    if (this.#vault) return this.#vault;
    const opening = this.#open();
    this.#vault = opening;
    opening.catch(() => {
      if (this.#vault === opening) this.#vault = undefined;
    });
    return opening;
  }

  /**
   * Calls `listener` after every change. Returns the function that stops it.
   */
  subscribe(listener: () => void): () => void {
    return this.#store.subscribe(listener);
  }

  async #open(): Promise<Vault> {
    const { Vault } = await loadStorage();
    await this.#closing;
    const { policy } = this;
    const vault = new Vault(
      this.#session,
      isAdapter(policy) ? policy : undefined,
      () => this.#store.update({ vault: vault.state }),
      databaseOf(this.#part),
    );
    this.#closeOnLeave(vault);
    try {
      await vault.find();
    } catch (error) {
      this.#closeNow(vault);
      throw error;
    }
    return vault;
  }

  #closeOnLeave(vault: Vault): void {
    const close = (): void => vault.close();
    this.#onLeave.set(vault, close);
    exitHooks().close.add(close);
  }

  #closeNow(vault: Vault): void {
    vault.close();
    exitHooks().close.delete(this.#onLeave.get(vault)!);
    this.#onLeave.delete(vault);
  }

  /**
   * @param isOther whether answers are kept under another name from now on:
   *   what belongs to the one must not get on the disk under the other
   */
  #close(isOther: boolean): void {
    const closed = this.#vault;
    const isNamed = !!this.#part;
    this.#vault = undefined;
    if (!closed) {
      if (isOther && isNamed) this.#session.clear();
      return;
    }
    const close = (vault: Vault): void => {
      // What was kept nowhere yet belongs to a part as soon as that part has a
      // name.
      const isTheirs = isNamed || vault.state.status === 'open';
      this.#closeNow(vault);
      if (isOther && isTheirs) this.#session.clear();
    };
    this.#closing = Promise.all([this.#closing, closed]).then(
      ([, vault]) => close(vault),
      () => {},
    );
  }

  async #openWhatIsThere(policy: StoragePolicy): Promise<void> {
    if (policy === 'device' && !mayKeep()) return;
    try {
      // Asking for the names of databases leaves no trace, and needs nothing of
      // ours.
      const names = policy === 'device' && (await listed());
      if (!names || names.includes(databaseOf(this.#part))) await this.open();
    } catch {
      // The element says it when somebody wants to keep something; until then,
      // nothing is missing.
    }
  }
}

const all = new WeakMap<Session, AnswerStorage>();

/** Whether and how the answers of a session are kept. */
export function answerStorageFor(session: Session): AnswerStorage {
  const known = all.get(session);
  if (known) return known;
  const storage = new AnswerStorage(session);
  all.set(session, storage);
  return storage;
}
