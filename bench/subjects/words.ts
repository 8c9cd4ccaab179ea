import {
  explainPractice,
  withholdReason,
} from '../../src/care/rank-practices.js';
import type { Practice } from '../../src/content/content.js';
import { practiceMeta } from '../../src/views/practice/practice-summary.js';
import { reasonLabel } from '../../src/i18n/labels.js';
import type { SessionState } from '../../src/session/session.js';

export interface CardWords {
  readonly title: string;
  readonly meta: string;
  readonly why: string;
}

/**
 * What a card says. The rules are the library's own: how to think is not what
 * is compared, how to show it is.
 */
export function cardWords(
  state: SessionState,
  practice: Practice,
): CardWords | undefined {
  const { content } = state;
  if (withholdReason(content, state, practice)) return undefined;
  const [reason] = explainPractice(content, state, practice);
  return {
    title: practice.title,
    meta: practiceMeta(state, practice),
    why: reason ? reasonLabel(content, reason) : '',
  };
}

/** The practices one after the other, and again from the first. */
export function practiceAt(
  { content: { practices } }: SessionState,
  index: number,
): Practice {
  return practices[index % practices.length]!;
}
