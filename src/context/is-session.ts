import type { Session } from '../session/session.js';

/**
 * Whether a page gave a session. What refuses to be read, such as an object that
 * is used up, is none.
 */
export function isSession(value: unknown): value is Session {
  try {
    return !!(value as Partial<Session> | null | undefined)?.subscribe;
  } catch {
    return false;
  }
}
