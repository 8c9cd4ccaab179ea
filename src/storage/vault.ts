import type { Session } from '../session/session.js';
import { mustBeSame } from './format.js';
import { keeperOf } from './host-keeper.js';
import { Idle } from './idle.js';
import { keepSession, type Tie } from './keep-session.js';
import { keptOf } from './merge.js';
import { eraseKept, findKept, startKeeping } from './keeper.js';
import { DATABASE } from './name.js';
import { asStorageError } from './storage-error.js';
import type {
  Keeper,
  Keeping,
  StorageAdapter,
  StorageReason,
} from './types.js';
import { within } from './within.js';

const ACTIVITY = ['pointerdown', 'keydown', 'visibilitychange', 'resume'];

export interface VaultState {
  /** `broken`: something is there that cannot be opened; `reason` says why. */
  readonly status: 'none' | 'open' | 'locked' | 'broken';
  readonly reason?: StorageReason | undefined;
  readonly keeping?: Keeping | undefined;
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
  #keeper: Keeper | undefined;
  #tie: Tie | undefined;
  #unhear: (() => void) | undefined;
  #unsaved: StorageReason | undefined;
  #broken: StorageReason | undefined;
  #idle = new Idle();
  #name: string;
  #timer: ReturnType<typeof setTimeout> | undefined;

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
    if (!this.#keeper) return 'none';
    return this.#keeper.open ? 'open' : 'locked';
  }

  get state(): VaultState {
    const keeper = this.#keeper;
    return {
      status: this.#status,
      reason: this.#broken,
      keeping: keeper?.keeping,
      readOnly: !!keeper?.readOnly,
      lockChanged: keeper?.lockChanged,
      unsaved: this.#unsaved,
    };
  }

  /**
   * Opens what is kept, if anything is. What cannot be opened is left as it is.
   */
  async find(): Promise<void> {
    const adapter = this.#adapter;
    try {
      const keeper = adapter
        ? (await within(() => adapter.load())) !== undefined &&
          (await keeperOf(adapter))
        : await findKept(this.#name);
      if (keeper) await this.#take(keeper);
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
    const kept = keptOf(this.#session);
    if (!this.#adapter)
      return this.#take(await startKeeping(kept, passphrase, this.#name));
    const keeper = await keeperOf(this.#adapter);
    await keeper.change(() => kept);
    mustBeSame(await keeper.read(), kept, 'unavailable');
    await this.#take(keeper);
  }

  async unlock(passphrase: string): Promise<void> {
    await this.#keeper!.unlock(passphrase);
    await this.#follow();
  }

  /** Forgets the key, and the answers on this page with it. */
  lock(): void {
    this.#untie();
    this.#keeper!.lock();
    this.#session.clear();
    this.#changed();
  }

  async setPassphrase(passphrase: string | undefined): Promise<void> {
    await this.#keeper!.setPassphrase(passphrase);
    this.#watch();
    this.#changed();
  }

  /**
   * Erases what is kept; the answers stay on the page until it closes. Gives
   * the databases that are left, as the browser lists them.
   */
  async erase(): Promise<readonly string[] | undefined> {
    this.#untie();
    const left = await (this.#keeper
      ? this.#keeper.erase()
      : eraseKept(this.#name));
    this.#broken = undefined;
    this.#drop();
    return left;
  }

  /** Waits until the disk has every change. */
  saved(): Promise<void> {
    return this.#tie?.saved() ?? Promise.resolve();
  }

  /** Forgets the key without touching what is kept: the page is being left. */
  close(): void {
    this.#untie();
    // Other tabs lock with this one.
    this.#keeper?.lock();
    this.#keeper?.close();
    this.#drop();
  }

  async #take(keeper: Keeper): Promise<void> {
    this.#keeper = keeper;
    this.#unhear = keeper.subscribe((news) => {
      if (news === 'erased') this.#drop();
      else if (news === 'locked' && this.state.status === 'locked')
        this.#onLocked();
    });
    if (keeper.open) await this.#follow();
    else this.#changed();
  }

  /**
   * Locked from elsewhere. What was entered while it was locked already is not
   * what was kept, and stays.
   */
  #onLocked(): void {
    if (this.#tie) this.lock();
    else this.#changed();
  }

  async #follow(): Promise<void> {
    const tie = keepSession(this.#session, this.#keeper!);
    this.#tie = tie;
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
    if (this.#keeper?.keeping !== 'locked' || typeof document === 'undefined')
      return;
    this.#idle.touch();
    for (const type of ACTIVITY)
      document.addEventListener(type, this.#onActivity, {
        capture: true,
        passive: true,
      });
    this.#wait();
  }

  #unwatch(): void {
    clearTimeout(this.#timer);
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

  #untie(): void {
    this.#unwatch();
    this.#tie?.stop();
    this.#tie = undefined;
    this.#unsaved = undefined;
  }

  #drop(): void {
    this.#untie();
    this.#unhear?.();
    this.#keeper?.close();
    this.#keeper = undefined;
    this.#unhear = undefined;
    this.#changed();
  }
}
