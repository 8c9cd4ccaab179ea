import { PreferenceBuilderElement } from '../elements/preference-builder/preference-builder.element.js';
import { startScript } from '../start-script.js';

startScript({ 'preference-builder': PreferenceBuilderElement });
