import type { LitElement, ReactiveController } from 'lit';
import { isServer } from '../../is-server.js';
import { followPrinting } from '../../page/printing.js';
import type { Control } from '../../template/actions.js';
import type { PreferencesAction } from './preferences.actions.js';
import type { Question } from './preferences.core.js';

/**
 * Leaves out on paper what somebody says to themselves alone, and shows it again
 * afterwards. No attribute tells which lines these are until somebody prints.
 */
export class KeptOffPaper implements ReactiveController {
  #host: LitElement;
  #readQuestions: () => readonly Question[];
  #unfollow = (): void => {};

  /** @param readQuestions what is asked, with what was said */
  constructor(host: LitElement, readQuestions: () => readonly Question[]) {
    this.#host = host;
    this.#readQuestions = readQuestions;
    host.addController(this);
  }

  hostConnected(): void {
    if (!isServer) this.#unfollow = followPrinting(this.#onPrint);
  }

  hostDisconnected(): void {
    this.#unfollow();
    // It may be taken away while the page is printed.
    this.#onPrint(false);
  }

  #onPrint = (isPrinting: boolean): void => {
    const kept = isPrinting ? this.#keptNames() : [];
    const lines =
      this.#host.renderRoot.querySelectorAll<Control<PreferencesAction>>(
        '.entry',
      );
    for (const { action, parentElement } of lines) {
      const isKept = action?.type === 'show-item' && kept.includes(action.name);
      parentElement?.toggleAttribute('hidden', isKept);
    }
  };

  /** What somebody says to themselves alone. */
  #keptNames(): readonly string[] {
    return this.#readQuestions()
      .filter(({ answer }) => answer?.private)
      .map(({ name }) => name);
  }
}
