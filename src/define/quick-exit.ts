import { QuickExitElement } from '../elements/quick-exit/quick-exit.element.js';
import { register } from '../registry/register.js';

register({ 'quick-exit': QuickExitElement }, globalThis.customElements);
