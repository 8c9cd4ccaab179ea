import { SafetyNoteElement } from '../elements/safety-note/safety-note.element.js';
import { register } from '../registry/register.js';

register({ 'safety-note': SafetyNoteElement }, globalThis.customElements);
