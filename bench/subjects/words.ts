import {
  explainPractice,
  withholdReason,
} from '../../src/care/rank-practices.js';
import type { Practice } from '../../src/content/content.js';
import { translate } from '../../src/i18n/translate.js';
import {
  practiceMeta,
  rowLabels,
} from '../../src/views/practice/practice-summary.js';
import type { SessionState } from '../../src/session/session.js';

export interface CardWords {
  readonly title: string;
  readonly meta: string;
  /** The reasons that it is there, each by itself; none before a check-in. */
  readonly why: readonly string[];
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
  return {
    title: practice.title,
    meta: practiceMeta(state, practice),
    why: rowLabels(content, explainPractice(content, state, practice)),
  };
}

/** The practices one after the other, and again from the first. */
export function practiceAt(
  { content: { practices } }: SessionState,
  index: number,
): Practice {
  return practices[index % practices.length]!;
}

/** A message in the language of the page. */
export const say = (
  key: string,
  values?: Readonly<Record<string, string | number>>,
): string => translate(bench.session.getState().content, key, values);
