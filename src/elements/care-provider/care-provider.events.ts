/** A provider has read its settings, and its session can be used. */
export class CareReadyEvent extends Event {
  constructor() {
    super('care-ready', { bubbles: true, composed: true });
  }
}

/** A pack could not be used. */
export class CareErrorEvent extends Event {
  /** @param message the line in the console, word for word */
  constructor(readonly message: string) {
    super('care-error', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'care-ready': CareReadyEvent;
    'care-error': CareErrorEvent;
  }
}
