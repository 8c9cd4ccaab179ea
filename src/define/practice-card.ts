import { PracticeCardElement } from '../elements/practice-card/practice-card.element.js';
import { register } from '../registry/register.js';

register({ 'practice-card': PracticeCardElement }, globalThis.customElements);

// The types of the tag and of its events come with this import.
export type * from '../elements/practice-card/practice-card.element.js';
export type * from '../elements/practice-card/practice-card.events.js';
