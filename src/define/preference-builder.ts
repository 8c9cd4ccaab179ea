import { PreferenceBuilderElement } from '../elements/preference-builder/preference-builder.element.js';
import { register } from '../registry/register.js';

register(
  { 'preference-builder': PreferenceBuilderElement },
  globalThis.customElements,
);

// The types of the tag and of its events come with this import.
export type * from '../elements/preference-builder/preference-builder.element.js';
export type * from '../elements/preference-builder/preference-builder.events.js';
