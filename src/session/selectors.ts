import {
  isAlarm,
  keepsCompanionAway,
  type SafetyAssessment,
} from '../care/assess-safety.js';
import { builtinContent } from '../content/builtin.js';
import { ageOfContent, type ServicesAge } from '../care/services-age.js';
import { find, type Practice } from '../content/content.js';
import {
  rankPractices,
  withholdReason,
  type Mark,
  type RankOptions,
  type Suggestion,
  type WithholdReason,
} from '../care/rank-practices.js';
import type { Company } from '../content/schema.js';
import type { SessionState } from './state.js';

/** The parts of the state that say which practices fit now, and why. */
export const rankedKeys = [
  'content',
  'context',
  'company',
  'when',
  'checkIn',
  'safety',
  'preferences',
  'marks',
] as const satisfies readonly (keyof SessionState)[];
export type RankedState = Pick<SessionState, (typeof rankedKeys)[number]>;

/**
 * What to suggest now, best first, with reasons. An option that is given
 * counts, also as `undefined`: any.
 */
export const selectSuggestions = (
  state: RankedState,
  options?: RankOptions,
): readonly Suggestion[] =>
  rankPractices(state.content, state, {
    context: state.context,
    company: state.company,
    when: state.when,
    ...options,
  });

/** How strongly what was said points to support. */
export const selectSafety = ({
  safety,
}: Pick<SessionState, 'safety'>): SafetyAssessment => safety;

/**
 * Whether whoever the person was with is kept away now: nothing needs, thanks,
 * touches or speaks to them.
 */
export const selectPartnerWithheld = ({
  safety,
}: Pick<SessionState, 'safety'>): boolean => keepsCompanionAway(safety.level);

export const selectPractice = (
  state: Pick<SessionState, 'content'>,
  id: string | undefined,
): Practice | undefined => find(state.content.practices, id);

export const selectMark = (
  state: Pick<SessionState, 'marks'>,
  id: string,
): Mark => state.marks[id] ?? {};

export const selectWithheld = (
  state: RankedState,
  practice: Practice,
): WithholdReason | undefined => withholdReason(state.content, state, practice);

/**
 * Who is here, where it may be said on the screen: not while anything points to
 * safety, for the company may be reading.
 */
export const shownCompany = ({
  company,
  safety,
}: Pick<SessionState, 'company' | 'safety'>): Company | undefined => {
  if (company === 'unsure' || keepsCompanionAway(safety.level)) return 'solo';
  return company;
};

/**
 * The built-in words of alarm that a host's content took away: then nobody can
 * say so.
 */
export const selectLostAlarm = ({
  audience,
  content,
}: SessionState): readonly string[] =>
  builtinContent(audience)
    .feelings.filter(
      ({ id, safety }) =>
        safety && isAlarm(safety.level) && !find(content.feelings, id),
    )
    .map(({ id }) => id);

/**
 * How old the helplines are that this page shows: those of its country, or all
 * of them where none is known.
 */
export const selectServicesAge = (
  { content, country }: SessionState,
  now?: Date,
): { age: ServicesAge; compiledOn: string | undefined } =>
  ageOfContent(content, country, now);
