import { forgetOnLeave } from './leave.js';
import { createSession, type Session } from '../session/session.js';

const key = Symbol.for('aftercare-elements/page-session/0');
const page = globalThis as { [key]?: Session };

/** The session that elements without a provider share: one a page, even if the script runs twice. */
export const pageSession = (): Session => (page[key] ??= forgotten(createSession()));

function forgotten(session: Session): Session {
  forgetOnLeave(() => session.clear());
  return session;
}
