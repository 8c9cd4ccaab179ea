import { find, type Content, type Feeling, type Limit, type Practice } from '../content/content.js';
import type { CareElement, CompanyAnswer, Context, Level, LimitScope, People, Timing } from '../content/schema.js';
import { assessCheckIn, groundsOnly, isAlarm, keepsCompanionAway, type SafetyAssessment } from './assess-safety.js';
import { placeOf, UNSURE, type CheckIn } from './check-in.js';
import type { Preferences } from './preferences.js';

/** What someone said of a practice after seeing it. */
export interface Mark {
  readonly done?: boolean | undefined;
  readonly helped?: boolean | undefined;
  readonly saved?: boolean | undefined;
  readonly dismissed?: boolean | undefined;
}
export type Marks = Readonly<Record<string, Mark>>;

/** Everything that ranking looks at. */
export interface Person {
  readonly checkIn?: CheckIn | undefined;
  /** What the person has just come out of. Safety reads it even where a list is made for another context. */
  readonly context?: Context | undefined;
  /** How strongly what was said points to support. Default: what the check-in says. */
  readonly safety?: SafetyAssessment | undefined;
  readonly preferences: Preferences;
  readonly marks: Marks;
}

export interface RankOptions {
  readonly context?: Context | undefined;
  readonly company?: CompanyAnswer | undefined;
  /** How long ago it was; a practice for another time is left out. Default: any. */
  readonly when?: Timing | undefined;
  /** Only practices whose shortest form fits into this many minutes. */
  readonly maxMinutes?: number | undefined;
  readonly types?: readonly string[] | undefined;
  /** Only practices that are about one of these: communication, awareness, intention. */
  readonly elements?: readonly CareElement[] | undefined;
  readonly limit?: number | undefined;
}

/**
 * Why a practice is shown. `asked` names a need that the person chose, `feeling` a feeling that they chose, `place` the place of their
 * point on the mood field, `preference` an item of their card. `steady` and `alone` say what is true of the practice itself.
 */
export type ReasonKind = 'asked' | 'feeling' | 'place' | 'preference' | 'helped' | 'saved' | 'short' | 'steady' | 'alone' | 'touch' | 'later';
/** One reason, and what it added to the score. `ref` is the id that it is about. */
export interface Reason {
  readonly kind: ReasonKind;
  readonly ref: string;
  readonly weight: number;
}
export interface Suggestion {
  readonly practice: Practice;
  /** With whom it is offered now. */
  readonly with: readonly People[];
  /** The sum of the weights on both sides. It orders, and is never shown. */
  readonly score: number;
  /** What speaks for it, heaviest first. */
  readonly because: readonly Reason[];
  /** What speaks against it. It only makes the practice stand lower: nobody is shown their own no as a reason. */
  readonly against: readonly Reason[];
}

/** Why a practice is not offered to this person now. */
export type Withheld = 'safety' | 'hard-no' | 'dismissed';

/**
 * The weights of the sum, largest first. What someone asks for counts most, then what they feel, then what they like in
 * general: a wish of today is nearer to the truth than a card filled in last month.
 */
export const weights = {
  asked: 6,
  suggestedNeed: 2,
  feeling: 3,
  place: 2,
  preference: { need: 4, like: 2, maybe: 0, 'not-for-me': -5 } satisfies Partial<Record<Level, number>> as Partial<Record<Level, number>>,
  helped: 3,
  notHelped: -4,
  saved: 1,
  short: 1,
  steady: 1,
  alone: 0.5,
  /** Touch, after a feeling that wants room first. */
  touch: -4,
  /** A practice for later, where nobody said how long ago it was. */
  later: -2,
} as const;

/** Reasons that a person gave; the others only say what a practice is like. */
const given: readonly ReasonKind[] = ['asked', 'feeling', 'place', 'preference', 'helped', 'saved'];
/** How many words near a point of the mood field speak for it. */
const NEAREST = 3;
/** The longest shortest form of a practice for somebody who is tired, in minutes. */
const SHORT = 5;
/** How many practices are enough for somebody who is tired, and to enjoy a good moment. */
const ENOUGH_WHEN_TIRED = 2;
const ENOUGH_TO_SAVOUR = 3;

const safetyOf = (content: Content, person: Person): SafetyAssessment =>
  person.safety ?? assessCheckIn(content, person.checkIn, person.context);

const reach: Readonly<Record<LimitScope, readonly People[]>> = {
  alone: ['nobody'],
  companion: ['who-you-were-with'],
  others: ['who-you-were-with', 'somebody-you-trust'],
  any: ['nobody', 'who-you-were-with', 'somebody-you-trust'],
};

/** Whether an answer to this item refuses it: "please never", or a wish to leave it out. */
const isRefused = ({ id, leaveOut }: Limit, { preferences }: Person): boolean =>
  Object.values(preferences[id] ?? {}).some(({ level }) => level === 'hard-no' || (leaveOut && (level === 'need' || level === 'like')));

/** With whom a practice may be done, after everything that the person refused. */
function allowedPeople(content: Content, person: Person, practice: Practice): readonly People[] {
  const refused = limitsOn(content.limits, practice.id)
    .filter(({ limit }) => isRefused(limit, person))
    .flatMap(({ scope }) => reach[scope]);
  return refused.length ? practice.with.filter((one) => !refused.includes(one)) : practice.with;
}

/** With whom a practice may be done now: what was refused and what safety keeps away is left out. */
function peopleNow(content: Content, person: Person, practice: Practice): readonly People[] {
  const allowed = allowedPeople(content, person, practice);
  const { level } = safetyOf(content, person);
  if (!keepsCompanionAway(level)) return allowed;
  const others = allowed.filter((one) => one !== 'who-you-were-with');
  if (!groundsOnly(level) || content.rules.grounding.includes(practice.id)) return others;
  return others.filter((one) => one === 'somebody-you-trust');
}

/** Whether, and why, a practice is kept from this person now. */
export function withheld(content: Content, person: Person, practice: Practice): Withheld | undefined {
  if (!allowedPeople(content, person, practice).length) return 'hard-no';
  if (!peopleNow(content, person, practice).length) return 'safety';
  return person.marks[practice.id]?.dismissed && !isLastGrounding(content, person, practice.id) ? 'dismissed' : undefined;
}

/** Whether a practice can be put away: the last one to hold on to cannot. */
export const canDismiss = (content: Content, person: Person, id: string): boolean =>
  !isLastGrounding(content, { ...person, marks: { ...person.marks, [id]: { ...person.marks[id], dismissed: true } } }, id);

/** Whether every grounding practice was put away and this is the one that stays all the same. */
function isLastGrounding(content: Content, person: Person, id: string): boolean {
  const { grounding } = content.rules;
  if (!grounding.includes(id)) return false;
  const there = grounding.filter((other) => {
    const practice = find(content.practices, other);
    return practice && allowedPeople(content, person, practice).includes('nobody');
  });
  return there[0] === id && there.every((other) => person.marks[other]?.dismissed);
}

/**
 * What to suggest now, best first, each with its reasons. A transparent weighted sum: the same input gives the same order
 * on every run; of equal scores every type has its turn, in the order of the catalogue.
 *
 * What has no reason is left out. Where nothing was said there is none to have: then practices for one person, without touch, come first.
 */
export function rankPractices(content: Content, person: Person, options: RankOptions = {}): Suggestion[] {
  const said = listen(content, person);
  const fitting = content.practices
    .filter((practice) => !withheld(content, person, practice))
    .map((practice) => suggest(content, person, said, practice, options))
    .filter((suggestion) => fits(suggestion, said, options));
  const withReason = fitting.filter(({ because }) => because.some(({ kind }) => given.includes(kind)));
  const gentle = fitting.filter(isGentle);
  const suggestions = listFor(said, fitting, withReason, gentle);
  inOrder(suggestions, said);
  if (said.safety.level === 'urgent') notTrustedFirst(suggestions);
  const { limit = 0 } = options;
  return suggestions.slice(0, Math.min(limit > 0 ? limit : Infinity, enough(said)));
}

/**
 * The reasons to show, each once: those that the person gave. Where there is none, what is true of the practice itself.
 * @param most how many at most. Default 2
 */
export function shownReasons(because: readonly Reason[], most = 2): readonly Reason[] {
  const own = because.filter(({ kind }) => given.includes(kind));
  return (own.length ? own : because).slice(0, most);
}

/** Why a practice fits this person now, heaviest reason first. */
export function explainPractice(content: Content, person: Person, practice: Practice): readonly Reason[] {
  return suggest(content, person, listen(content, person), practice, {}).because;
}

/** With whom a practice is offered to this person now. */
export const peopleFor = peopleNow;

/** What somebody said, read once for all practices. */
interface Said {
  readonly safety: SafetyAssessment;
  readonly feelings: readonly Feeling[];
  /** Words near the point of the mood field, where no word was chosen. */
  readonly near: readonly Feeling[];
  readonly anything: boolean;
  readonly tired: boolean;
  readonly savour: boolean;
  /** Whether a feeling wants room before touch. */
  readonly room: boolean;
  readonly groundsOnly: boolean;
}

function listen(content: Content, person: Person): Said {
  const { checkIn, marks, preferences } = person;
  const feelings = (checkIn?.feelings ?? []).filter((id) => id !== UNSURE).flatMap((id) => find(content.feelings, id) ?? []);
  const needs = checkIn?.needs ?? [];
  const safety = safetyOf(content, person);
  const near = feelings.length ? [] : nearestWords(content, checkIn);
  const isAny = (ids: readonly string[]): boolean => feelings.some(({ id }) => ids.includes(id));
  const { tired, savour, roomFirst } = content.rules;
  return {
    safety,
    feelings,
    near,
    anything: feelings.length + needs.length + near.length + Object.keys(marks).length + Object.keys(preferences).length > 0,
    tired: isAny(tired),
    savour: feelings.length > 0 && !needs.length && feelings.every(({ id }) => savour.includes(id)),
    room: !needs.includes('closeness') && (isAny(roomFirst) || needs.includes('space')),
    groundsOnly: groundsOnly(safety.level),
  };
}

/** The words that lie nearest to the point, if it says anything. Words of alarm are left to the person. */
function nearestWords(content: Content, checkIn: CheckIn | undefined): readonly Feeling[] {
  const point = checkIn?.point;
  if (!point || placeOf(point) === 'mid.mid') return [];
  const distance = ({ valence, arousal }: Feeling): number => Math.hypot(valence - point.valence, arousal - point.arousal);
  return content.feelings
    .filter(({ id, safety }) => id !== UNSURE && !(safety && isAlarm(safety.level)))
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, NEAREST);
}

function suggest(content: Content, person: Person, said: Said, practice: Practice, { when }: RankOptions): Suggestion {
  const found = reasons(content, person, said, practice, when);
  return {
    practice,
    with: peopleNow(content, person, practice),
    score: found.reduce((sum, { weight }) => sum + weight, 0),
    because: found.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight),
    against: found.filter(({ weight }) => weight < 0),
  };
}

/** For one person, without touch: what may be suggested to somebody of whom nothing is known. */
const isGentle = ({ practice, with: people }: Suggestion): boolean => people.includes('nobody') && !practice.touch;

/** Whether a practice fits what the host and the person set. */
function fits({ practice, with: people }: Suggestion, said: Said, options: RankOptions): boolean {
  const { context, when, types, elements, maxMinutes } = options;
  // Nothing that was set may leave somebody without what grounds them.
  if (said.groundsOnly) return true;
  return (
    fitsCompany(practice, people, said, options.company) &&
    (keepsCompanionAway(said.safety.level) || !context || practice.contexts.includes(context)) &&
    (!when || practice.when.includes(when)) &&
    (!types?.length || types.includes(practice.type)) &&
    (!elements?.length || elements.some((element) => practice.elements.includes(element))) &&
    (!said.tired || practice.minutes[0] <= SHORT) &&
    practice.minutes[0] <= (maxMinutes ?? Infinity)
  );
}

function fitsCompany(practice: Practice, people: readonly People[], { safety }: Said, company: CompanyAnswer | undefined): boolean {
  const withoutCompanion = practice.company.includes('solo') && people.some((one) => one !== 'who-you-were-with');
  if (company === 'solo' || company === 'unsure' || keepsCompanionAway(safety.level)) return withoutCompanion;
  if (!people.includes('who-you-were-with') && practice.with.includes('who-you-were-with')) return withoutCompanion;
  return !company || practice.company.includes(company);
}

/** What has a reason; where nothing was said everything, and where nothing has a reason what is gentle. */
function listFor(said: Said, fitting: Suggestion[], withReason: Suggestion[], gentle: Suggestion[]): Suggestion[] {
  if (said.groundsOnly || !said.anything) return fitting;
  return withReason.length ? withReason : gentle;
}

/** Best first. Where nothing speaks for one over another, every type has its turn: three ways to touch would say what to want. */
function inOrder(suggestions: Suggestion[], { anything }: Said): void {
  const late = (suggestion: Suggestion): number => (!anything && !isGentle(suggestion) ? 1 : 0);
  suggestions.sort((a, b) => late(a) - late(b) || b.score - a.score);
  const turns = new Map<Suggestion, number>();
  const counts = new Map<string, number>();
  for (const suggestion of suggestions) {
    const key = `${late(suggestion)} ${suggestion.score} ${suggestion.practice.type}`;
    const turn = counts.get(key) ?? 0;
    counts.set(key, turn + 1);
    turns.set(suggestion, turn);
  }
  suggestions.sort((a, b) => late(a) - late(b) || b.score - a.score || turns.get(a)! - turns.get(b)!);
}

/** At the highest level something that can be done at once comes first, and then somebody to reach. */
function notTrustedFirst(suggestions: Suggestion[]): void {
  const first = suggestions.findIndex(({ with: people }) => people.includes('nobody'));
  if (first > 0) suggestions.unshift(...suggestions.splice(first, 1));
}

const enough = ({ groundsOnly: all, savour, tired }: Said): number => {
  if (all) return Infinity;
  if (savour) return ENOUGH_TO_SAVOUR;
  return tired ? ENOUGH_WHEN_TIRED : Infinity;
};

function reasons(content: Content, person: Person, said: Said, practice: Practice, when: Timing | undefined): Reason[] {
  const { needs = [], strengths, point } = person.checkIn ?? {};
  const found: Reason[] = [];
  /** Adds a reason; what speaks for it twice is one reason that weighs more. */
  const add = (kind: ReasonKind, ref: string, weight: number): void => {
    if (!weight) return;
    const at = found.findIndex((reason) => reason.kind === kind && reason.ref === ref);
    if (at < 0) found.push({ kind, ref, weight });
    else found[at] = { kind, ref, weight: found[at]!.weight + weight };
  };
  for (const need of needs) if (practice.needs.includes(need)) add('asked', need, weights.asked);
  for (const feeling of said.feelings) {
    const strength = (strengths?.[feeling.id] ?? 2) / 2;
    if (practice.feelings.includes(feeling.id)) add('feeling', feeling.id, weights.feeling * strength);
    if (!needs.length && speaksFor(practice, feeling)) add('feeling', feeling.id, weights.suggestedNeed * strength);
  }
  if (!needs.length && said.near.some((feeling) => speaksFor(practice, feeling) || practice.feelings.includes(feeling.id))) {
    add('place', placeOf(point), weights.place);
  }
  for (const item of relatedTo(content.items, practice.id)) {
    const level = person.preferences[item.id]?.receive?.level;
    const leaveOut = item.leaveOut ?? find(content.groups, item.group)?.leaveOut;
    if (level && !leaveOut) add('preference', item.id, weights.preference[level] ?? 0);
  }
  const mark = person.marks[practice.id];
  if (mark?.helped !== undefined) add('helped', practice.id, mark.helped ? weights.helped : weights.notHelped);
  if (mark?.saved) add('saved', practice.id, weights.saved);
  if (said.tired && practice.minutes[0] <= SHORT) add('short', practice.id, weights.short);
  if (said.groundsOnly && content.rules.grounding.includes(practice.id)) add('steady', practice.id, weights.steady);
  if (said.safety.level !== 'urgent' && practice.with.includes('nobody')) add('alone', practice.id, weights.alone);
  if (said.room && practice.touch) add('touch', practice.id, weights.touch);
  if (!when && !practice.when.includes('right-after')) add('later', practice.id, weights.later);
  return found;
}

/** Whether a practice meets what a feeling asks for first. */
const speaksFor = (practice: Practice, { needs: [first] }: Feeling): boolean => !!first && practice.needs.includes(first);

interface LimitOn {
  readonly limit: Limit;
  readonly scope: LimitScope;
}
const limitIndexes = new WeakMap<readonly Limit[], Map<string, LimitOn[]>>();

/** What can keep a practice away, by its id. */
function limitsOn(list: readonly Limit[], practice: string): readonly LimitOn[] {
  let index = limitIndexes.get(list);
  if (!index) {
    index = new Map();
    limitIndexes.set(list, index);
    for (const limit of list) {
      for (const { practice: id, scope } of limit.limits) index.set(id, [...(index.get(id) ?? []), { limit, scope }]);
    }
  }
  return index.get(practice) ?? [];
}

interface Related {
  readonly practices: readonly string[];
}
const relatedIndexes = new WeakMap<readonly Related[], Map<string, Related[]>>();

/** The preference items that name a practice. */
function relatedTo<T extends Related>(list: readonly T[], practice: string): readonly T[] {
  let index = relatedIndexes.get(list) as Map<string, T[]> | undefined;
  if (!index) {
    index = new Map();
    relatedIndexes.set(list, index);
    for (const entry of list) for (const id of entry.practices) index.set(id, [...(index.get(id) ?? []), entry]);
  }
  return index.get(practice) ?? [];
}
