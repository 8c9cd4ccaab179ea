import {
  assessSafety,
  isAtLeast,
  isHardest,
  noSafety,
  wordsOf,
  type SafetyAssessment,
} from '../care/assess-safety.js';
import type { SessionState } from './state.js';

/**
 * What safety must not forget. A host may change its settings and its content
 * while somebody answers; none of that takes back what they said. So every
 * assessment is remembered with the answers that led to it, and stands for as
 * long as those answers do.
 */
export interface SafetyMemory {
  /**
   * How strongly what was said points to support, now and by what is
   * remembered.
   */
  assess(state: SessionState): SafetyAssessment;
  /**
   * Whether a feeling or a need counts still, also where the content does not
   * have it any more.
   */
  remembers(id: string): boolean;
}

export function createSafetyMemory(): SafetyMemory {
  const remembered = new Map<string, SafetyAssessment>();
  const remember = (assessment: SafetyAssessment): void => {
    const key = assessment.reasons.join(' ');
    const before = remembered.get(key) ?? noSafety;
    if (
      assessment.level !== 'none' &&
      isAtLeast(assessment.level, before.level)
    )
      remembered.set(key, assessment);
  };

  return {
    assess(state) {
      const said = answersOf(state);
      // Where nothing was said the content is not read: a page begins so.
      if (!said.length) {
        remembered.clear();
        return noSafety;
      }
      const now = assessAll(state);
      // Each word alone, too: another one may be taken back while the content
      // does not know this one any more.
      for (const id of state.checkIn?.feelings ?? [])
        remember(assessAll(state, [id]));
      remember(now);
      for (const [key, { reasons }] of remembered) {
        if (!reasons.every((answer) => said.includes(answer)))
          remembered.delete(key);
      }
      // A loop, since Prototype.js replaces `reduce`.
      let highest = now;
      for (const one of remembered.values()) {
        if (!isAtLeast(highest.level, one.level)) highest = one;
      }
      return highest;
    },
    remembers: (id) =>
      [...remembered.values()].some(({ reasons }) => reasons.includes(id)),
  };
}

function assessAll(
  { checkIn, content, host, person }: SessionState,
  feelings = checkIn?.feelings ?? [],
): SafetyAssessment {
  return assessSafety(content, {
    words: wordsOf(content, feelings),
    needs: checkIn?.needs,
    point: checkIn?.point,
    danger: checkIn?.danger,
    contexts: [host.context],
    ownContext: person.context,
    company: person.company,
  });
}

/**
 * Everything that the person has said and not taken back, by the names that an
 * assessment uses.
 */
function answersOf({ checkIn, person }: SessionState): string[] {
  const answers = [...(checkIn?.feelings ?? []), ...(checkIn?.needs ?? [])];
  if (checkIn?.point && isHardest(checkIn.point)) answers.push('point');
  if (checkIn?.danger) answers.push('own-word');
  if (person.company === 'unsure') answers.push('company');
  if (person.context) answers.push(`context:${person.context}`);
  return answers;
}
