import type { Typed } from '../../../schema.js';
import { acts } from './acts.js';
import { afterSexIdeas } from './after-sex.js';
import { bodyIdeas } from './body.js';
import { ages, childIdeas } from './children.js';
import { harmByOthers } from './harm-by-others.js';
import { harmToSelf } from './harm-to-self.js';
import { endings, fillers, not, people, small, spellings } from './language.js';
import { defence, heeded, limitActs } from './limits.js';
import { lowIdeas } from './low.js';
import { moreActs } from './more-acts.js';
import { ownBehaviour } from './own-behaviour.js';
import { plain } from './plain.js';
import { enjoyedPlay, wantedIdeas } from './play.js';
import { pleasantIdeas } from './pleasant.js';
import { shakenIdeas } from './shaken.js';
import { wentAlongIdeas } from './went-along.js';

/**
 * How people type in English, in British and American spelling. It is matched and never shown, so
 * no audience limits it: whoever was raped finds words on a page for everyone.
 */
export const typed: Typed = {
  ideas: [
    ...harmToSelf,
    ...ownBehaviour,
    ...childIdeas,
    ...wentAlongIdeas,
    ...harmByOthers,
    ...bodyIdeas,
    ...wantedIdeas,
    ...shakenIdeas,
    ...lowIdeas,
    ...afterSexIdeas,
    ...pleasantIdeas,
  ],
  acts: [...limitActs, ...acts, ...moreActs],
  people,
  defence,
  heeded,
  enjoyed: enjoyedPlay,
  ages,
  plain,
  spellings,
  small,
  fillers,
  not,
  endings,
};
