import {
  find,
  type Content,
  type Feeling,
  type Practice,
} from '../content/content.js';
import { isAlarm, saysSupport } from './assess-safety.js';
import { placeOf } from './check-in.js';
import type { Person } from './person.js';
import {
  isAlarmWord,
  SHORT,
  weights,
  type Moment,
  type Reason,
  type ReasonKind,
  type Said,
} from './reasons.js';

/** What reasons are found from. */
export interface Asked {
  readonly content: Content;
  readonly person: Person;
  readonly said: Said;
  readonly practice: Practice;
  readonly moment: Moment;
}

/**
 * Why a practice fits this person now, or does not; in the order in which they
 * were found. What speaks for it twice is one reason that weighs more.
 */
export function reasons(asked: Asked): Reason[] {
  const found: Reason[] = [];
  for (const { kind, ref, weight } of allReasons(asked)) {
    if (!weight) continue;
    const at = found.findIndex(
      (reason) => reason.kind === kind && reason.ref === ref,
    );
    if (at < 0) found.push({ kind, ref, weight });
    else found[at] = { kind, ref, weight: found[at]!.weight + weight };
  }
  return found;
}

const allReasons = (asked: Asked): Reason[] => [
  ...byNeeds(asked),
  ...asked.said.feelings.flatMap((feeling) => byFeeling(asked, feeling)),
  ...byPlace(asked),
  ...byPreferences(asked),
  ...byMark(asked),
  ...byState(asked),
  ...byMoment(asked),
];

const needsOf = ({ checkIn }: Person): readonly string[] =>
  checkIn?.needs ?? [];

function byNeeds({ person, practice }: Asked): Reason[] {
  return needsOf(person)
    .filter((need) => practice.needs.includes(need))
    .map((ref) => ({ kind: 'asked', ref, weight: weights.asked }));
}

function byFeeling(asked: Asked, feeling: Feeling): Reason[] {
  const { person, said, practice } = asked;
  // Where support is near, nothing is done because of what was pleasant: a body
  // can answer to what somebody did not want.
  if (saysSupport(said.safety.level) && feeling.valence > 0) return [];
  const strength = (person.checkIn?.strengths?.[feeling.id] ?? 2) / 2;
  const direct = practice.feelings.includes(feeling.id) ? weights.feeling : 0;
  const byNeed =
    !needsOf(person).length && speaksFor(practice, feeling)
      ? weights.suggestedNeed
      : 0;
  const weight = (direct + byNeed) * strength;
  if (!isAlarmWord(feeling))
    return [{ kind: 'feeling', ref: feeling.id, weight }];
  const need = needAfterAlarm(asked, feeling);
  if (need) return [{ kind: 'for', ref: need, weight }];
  return [{ kind: 'steady', ref: practice.id, weight }];
}

/** The need that is named in place of a word of alarm. */
function needAfterAlarm(asked: Asked, { needs }: Feeling): string | undefined {
  const { practice } = asked;
  const shared = needs.find((one) => practice.needs.includes(one));
  return shared ?? (isGrounding(asked) ? undefined : practice.needs[0]);
}

function byPlace({ person, said, practice }: Asked): Reason[] {
  if (needsOf(person).length) return [];
  const near = said.near.filter(
    (feeling) =>
      speaksFor(practice, feeling) || practice.feelings.includes(feeling.id),
  );
  const ref = placeOf(person.checkIn?.point);
  return [{ kind: 'place', ref, weight: weights.place * near.length }];
}

function byPreferences({ content, person, practice }: Asked): Reason[] {
  return relatedTo(content.items, practice.id).flatMap((item) => {
    const level = person.preferences[item.id]?.receive?.level;
    const leaveOut =
      item.leaveOut ?? find(content.groups, item.group)?.leaveOut;
    if (!level || leaveOut) return [];
    const weight = weights.preference[level] ?? 0;
    return [{ kind: 'preference', ref: item.id, weight }];
  });
}

function byMark({ person, practice }: Asked): Reason[] {
  const mark = person.marks[practice.id];
  const helped = mark?.helped;
  const weight = helped ? weights.helped : weights.notHelped;
  return [
    ...where(helped !== undefined, 'helped', practice, weight),
    ...where(mark?.saved, 'saved', practice, weights.saved),
  ];
}

/** What follows from how somebody is. */
function byState(asked: Asked): Reason[] {
  const { said, practice } = asked;
  const grounding = isGrounding(asked);
  const isLinked = said.feelings.some(({ id }) =>
    practice.feelings.includes(id),
  );
  const isShort = practice.minutes[0] <= SHORT;
  const groundsFirst = said.groundFirst && grounding && isLinked;
  const requiresSolo =
    said.safety.level !== 'urgent' && practice.with.includes('nobody');
  return [
    ...where(said.tired && isShort, 'short', practice, weights.short),
    ...where(groundsFirst, 'steady', practice, weights.groundFirst),
    ...where(said.groundsOnly && grounding, 'steady', practice, weights.steady),
    ...where(requiresSolo, 'alone', practice, weights.alone),
    ...where(said.room && practice.touch, 'touch', practice, weights.touch),
  ];
}

/** What follows from when it was, and from who is here. */
function byMoment({ said, practice, moment }: Asked): Reason[] {
  const isElsewhere =
    moment.company === 'together' &&
    practice.with.every((one) => one === 'somebody-you-trust') &&
    !isAlarm(said.safety.level);
  const isLater = !moment.when && !practice.when.includes('right-after');
  return [
    ...where(isElsewhere, 'elsewhere', practice, weights.elsewhere),
    ...where(isLater, 'later', practice, weights.later),
  ];
}

/** A reason about the practice itself, where it holds. */
const where = (
  holds: boolean | undefined,
  kind: ReasonKind,
  { id: ref }: Practice,
  weight: number,
): Reason[] => (holds ? [{ kind, ref, weight }] : []);

const isGrounding = ({ content, practice }: Asked): boolean =>
  content.rules.grounding.includes(practice.id);

/** Whether a practice meets what a feeling asks for first. */
const speaksFor = (practice: Practice, { needs: [first] }: Feeling): boolean =>
  !!first && practice.needs.includes(first);

interface Related {
  readonly practices: readonly string[];
}
const relatedIndexes = new WeakMap<
  readonly Related[],
  Map<string, Related[]>
>();

/** The preference items that name a practice. */
function relatedTo<T extends Related>(
  list: readonly T[],
  practice: string,
): readonly T[] {
  return relatedIndex(list).get(practice) ?? [];
}

function relatedIndex<T extends Related>(
  list: readonly T[],
): ReadonlyMap<string, T[]> {
  const known = relatedIndexes.get(list) as Map<string, T[]> | undefined;
  if (known) return known;
  const index = new Map<string, T[]>();
  relatedIndexes.set(list, index);
  for (const entry of list)
    for (const id of entry.practices)
      index.set(id, [...(index.get(id) ?? []), entry]);
  return index;
}
