import { find, type Content, type Practice } from '../content/content.js';
import type { Company, Context, Level } from '../content/schema.js';
import { assessSafety, withholdsPartner } from './assess-safety.js';
import type { CheckIn } from './check-in.js';
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
  readonly preferences: Preferences;
  readonly marks: Marks;
}

export interface RankOptions {
  readonly context?: Context | undefined;
  readonly company?: Company | undefined;
  /** Only practices whose shortest form fits into this many minutes. */
  readonly maxMinutes?: number | undefined;
  readonly types?: readonly string[] | undefined;
  readonly limit?: number | undefined;
}

export type ReasonKind = 'need' | 'feeling' | 'preference' | 'helped' | 'saved' | 'short' | 'alone';
/** One reason, and what it added to the score. `ref` is the id that it is about. */
export interface Reason {
  readonly kind: ReasonKind;
  readonly ref: string;
  readonly weight: number;
}
export interface Suggestion {
  readonly practice: Practice;
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
  need: 6,
  suggestedNeed: 2,
  feeling: 3,
  preference: { need: 4, like: 2, maybe: 0, 'not-for-me': -5 } satisfies Partial<Record<Level, number>> as Partial<Record<Level, number>>,
  helped: 3,
  notHelped: -4,
  saved: 1,
  short: 1,
} as const;

/** Whether, and why, a practice is kept from this person now. */
export function withheld(content: Content, person: Person, practice: Practice, context?: Context): Withheld | undefined {
  const refused = dependingOn(content.limits, practice).some(({ id, leaveOut }) =>
    Object.values(person.preferences[id] ?? {}).some(({ level }) => level === 'hard-no' || (leaveOut && (level === 'need' || level === 'like'))),
  );
  if (refused) return 'hard-no';
  const grounding = content.rules.grounding.includes(practice.id) && practice.company.includes('solo');
  if (!grounding && isAlone(content, person, context)) return 'safety';
  return person.marks[practice.id]?.dismissed ? 'dismissed' : undefined;
}

/** Whether safety keeps everything that involves another person away. */
const isAlone = (content: Content, { checkIn, context: own }: Person, context: Context | undefined): boolean =>
  [...new Set([context, own])].some((one) => withholdsPartner(assessSafety(content, checkIn?.feelings ?? [], one).level));

/**
 * What to suggest now, best first, each with its reasons. A transparent weighted sum: the same input gives the same order
 * on every run; of equal scores every type has its turn, in the order of the catalogue.
 */
export function rankPractices(content: Content, person: Person, options: RankOptions = {}): Suggestion[] {
  const feelings = (person.checkIn?.feelings ?? []).flatMap((id) => find(content.feelings, id) ?? []);
  const alone = isAlone(content, person, options.context);
  const company = alone ? 'solo' : options.company;
  const all = feelings.map(({ id }) => id);
  const tired = all.some((id) => content.rules.tired.includes(id));
  const savour = all.length > 0 && all.every((id) => content.rules.savour.includes(id));
  const suggestions = content.practices
    .filter(
      (practice) =>
        !withheld(content, person, practice, options.context) &&
        (!company || practice.company.includes(company)) &&
        (alone || !options.context || practice.contexts.includes(options.context)) &&
        (!options.types?.length || options.types.includes(practice.type)) &&
        practice.minutes[0] <= (options.maxMinutes ?? Infinity),
    )
    .map((practice) => {
      const found = reasons(content, person, practice, alone, tired);
      return { practice, score: found.reduce((sum, { weight }) => sum + weight, 0), ...sides(found) };
    })
    .sort((a, b) => b.score - a.score);
  // Where nothing speaks for one over another, every type has its turn: three ways to touch would say what to want.
  const turn = new Map(
    suggestions.map((one, at) => [one, suggestions.slice(0, at).filter((other) => other.score === one.score && other.practice.type === one.practice.type).length]),
  );
  suggestions.sort((a, b) => b.score - a.score || turn.get(a)! - turn.get(b)!);
  const most = alone ? Infinity : savour ? 1 : tired ? 2 : Infinity;
  const { limit = 0 } = options;
  return suggestions.slice(0, Math.min(limit > 0 ? limit : Infinity, most));
}

/** Why a practice fits this person now, heaviest reason first. */
export function explainPractice(content: Content, person: Person, practice: Practice, context?: Context): readonly Reason[] {
  const tired = !!person.checkIn?.feelings.some((id) => content.rules.tired.includes(id));
  return sides(reasons(content, person, practice, isAlone(content, person, context), tired)).because;
}

const sides = (found: readonly Reason[]): Pick<Suggestion, 'because' | 'against'> => ({
  because: found.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight),
  against: found.filter(({ weight }) => weight < 0),
});

function reasons(content: Content, person: Person, practice: Practice, alone: boolean, tired: boolean): Reason[] {
  const { feelings = [], needs = [], strengths } = person.checkIn ?? {};
  const found: Reason[] = [];
  const add = (kind: ReasonKind, ref: string, weight: number): void => void (weight && found.push({ kind, ref, weight }));
  for (const need of needs) if (practice.needs.includes(need)) add('need', need, weights.need);
  for (const id of feelings) {
    const strength = (strengths?.[id] ?? 2) / 2;
    if (practice.feelings.includes(id)) add('feeling', id, weights.feeling * strength);
    const [suggested] = find(content.feelings, id)?.needs ?? [];
    if (!needs.length && suggested && practice.needs.includes(suggested)) add('need', suggested, weights.suggestedNeed * strength);
  }
  for (const item of dependingOn(content.items, practice)) {
    const level = person.preferences[item.id]?.receive?.level;
    if (level && !find(content.groups, item.group)?.leaveOut) add('preference', item.id, weights.preference[level] ?? 0);
  }
  const mark = person.marks[practice.id];
  if (mark?.helped !== undefined) add('helped', practice.id, mark.helped ? weights.helped : weights.notHelped);
  if (mark?.saved) add('saved', practice.id, weights.saved);
  if (tired && practice.minutes[0] <= 5) add('short', practice.id, weights.short);
  if (alone) add('alone', practice.id, weights.short);
  return found;
}

interface Dependent {
  readonly practices: readonly string[];
}
const indexes = new WeakMap<readonly Dependent[], Map<string, Dependent[]>>();

/** The entries of a list of preference items that name a practice. */
function dependingOn<T extends Dependent>(list: readonly T[], practice: Practice): readonly T[] {
  let index = indexes.get(list) as Map<string, T[]> | undefined;
  if (!index) {
    indexes.set(list, (index = new Map<string, T[]>()));
    for (const entry of list) for (const id of entry.practices) index.set(id, [...(index.get(id) ?? []), entry]);
  }
  return index.get(practice.id) ?? [];
}
