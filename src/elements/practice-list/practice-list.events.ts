/**
 * A person changed a filter. It says how many practices there are now, not
 * which.
 */
export class CareRankEvent extends Event {
  constructor(readonly count: number) {
    super('care-rank', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'care-rank': CareRankEvent;
  }
}
