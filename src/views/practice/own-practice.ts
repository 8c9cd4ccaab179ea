import type { ReactiveControllerHost } from 'lit';
import { isServer } from '../../is-server.js';
import { whyOf } from '../../diagnostics/refusal.js';
import type { Practice } from '../../content/content.js';

/**
 * A practice of the host's own. It is checked before it is shown, by what is
 * loaded for this only.
 */
export class OwnPractice {
  #host: ReactiveControllerHost;
  #onFault: (fault: string) => void;
  /** The practice as it was given last. */
  #given: Practice | undefined;
  #checked: Practice | undefined;
  #isBeingRead = false;

  /** @param onFault called with what is wrong with a practice */
  constructor(host: ReactiveControllerHost, onFault: (fault: string) => void) {
    this.#host = host;
    this.#onFault = onFault;
  }

  /** Whether a practice was given that is not checked yet. */
  get isBeingRead(): boolean {
    return this.#isBeingRead;
  }

  /** The practice once it was checked, where it can be used. */
  get practice(): Practice | undefined {
    return this.#checked;
  }

  /** Takes the practice of the host; nothing where an id was given. */
  give(practice: Practice | undefined): void {
    if (practice === this.#given) return;
    this.#given = practice;
    // A server has checked it.
    this.#checked = isServer ? practice : undefined;
    this.#isBeingRead = !isServer && !!practice;
    if (this.#isBeingRead) void this.#check(practice!);
  }

  async #check(practice: Practice): Promise<void> {
    let checked: Practice | undefined;
    try {
      const { readPractice } = await import('../../content/load/read-pack.js');
      checked = readPractice(practice);
    } catch (error) {
      this.#onFault(whyOf(error));
    }
    // Another one may have been given meanwhile.
    if (practice !== this.#given) return;
    this.#checked = checked;
    this.#isBeingRead = false;
    this.#host.requestUpdate();
  }
}
