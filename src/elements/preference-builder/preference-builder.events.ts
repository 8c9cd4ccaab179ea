/**
 * Someone looked at their card, or came to its end. It says how many items have
 * an answer, and none of the answers.
 */
export class CarePreferencesEvent extends Event {
  constructor(readonly count: number) {
    super('care-preferences', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'care-preferences': CarePreferencesEvent;
  }
}
