import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isServer } from '../is-server.js';
import { tellOnce } from '../diagnostics/tell-once.js';

/** Whether what comes later is there: not yet, now, or not this time. */
export type LaterStatus = 'waiting' | 'there' | 'failed';

/** Something that comes after the first element. */
export interface Later {
  /** What it is, for a developer, as the beginning of a sentence. */
  readonly what: string;
  readonly isThere: () => boolean;
  /** Brings it; asking again gets what is there, or tries again. */
  readonly load: () => Promise<unknown>;
  /** How long it is waited for, in milliseconds. Default 15,000. */
  readonly patience?: number;
}

const PATIENCE = 15_000;

const connected = new Set<LaterController>();
/** What became of asking for it, by what was asked for. */
const asked = new Map<Later, 'waiting' | 'failed'>();

/**
 * Brings what an element does not need at first once the element has been seen,
 * so that nobody waits for it who opens something later. Whichever element
 * brings it, all that wait for it hear of it; by itself the page asks once.
 */
export class LaterController implements ReactiveController {
  #later: Later;
  #onChange: () => void;
  /** Who waits until it has come, or did not. */
  #settled: (() => void)[] = [];

  /**
   * @param onChange called when it has come, did not come, or is asked for
   *   again. Default: the element renders
   */
  constructor(
    host: ReactiveControllerHost,
    later: Later,
    onChange = (): void => host.requestUpdate(),
  ) {
    this.#later = later;
    this.#onChange = onChange;
    host.addController(this);
  }

  hostConnected(): void {
    connected.add(this);
    // It may have come while the element was away.
    if (this.#settled.length) this.#update();
  }

  hostDisconnected(): void {
    connected.delete(this);
  }

  hostUpdated(): void {
    if (isServer || asked.has(this.#later)) return;
    // After the frame in which the element is seen for the first time.
    requestAnimationFrame(() =>
      setTimeout(() => {
        if (!asked.has(this.#later)) this.load();
      }),
    );
  }

  get status(): LaterStatus {
    if (this.#later.isThere()) return 'there';
    return asked.get(this.#later) ?? 'waiting';
  }

  /** Asks for it, or asks again where it did not come. */
  readonly load = (): void => {
    const isOnItsWay = asked.get(this.#later) === 'waiting';
    if (this.status === 'there' || isOnItsWay) return;
    const hasFailed = asked.get(this.#later) === 'failed';
    asked.set(this.#later, 'waiting');
    if (hasFailed) this.#tellAll();
    const { load, patience = PATIENCE } = this.#later;
    const timer = setTimeout(
      () => this.#fail(`no answer in ${patience / 1000} seconds`),
      patience,
    );
    // What comes after that is taken all the same.
    load()
      .then(
        () => this.#tellAll(),
        (error: unknown) => this.#fail(error),
      )
      .finally(() => clearTimeout(timer));
  };

  /** Asks for it, and waits until it has come, or did not. */
  async settle(): Promise<void> {
    if (this.status === 'there') return;
    this.load();
    await new Promise<void>((resolve) => this.#settled.push(resolve));
  }

  #update(): void {
    this.#onChange();
    if (this.status === 'waiting') return;
    for (const resolve of this.#settled) resolve();
    this.#settled = [];
  }

  #fail(error: unknown): void {
    tellOnce(
      `aftercare-elements: ${this.#later.what} did not come (${String(error)}). ` +
        'Whoever opens it reads so, and can try again. Serve the files beside ' +
        'the script as they were built, or aftercare.whole.js, which has everything.',
    );
    asked.set(this.#later, 'failed');
    this.#tellAll();
  }

  #tellAll(): void {
    for (const one of connected) {
      if (one.#later === this.#later) one.#update();
    }
  }
}
