import { PracticeListElement } from '../elements/practice-list/practice-list.element.js';
import { startScript } from '../start-script.js';

startScript({ 'practice-list': PracticeListElement });
