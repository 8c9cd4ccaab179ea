import type { Session } from '../session/session.js';
import { mustBeSame } from './format.js';
import { createHostRepository } from './host-repository.js';
import { hearPresence } from '../page/presence.js';
import { Idle } from './idle.js';
import { syncSession, type SessionSync } from './sync-session.js';
import { storedAnswersOf } from './merge.js';
import {
  eraseRepository,
  openRepository,
  createRepository,
} from './indexed-db-repository.js';
import { DATABASE } from './name.js';
import { asStorageError } from './storage-error.js';
import type {
  AnswerRepository,
  StorageMode,
  StorageAdapter,
  StorageReason,
} from './types.js';
import { withTimeout } from './with-timeout.js';

const ACTIVITY = ['pointerdown', 'keydown', 'visibilitychange', 'resume'];

export interface VaultState {
  /** `broken`: something is there that cannot be opened; `reason` says why. */
  readonly status: 'none' | 'open' | 'locked' | 'broken';
  readonly reason?: StorageReason | undefined;
  readonly mode?: StorageMode | undefined;
  readonly readOnly: boolean;
  /** Whether it is shut because its lock was changed somewhere else. */
  readonly lockChanged?: boolean | undefined;
  /** Why the last change is not on the disk yet. */
  readonly unsaved?: StorageReason | undefined;
}

/**
 * Ties a session to what is kept of it: opens, locks, erases, and follows both
 * sides.
 */
export class Vault {
  #session: Session;
  #adapter: StorageAdapter | undefined;
  #changed: () => void;
  #repository: AnswerRepository | undefined;
  #sync: SessionSync | undefined;
  #unsubscribe: (() => void) | undefined;
  #unsaved: StorageReason | undefined;
  #broken: StorageReason | undefined;
  #idle = new Idle();
  #name: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopHearing = (): void => {};

  /**
   * @param changed called after every change of `state`
   * @param name the database, where there is no adapter
   */
  constructor(
    session: Session,
    adapter: StorageAdapter | undefined,
    changed: () => void,
    name = DATABASE,
  ) {
    this.#session = session;
    this.#adapter = adapter;
    this.#changed = changed;
    this.#name = name;
  }

  get #status(): VaultState['status'] {
    if (this.#broken) return 'broken';
    if (!this.#repository) return 'none';
    return this.#repository.open ? 'open' : 'locked';
  }

  get state(): VaultState {
    const repository = this.#repository;
    return {
      status: this.#status,
      reason: this.#broken,
      mode: repository?.mode,
      readOnly: !!repository?.readOnly,
      lockChanged: repository?.lockChanged,
      unsaved: this.#unsaved,
    };
  }

  /**
   * Opens what is kept, if anything is. What cannot be opened is left as it is.
   */
  async find(): Promise<void> {
    const adapter = this.#adapter;
    try {
      const repository = adapter
        ? (await withTimeout(() => adapter.load())) !== undefined &&
          (await createHostRepository(adapter))
        : await openRepository(this.#name);
      if (repository) await this.#useRepository(repository);
    } catch (error) {
      const { reason } = asStorageError(error);
      if (reason !== 'damaged' && reason !== 'newer')
        throw asStorageError(error);
      this.#broken = reason;
      this.#changed();
    }
  }

  /**
   * Begins to keep the answers of now.
   * @param passphrase locks them
   */
  async start(passphrase?: string): Promise<void> {
    const kept = storedAnswersOf(this.#session);
    if (!this.#adapter)
      return this.#useRepository(
        await createRepository(kept, passphrase, this.#name),
      );
    const repository = await createHostRepository(this.#adapter);
    await repository.change(() => kept);
    mustBeSame(await repository.read(), kept, 'unavailable');
    await this.#useRepository(repository);
  }

  async unlock(passphrase: string): Promise<void> {
    await this.#repository!.unlock(passphrase);
    await this.#followRepository();
  }

  /** Forgets the key, and the answers on this page with it. */
  lock(): void {
    this.#stopSync();
    this.#repository!.lock();
    this.#session.clear();
    this.#changed();
  }

  async setPassphrase(passphrase: string | undefined): Promise<void> {
    await this.#repository!.setPassphrase(passphrase);
    this.#watch();
    this.#changed();
  }

  /**
   * Erases what is kept; the answers stay on the page until it closes. Gives
   * the databases that are left, as the browser lists them.
   */
  async erase(): Promise<readonly string[] | undefined> {
    this.#stopSync();
    const left = await (this.#repository
      ? this.#repository.erase()
      : eraseRepository(this.#name));
    this.#broken = undefined;
    this.#drop();
    return left;
  }

  /** Waits until the disk has every change. */
  saved(): Promise<void> {
    return this.#sync?.saved() ?? Promise.resolve();
  }

  /** Forgets the key without touching what is kept: the page is being left. */
  close(): void {
    this.#stopSync();
    // Other tabs lock with this one.
    this.#repository?.lock();
    this.#repository?.close();
    this.#drop();
  }

  async #useRepository(repository: AnswerRepository): Promise<void> {
    this.#repository = repository;
    this.#unsubscribe = repository.subscribe((news) => {
      if (news === 'erased') this.#drop();
      else if (news === 'locked' && this.state.status === 'locked')
        this.#onLocked();
    });
    if (repository.open) await this.#followRepository();
    else this.#changed();
  }

  /**
   * Locked from elsewhere. What was entered while it was locked already is not
   * what was kept, and stays.
   */
  #onLocked(): void {
    if (this.#sync) this.lock();
    else this.#changed();
  }

  async #followRepository(): Promise<void> {
    const tie = syncSession(this.#session, this.#repository!);
    this.#sync = tie;
    tie.subscribe((reason) => this.#fail(reason));
    await tie.ready;
    this.#watch();
    this.#changed();
  }

  #fail(reason: StorageReason | undefined): void {
    if (reason === this.#unsaved) return;
    this.#unsaved = reason;
    this.#changed();
  }

  /**
   * Locks when nobody was here for a while. A browser slows the timers of a
   * hidden page, so coming back is asked as well.
   */
  #watch(): void {
    this.#unwatch();
    if (this.#repository?.mode !== 'locked' || typeof document === 'undefined')
      return;
    this.#idle.touch();
    // What is kept does not go from the screen of somebody who holds somebody.
    this.#stopHearing = hearPresence(() => this.#idle.touch());
    for (const type of ACTIVITY)
      document.addEventListener(type, this.#onActivity, {
        capture: true,
        passive: true,
      });
    this.#wait();
  }

  #unwatch(): void {
    clearTimeout(this.#timer);
    this.#stopHearing();
    if (typeof document === 'undefined') return;
    for (const type of ACTIVITY)
      document.removeEventListener(type, this.#onActivity, { capture: true });
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#onActivity, this.#idle.next);
  }

  #onActivity = (event?: Event): void => {
    if (this.#idle.isOver) {
      this.#unwatch();
      // What was said last is written first.
      void this.saved().then(() => this.state.status === 'open' && this.lock());
      return;
    }
    if (event) this.#idle.touch();
    if (!event) this.#wait();
  };

  #stopSync(): void {
    this.#unwatch();
    this.#sync?.stop();
    this.#sync = undefined;
    this.#unsaved = undefined;
  }

  #drop(): void {
    this.#stopSync();
    this.#unsubscribe?.();
    this.#repository?.close();
    this.#repository = undefined;
    this.#unsubscribe = undefined;
    this.#changed();
  }
}
