import { PracticeListElement } from '../elements/practice-list/practice-list.element.js';
import { register } from '../registry/register.js';

register({ 'practice-list': PracticeListElement }, globalThis.customElements);
