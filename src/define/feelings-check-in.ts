import { FeelingsCheckInElement } from '../elements/feelings-check-in/feelings-check-in.element.js';
import { register } from '../registry/register.js';

register(
  { 'feelings-check-in': FeelingsCheckInElement },
  globalThis.customElements,
);
