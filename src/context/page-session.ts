import { answerStorageFor } from '../storage/answer-storage.js';
import { exitHooks } from '../page/leave.js';
import { createSession, type Session } from '../session/session.js';

const key = Symbol.for('aftercare-elements/page-session/0');
const page = globalThis as { [key]?: Session };

/**
 * The session that elements without a provider share: one a page, even if the
 * script runs twice.
 */
export function pageSession(): Session {
  const known = page[key];
  if (known) return known;
  const session = createSession();
  page[key] = session;
  exitHooks().forget.add(() => session.clear());
  return session;
}

/** The session of the page, where something asked for it already. */
export const pageSessionSoFar = (): Session | undefined => page[key];

/** Whether it is the session of the page, which may not be there yet. */
export const isPageSession = (session: Session): boolean =>
  session === page[key];

/** Whether it keeps answers in this browser. */
export const keepsForPage = (): boolean =>
  answerStorageFor(pageSession()).policy === 'device';
