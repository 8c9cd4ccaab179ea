import { CareNoteElement } from '../elements/care-note/care-note.element.js';
import { startScript } from '../start-script.js';

startScript({ 'care-note': CareNoteElement });
