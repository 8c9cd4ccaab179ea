import { rankPractices, withheld } from '../../care/rank-practices.js';
import { find } from '../../content/content.js';
import { mustBeObject } from '../given.js';
import type { SessionStore } from '../session-store.js';
import type { Session } from '../session-type.js';

/** What follows for the person from all that was said. */
export function suggestions(
  store: SessionStore,
): Pick<Session, 'rank' | 'safety' | 'withheld'> {
  return {
    rank(options) {
      if (options !== undefined) mustBeObject('rank()', options);
      const { state } = store;
      return rankPractices(state.content, state, {
        context: state.context,
        company: state.company,
        when: state.when,
        ...options,
      });
    },
    safety: () => store.state.safety,
    withheld(id) {
      const { state } = store;
      const practice = find(state.content.practices, id);
      return practice && withheld(state.content, state, practice);
    },
  };
}
