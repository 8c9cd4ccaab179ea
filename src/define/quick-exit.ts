import { QuickExitElement } from '../elements/quick-exit/quick-exit.element.js';
import { register } from '../registry/register.js';

register({ 'quick-exit': QuickExitElement }, globalThis.customElements);

// The types of the tag and of its events come with this import.
export type * from '../elements/quick-exit/quick-exit.element.js';
export type * from '../elements/quick-exit/quick-exit.events.js';
