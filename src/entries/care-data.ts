import { CareDataElement } from '../elements/care-data/care-data.element.js';
import { startScript } from '../start-script.js';

startScript({ 'care-data': CareDataElement });
