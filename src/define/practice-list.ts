import { PracticeListElement } from '../elements/practice-list/practice-list.element.js';
import { register } from '../registry/register.js';

register({ 'practice-list': PracticeListElement }, globalThis.customElements);

// The types of the tag and of its events come with this import.
export type * from '../elements/practice-list/practice-list.element.js';
export type * from '../elements/practice-list/practice-list.events.js';
