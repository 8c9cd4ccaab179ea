/**
 * Somebody is about to leave. Cancel it only to take them away faster, or
 * farther.
 */
export class CareExitEvent extends Event {
  constructor() {
    super('care-exit', { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'care-exit': CareExitEvent;
  }
}
