import type { CheckIn } from '../../care/check-in.js';
import { find } from '../../content/content.js';
import { dangers } from '../../content/terms.js';
import { fieldsIn, mustBeObject, textsIn, within } from '../given.js';
import { NOTHING, type SessionStore } from '../session-store.js';
import type { Session } from '../session-type.js';

const MOST_FEELINGS = 5;

/** What the person says of now. */
export function checkInActions(
  store: SessionStore,
): Pick<Session, 'submitCheckIn' | 'clearCheckIn'> {
  return {
    submitCheckIn(given) {
      mustBeObject('submitCheckIn()', given);
      store.update({ checkIn: tidy(given, store) });
    },
    clearCheckIn() {
      const { country } = store.state.person;
      store.update({
        checkIn: undefined,
        person: country ? { country } : NOTHING,
      });
    },
  };
}

/** Keeps only what a check-in may hold: a host may have passed more. */
function tidy(given: CheckIn, store: SessionStore): CheckIn {
  const { point, feelings, needs, danger } = given;
  const { content } = store.state;
  // A word that a host took away while it was chosen stays chosen: only the
  // person takes it back.
  const isKnown =
    (list: readonly { id: string }[]) =>
    (id: string): boolean =>
      !!find(list, id) || store.remembers(id);
  const known = textsIn(feelings)
    .filter(isKnown(content.feelings))
    .slice(0, MOST_FEELINGS);
  const strengths = strengthsOf(known, fieldsIn(given.strengths));
  return {
    ...(point && { point: pointOf(fieldsIn(point)) }),
    feelings: known,
    needs: textsIn(needs).filter(isKnown(content.needs)),
    ...(strengths && { strengths }),
    ...(danger && dangers.includes(danger) && { danger }),
  };
}

/** How strong the feelings are, where that was said of any. */
function strengthsOf(
  feelings: readonly string[],
  given: Readonly<Record<string, unknown>>,
): CheckIn['strengths'] {
  const strong = feelings.filter((id) =>
    [1, 2, 3].includes(given[id] as number),
  );
  if (!strong.length) return undefined;
  return Object.fromEntries(
    strong.map((id) => [id, given[id]]),
  ) as CheckIn['strengths'];
}

const pointOf = ({
  valence,
  arousal,
}: Readonly<Record<string, unknown>>): CheckIn['point'] => ({
  valence: within(valence),
  arousal: within(arousal),
});
