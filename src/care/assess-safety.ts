import type { Content } from '../content/content.js';
import type { Context, Safety, Topic } from '../content/schema.js';
import { safetyLevels } from '../content/terms.js';

export interface SafetyAssessment {
  readonly level: Safety;
  /** What support may be about, most pressing first. */
  readonly topics: readonly Topic[];
  /** The feelings that led here. */
  readonly because: readonly string[];
}

/**
 * How strongly what someone chose just now points to the safety note.
 *
 * The level is the highest of the chosen feelings, raised by one when feelings stand together that weigh more together.
 * It reads no history, no free text and nobody else's answers: they would give false comfort and false alarms.
 */
export function assessSafety(content: Content, feelings: readonly string[], context?: Context): SafetyAssessment {
  // In the order of the catalogue, so that the order of choosing changes nothing; what is unknown is left out.
  const chosen = feelings.length ? content.feelings.filter(({ id }) => feelings.includes(id)) : [];
  const signals = chosen.filter((feeling) => feeling.safety);
  const rank = (level: Safety): number => safetyLevels.indexOf(level);
  signals.sort((a, b) => rank(b.safety!.level) - rank(a.safety!.level));
  const highest = signals.length ? rank(signals[0]!.safety!.level) : 0;
  const has = (ids: readonly string[]): boolean => chosen.some(({ id }) => ids.includes(id));
  const { raise, raiseIn } = content.rules;
  const raised =
    raise.some((rule) => has(rule.any) && has(rule.with)) ||
    (!!context && raiseIn.contexts.includes(context) && chosen.some((feeling) => feeling.family === raiseIn.family));
  return {
    level: safetyLevels[Math.min(highest + (raised ? 1 : 0), safetyLevels.length - 1)]!,
    topics: [...new Set(signals.flatMap((feeling) => feeling.safety!.topics))],
    because: signals.map((feeling) => feeling.id),
  };
}

/** Whether nothing may suggest being with the other person. */
export const withholdsPartner = (level: Safety): boolean => level === 'strong' || level === 'urgent';
