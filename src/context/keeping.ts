import type { Session } from '../session/session.js';
import { createStore } from '../session/store.js';
import { DATABASE } from '../storage/name.js';
import type { StorageAdapter } from '../storage/types.js';
import type { Vault, VaultState } from '../storage/vault.js';
import { leaving } from './leave.js';

/** What a host allows: nothing, this browser, or a back end of its own. */
export type Allowed = 'none' | 'device' | StorageAdapter;

/** Whether a session's answers are kept. Until somebody chooses to keep them, nothing that stores is even loaded. */
export class Keeping {
  #session: Session;
  #store = createStore<{ readonly allowed: Allowed; readonly vault: VaultState }>({
    allowed: 'none',
    vault: { status: 'none', readOnly: false },
  });
  #vault: Promise<Vault> | undefined;

  constructor(session: Session) {
    this.#session = session;
  }

  get allowed(): Allowed {
    return this.#store.getState().allowed;
  }

  get state(): VaultState {
    return this.#store.getState().vault;
  }

  /** What the host allows. Where something is kept already, it is opened. */
  allow(allowed: Allowed): void {
    if (allowed === this.allowed) return;
    void this.#vault?.then((vault) => vault.close());
    this.#vault = undefined;
    this.#store.update({ allowed });
    if (allowed !== 'none') void this.#look(allowed);
  }

  /** Loads what stores, and opens what is kept. @throws where it cannot be loaded or opened; asking again tries again */
  open(): Promise<Vault> {
    return (this.#vault ??= this.#open().catch((error: unknown) => {
      this.#vault = undefined;
      throw error;
    }));
  }

  /** Calls `listener` after every change. Returns the function that stops it. */
  subscribe(listener: () => void): () => void {
    return this.#store.subscribe(listener);
  }

  async #open(): Promise<Vault> {
    const { Vault } = await import('../storage/index.js');
    const { allowed } = this;
    const vault = new Vault(this.#session, allowed instanceof Object ? allowed : undefined, () =>
      this.#store.update({ vault: vault.state }),
    );
    leaving().close.add(() => vault.close());
    await vault.find();
    return vault;
  }

  async #look(allowed: Allowed): Promise<void> {
    try {
      // Asking for the names of databases leaves no trace, and needs nothing of ours.
      const names = allowed === 'device' && (await indexedDB.databases?.());
      if (!names || names.some(({ name, version }) => version && name === DATABASE))
        await this.open();
    } catch {
      // The element says it when somebody wants to keep something; until then, nothing is missing.
    }
  }
}

const all = new WeakMap<Session, Keeping>();

/** Whether and how the answers of a session are kept. */
export function keepingOf(session: Session): Keeping {
  let keeping = all.get(session);
  if (!keeping) all.set(session, (keeping = new Keeping(session)));
  return keeping;
}
