import type { CardNews } from './practice-card.core.js';

/**
 * Something a person did with a card. It says that it happened and not to which
 * practice: read `card.practice` for that.
 */
export class CarePracticeEvent extends Event {
  constructor(news: CardNews) {
    super(`care-practice-${news}`, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'care-practice-open': CarePracticeEvent;
    'care-practice-start': CarePracticeEvent;
    'care-practice-done': CarePracticeEvent;
    'care-practice-save': CarePracticeEvent;
    'care-practice-dismiss': CarePracticeEvent;
  }
}
