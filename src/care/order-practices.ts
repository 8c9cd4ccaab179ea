import type { Feeling } from '../content/content.js';
import { isAlarm, isCompanyUnsure } from './assess-safety.js';
import {
  isAlarmWord,
  isGiven,
  weights,
  type Reason,
  type Said,
} from './reasons.js';
import { isGentle, isReach, type Suggestion } from './suggestion.js';

/** Where somebody to reach stands at the latest, from strong on: the third. */
const IN_REACH = 2;

/**
 * The suggestions in the order in which they are shown: the best first, but
 * what a body needs before all, and from note on somebody to reach, and
 * nothing to write before what grounds.
 * @param fitting what could be offered, also without a reason
 */
export function inOrder(
  suggestions: readonly Suggestion[],
  fitting: readonly Suggestion[],
  said: Said,
): Suggestion[] {
  const sorted = byScore(suggestions, said);
  const calm = isAlarm(said.safety.level)
    ? lastWhere(sorted, ({ practice }) => !!practice.written)
    : sorted;
  const careful = firstWith(calm, said.feelings);
  const urgent = firstWith(careful, said.feelings.filter(isAlarmWord));
  const alone = beginsAlone(said) ? aloneFirst(urgent) : urgent;
  return withSomebodyInReach(alone, fitting, said);
}

/**
 * Best first. Where nothing speaks for one over another, every type has its
 * turn: three ways to touch would say what to want.
 */
function byScore(
  suggestions: readonly Suggestion[],
  { anything }: Said,
): Suggestion[] {
  const late = (suggestion: Suggestion): number => {
    if (anything || isGiven(suggestion.reasons)) return 0;
    return isGentle(suggestion) ? 1 : 2;
  };
  const scored = [...suggestions].sort(
    (a, b) => late(a) - late(b) || b.score - a.score,
  );
  const turns = new Map<Suggestion, number>();
  const counts = new Map<string, number>();
  for (const suggestion of scored) {
    const key = `${late(suggestion)} ${suggestion.score} ${suggestion.practice.type}`;
    const turn = counts.get(key) ?? 0;
    counts.set(key, turn + 1);
    turns.set(suggestion, turn);
  }
  return scored.sort(
    (a, b) =>
      late(a) - late(b) || b.score - a.score || turns.get(a)! - turns.get(b)!,
  );
}

const firstWhere = (
  list: readonly Suggestion[],
  isFirst: (suggestion: Suggestion) => boolean,
): Suggestion[] => [
  ...list.filter(isFirst),
  ...list.filter((suggestion) => !isFirst(suggestion)),
];

/** What stands before all else with one of these feelings. */
const firstWith = (
  list: readonly Suggestion[],
  feelings: readonly Feeling[],
): Suggestion[] =>
  firstWhere(list, ({ practice }) =>
    feelings.some(({ id }) => practice.firstWith?.includes(id)),
  );

const lastWhere = (
  list: readonly Suggestion[],
  isLast: (suggestion: Suggestion) => boolean,
): Suggestion[] => firstWhere(list, (suggestion) => !isLast(suggestion));

/**
 * From note on somebody to reach is in the list, and from strong on among the
 * first three.
 */
function withSomebodyInReach(
  list: readonly Suggestion[],
  fitting: readonly Suggestion[],
  said: Said,
): Suggestion[] {
  if (!isAlarm(said.safety.level)) return [...list];
  const reach =
    list.find(isReach) ??
    byScore(fitting, said).filter(isReach).map(withReason)[0];
  const isNear = said.groundsOnly || said.tired;
  const latest = isNear ? IN_REACH : list.length;
  const index = reach ? list.indexOf(reach) : 0;
  if (!reach || (index >= 0 && index <= latest)) return [...list];
  const others = list.filter((suggestion) => suggestion !== reach);
  return [...others.slice(0, latest), reach, ...others.slice(latest)];
}

/** Somebody to reach steadies, also where nothing else speaks for it. */
function withReason(suggestion: Suggestion): Suggestion {
  const { practice, reasons, score } = suggestion;
  if (isGiven(reasons)) return suggestion;
  const steady: Reason = {
    kind: 'steady',
    ref: practice.id,
    weight: weights.reach,
  };
  return {
    ...suggestion,
    score: score + steady.weight,
    reasons: [...reasons, steady].sort((a, b) => b.weight - a.weight),
  };
}

/**
 * At the highest level, and where nobody knows who is there, something that can
 * be done at once and without a word comes first, and then somebody to reach.
 */
const beginsAlone = ({ safety }: Said): boolean =>
  safety.level === 'urgent' || isCompanyUnsure(safety);

function aloneFirst(list: readonly Suggestion[]): Suggestion[] {
  const first = list.find(({ with: people }) => people.includes('nobody'));
  return first
    ? firstWhere(list, (suggestion) => suggestion === first)
    : [...list];
}
