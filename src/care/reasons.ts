import { find, type Content, type Feeling } from '../content/content.js';
import type { CompanyAnswer, Level, Timing } from '../content/schema.js';
import {
  groundsOnly,
  isAlarm,
  type SafetyAssessment,
} from './assess-safety.js';
import { placeOf, UNSURE, type CheckIn } from './check-in.js';
import { safetyOf, saidFeelings, type Person } from './person.js';

/**
 * Why a practice is shown. `asked` names a need that the person chose,
 * `feeling` a feeling that they chose, `place` the place of their point on the
 * mood field, `preference` an item of their card. `for` answers a word of
 * alarm: it names the need that the practice meets and not the word, for
 * nothing helps with "unsafe", and somebody may be reading along. `steady` and
 * `alone` say what is true of the practice itself; `touch`, `later` and
 * `elsewhere` only speak against it.
 */
export type ReasonKind =
  | 'asked'
  | 'feeling'
  | 'for'
  | 'place'
  | 'preference'
  | 'helped'
  | 'saved'
  | 'short'
  | 'steady'
  | 'alone'
  | 'touch'
  | 'later'
  | 'elsewhere';
/**
 * One reason, and what it added to the score. `ref` is the id that it is about.
 */
export interface Reason {
  readonly kind: ReasonKind;
  readonly ref: string;
  readonly weight: number;
}
/**
 * The weights of the sum, largest first. What someone asks for counts most,
 * then what they feel, then what they like in general: a wish of today is
 * nearer to the truth than a card filled in last month.
 */
export const weights = {
  asked: 6,
  suggestedNeed: 2,
  feeling: 3,
  /** For each word near the point that speaks for it. */
  place: 1.5,
  preference: {
    need: 4,
    like: 2,
    maybe: 0,
    'not-for-me': -5,
  } satisfies Partial<Record<Level, number>> as Partial<Record<Level, number>>,
  helped: 3,
  notHelped: -4,
  saved: 1,
  short: 1,
  steady: 1,
  /** Somebody to reach, from note on: a reason, and no more weight. */
  reach: 0.1,
  /** What grounds somebody who is not quite here. */
  groundFirst: 12,
  alone: 0.5,
  /** Touch, after a feeling that wants room first. */
  touch: -4,
  /** A practice for later, where nobody said how long ago it was. */
  later: -2,
  /**
   * Somebody else to reach, where whoever the person was with is here and
   * nothing speaks against it.
   */
  elsewhere: -2,
} as const;

/**
 * Reasons that answer to what a person said; the others only say what a
 * practice is like.
 */
const given: readonly ReasonKind[] = [
  'asked',
  'feeling',
  'for',
  'place',
  'preference',
  'helped',
  'saved',
  'steady',
];
/** How many words near a point of the mood field speak for it. */
const NEAREST = 3;
/**
 * The longest shortest form of a practice for somebody who is tired, in
 * minutes.
 */
export const SHORT = 5;
/** Whether a person gave one of these reasons. */
export const isGiven = (reasons: readonly Reason[]): boolean =>
  reasons.some(({ kind }) => given.includes(kind));

/**
 * The reasons to show, each once: those that the person gave. Where there is
 * none, what is true of the practice itself.
 * @param most how many at most. Default 2
 */
export function shownReasons(
  reasons: readonly Reason[],
  most = 2,
): readonly Reason[] {
  const own = reasons.filter(({ kind }) => given.includes(kind));
  return (own.length ? own : reasons).slice(0, most);
}

/** What somebody said, read once for all practices. */
export interface Said {
  readonly safety: SafetyAssessment;
  readonly feelings: readonly Feeling[];
  /** Words near the point of the mood field, where no word was chosen. */
  readonly near: readonly Feeling[];
  /** Whether anything was said of now. */
  readonly anything: boolean;
  readonly tired: boolean;
  readonly savour: boolean;
  /** Whether a feeling wants room before touch. */
  readonly room: boolean;
  /** Whether touch by somebody else is not offered. */
  readonly withoutTouch: boolean;
  /** Whether what grounds comes first, whatever else was asked for. */
  readonly groundFirst: boolean;
  readonly groundsOnly: boolean;
}

/** Reads what a person said of now. */
export function listen(content: Content, person: Person): Said {
  const { checkIn } = person;
  const feelings = [...new Set(saidFeelings(person))].flatMap(
    (id) => find(content.feelings, id) ?? [],
  );
  const needs = checkIn?.needs ?? [];
  const safety = safetyOf(content, person);
  const near = feelings.length ? [] : nearestWords(content, checkIn);
  const isAny = (ids: readonly string[]): boolean =>
    feelings.some(({ id }) => ids.includes(id));
  const { tired, savour, roomFirst, withoutTouch, groundFirst } = content.rules;
  const wantsCloseness = needs.includes('closeness');
  return {
    safety,
    feelings,
    near,
    anything: feelings.length + needs.length + near.length > 0,
    tired: isAny(tired),
    savour:
      feelings.length > 0 &&
      !needs.length &&
      feelings.every(({ id }) => savour.includes(id)),
    room: !wantsCloseness && (isAny(roomFirst) || needs.includes('space')),
    withoutTouch:
      isAny(groundFirst) || (!wantsCloseness && isAny(withoutTouch)),
    groundFirst: isAny(groundFirst),
    groundsOnly: groundsOnly(safety.level),
  };
}

/**
 * The words that lie nearest to the point, if it says anything. Words of alarm
 * are left to the person.
 */
function nearestWords(
  content: Content,
  checkIn: CheckIn | undefined,
): readonly Feeling[] {
  const point = checkIn?.point;
  if (!point || placeOf(point) === 'mid.mid') return [];
  const distance = ({ valence, arousal }: Feeling): number =>
    Math.hypot(valence - point.valence, arousal - point.arousal);
  return content.feelings
    .filter((feeling) => feeling.id !== UNSURE && !isAlarmWord(feeling))
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, NEAREST);
}

/** What was set about the moment. */
export interface Moment {
  readonly when?: Timing | undefined;
  readonly company?: CompanyAnswer | undefined;
}

/** Whether a feeling is a word of alarm. */
export const isAlarmWord = ({ safety }: Feeling): boolean =>
  !!safety && isAlarm(safety.level);
