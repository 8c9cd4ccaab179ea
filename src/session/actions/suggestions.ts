import { withholdReason } from '../../care/rank-practices.js';
import { find } from '../../content/content.js';
import { fieldsGiven } from '../given.js';
import { selectSuggestions } from '../selectors.js';
import { EMPTY_STATE, type SessionStore } from '../session-store.js';
import type { Session } from '../session-type.js';

/** What follows for the person from all that was said. */
export function suggestions(
  store: SessionStore,
): Pick<Session, 'rank' | 'safety' | 'withholdReason'> {
  return {
    rank(options = EMPTY_STATE) {
      const wanted = fieldsGiven('rank()', options);
      return selectSuggestions(store.state, wanted);
    },
    safety: () => store.state.safety,
    withholdReason(id) {
      const { state } = store;
      const practice = find(state.content.practices, id);
      return practice && withholdReason(state.content, state, practice);
    },
  };
}
