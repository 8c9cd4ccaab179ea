import { groundsOnly, keepsCompanionAway } from '../../care/assess-safety.js';
import type { RankOptions, Suggestion } from '../../care/rank-practices.js';
import type { Practice } from '../../content/content.js';
import type { CareElement, Company } from '../../content/schema.js';
import { companies } from '../../content/terms.js';
import { withOwnReasons } from '../practice/own-reasons.core.js';
import type { PracticeState } from '../practice/practice-state.js';

/**
 * What a person, or the host in their place, wants to see; what is missing is
 * "any".
 */
export interface Filters {
  readonly company?: Company | undefined;
  readonly maxMinutes?: number | undefined;
  /** Practices about one of these. None is "any". */
  readonly elements?: readonly CareElement[] | undefined;
  /** Only practices for an ordinary evening. */
  readonly everyday?: boolean | undefined;
}

/**
 * Three can be compared by somebody who is tired; the next one comes when one
 * of them is put away.
 */
export const LIMIT = 3;

/** The lengths that are usual to choose from, in minutes. */
const LENGTHS = [5, 15];

/** Whom to be with, "any" first. */
export const companyChoices: readonly (Company | undefined)[] = [
  undefined,
  ...companies,
];

/**
 * How long it may take, "any" first. A length that the host chose stands among
 * the usual ones.
 */
export function lengthChoices({
  maxMinutes,
}: Filters): readonly (number | undefined)[] {
  const lengths = maxMinutes ? [...LENGTHS, maxMinutes] : LENGTHS;
  const inOrder = [...new Set(lengths)].sort((a, b) => a - b);
  return [undefined, ...inOrder];
}

/** The elements with this one chosen, or not any more. */
export const toggled = (
  elements: readonly CareElement[] = [],
  one: CareElement,
): readonly CareElement[] =>
  elements.includes(one)
    ? elements.filter((other) => other !== one)
    : [...elements, one];

/**
 * Whether company is a filter here. Not from note on, where only one answer is
 * left and somebody may be reading; and not where the person answered it
 * elsewhere, for no later screen shows that.
 */
export const filtersCompany = ({ safety, person }: PracticeState): boolean =>
  !keepsCompanionAway(safety.level) && !person.company;

/**
 * What the filters mean for ranking. Nothing is filtered while only what
 * grounds is offered: somebody needs something to hold on to.
 */
export function rankOptionsOf(
  state: PracticeState,
  filters: Filters,
): RankOptions {
  if (groundsOnly(state.safety.level)) return {};
  const { maxMinutes, elements } = filters;
  return {
    maxMinutes,
    elements,
    ...(filtersCompany(state) && { company: filters.company }),
  };
}

/**
 * Whether a practice is for an ordinary evening, when nothing in particular has
 * happened.
 */
export const isEveryday = (practice: Practice): boolean => !!practice.everyday;

/** What a list shows. */
export interface Found {
  readonly suggestions: readonly Suggestion[];
  /** Whether something that fits stands in a summary, and is left to it. */
  readonly isElsewhere: boolean;
}

/**
 * What is shown of everything that fits, in the order of its rank.
 * @param elsewhere the ids of the practices that are shown elsewhere on the
 *   page
 */
export function foundOf(
  all: readonly Suggestion[],
  state: PracticeState,
  { everyday }: Filters,
  { limit, elsewhere }: { limit: number; elsewhere: ReadonlySet<string> },
): Found {
  const isFiltered = everyday && !groundsOnly(state.safety.level);
  const fitting = isFiltered
    ? all.filter(({ practice }) => isEveryday(practice))
    : all;
  const others = fitting.filter(({ practice }) => !elsewhere.has(practice.id));
  return {
    suggestions: withOwnReasons(others.slice(0, limit)),
    isElsewhere: others.length < fitting.length,
  };
}

/**
 * Why a list is empty: because of what a person chose, or just so; `support`
 * where support comes first.
 */
export function emptyReason(
  state: PracticeState,
  { company, maxMinutes, elements, everyday }: Filters,
): 'filtered' | 'empty' | 'empty.support' {
  if (groundsOnly(state.safety.level)) return 'empty.support';
  const isFiltered =
    everyday ||
    maxMinutes ||
    elements?.length ||
    (company && filtersCompany(state));
  return isFiltered ? 'filtered' : 'empty';
}
