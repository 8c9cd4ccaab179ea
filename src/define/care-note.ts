import { CareNoteElement } from '../elements/care-note/care-note.element.js';
import { register } from '../registry/register.js';

register({ 'care-note': CareNoteElement }, globalThis.customElements);
