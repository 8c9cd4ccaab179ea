import { without } from '../../content/plain-data.js';
import { mustBeSomeOf } from '../given.js';
import { EMPTY_STATE, type SessionStore } from '../session-store.js';
import {
  answerFields,
  type AnswerField,
  type Session,
} from '../session-type.js';
import type { SessionState } from '../state.js';

/** What is left of each field where it does not stay. */
const forgottenFields: Readonly<Record<AnswerField, Partial<SessionState>>> = {
  country: { person: EMPTY_STATE },
  preferences: { preferences: EMPTY_STATE },
  marks: { marks: EMPTY_STATE },
};

/** Forgets what the person said. */
export function clearAction(store: SessionStore): Pick<Session, 'clear'> {
  return {
    clear(keep = []) {
      mustBeSomeOf('clear()', keep, answerFields);
      const { cleared, person } = store.state;
      let forgotten: Partial<SessionState> = {
        checkIn: undefined,
        person: without({ country: person.country }),
        cleared: cleared + 1,
      };
      for (const field of answerFields)
        if (!keep.includes(field))
          forgotten = { ...forgotten, ...forgottenFields[field] };
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
