import { CareNoteElement } from '../elements/care-note/care-note.element.js';
import { register } from '../registry/register.js';

register({ 'care-note': CareNoteElement }, globalThis.customElements);

// The types of the tag and of its events come with this import.
export type * from '../elements/care-note/care-note.element.js';
