import type { PracticeAction } from '../../views/practice/practice.controller.js';

/**
 * Something a person did with a card. It says that it happened and not to which
 * practice: read `card.practice` for that.
 */
export class CarePracticeEvent extends Event {
  constructor(action: PracticeAction | 'open') {
    super(`care-practice-${action}`, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'care-practice-open': CarePracticeEvent;
    'care-practice-start': CarePracticeEvent;
    'care-practice-done': CarePracticeEvent;
    'care-practice-save': CarePracticeEvent;
    'care-practice-dismiss': CarePracticeEvent;
  }
}
