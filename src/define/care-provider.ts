import { CareProviderElement } from '../elements/care-provider/care-provider.element.js';
import { register } from '../registry/register.js';

register({ 'care-provider': CareProviderElement }, globalThis.customElements);

// The types of the tag and of its events come with this import.
export type * from '../elements/care-provider/care-provider.element.js';
export type * from '../elements/care-provider/care-provider.events.js';
