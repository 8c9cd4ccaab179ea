import type { Danger } from '../content/terms.js';

export type { Danger } from '../content/terms.js';

/** How strongly a feeling is felt: a little, some, a lot. */
export type Strength = 1 | 2 | 3;

/** Somewhere on the mood field, each axis from -1 to 1. */
export interface MoodPoint {
  readonly valence: number;
  readonly arousal: number;
}

/** What someone said about now. Everything in it may be missing. */
export interface CheckIn {
  readonly point?: MoodPoint | undefined;
  /** Ids of feelings, in the order in which they were chosen. */
  readonly feelings: readonly string[];
  readonly strengths?: Readonly<Record<string, Strength>> | undefined;
  /** Ids of needs. The person chooses them; a feeling only suggests. */
  readonly needs: readonly string[];
  /**
   * What the person's own word points to, where they wrote one and it points to
   * danger. It counts as a word of alarm.
   */
  readonly danger?: Danger | undefined;
}

/**
 * The word for "I don't know yet". It stands alone: no other word goes with it,
 * and it says nothing.
 */
export const UNSURE = 'unsure';

/** One of three parts of an axis of the mood field. */
const third = (value: number): 'high' | 'mid' | 'low' => {
  if (value > 0.3) return 'high';
  return value < -0.3 ? 'low' : 'mid';
};

/**
 * Which of nine places on the field a point is in, as the end of a message key:
 * valence, then arousal; `none` without a point.
 */
export const placeOf = (point: MoodPoint | undefined): string =>
  point ? `${third(point.valence)}.${third(point.arousal)}` : 'none';
