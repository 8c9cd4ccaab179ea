import { CareProviderElement } from '../elements/care-provider/care-provider.element.js';
import { startScript } from '../start-script.js';

startScript({ 'care-provider': CareProviderElement });
