import { PracticeCardElement } from '../elements/practice-card/practice-card.element.js';
import { register } from '../registry/register.js';

register({ 'practice-card': PracticeCardElement }, globalThis.customElements);
