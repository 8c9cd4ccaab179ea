import { PracticeCardElement } from '../elements/practice-card/practice-card.element.js';
import { startScript } from '../start-script.js';

startScript({ 'practice-card': PracticeCardElement });
