/**
 * After this long without a press or a key, what is behind a passphrase locks
 * itself.
 */
export const IDLE = 5 * 60_000;
/**
 * How often the clocks are looked at: the timers of a device that slept go on
 * as if it had not.
 */
const LOOK = 15_000;

type Clock = () => number;
const clocks: readonly Clock[] = [() => Date.now(), () => performance.now()];

/**
 * How long nobody was here. Two clocks, of which the one that went further
 * counts: one can be set back, the other may stop while a device sleeps.
 */
export class Idle {
  #clocks: readonly Clock[];
  #since: readonly number[];

  /** @param clocks milliseconds, each from a beginning of its own */
  constructor(own = clocks) {
    this.#clocks = own;
    this.#since = this.#now();
  }

  /** Somebody is here. */
  touch(): void {
    this.#since = this.#now();
  }

  get isOver(): boolean {
    return this.#passed > IDLE;
  }

  /** Milliseconds until somebody should look again. */
  get next(): number {
    return Math.max(0, Math.min(LOOK, IDLE - this.#passed + 1));
  }

  get #passed(): number {
    return Math.max(
      ...this.#now().map((now, index) => now - this.#since[index]!),
    );
  }

  #now(): readonly number[] {
    return this.#clocks.map((clock) => clock());
  }
}
