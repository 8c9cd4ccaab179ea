import type { Content, Practice } from '../content/content.js';
import { fieldsOf } from '../content/plain-data.js';
import type {
  CareElement,
  CompanyAnswer,
  Context,
  People,
  Timing,
} from '../content/schema.js';
import { isAlarm, keepsCompanionAway } from './assess-safety.js';
import { reasons, type Asked } from './find-reasons.js';
import { inOrder } from './order-practices.js';
import { saidFeelings, type Person } from './person.js';
import { isGiven, listen, SHORT, type Reason, type Said } from './reasons.js';
import { isContact, isGentle, type Suggestion } from './suggestion.js';
import { peopleFor, refusesContact, withholdReason } from './withhold.js';

export type { Mark, Marks, Person } from './person.js';
export type { Suggestion } from './suggestion.js';
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

/**
 * How many practices are enough for somebody who is tired, and to enjoy a good
 * moment.
 */
const ENOUGH_WHEN_TIRED = 2;
/** So that there is somebody to reach, too. */
const ENOUGH_WHEN_TIRED_AND_IN_DANGER = 3;
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
  const possible = content.practices
    .filter((practice) => !withholdReason(content, person, practice))
    .map((practice) =>
      suggest({ content, person, said, practice, moment: options }),
    )
    .filter(
      (suggestion) =>
        !isContact(suggestion) ||
        !(
          isTurnedDown(content, person) ||
          (options.company === 'distance' && refusesContact(content, person))
        ),
    )
    .filter((suggestion) => fits(content, suggestion, said, options));
  const fitting = possible.filter(
    (one) => !said.anything || !isSpokenFor(one, possible),
  );
  const withReason = fitting.filter(({ reasons }) => isGiven(reasons));
  const gentle = fitting.filter(isGentle);
  const suggestions = inOrder(
    listFor(said, fitting, withReason, gentle),
    fitting,
    said,
  );
  const { limit } = options;
  const most = typeof limit === 'number' && limit > 0 ? limit : Infinity;
  return suggestions.slice(0, Math.min(most, enough(said)));
}

/** What somebody may ask for of whoever turned them down. */
const needsOfContact = ['closeness', 'clarity', 'repair'];

/** Whether nothing may send a person back to whoever turned them down. */
function isTurnedDown({ rules }: Content, person: Person): boolean {
  const needs = person.checkIn?.needs ?? [];
  return (
    saidFeelings(person).some((id) => rules.withoutContact?.includes(id)) &&
    !needsOfContact.some((need) => needs.includes(need))
  );
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

/** Whether a practice fits what the host and the person set. */
function fits(
  { rules }: Content,
  { practice, with: people }: Suggestion,
  said: Said,
  options: RankOptions,
): boolean {
  const { context, when, types, elements, maxMinutes } = options;
  const isInTime = !when || practice.when.includes(when);
  // Nothing that was set may leave somebody without what grounds them.
  if (said.groundsOnly)
    return isInTime || rules.grounding.includes(practice.id);
  return (
    isInTime &&
    fitsCompany(practice, people, said, options.company) &&
    (keepsCompanionAway(said.safety.level) ||
      !context ||
      practice.contexts.includes(context)) &&
    isOneOf(types, [practice.type]) &&
    isOneOf(elements, practice.elements) &&
    (!said.withoutTouch || !practice.touch) &&
    (!!when || !practice.when.every((one) => one === 'next-day')) &&
    (!said.tired || practice.minutes[0] <= SHORT) &&
    practice.minutes[0] <=
      (typeof maxMinutes === 'number' ? maxMinutes : Infinity)
  );
}

/** Whether what a practice stands in for is offered itself. */
const isSpokenFor = (
  { practice }: Suggestion,
  all: readonly Suggestion[],
): boolean => all.some((other) => other.practice.id === practice.standsInFor);

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

function enough({ groundsOnly: all, savour, tired, safety }: Said): number {
  if (all) return Infinity;
  if (savour) return ENOUGH_TO_SAVOUR;
  if (!tired) return Infinity;
  return isAlarm(safety.level)
    ? ENOUGH_WHEN_TIRED_AND_IN_DANGER
    : ENOUGH_WHEN_TIRED;
}
