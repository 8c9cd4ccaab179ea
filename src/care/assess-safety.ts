import type { Content, Feeling } from '../content/content.js';
import { freeze } from '../content/freeze.js';
import { fieldsOf } from '../content/plain-data.js';
import type {
  CompanyAnswer,
  Context,
  Rules,
  Safety,
  Topic,
} from '../content/schema.js';
import { safetyLevels } from '../content/terms.js';
import type { CheckIn, Danger, MoodPoint } from './check-in.js';

/** A chosen word, as far as safety reads it. */
export type ChosenWord = Readonly<
  Pick<Feeling, 'id' | 'family' | 'valence' | 'safety'>
>;

export interface SafetyAssessment {
  readonly level: Safety;
  /** What support may be about, most pressing first. */
  readonly topics: readonly Topic[];
  /**
   * The answers that led here: ids of feelings and needs, and `point`,
   * `own-word`, `company`, `context:` and its name for what has no id. While
   * all of them stand, the level stands.
   */
  readonly reasons: readonly string[];
  /** Whether somebody may end their life: then crisis lines come first. */
  readonly crisis: boolean;
  /** Whether something was said to which "it was not your fault" belongs. */
  readonly notYourFault: boolean;
}

/** What somebody said that points to safety, and where it was said. */
export interface SafetyInput {
  readonly words: readonly ChosenWord[];
  readonly needs?: readonly string[] | undefined;
  readonly point?: MoodPoint | undefined;
  readonly danger?: Danger | undefined;
  /** What the person has just come out of, as the host said. */
  readonly contexts?: readonly (Context | undefined)[] | undefined;
  /** What the person has just come out of, as they said themselves. */
  readonly ownContext?: Context | undefined;
  readonly company?: CompanyAnswer | undefined;
}

export const noSafety: SafetyAssessment = freeze({
  level: 'none',
  topics: [],
  reasons: [],
  crisis: false,
  notYourFault: false,
});

const topicsOfDanger: Readonly<Record<Danger, readonly Topic[]>> = {
  'harm-to-self': ['crisis'],
  'harm-by-others': ['sexual-violence', 'domestic-violence'],
  'own-behaviour': ['own-behaviour', 'mental-health'],
  body: ['medical'],
};

/** A point at or below this valence weighs as much as a soft word. */
const HARDEST_POINT = -0.7;

/** Whether a point of the mood field weighs as much as a soft word. */
export const isHardest = ({ valence }: MoodPoint): boolean =>
  valence <= HARDEST_POINT;

const rank = (level: Safety): number => safetyLevels.indexOf(level);
const higher = (a: Safety, b: Safety): Safety => (isAtLeast(a, b) ? a : b);
/** One level more; strong is the highest that words reach together. */
const raised = (level: Safety): Safety =>
  rank(level) < rank('strong') ? safetyLevels[rank(level) + 1]! : level;

/** Whether a level is as high as another, or higher. */
export const isAtLeast = (level: Safety, other: Safety): boolean =>
  rank(level) >= rank(other);

/** Whether a level is that of a word of alarm. */
export const isAlarm = (level: Safety): boolean => isAtLeast(level, 'note');

/**
 * Whether whoever the person was with is kept away: nothing needs, thanks,
 * touches or speaks to them.
 */
export const keepsCompanionAway = isAlarm;

/**
 * Whether nothing is offered but what grounds one person, and somebody whom
 * they trust.
 */
export const groundsOnly = (level: Safety): boolean =>
  isAtLeast(level, 'strong');

/** The reason that is not what was said: who is there. */
const COMPANY = 'company';

/** Whether the person is not sure who is there: they may read along. */
export const isCompanyUnsure = ({
  reasons,
}: Pick<SafetyAssessment, 'reasons'>): boolean => reasons.includes(COMPANY);

/** Whether something was said, beside who is there. */
export const isSomethingSaid = ({
  reasons,
}: Pick<SafetyAssessment, 'reasons'>): boolean =>
  reasons.some((reason) => reason !== COMPANY);

/** Where support is said in words on the screen: from soft on. */
export const saysSupport = (level: Safety): boolean => isAtLeast(level, 'soft');

/**
 * The chosen words of a check-in as safety reads them, in the order of the
 * catalogue: the order of choosing changes nothing.
 */
export const wordsOf = (
  { feelings }: Content,
  chosen: readonly string[],
): ChosenWord[] =>
  chosen.length ? feelings.filter(({ id }) => chosen.includes(id)) : [];

/**
 * How strongly what someone said just now points to support.
 *
 * The level is the highest of the words and needs that were chosen, raised
 * where words weigh more together or in a context. Words together never make
 * more than strong: urgent is the level of somebody who may end their life, and
 * of *unsafe* in a conflict. It reads no history, no free text and nobody
 * else's answers: they would give false comfort and false alarms.
 */
export function assessSafety(
  content: Pick<Content, 'rules' | 'needs'>,
  said: SafetyInput,
): SafetyAssessment {
  const input = fieldsOf(said);
  const { rules } = content;
  const { words, contexts = [], ownContext } = input;
  const signals = signalsOf(content, input);
  // A loop, since Prototype.js replaces `reduce`.
  let highest: Safety = 'none';
  for (const { level } of signals) highest = higher(highest, level);
  const fromHost = together(rules, input, contexts, highest);
  const found = together(rules, input, [...contexts, ownContext], highest);
  const byOwnContext = found.level !== fromHost.level;
  const chosen = words.map(({ id }) => id);
  return {
    level: found.level,
    topics: [
      ...new Set([
        ...topicsTogether(rules, input),
        ...signals.flatMap(({ topics }) => topics),
      ]),
    ],
    reasons: [
      ...new Set([
        ...signals.map(({ from }) => from),
        ...found.raisedBy,
        ...(byOwnContext ? [`context:${ownContext}`] : []),
      ]),
    ],
    crisis: overlap(rules.crisis, chosen) || input.danger === 'harm-to-self',
    notYourFault: isNotYourFault(rules, input),
  };
}

/**
 * What words point to only because they stand together. Where somebody may end
 * their life, that stays first.
 */
function topicsTogether(rules: Rules, input: SafetyInput): readonly Topic[] {
  const chosen = input.words.map(({ id }) => id);
  if (input.danger === 'harm-to-self' || overlap(rules.crisis, chosen))
    return [];
  return [
    ...(rules.topicsFirst ?? []).filter((rule) => isMet(rule, input)),
    ...pairsIn(rules, chosen),
  ].flatMap(({ topics = [] }) => topics);
}

/** Whether what was said, and where it was, is what a rule is about. */
function isMet(
  rule: NonNullable<Rules['topicsFirst']>[number],
  { words, contexts = [], ownContext }: SafetyInput,
): boolean {
  const chosen = words.map(({ id }) => id);
  return (
    overlap(rule.feelings, chosen) &&
    (!rule.contexts || overlap(rule.contexts, [...contexts, ownContext])) &&
    (!rule.with || overlap(rule.with, chosen)) &&
    !overlap(rule.without ?? [], chosen)
  );
}

/** The pairs that stand together. */
const pairsIn = ({ raise }: Rules, chosen: readonly string[]): Rules['raise'] =>
  raise.filter(
    (rule) => overlap(rule.any, chosen) && overlap(rule.with, chosen),
  );

/**
 * Whether "it was not your fault" may be said: never beside what the person did
 * to somebody.
 */
function isNotYourFault(
  { notYourFault }: Rules,
  { words, danger }: SafetyInput,
): boolean {
  const isOwnAct = ({ safety }: ChosenWord): boolean =>
    !!safety &&
    isAlarm(safety.level) &&
    safety.topics.includes('own-behaviour');
  const isOwnBehaviour = danger === 'own-behaviour' || words.some(isOwnAct);
  if (isOwnBehaviour) return false;
  return (
    danger === 'harm-by-others' ||
    words.some(({ id }) => notYourFault.includes(id))
  );
}

interface Signal {
  /** The answer that it comes from. */
  readonly from: string;
  readonly level: Safety;
  readonly topics: readonly Topic[];
}

/**
 * What the chosen needs point to. Where there are none, the list of the content
 * is not made for it: every session asks before its first screen.
 */
function signalsOfNeeds(
  content: Pick<Content, 'needs'>,
  chosen: readonly string[],
): Signal[] {
  if (chosen.length === 0) return [];
  return content.needs.flatMap(({ id, safety }) =>
    safety && chosen.includes(id) ? [{ from: id, ...safety }] : [],
  );
}

/** Everything that points to support, strongest first. */
function signalsOf(
  content: Pick<Content, 'rules' | 'needs'>,
  input: SafetyInput,
): Signal[] {
  const { rules } = content;
  const { words, needs = [], point, danger, company } = input;
  const isCrisis = ({ id }: ChosenWord): boolean => rules.crisis.includes(id);
  const signals: Signal[] = [];
  // Where somebody may end their life, that comes before what else is as
  // urgent.
  for (const word of [
    ...words.filter(isCrisis),
    ...words.filter((word) => !isCrisis(word)),
  ]) {
    if (word.safety) signals.push({ from: word.id, ...word.safety });
  }
  if (danger)
    signals.push({
      from: 'own-word',
      level: 'note',
      topics: topicsOfDanger[danger],
    });
  if (company === 'unsure')
    signals.push({
      from: COMPANY,
      level: 'note',
      topics: ['domestic-violence', 'sexual-violence'],
    });
  signals.push(...signalsOfNeeds(content, needs));
  if (point && isHardest(point))
    signals.push({ from: 'point', level: 'soft', topics: ['mental-health'] });
  return signals.sort((a, b) => rank(b.level) - rank(a.level));
}

interface Raised {
  readonly level: Safety;
  /** The words that made it higher. */
  readonly raisedBy: readonly string[];
}

/** What the words are together, where one of them alone is `highest`. */
function together(
  rules: Rules,
  input: SafetyInput,
  contexts: readonly (Context | undefined)[],
  highest: Safety,
): Raised {
  const { words } = input;
  const chosen = words.map(({ id }) => id);
  const urgent = rules.urgentIn
    .filter((rule) => overlap(rule.contexts, contexts))
    .flatMap(({ feelings }) => feelings);
  if (overlap(urgent, chosen))
    return {
      level: 'urgent',
      raisedBy: chosen.filter((id) => urgent.includes(id)),
    };
  const strong = makingStrong(rules, input);
  if (strong.length)
    return { level: higher(highest, 'strong'), raisedBy: strong };
  const higherByOne = raisingByOne(rules, words, contexts);
  return {
    level: higherByOne.length ? raised(highest) : highest,
    raisedBy: higherByOne,
  };
}

/**
 * What is strong together: two words of note, one of them beside somebody of
 * whom the person is not sure, and those that are strong beside any hard one.
 */
function makingStrong(
  rules: Rules,
  { words, company, danger }: SafetyInput,
): string[] {
  const notes = words.filter(({ safety }) => safety && isAlarm(safety.level));
  if (notes.length > 1) return notes.map(({ id }) => id);
  if (company === 'unsure' && (notes.length > 0 || danger))
    return [...notes.map(({ id }) => id), COMPANY];
  const found = words.find(({ id }) => rules.raiseWithHard.includes(id));
  const beside = words.filter(
    ({ id, valence }) => id !== found?.id && valence < 0,
  );
  return found && beside.length ? [found, ...beside].map(({ id }) => id) : [];
}

/**
 * Words that raise the level by one: pairs of them, and those of a family in a
 * context.
 */
function raisingByOne(
  rules: Rules,
  words: readonly ChosenWord[],
  contexts: readonly (Context | undefined)[],
): string[] {
  const chosen = words.map(({ id }) => id);
  const pairs = pairsIn(rules, chosen);
  const inPairs = pairs
    .flatMap((rule) => [...rule.any, ...rule.with])
    .filter((id) => chosen.includes(id));
  const families = rules.raiseIn
    .filter((rule) => overlap(rule.contexts, contexts))
    .map(({ family }) => family);
  const inContext = words
    .filter(({ family }) => families.includes(family))
    .map(({ id }) => id);
  return [...inPairs, ...inContext];
}

const overlap = <T>(
  some: readonly T[],
  others: readonly (T | undefined)[],
): boolean => some.some((one) => others.includes(one));

/** What a check-in says about safety, where nothing else is known. */
export const assessCheckIn = (
  content: Content,
  checkIn: CheckIn | undefined,
  context?: Context,
): SafetyAssessment =>
  assessSafety(content, {
    words: wordsOf(content, checkIn?.feelings ?? []),
    needs: checkIn?.needs,
    point: checkIn?.point,
    danger: checkIn?.danger,
    contexts: [context],
  });
