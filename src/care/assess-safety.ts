import type { Content, Feeling } from '../content/content.js';
import type { CompanyAnswer, Context, Rules, Safety, Topic } from '../content/schema.js';
import { safetyLevels } from '../content/terms.js';
import type { CheckIn, Danger, MoodPoint } from './check-in.js';

/** A chosen word, as far as safety reads it. */
export type ChosenWord = Readonly<Pick<Feeling, 'id' | 'family' | 'valence' | 'safety'>>;

export interface SafetyAssessment {
  readonly level: Safety;
  /** What support may be about, most pressing first. */
  readonly topics: readonly Topic[];
  /** The feelings and needs that led here. */
  readonly because: readonly string[];
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
  /** What the person has just come out of: as they said, and everything that the host said meanwhile. */
  readonly contexts?: readonly (Context | undefined)[] | undefined;
  readonly company?: CompanyAnswer | undefined;
}

export const noSafety: SafetyAssessment = Object.freeze({ level: 'none', topics: [], because: [], crisis: false, notYourFault: false });

const topicsOfDanger: Readonly<Record<Danger, readonly Topic[]>> = {
  'harm-to-self': ['crisis'],
  'harm-by-others': ['sexual-violence', 'domestic-violence'],
  'own-behaviour': ['own-behaviour', 'mental-health'],
  body: ['medical'],
};

/** A point at or below this valence, with no word beside it, weighs as much as a soft word. */
const HARDEST_POINT = -0.7;

const rank = (level: Safety): number => safetyLevels.indexOf(level);
const higher = (a: Safety, b: Safety): Safety => (isAtLeast(a, b) ? a : b);
/** One level more; strong is the highest that words reach together. */
const raised = (level: Safety): Safety => (rank(level) < rank('strong') ? safetyLevels[rank(level) + 1]! : level);

/** Whether a level is as high as another, or higher. */
export const isAtLeast = (level: Safety, other: Safety): boolean => rank(level) >= rank(other);

/** Whether a level is that of a word of alarm. */
export const isAlarm = (level: Safety): boolean => isAtLeast(level, 'note');

/** Whether whoever the person was with is kept away: nothing needs, thanks, touches or speaks to them. */
export const keepsCompanionAway = isAlarm;

/** Whether nothing is offered but what grounds one person, and somebody whom they trust. */
export const groundsOnly = (level: Safety): boolean => isAtLeast(level, 'strong');

/** Where support is said in words on the screen: from soft on. */
export const saysSupport = (level: Safety): boolean => isAtLeast(level, 'soft');

/** The chosen words of a check-in as safety reads them, in the order of the catalogue: the order of choosing changes nothing. */
export const wordsOf = ({ feelings }: Content, chosen: readonly string[]): ChosenWord[] =>
  chosen.length ? feelings.filter(({ id }) => chosen.includes(id)) : [];

/**
 * How strongly what someone said just now points to support.
 *
 * The level is the highest of the words and needs that were chosen, raised where words weigh more together or in a context. Words
 * together never make more than strong: urgent is the level of somebody who may end their life, and of *unsafe* in a conflict.
 * It reads no history, no free text and nobody else's answers: they would give false comfort and false alarms.
 */
export function assessSafety(content: Pick<Content, 'rules' | 'needs'>, input: SafetyInput): SafetyAssessment {
  const { rules } = content;
  const { words, needs = [], contexts = [], danger, company } = input;
  const signals = signalsOf(content, input);
  const highest = signals.reduce<Safety>((level, signal) => higher(level, signal.level), 'none');
  const chosen = words.map(({ id }) => id);
  const isUrgent = rules.urgentIn.some((rule) => overlap(rule.feelings, chosen) && overlap(rule.contexts, contexts));
  const because = [...words, ...content.needs.filter(({ id }) => needs.includes(id))].filter(({ safety }) => safety).map(({ id }) => id);
  return {
    level: isUrgent ? 'urgent' : together(rules, words, contexts, highest),
    topics: [...new Set(signals.flatMap(({ topics }) => topics))],
    because: [...because, ...(danger ? ['own-word'] : []), ...(company === 'unsure' ? ['company'] : [])],
    crisis: overlap(rules.crisis, chosen),
    notYourFault: overlap(rules.notYourFault, chosen) || danger === 'harm-by-others',
  };
}

interface Signal {
  readonly level: Safety;
  readonly topics: readonly Topic[];
}

/** Everything that points to support, strongest first. */
function signalsOf({ needs: allNeeds, rules }: Pick<Content, 'rules' | 'needs'>, input: SafetyInput): Signal[] {
  const { words, needs = [], point, danger, company } = input;
  const isCrisis = ({ id }: ChosenWord): boolean => rules.crisis.includes(id);
  const signals: Signal[] = [];
  // Where somebody may end their life, that comes before what else is as urgent.
  for (const word of [...words.filter(isCrisis), ...words.filter((word) => !isCrisis(word))]) {
    if (word.safety) signals.push(word.safety);
  }
  if (danger) signals.push({ level: 'note', topics: topicsOfDanger[danger] });
  if (company === 'unsure') signals.push({ level: 'note', topics: ['domestic-violence', 'sexual-violence'] });
  for (const need of allNeeds) {
    if (need.safety && needs.includes(need.id)) signals.push(need.safety);
  }
  if (!words.length && point && point.valence <= HARDEST_POINT) signals.push({ level: 'soft', topics: ['mental-health'] });
  return signals.sort((a, b) => rank(b.level) - rank(a.level));
}

/** What the words are together, where one of them alone is `highest`. */
function together(rules: Rules, words: readonly ChosenWord[], contexts: readonly (Context | undefined)[], highest: Safety): Safety {
  const chosen = words.map(({ id }) => id);
  const notes = words.filter(({ safety }) => safety && isAlarm(safety.level));
  const besideHard = words.some(
    ({ id }) => rules.raiseWithHard.includes(id) && words.some((other) => other.id !== id && other.valence < 0),
  );
  if (notes.length > 1 || besideHard) return higher(highest, 'strong');
  const inPairs = rules.raise.some((rule) => overlap(rule.any, chosen) && overlap(rule.with, chosen));
  const inContext = overlap(rules.raiseIn.contexts, contexts) && words.some(({ family }) => family === rules.raiseIn.family);
  return inPairs || inContext ? raised(highest) : highest;
}

const overlap = <T>(some: readonly T[], others: readonly (T | undefined)[]): boolean => some.some((one) => others.includes(one));

/** What a check-in says about safety, where nothing else is known. */
export const assessCheckIn = (content: Content, checkIn: CheckIn | undefined, context?: Context): SafetyAssessment =>
  assessSafety(content, {
    words: wordsOf(content, checkIn?.feelings ?? []),
    needs: checkIn?.needs,
    point: checkIn?.point,
    danger: checkIn?.danger,
    contexts: [context],
  });
