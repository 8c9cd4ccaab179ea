import { SafetyNoteElement } from '../elements/safety-note/safety-note.element.js';
import { register } from '../registry/register.js';

register({ 'safety-note': SafetyNoteElement }, globalThis.customElements);

// The types of the tag and of its events come with this import.
export type * from '../elements/safety-note/safety-note.element.js';
export type * from '../elements/safety-note/safety-note.events.js';
