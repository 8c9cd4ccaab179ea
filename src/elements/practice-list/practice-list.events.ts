/**
 * A person changed a filter. It says how many practices there are now, not
 * which.
 */
export class CareFilterEvent extends Event {
  constructor(readonly count: number) {
    super('care-filter', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'care-filter': CareFilterEvent;
  }
}
