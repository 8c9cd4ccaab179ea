import { SafetyNoteElement } from '../elements/safety-note/safety-note.element.js';
import { register } from './register.js';

register({ 'safety-note': SafetyNoteElement }, globalThis.customElements);
