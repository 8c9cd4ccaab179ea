import type { Step } from '../../views/check-in/check-in.core.js';

/**
 * Someone went to another step. It names the step and not what was answered.
 */
export class CareCheckInStepEvent extends Event {
  constructor(readonly step: Step) {
    super('care-check-in-step', { bubbles: true, composed: true });
  }
}

/**
 * Someone reached the end of a check-in. `getAnswers()` and the session have
 * what they said.
 */
export class CareCheckInEvent extends Event {
  constructor() {
    super('care-check-in', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'care-check-in-step': CareCheckInStepEvent;
    'care-check-in': CareCheckInEvent;
  }
}
