import { canDismiss, type Mark } from '../../care/rank-practices.js';
import { find } from '../../content/content.js';
import { markKinds } from '../../content/terms.js';
import { fieldsGiven, only } from '../given.js';
import type { SessionStore } from '../session-store.js';
import type { Session } from '../session-type.js';

/** What the person says of a practice. */
export function markActions(
  store: SessionStore,
): Pick<Session, 'markPractice'> {
  return {
    markPractice(id, given) {
      const mark = fieldsGiven('markPractice()', given);
      const { state } = store;
      if (!find(state.content.practices, id)) return;
      // One thing to hold on to always stays.
      if (mark.dismissed && !canDismiss(state.content, state, id)) return;
      const { [id]: before, ...others } = state.marks;
      const now = sanitizeMark({ ...before, ...only(mark, markKinds) });
      store.update({
        marks: Object.keys(now).length ? { ...state.marks, [id]: now } : others,
      });
    },
  };
}

/** Keeps only what says yes or no: a host may have passed more. */
const sanitizeMark = (mark: Mark): Mark =>
  Object.fromEntries(
    Object.entries(mark).filter(([, value]) => typeof value === 'boolean'),
  );
