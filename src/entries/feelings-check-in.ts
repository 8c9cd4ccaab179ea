import { FeelingsCheckInElement } from '../elements/feelings-check-in/feelings-check-in.element.js';
import { startScript } from '../start-script.js';

startScript({ 'feelings-check-in': FeelingsCheckInElement });
