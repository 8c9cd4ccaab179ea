import type { PracticeBody } from '../../content.js';
import { affirm } from './practices/affirm.js';
import { comfort } from './practices/comfort.js';
import { presence } from './practices/presence.js';
import { talk } from './practices/talk.js';
import { touch } from './practices/touch.js';

/**
 * What there is to read of each practice, written to be read aloud by a tired person.
 *
 * Where somebody else takes part, the text speaks to whoever gives, and `askFor` has lines for whoever needs it. Where one person
 * is enough, it speaks to that person, and `askFor` is for when somebody is there.
 */
export const practiceBodies: Readonly<Record<string, PracticeBody>> = {
  ...touch,
  ...talk,
  ...comfort,
  ...affirm,
  ...presence,
};
