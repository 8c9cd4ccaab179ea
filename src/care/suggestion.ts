import type { Practice } from '../content/content.js';
import type { People } from '../content/schema.js';
import type { Reason } from './reasons.js';

export interface Suggestion {
  readonly practice: Practice;
  /** With whom it is offered now. */
  readonly with: readonly People[];
  /** The sum of the weights on both sides. It orders, and is never shown. */
  readonly score: number;
  /** What speaks for it, heaviest first. */
  readonly reasons: readonly Reason[];
  /**
   * What speaks against it. It only makes the practice stand lower: nobody is
   * shown their own no as a reason.
   */
  readonly against: readonly Reason[];
}

/**
 * For one person, without touch: what may be suggested to somebody of whom
 * nothing is known.
 */
export const isGentle = ({ practice, with: people }: Suggestion): boolean =>
  people.includes('nobody') && !practice.touch && practice.type !== 'touch';

/** Whether it is done with whoever the person was with, and in no other way. */
export const isContact = ({ with: people }: Suggestion): boolean =>
  people.every((one) => one === 'who-you-were-with');

/** Whether it is somebody to reach, and nothing else. */
export const isReach = ({ practice }: Suggestion): boolean =>
  practice.with.every((one) => one === 'somebody-you-trust');
