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
}
