import type { Session } from '../session/session.js';
import { DATABASE } from '../storage/name.js';
import type { StorageAdapter } from '../storage/types.js';
import type { Vault, VaultState } from '../storage/vault.js';
import { onLeave } from './leave.js';

/** What a host allows: nothing, this browser, or a back end of its own. */
export type Allowed = 'none' | 'device' | StorageAdapter;

const nothingKept: VaultState = { status: 'none', readOnly: false };

/** Whether a session's answers are kept. Until somebody chooses to keep them, nothing that stores is even loaded. */
export class Keeping {
  #session: Session;
  #allowed: Allowed = 'none';
  #vault: Promise<Vault> | undefined;
  #listeners = new Set<() => void>();
  state = nothingKept;

  constructor(session: Session) {
    this.#session = session;
  }

  get allowed(): Allowed {
    return this.#allowed;
  }

  /** What the host allows. Where something is kept already, it is opened. */
  allow(allowed: Allowed): void {
    if (allowed === this.#allowed) return;
    void this.#vault?.then((vault) => vault.close());
    this.#vault = undefined;
    this.#allowed = allowed;
    this.#tell();
    void this.#look();
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
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  async #open(): Promise<Vault> {
    const { Vault } = await import('../storage/index.js');
    const vault = new Vault(this.#session, this.#allowed instanceof Object ? this.#allowed : undefined, () => {
      this.state = vault.state;
      this.#tell();
    });
    onLeave(() => vault.close());
    await vault.find();
    return vault;
  }

  async #look(): Promise<void> {
    try {
      // Asking for the names of databases leaves no trace, and needs nothing of ours.
      const names = this.#allowed === 'device' ? await indexedDB.databases?.() : this.#allowed === 'none' ? [] : undefined;
      if (!names || names.some(({ name, version }) => version && name === DATABASE)) await this.open();
    } catch {
      // The element says it when somebody wants to keep something; until then, nothing is missing.
    }
  }

  #tell(): void {
    [...this.#listeners].forEach((listener) => listener());
  }
}

const all = new WeakMap<Session, Keeping>();

/** Whether and how the answers of a session are kept. */
export function keepingOf(session: Session): Keeping {
  let keeping = all.get(session);
  if (!keeping) all.set(session, (keeping = new Keeping(session)));
  return keeping;
}
