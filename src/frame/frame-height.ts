/**
 * What a check-in shows: one of its questions, or what follows from the
 * answers.
 */
export type CheckInView = 'step' | 'summary';

/** A frame is as high as a whole number of these, in pixels. */
const STEP = 160;
/** In a frame narrower than this, in pixels, words take more lines. */
const NARROW = 560;

/**
 * The room that a view of the check-in has in any case, in pixels: the highest
 * one over all words, with the line to support, a country and its first number
 * (measured in November 2026, see test/pages/frame-height.test.mjs).
 */
const rooms: Readonly<
  Record<CheckInView, { readonly narrow: number; readonly wide: number }>
> = {
  step: { narrow: 1120, wide: 960 },
  summary: { narrow: 1440, wide: 1280 },
};

/**
 * The height that the page around a frame is told. It follows from the view and
 * not from an answer: the page around would read in it whether somebody chose a
 * word of alarm. So a check-in has the room of its view, and everything else
 * goes in coarse steps.
 * @param height of what is shown, in pixels
 * @param width of the frame, in pixels
 * @param view what a check-in shows, where there is one
 */
export function frameHeight(
  height: number,
  width: number,
  view: CheckInView | undefined,
): number {
  const stepped = Math.ceil(height / STEP) * STEP;
  if (!view) return stepped;
  const room = rooms[view];
  return Math.max(stepped, width < NARROW ? room.narrow : room.wide);
}
