/** A press and the choice that it makes are nearer than this, in milliseconds. */
const AT_ONCE = 100;
/** Nobody has read a question sooner than this after it came, in milliseconds. */
const UNREAD = 500;

/** Tells presses of a finger or a mouse apart, by when they came. */
export class Presses {
  #pressed: EventTarget | null = null;
  #pressedAt = -Infinity;
  #cameAt = -Infinity;

  /** Notes a press; one of a key has no count of clicks. */
  note({ detail, target }: MouseEvent): void {
    this.#pressed = target;
    if (detail) this.#pressedAt = performance.now();
    // Whoever pressed something since has seen what came.
    this.#cameAt = -Infinity;
  }

  /** Notes that a question came by itself. */
  noteQuestion(): void {
    this.#cameAt = performance.now();
  }

  /** Whether what was chosen now was pressed, and not reached by a key. */
  get isPointed(): boolean {
    return performance.now() - this.#pressedAt < AT_ONCE;
  }

  /**
   * Whether a press on an answer is the second one of a pair: it would take back
   * what the first one said, or answer a question that came in between.
   */
  isStray({ detail, target }: MouseEvent): boolean {
    if (!detail || !isOnAnswer(target as Element)) return false;
    const isAgain = detail > 1 && target === this.#pressed;
    return isAgain || performance.now() - this.#cameAt < UNREAD;
  }
}

/** Whether a press is on an answer to choose, or on the words beside it. */
const isOnAnswer = (target: Element): boolean =>
  !!target.closest('label, input')?.matches('[type=radio], :has([type=radio])');
