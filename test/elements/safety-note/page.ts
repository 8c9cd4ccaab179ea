import { SafetyNoteElement } from '../../../src/elements/safety-note/safety-note.element.js';

// What a page of its own loads: see leave.browser.test.ts.
customElements.define('safety-note', SafetyNoteElement);
