const PRESSES = 3;
/**
 * The most between two presses, in milliseconds: two seconds were too short for
 * people in need (govuk-frontend, 2023).
 */
const PAUSE = 5000;

/**
 * Counts presses of Shift alone. Shift with another key is typing, both Shift
 * keys together choose a layout or wake a helper, a held key repeats, and
 * somebody who composes a word means neither.
 * @param counted told how many presses are left; 0 means now
 */
export class ShiftKeys {
  #counted: (left: number) => void;
  #count = 0;
  #last = 0;
  #alone = false;
  /** Which of the two Shift keys are down. */
  #held = new Set<string>();

  constructor(counted: (left: number) => void) {
    this.#counted = counted;
  }

  down({
    key,
    code,
    repeat,
    isComposing,
    ctrlKey,
    altKey,
    metaKey,
  }: KeyboardEvent): void {
    if (repeat) return;
    const isShift = key === 'Shift';
    if (isShift) this.#held.add(code);
    this.#alone =
      isShift &&
      this.#held.size === 1 &&
      !isComposing &&
      !ctrlKey &&
      !altKey &&
      !metaKey;
    if (!this.#alone) this.#count = 0;
  }

  /**
   * The pointer was used meanwhile: Shift chooses a range then, or scrolls to
   * the side.
   */
  other(): void {
    this.#alone = false;
    this.#count = 0;
  }

  /** The focus went elsewhere, where a key may come up unheard. */
  away(): void {
    this.#held.clear();
    this.other();
  }

  up({ key, code, timeStamp }: KeyboardEvent): void {
    if (key !== 'Shift') return;
    this.#held.delete(code);
    if (!this.#alone) return;
    this.#alone = false;
    this.#count = timeStamp - this.#last > PAUSE ? 1 : this.#count + 1;
    this.#last = timeStamp;
    this.#counted(PRESSES - this.#count);
    this.#count %= PRESSES;
  }
}
