import { CareDataElement } from '../elements/care-data/care-data.element.js';
import { register } from '../registry/register.js';

register({ 'care-data': CareDataElement }, globalThis.customElements);
