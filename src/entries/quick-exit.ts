import { QuickExitElement } from '../elements/quick-exit/quick-exit.element.js';
import { startScript } from '../start-script.js';

startScript({ 'quick-exit': QuickExitElement });
