import { PreferenceBuilderElement } from '../elements/preference-builder/preference-builder.element.js';
import { register } from '../registry/register.js';

register(
  { 'preference-builder': PreferenceBuilderElement },
  globalThis.customElements,
);
