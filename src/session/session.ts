import { checkInActions } from './actions/check-in.js';
import { clearAction } from './actions/clear.js';
import { markActions } from './actions/marks.js';
import { personActions } from './actions/person.js';
import { preferenceActions } from './actions/preferences.js';
import { settingsActions } from './actions/settings.js';
import { suggestions } from './actions/suggestions.js';
import { fieldsGiven } from './given.js';
import { SessionStore } from './session-store.js';
import type { Session, SessionOptions } from './session-type.js';

export type { AnswerField, Session, SessionOptions } from './session-type.js';
export type { PersonAnswers, SessionSettings, SessionState } from './state.js';

/**
 * Makes a session.
 * @throws {TypeError} for a pack that was not read, or an unknown audience,
 *   context, company or country
 */
export function createSession(options: SessionOptions = {}): Session {
  const { content, ...settings } = fieldsGiven('createSession()', options);
  const store = new SessionStore();
  const session: Session = {
    getState: () => store.state,
    subscribe: (listener) => store.subscribe(listener),
    ...settingsActions(store),
    ...personActions(store),
    ...checkInActions(store),
    ...preferenceActions(store),
    ...markActions(store),
    ...suggestions(store),
    ...clearAction(store),
  };
  session.configure(settings);
  if (content) session.setContent(content);
  return session;
}
