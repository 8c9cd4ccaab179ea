import {
  isServer,
  type ReactiveController,
  type ReactiveControllerHost,
} from 'lit';
import {
  loadWordSearch,
  readWordSearch,
  type FindWords,
} from '../../care/load-word-search.js';

/** Whether typed words can be looked up: not yet, now, or not this time. */
export type WordSearchStatus = 'waiting' | 'there' | 'failed';

/**
 * Brings what looks up typed words once its element has been seen, so that
 * nobody waits for it who types later.
 */
export class WordSearchController implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #isAsked = false;
  #hasFailed = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    if (isServer || this.#isAsked) return;
    this.#isAsked = true;
    // After the frame in which the element is seen for the first time.
    requestAnimationFrame(() => setTimeout(() => this.load()));
  }

  get findWords(): FindWords | undefined {
    return readWordSearch();
  }

  get status(): WordSearchStatus {
    if (this.findWords) return 'there';
    return this.#hasFailed ? 'failed' : 'waiting';
  }

  /** Asks for it, or asks again where it did not come. */
  load(): void {
    if (this.status === 'there') return;
    this.#hasFailed = false;
    this.#host.requestUpdate();
    loadWordSearch().then(
      () => this.#host.requestUpdate(),
      () => {
        this.#hasFailed = true;
        this.#host.requestUpdate();
      },
    );
  }
}
