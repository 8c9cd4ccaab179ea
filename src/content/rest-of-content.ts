import type { RestOfContent } from './builtin-later.js';
import { evidence } from './catalogue/evidence.js';
import { notes } from './catalogue/notes.js';
import { evidence as evidenceWords } from './words/en/evidence.js';
import { cardOpened } from './words/en/messages/card-opened.js';
import { notes as noteWords } from './words/en/notes.js';
import { practiceBodies } from './words/en/practice-bodies.js';

/**
 * What a press opens: what there is to read of a practice, and the notes. It
 * comes after the first element.
 */
export const rest: RestOfContent = {
  catalogue: { evidence, notes },
  words: {
    practices: practiceBodies,
    evidence: evidenceWords,
    notes: noteWords,
    messages: cardOpened,
  },
};
