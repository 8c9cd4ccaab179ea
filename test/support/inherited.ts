// A page that gave all objects something, while one piece of work runs.
import { ContentError } from '../../src/content/load/content-error.js';

/** What something gives, or what it refuses, as text. */
export function outcome(work: () => unknown): string {
  try {
    return JSON.stringify(work());
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.message;
  }
}

/**
 * Does something where all objects have `key`. Nothing but the work itself runs
 * then.
 */
export function withInherited<T>(
  key: string,
  value: unknown,
  work: () => T,
): T {
  Object.defineProperty(Object.prototype, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
  try {
    return work();
  } finally {
    Reflect.deleteProperty(Object.prototype, key);
  }
}
