import { mustFit } from './given.js';

/**
 * A state that changes as a whole: readers always hold a finished, frozen
 * snapshot.
 */
export interface Store<S> {
  getState(): S;
  /**
   * Calls `listener` after every change. What it throws is reported as an error
   * of the page. Returns the function that stops it.
   */
  subscribe(listener: () => void): () => void;
  /** Merges `change`. Listeners hear of it only when something is different. */
  update(change: Partial<S>): void;
}

export function createStore<S extends object>(initial: S): Store<S> {
  let state = Object.freeze({ ...initial });
  const listeners = new Set<() => void>();
  return {
    getState: () => state,
    subscribe(listener) {
      mustFit(
        'subscribe()',
        listener,
        typeof listener === 'function',
        'a function',
      );
      // A wrapper of its own, so that one function subscribed twice is heard
      // twice and each stop stops only its own.
      const entry = (): void => listener();
      listeners.add(entry);
      return () => {
        listeners.delete(entry);
      };
    },
    update(change) {
      const next = Object.freeze({ ...state, ...change });
      const keys = Object.keys(change) as (keyof S)[];
      if (keys.every((key) => Object.is(state[key], next[key]))) return;
      state = next;
      // A copy: a listener may subscribe or stop another one, and everybody who
      // was there still hears this change once.
      for (const listener of [...listeners]) {
        if (listeners.has(listener)) tell(listener);
      }
    },
  };
}

/**
 * As with an event, what a page's own listener throws keeps nothing from the
 * others, nor from who made the change: support has to stand there all the same.
 */
function tell(listener: () => void): void {
  try {
    listener();
  } catch (error) {
    report(error);
  }
}

/** Browsers before 2022 and Node have no word for it. */
function report(error: unknown): void {
  if (typeof reportError === 'function') return reportError(error);
  queueMicrotask(() => {
    throw error;
  });
}
