import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isServer } from '../is-server.js';
import { whyOf } from '../diagnostics/refusal.js';
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

const statusOf = (later: Later): LaterStatus =>
  later.isThere() ? 'there' : (asked.get(later) ?? 'waiting');

/**
 * Brings what an element does not need at first once the element has been seen,
 * so that nobody waits for it who opens something later. Whichever element
 * brings it, all that wait for it hear of it; by itself the page asks once.
 */
export class LaterController implements ReactiveController {
  #laters: readonly Later[];
  #onChange: () => void;
  /** Who waits until all has come, or some of it did not. */
  #settled: (() => void)[] = [];
  /** What it was like when the element left the page. */
  #left: string | undefined;

  /**
   * @param laters what the element needs together
   * @param onChange called when some of it has come, did not come, or is asked
   *   for again. Default: the element renders
   */
  constructor(
    host: ReactiveControllerHost,
    laters: readonly Later[],
    onChange = (): void => host.requestUpdate(),
  ) {
    this.#laters = laters;
    this.#onChange = onChange;
    host.addController(this);
  }

  hostConnected(): void {
    connected.add(this);
    // It may have come while the element was away.
    const isNew = this.#left !== undefined && this.#left !== this.#each.join();
    if (isNew || this.#settled.length) this.hear();
  }

  hostDisconnected(): void {
    connected.delete(this);
    this.#left = this.#each.join();
  }

  hostUpdated(): void {
    if (isServer || !this.#unasked.length) return;
    // After the frame in which the element is seen for the first time.
    requestAnimationFrame(() =>
      setTimeout(() => {
        for (const later of this.#unasked) ask(later);
      }),
    );
  }

  /** There where all of it is; failed where some of it did not come. */
  get status(): LaterStatus {
    const each = this.#each;
    if (each.includes('failed')) return 'failed';
    return each.includes('waiting') ? 'waiting' : 'there';
  }

  /** Asks for it, or asks again for what did not come. */
  readonly load = (): void => {
    for (const later of this.#laters) ask(later);
  };

  /** Asks for it, and waits until it has come, or did not. */
  async settle(): Promise<void> {
    if (this.status === 'there') return;
    this.load();
    await new Promise<void>((resolve) => this.#settled.push(resolve));
  }

  /** Whether an element with this controller waits for it. */
  waitsFor(later: Later): boolean {
    return this.#laters.includes(later);
  }

  get #each(): readonly LaterStatus[] {
    return this.#laters.map(statusOf);
  }

  get #unasked(): readonly Later[] {
    return this.#laters.filter(
      (later) => !later.isThere() && !asked.has(later),
    );
  }

  /** Hears that some of it has come, or did not. */
  hear(): void {
    this.#onChange();
    if (this.status === 'waiting') return;
    for (const resolve of this.#settled) resolve();
    this.#settled = [];
  }
}

function ask(later: Later): void {
  const isOnItsWay = asked.get(later) === 'waiting';
  if (later.isThere() || isOnItsWay) return;
  const hasFailed = asked.get(later) === 'failed';
  asked.set(later, 'waiting');
  if (hasFailed) tellAll(later);
  const { load, patience = PATIENCE } = later;
  const timer = setTimeout(
    () => fail(later, `no answer in ${patience / 1000} seconds`),
    patience,
  );
  // What comes after that is taken all the same.
  load()
    .then(
      () => tellAll(later),
      (error: unknown) => fail(later, error),
    )
    .finally(() => clearTimeout(timer));
}

function fail(later: Later, error: unknown): void {
  tellOnce(
    `aftercare files: ${later.what} did not come (${whyOf(error)}), ` +
      'and whoever opens it reads so; serve the files beside ' +
      'the script as they were built, or aftercare.whole.js, which has everything',
    'loading',
  );
  asked.set(later, 'failed');
  tellAll(later);
}

function tellAll(later: Later): void {
  for (const one of connected) {
    if (one.waitsFor(later)) one.hear();
  }
}
