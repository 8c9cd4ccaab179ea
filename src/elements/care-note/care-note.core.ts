import {
  FIRST_NOTE,
  noteOf,
  notesFor,
  type NoteInput,
} from '../../care/choose-notes.js';
import type { Content, Note } from '../../content/content.js';

/**
 * What the element shows: one note in full, rows of those that matter now, or
 * nothing that it has.
 */
export type NoteView =
  | { readonly kind: 'full'; readonly note: Note }
  | { readonly kind: 'rows'; readonly notes: readonly Note[] }
  | { readonly kind: 'unknown' };

/**
 * What to show. A note that the host names is open. What answers to what
 * somebody said is closed, because somebody else may be looking at the screen.
 * @param id the note that the host names, if it does
 */
export function noteView(
  content: Content,
  state: NoteInput,
  id: string | undefined,
): NoteView {
  const notes = id ? [] : notesFor(content, state);
  if (notes.length) return { kind: 'rows', notes };
  const note = noteOf(content, id || FIRST_NOTE);
  return note ? { kind: 'full', note } : { kind: 'unknown' };
}
