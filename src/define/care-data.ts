import { CareDataElement } from '../elements/care-data/care-data.element.js';
import { register } from '../registry/register.js';

register({ 'care-data': CareDataElement }, globalThis.customElements);

// The types of the tag and of its events come with this import.
export type * from '../elements/care-data/care-data.element.js';
export type * from '../elements/care-data/care-data.events.js';
