/** Something was done with what is kept. It says nothing of what that was. */
export class CareDataEvent extends Event {
  constructor(what: 'export' | 'erase') {
    super(`care-data-${what}`, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'care-data-export': CareDataEvent;
    'care-data-erase': CareDataEvent;
  }
}
