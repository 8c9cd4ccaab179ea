/**
 * What a check-in shows: one of its questions, or what follows from the
 * answers.
 */
export type CheckInView = 'step' | 'summary';

/**
 * All that the height of a frame follows from. Nothing that anybody answered is
 * in it, nor how high anything is.
 */
export interface FrameView {
  /** Which elements stand in the frame, by their tags. */
  readonly elements: readonly string[];
  /** How wide the frame is, in rem. */
  readonly width: number;
  /** What a check-in shows, where there is one. */
  readonly view: CheckInView;
  /** How many practices the page wants in a list. */
  readonly limit?: string | undefined;
  /** How the page wants a list of practices or of preferences. */
  readonly layout?: string | undefined;
}

/** A room in a frame, in rem. */
interface Room {
  readonly narrow: number;
  readonly wide: number;
}

/** In a frame narrower than this, in rem, words take more lines. */
const NARROW = 35;
/**
 * No frame is lower than this, in rem: whoever opens support has to be able to
 * read it.
 */
const LEAST = 40;
/**
 * What a list shows where the page does not say, and the most rows that get a
 * room.
 */
const ROWS = 3;
const MOST_ROWS = 10;

/**
 * The rooms, each with the gap around it. They hold what was measured over
 * words, pairs of words, companies, contexts and audiences in November 2026
 * (see docs/decisions/0021-a-frame-is-not-measured.md); what is higher scrolls
 * in the frame.
 */
const views: Readonly<Record<CheckInView, Room>> = {
  step: { narrow: 44, wide: 40 },
  summary: { narrow: 70, wide: 60 },
};
const rowRoom: Room = { narrow: 10, wide: 8 };
const noRoom: Room = { narrow: 0, wide: 0 };
const rooms: Readonly<Record<string, Room>> = {
  'practice-list': { narrow: 10, wide: 11 },
  'safety-note': { narrow: 5, wide: 5 },
  'preference-builder': { narrow: 70, wide: 60 },
  'practice-card': { narrow: 60, wide: 50 },
  'care-note': { narrow: 60, wide: 50 },
  'care-data': { narrow: 40, wide: 40 },
};
const oneByOne: Room = { narrow: 40, wide: 30 };
/**
 * Held free once in a frame that takes answers, whatever they are: for what a
 * word of alarm brings to all that is in it.
 */
const alarmRoom: Room = { narrow: 26, wide: 20 };
const takeAnswers: readonly string[] = [
  'feelings-check-in',
  'preference-builder',
];

/** How many rows of a list get a room. */
function rowsFor(limit: string | undefined): number {
  const rows = Math.ceil(Number(limit));
  return rows > 0 ? Math.min(rows, MOST_ROWS) : ROWS;
}

/** The rooms that an element takes. */
function roomsOf(
  element: string,
  { view, limit, layout }: FrameView,
): readonly Room[] {
  if (element === 'feelings-check-in') return [views[view]];
  if (element === 'preference-builder' && layout === 'one-by-one')
    return [oneByOne];
  const room = rooms[element] ?? noRoom;
  if (element !== 'practice-list') return [room];
  return [room, ...new Array<Room>(rowsFor(limit)).fill(rowRoom)];
}

/**
 * The height that the page around a frame is told, in rem. The page around
 * would read in a measured one whether somebody chose a word of alarm. So
 * nothing is measured: each element has a room, and what is higher than all of
 * them together scrolls in the frame.
 */
export function frameHeight(frame: FrameView): number {
  const { elements, width } = frame;
  const taken = elements.flatMap((element) => roomsOf(element, frame));
  if (elements.some((element) => takeAnswers.includes(element)))
    taken.push(alarmRoom);
  let height = 0;
  for (const { narrow, wide } of taken)
    height += width < NARROW ? narrow : wide;
  return Math.max(height, LEAST);
}
