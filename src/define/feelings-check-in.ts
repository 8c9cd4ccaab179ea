import { FeelingsCheckInElement } from '../elements/feelings-check-in/feelings-check-in.element.js';
import { register } from '../registry/register.js';

register(
  { 'feelings-check-in': FeelingsCheckInElement },
  globalThis.customElements,
);

// The types of the tag and of its events come with this import.
export type * from '../elements/feelings-check-in/feelings-check-in.element.js';
export type * from '../elements/feelings-check-in/feelings-check-in.events.js';
