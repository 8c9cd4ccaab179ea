import type { Content, Practice } from '../content/content.js';
import { fieldsOf } from '../content/plain-data.js';
import type {
  CareElement,
  CompanyAnswer,
  Context,
  People,
  Timing,
} from '../content/schema.js';
import { keepsCompanionAway } from './assess-safety.js';
import { reasons, type Asked } from './find-reasons.js';
import type { Person } from './person.js';
import { isGiven, listen, SHORT, type Reason, type Said } from './reasons.js';
import { peopleFor, refusesContact, withholdReason } from './withhold.js';

export type { Mark, Marks, Person } from './person.js';
export {
  shownReasons,
  weights,
  type Reason,
  type ReasonKind,
} from './reasons.js';
export {
  canDismiss,
  peopleFor,
  withholdReason,
  type WithholdReason,
} from './withhold.js';

export interface RankOptions {
  readonly context?: Context | undefined;
  readonly company?: CompanyAnswer | undefined;
  /**
   * How long ago it was; a practice for another time is left out. Default: any.
   */
  readonly when?: Timing | undefined;
  /** Only practices whose shortest form fits into this many minutes. */
  readonly maxMinutes?: number | undefined;
  readonly types?: readonly string[] | undefined;
  /**
   * Only practices that are about one of these: communication, awareness,
   * intention.
   */
  readonly elements?: readonly CareElement[] | undefined;
  readonly limit?: number | undefined;
}

export interface Suggestion {
  readonly practice: Practice;
  /** With whom it is offered now. */
  readonly with: readonly People[];
  /** The sum of the weights on both sides. It orders, and is never shown. */
  readonly score: number;
  /** What speaks for it, heaviest first. */
  readonly reasons: readonly Reason[];
  /**
   * What speaks against it. It only makes the practice stand lower: nobody is
   * shown their own no as a reason.
   */
  readonly against: readonly Reason[];
}

/**
 * How many practices are enough for somebody who is tired, and to enjoy a good
 * moment.
 */
const ENOUGH_WHEN_TIRED = 2;
const ENOUGH_TO_SAVOUR = 3;

/**
 * What to suggest now, best first, each with its reasons. A transparent
 * weighted sum: the same input gives the same order on every run; of equal
 * scores every type has its turn, in the order of the catalogue.
 *
 * What has no reason is left out. Where nothing was said there is none to have:
 * then practices for one person, without touch, come first.
 */
export function rankPractices(
  content: Content,
  person: Person,
  wanted: RankOptions = {},
): Suggestion[] {
  const options = fieldsOf(wanted);
  const said = listen(content, person);
  const fitting = content.practices
    .filter((practice) => !withholdReason(content, person, practice))
    .map((practice) =>
      suggest({ content, person, said, practice, moment: options }),
    )
    .filter(
      (suggestion) =>
        !isContact(suggestion) ||
        options.company !== 'distance' ||
        !refusesContact(content, person),
    )
    .filter((suggestion) => fits(suggestion, said, options));
  const withReason = fitting.filter(({ reasons }) => isGiven(reasons));
  const gentle = fitting.filter(isGentle);
  const suggestions = listFor(said, fitting, withReason, gentle);
  inOrder(suggestions, said);
  if (said.safety.level === 'urgent') notTrustedFirst(suggestions);
  const { limit } = options;
  const most = typeof limit === 'number' && limit > 0 ? limit : Infinity;
  return suggestions.slice(0, Math.min(most, enough(said)));
}

/** Why a practice fits this person now, heaviest reason first. */
export function explainPractice(
  content: Content,
  person: Person,
  practice: Practice,
): readonly Reason[] {
  const said = listen(content, person);
  return suggest({ content, person, said, practice, moment: {} }).reasons;
}

function suggest(asked: Asked): Suggestion {
  const { content, person, practice } = asked;
  const found = reasons(asked);
  // A loop, since Prototype.js replaces `reduce`.
  let score = 0;
  for (const { weight } of found) score += weight;
  return {
    practice,
    with: peopleFor(content, person, practice),
    score,
    reasons: found
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight),
    against: found.filter(({ weight }) => weight < 0),
  };
}

/**
 * For one person, without touch: what may be suggested to somebody of whom
 * nothing is known.
 */
const isGentle = ({ practice, with: people }: Suggestion): boolean =>
  people.includes('nobody') && !practice.touch && practice.type !== 'touch';

/** Whether it is done with whoever the person was with, and in no other way. */
const isContact = ({ with: people }: Suggestion): boolean =>
  people.every((one) => one === 'who-you-were-with');

/** Whether a practice fits what the host and the person set. */
function fits(
  { practice, with: people }: Suggestion,
  said: Said,
  options: RankOptions,
): boolean {
  const { context, when, types, elements, maxMinutes } = options;
  // Nothing that was set may leave somebody without what grounds them.
  if (said.groundsOnly) return true;
  return (
    fitsCompany(practice, people, said, options.company) &&
    (keepsCompanionAway(said.safety.level) ||
      !context ||
      practice.contexts.includes(context)) &&
    (!when || practice.when.includes(when)) &&
    isOneOf(types, [practice.type]) &&
    isOneOf(elements, practice.elements) &&
    (!said.withoutTouch || !practice.touch) &&
    (!!when || !practice.when.every((one) => one === 'next-day')) &&
    (!said.tired || practice.minutes[0] <= SHORT) &&
    practice.minutes[0] <=
      (typeof maxMinutes === 'number' ? maxMinutes : Infinity)
  );
}

/**
 * Whether one of those is wanted. Where no list is given, or an empty one, any
 * is.
 */
const isOneOf = (wanted: unknown, those: readonly string[]): boolean =>
  !Array.isArray(wanted) ||
  !wanted.length ||
  those.some((one) => wanted.includes(one));

function fitsCompany(
  practice: Practice,
  people: readonly People[],
  { safety }: Said,
  company: CompanyAnswer | undefined,
): boolean {
  const withoutCompanion =
    practice.company.includes('solo') &&
    people.some((one) => one !== 'who-you-were-with');
  if (
    company === 'solo' ||
    company === 'unsure' ||
    keepsCompanionAway(safety.level)
  )
    return withoutCompanion;
  if (
    !people.includes('who-you-were-with') &&
    practice.with.includes('who-you-were-with')
  )
    return withoutCompanion;
  return !company || practice.company.includes(company);
}

/**
 * What has a reason; where nothing was said of now everything, and where
 * nothing has a reason what is gentle.
 */
function listFor(
  said: Said,
  fitting: Suggestion[],
  withReason: Suggestion[],
  gentle: Suggestion[],
): Suggestion[] {
  if (said.groundsOnly || !said.anything) return fitting;
  return withReason.length ? withReason : gentle;
}

/**
 * Best first. Where nothing speaks for one over another, every type has its
 * turn: three ways to touch would say what to want.
 */
function inOrder(suggestions: Suggestion[], { anything }: Said): void {
  const late = (suggestion: Suggestion): number => {
    if (anything || isGiven(suggestion.reasons)) return 0;
    return isGentle(suggestion) ? 1 : 2;
  };
  suggestions.sort((a, b) => late(a) - late(b) || b.score - a.score);
  const turns = new Map<Suggestion, number>();
  const counts = new Map<string, number>();
  for (const suggestion of suggestions) {
    const key = `${late(suggestion)} ${suggestion.score} ${suggestion.practice.type}`;
    const turn = counts.get(key) ?? 0;
    counts.set(key, turn + 1);
    turns.set(suggestion, turn);
  }
  suggestions.sort(
    (a, b) =>
      late(a) - late(b) || b.score - a.score || turns.get(a)! - turns.get(b)!,
  );
}

/**
 * At the highest level something that can be done at once comes first, and then
 * somebody to reach.
 */
function notTrustedFirst(suggestions: Suggestion[]): void {
  const first = suggestions.findIndex(({ with: people }) =>
    people.includes('nobody'),
  );
  if (first > 0) suggestions.unshift(...suggestions.splice(first, 1));
}

const enough = ({ groundsOnly: all, savour, tired }: Said): number => {
  if (all) return Infinity;
  if (savour) return ENOUGH_TO_SAVOUR;
  return tired ? ENOUGH_WHEN_TIRED : Infinity;
};
