import { without } from '../../content/plain-data.js';
import { mustBeSomeOf } from '../given.js';
import { EMPTY_STATE, type SessionStore } from '../session-store.js';
import {
  answerFields,
  type AnswerField,
  type Session,
} from '../session-type.js';
import type { SessionState } from '../state.js';

/** The fields of these that stay; of the others nothing is left. */
const keptOnly = <Fields extends object>(
  fields: Fields,
  keep: readonly AnswerField[],
): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      keep.includes(name as AnswerField) ? (value as unknown) : EMPTY_STATE,
    ]),
  ) as Fields;

/** Forgets what the person said. */
export function clearAction(store: SessionStore): Pick<Session, 'clear'> {
  return {
    clear(keep = []) {
      mustBeSomeOf('clear()', keep, answerFields);
      const { cleared, person } = store.state;
      // A field that can stay has to be here, or the compiler says so.
      const { country, ...others } = {
        country: person.country,
        preferences: store.state.preferences,
        marks: store.state.marks,
      } satisfies Record<AnswerField, unknown>;
      const forgotten: Partial<SessionState> = {
        checkIn: undefined,
        person: keep.includes('country') ? without({ country }) : EMPTY_STATE,
        ...keptOnly(others, keep),
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
