/**
 * Something happened in the safety note. It does not say what: not the level,
 * not the topic, not the service. Cancel it to act instead.
 */
export class CareSafetyEvent extends Event {
  constructor(action: 'show' | 'dismiss' | 'contact') {
    super(`care-safety-${action}`, {
      bubbles: true,
      composed: true,
      cancelable: true,
    });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'care-safety-show': CareSafetyEvent;
    'care-safety-dismiss': CareSafetyEvent;
    'care-safety-contact': CareSafetyEvent;
  }
}
