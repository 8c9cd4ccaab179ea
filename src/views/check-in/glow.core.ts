import { placeOf, type MoodPoint } from '../../care/check-in.js';

/** What lights the corner: nothing, a light without a hue, or a hue in degrees. */
export type Light = 'none' | 'plain' | number;

/**
 * The light that answers to where the dot is.
 * @param isPlain whether nothing on the screen speaks of moods now
 */
export function lightAt(point: MoodPoint | undefined, isPlain: boolean): Light {
  if (!point) return 'none';
  if (isPlain || placeOf(point) === 'mid.mid') return 'plain';
  const isHigh = point.arousal >= 0;
  if (point.valence < 0) return isHigh ? 28 : 265;
  return isHigh ? 75 : 160;
}
