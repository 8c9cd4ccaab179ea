import { SafetyNoteElement } from '../elements/safety-note/safety-note.element.js';
import { startScript } from '../start-script.js';

startScript({ 'safety-note': SafetyNoteElement });
