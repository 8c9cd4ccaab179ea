import {
  isServer,
  type ReactiveController,
  type ReactiveControllerHost,
} from 'lit';
import { tellOnce } from '../diagnostics/tell-once.js';

/** Whether what comes later is there: not yet, now, or not this time. */
export type LaterStatus = 'waiting' | 'there' | 'failed';

/** Something that comes after the first element. */
export interface Later {
  readonly isThere: () => boolean;
  /** Brings it; asking again gets what is there, or tries again. */
  readonly load: () => Promise<unknown>;
}

const connected = new Set<LaterController>();

/**
 * Brings what an element does not need at first once the element has been seen,
 * so that nobody waits for it who opens something later. Whichever element
 * brings it, all that wait for it hear of it.
 */
export class LaterController implements ReactiveController {
  #host: ReactiveControllerHost;
  #later: Later;
  #onCome: () => void;
  #isAsked = false;
  #hasFailed = false;

  /** @param onCome called when it has come */
  constructor(
    host: ReactiveControllerHost,
    later: Later,
    onCome = (): void => {},
  ) {
    this.#host = host;
    this.#later = later;
    this.#onCome = onCome;
    host.addController(this);
  }

  hostConnected(): void {
    connected.add(this);
  }

  hostDisconnected(): void {
    connected.delete(this);
  }

  hostUpdated(): void {
    if (isServer || this.#isAsked) return;
    this.#isAsked = true;
    // After the frame in which the element is seen for the first time.
    requestAnimationFrame(() => setTimeout(this.load));
  }

  get status(): LaterStatus {
    if (this.#later.isThere()) return 'there';
    return this.#hasFailed ? 'failed' : 'waiting';
  }

  /** Asks for it, or asks again where it did not come. */
  readonly load = (): void => {
    if (this.status === 'there') return;
    if (this.#hasFailed) this.#host.requestUpdate();
    this.#hasFailed = false;
    this.#later.load().then(
      () =>
        connected.forEach((one) => {
          if (one.#later === this.#later) one.#hasCome();
        }),
      (error: unknown) => this.#fail(error),
    );
  };

  #hasCome(): void {
    this.#onCome();
    this.#host.requestUpdate();
  }

  #fail(error: unknown): void {
    tellOnce(
      `aftercare-elements: ${String(error)} Whoever opens what is in it reads so, and can try again. ` +
        'Serve the files beside the script as they were built, or aftercare.whole.js, which has everything.',
    );
    this.#hasFailed = true;
    this.#host.requestUpdate();
  }
}
