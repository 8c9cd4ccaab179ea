import type { Answer, Preferences } from '../../care/preferences.js';
import { fieldsOf } from '../../content/plain-data.js';
import { find, type Content } from '../../content/content.js';
import type { Role } from '../../content/schema.js';
import {
  preferenceLevels,
  preferenceRoles,
  timings,
} from '../../content/terms.js';
import { fieldsGiven, fieldsIn, textsIn } from '../given.js';
import { EMPTY_STATE, type SessionStore } from '../session-store.js';
import type { Session } from '../session-type.js';

const NOTE_LENGTH = 140;

/** What the person wishes and refuses. */
export function preferenceActions(
  store: SessionStore,
): Pick<Session, 'setPreference' | 'setPreferences'> {
  return {
    setPreference(item, role, answer) {
      const { content, preferences } = store.state;
      const one = { item, role, answer };
      store.update({ preferences: withAnswer(content, preferences, one) });
    },
    setPreferences(preferences) {
      const given = fieldsGiven('setPreferences()', preferences);
      const { content } = store.state;
      let known: Preferences = EMPTY_STATE;
      // Loops, since Prototype.js replaces `reduce`.
      for (const [item, answers] of Object.entries(given)) {
        for (const role of preferenceRoles) {
          const answer = fieldsIn(answers)[role] as Answer | undefined;
          known = withAnswer(content, known, { item, role, answer });
        }
      }
      store.update({ preferences: known });
    },
  };
}

/** What is said of one item in one direction. */
interface OneAnswer {
  readonly item: string;
  readonly role: Role;
  readonly answer: Answer | undefined;
}

/** `preferences` with one more answer, or without it. */
function withAnswer(
  content: Content,
  preferences: Preferences,
  { item, role, answer }: OneAnswer,
): Preferences {
  if (!find(content.limits, item)?.roles.includes(role)) return preferences;
  if (answer && !hasLevel(answer)) return preferences;
  const { [item]: before, ...others } = preferences;
  if (answer)
    return {
      ...preferences,
      [item]: { ...before, [role]: sanitizeAnswer(fieldsOf(answer)) },
    };
  const { [role]: _, ...other } = before ?? {};
  return Object.keys(other).length ? { ...preferences, [item]: other } : others;
}

const hasLevel = (answer: Answer): boolean =>
  preferenceLevels.includes(fieldsIn(answer)['level'] as Answer['level']);

/** Keeps only what an answer may hold: a host may have passed more. */
const sanitizeAnswer = ({
  level,
  timing,
  note,
  private: kept,
  tell,
}: Answer): Answer => {
  const when = timings.filter((one) => textsIn(timing).includes(one));
  // A cut must not leave half a character, and half a character that was there
  // already cannot be written everywhere.
  const said =
    ['string', 'number'].includes(typeof note) &&
    String(note)
      .slice(0, NOTE_LENGTH)
      .replace(/[\ud800-\udbff]$/, '')
      .replace(/\p{Surrogate}/gu, '\ufffd');
  return {
    level,
    ...(when.length && { timing: when }),
    ...(said && { note: said }),
    ...(kept && { private: true }),
    ...(tell && { tell: true }),
  };
};
