import { createContext } from '@lit/context';
import type { Session } from '../session/session.js';

/**
 * The key by which elements find their session. `Symbol.for` with the major
 * version: two copies of one major share sessions.
 */
export const sessionContext = createContext<Session | undefined>(
  Symbol.for('aftercare-elements/session/0'),
);
