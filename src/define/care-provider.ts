import { CareProviderElement } from '../elements/care-provider/care-provider.element.js';
import { register } from '../registry/register.js';

register({ 'care-provider': CareProviderElement }, globalThis.customElements);
