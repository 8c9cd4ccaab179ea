import type { CheckIn } from '../../care/check-in.js';
import { freeze } from '../../content/freeze.js';
import { without } from '../../content/plain-data.js';
import { find } from '../../content/content.js';
import { dangers } from '../../content/terms.js';
import { fieldsGiven, fieldsIn, textsIn, within } from '../given.js';
import type { SessionStore } from '../session-store.js';
import type { Session } from '../session-type.js';

const MOST_FEELINGS = 5;

/** What the person says of now. */
export function checkInActions(
  store: SessionStore,
): Pick<Session, 'submitCheckIn' | 'clearCheckIn'> {
  return {
    submitCheckIn(given) {
      const checkIn = fieldsGiven('submitCheckIn()', given);
      store.update({ checkIn: freeze(withoutDuplicates(checkIn, store)) });
    },
    clearCheckIn() {
      const { country } = store.state.person;
      store.update({
        checkIn: undefined,
        person: without({ country }),
      });
    },
  };
}

/** Keeps only what a check-in may hold: a host may have passed more. */
function withoutDuplicates(given: CheckIn, store: SessionStore): CheckIn {
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
