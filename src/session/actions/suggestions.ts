import { withheld } from '../../care/rank-practices.js';
import { find } from '../../content/content.js';
import { fieldsGiven } from '../given.js';
import { selectSuggestions } from '../selectors.js';
import { NOTHING, type SessionStore } from '../session-store.js';
import type { Session } from '../session-type.js';

/** What follows for the person from all that was said. */
export function suggestions(
  store: SessionStore,
): Pick<Session, 'rank' | 'safety' | 'withheld'> {
  return {
    rank(options = NOTHING) {
      const wanted = fieldsGiven('rank()', options);
      return selectSuggestions(store.state, wanted);
    },
    safety: () => store.state.safety,
    withheld(id) {
      const { state } = store;
      const practice = find(state.content.practices, id);
      return practice && withheld(state.content, state, practice);
    },
  };
}
