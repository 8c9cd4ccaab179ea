import {
  find,
  type Content,
  type Limit,
  type Practice,
} from '../content/content.js';
import type { LimitScope, People } from '../content/schema.js';
import {
  groundsOnly,
  isAlarm,
  isCompanyUnsure,
  keepsCompanionAway,
} from './assess-safety.js';
import { safetyOf, saidFeelings, type Person } from './person.js';

/** Why a practice is not offered to this person now. */
export type WithholdReason = 'safety' | 'hard-no' | 'dismissed';

const reach: Readonly<Record<LimitScope, readonly People[]>> = {
  alone: ['nobody'],
  companion: ['who-you-were-with'],
  others: ['who-you-were-with', 'somebody-you-trust'],
  any: ['nobody', 'who-you-were-with', 'somebody-you-trust'],
};

/**
 * With whom a limit refuses a practice, by what the person answered: "please
 * never", or a wish that it is left out.
 */
function refusedBy(
  { limit, scope }: LimitOn,
  { preferences }: Person,
): readonly People[] {
  const answers = preferences[limit.id];
  const receive = answers?.receive;
  if (
    limit.leaveOut &&
    (receive?.level === 'need' || receive?.level === 'like')
  )
    return reach[scope];
  // "Please never a few quiet days" wants messages.
  if (limit.isWish) return [];
  if (receive?.level === 'hard-no') return reach[scope];
  // What somebody does not want to give says nothing of what they do alone.
  return answers?.give?.level === 'hard-no'
    ? reach[scope].filter((one) => one !== 'nobody')
    : [];
}

/**
 * Whether the person refused to hear from whoever they were with while these
 * are somewhere else.
 */
export const refusesContact = (content: Content, person: Person): boolean =>
  content.limits.some(
    (limit) =>
      limit.limitsContact &&
      refusedBy({ limit, scope: 'companion' }, person).includes(
        'who-you-were-with',
      ),
  );

/**
 * With whom a practice may be done, after everything that the person refused.
 */
function allowedPeople(
  content: Content,
  person: Person,
  practice: Practice,
): readonly People[] {
  const named = limitsOn(content.limits, practice.id);
  const touching: LimitOn[] = practice.touch
    ? content.limits
        .filter(({ limitsTouch }) => limitsTouch)
        .map((limit) => ({ limit, scope: 'others' }))
    : [];
  const refused = [...named, ...touching].flatMap((limit) =>
    refusedBy(limit, person),
  );
  return refused.length
    ? practice.with.filter((one) => !refused.includes(one))
    : practice.with;
}

/**
 * With whom a practice may be done now: what was refused and what safety keeps
 * away is left out.
 */
export function peopleFor(
  content: Content,
  person: Person,
  practice: Practice,
): readonly People[] {
  if (isKeptBack(content, person, practice)) return [];
  const allowed = allowedPeople(content, person, practice);
  const { level } = safetyOf(content, person);
  if (!keepsCompanionAway(level)) return allowed;
  const others = allowed.filter((one) => one !== 'who-you-were-with');
  if (!groundsOnly(level) || content.rules.grounding.includes(practice.id))
    return others;
  return others.filter((one) => one === 'somebody-you-trust');
}

/**
 * Whether a practice could hurt beside what was said: it is for a lighter
 * moment, or for somebody else.
 */
function isKeptBack(
  content: Content,
  person: Person,
  { carefree, written, notWith = [] }: Practice,
): boolean {
  const safety = safetyOf(content, person);
  const said = saidFeelings(person);
  if (carefree && (isAlarm(safety.level) || saysHeavy(content, said)))
    return true;
  // Whoever is there may read what lies on the table.
  if (written && isCompanyUnsure(safety)) return true;
  return said.some((id) => notWith.includes(id));
}

/** From here on a feeling is as heavy as those that the rules name. */
const HEAVY = -0.7;

/** Whether something was said beside which nothing is light. */
function saysHeavy(content: Content, said: readonly string[]): boolean {
  const { heavy = [] } = content.rules;
  return said.some(
    (id) =>
      heavy.includes(id) || (find(content.feelings, id)?.valence ?? 0) <= HEAVY,
  );
}

/** Whether, and why, a practice is kept from this person now. */
export function withholdReason(
  content: Content,
  person: Person,
  practice: Practice,
): WithholdReason | undefined {
  if (!allowedPeople(content, person, practice).length) return 'hard-no';
  if (!peopleFor(content, person, practice).length) return 'safety';
  return person.marks[practice.id]?.dismissed &&
    !staysAlone(content, person, practice.id)
    ? 'dismissed'
    : undefined;
}

/** The grounding practices that one person can do and did not refuse. */
function groundingFor(content: Content, person: Person): readonly string[] {
  return content.rules.grounding.filter((id) => {
    const practice = find(content.practices, id);
    return (
      practice &&
      !isKeptBack(content, person, practice) &&
      allowedPeople(content, person, practice).includes('nobody')
    );
  });
}

/** Whether a practice can be put away: the last one to hold on to cannot. */
export function canDismiss(
  content: Content,
  person: Person,
  id: string,
): boolean {
  const there = groundingFor(content, person);
  return (
    !there.includes(id) ||
    there.some((other) => other !== id && !person.marks[other]?.dismissed)
  );
}

/**
 * Whether every grounding practice was put away, as marks that were kept
 * elsewhere can have it, and this is the one that stays.
 */
function staysAlone(content: Content, person: Person, id: string): boolean {
  const there = groundingFor(content, person);
  return (
    there[0] === id && there.every((other) => person.marks[other]?.dismissed)
  );
}

interface LimitOn {
  readonly limit: Limit;
  readonly scope: LimitScope;
}
const limitIndexes = new WeakMap<readonly Limit[], Map<string, LimitOn[]>>();

/** What can keep a practice away, by its id. */
function limitsOn(
  list: readonly Limit[],
  practice: string,
): readonly LimitOn[] {
  let index = limitIndexes.get(list);
  if (!index) {
    index = new Map();
    limitIndexes.set(list, index);
    for (const limit of list) {
      for (const { practice: id, scope } of limit.limits)
        index.set(id, [...(index.get(id) ?? []), { limit, scope }]);
    }
  }
  return index.get(practice) ?? [];
}
