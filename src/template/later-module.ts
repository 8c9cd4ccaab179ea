import type { Later } from './later.controller.js';

/** A module of ours that a press opens, and that comes later. */
export class LaterModule<T> implements Later {
  readonly what: string;
  #bring: () => Promise<T>;
  #module: T | undefined;

  /**
   * @param what what is in it, for a developer, as the beginning of a sentence
   * @param bring imports it
   */
  constructor(what: string, bring: () => Promise<T>) {
    this.what = what;
    this.#bring = bring;
  }

  /** What it exports; nothing until it has come. */
  get module(): T | undefined {
    return this.#module;
  }

  readonly isThere = (): boolean => this.#module !== undefined;

  /** @throws where it does not come */
  readonly load = async (): Promise<void> => {
    if (!this.#module) this.take(await this.#bring());
  };

  /** Takes it, from whoever has it. */
  take(module: T): void {
    this.#module = module;
  }
}
