import { without } from '../../content/plain-data.js';
import { mustBeSomeOf } from '../given.js';
import { EMPTY_STATE, type SessionStore } from '../session-store.js';
import { answerFields, type Session } from '../session-type.js';
import type { SessionState } from '../state.js';

/** Forgets what the person said. */
export function clearAction(store: SessionStore): Pick<Session, 'clear'> {
  return {
    clear(keep = []) {
      mustBeSomeOf('clear()', keep, answerFields);
      const { cleared, person, preferences, marks } = store.state;
      const { country } = person;
      const forgotten: Partial<SessionState> = {
        checkIn: undefined,
        person: keep.includes('country') ? without({ country }) : EMPTY_STATE,
        preferences: keep.includes('preferences') ? preferences : EMPTY_STATE,
        marks: keep.includes('marks') ? marks : EMPTY_STATE,
        cleared: cleared + 1,
      };
      try {
        store.update(forgotten);
      } catch (error) {
        // A page may have broken what the assessment needs. Nothing that was
        // said stays for that.
        store.updateUnassessed(forgotten);
        throw error;
      }
    },
  };
}
