import { PracticeListElement } from '../elements/practice-list/practice-list.element.js';
import { register } from './register.js';

register({ 'practice-list': PracticeListElement }, globalThis.customElements);
