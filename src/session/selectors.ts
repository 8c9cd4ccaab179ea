import { assessSafety, withholdsPartner, type SafetyAssessment } from '../care/assess-safety.js';
import type { Practice } from '../content/content.js';
import { find } from '../content/content.js';
import type { Mark, Withheld } from '../care/rank-practices.js';
import { withheld } from '../care/rank-practices.js';
import type { SessionState } from './session.js';

/** How strongly what was said points to support. */
export const selectSafety = ({ content, checkIn, context }: SessionState): SafetyAssessment =>
  assessSafety(content, checkIn?.feelings ?? [], context);

/** Whether nothing may suggest being with the other person now. */
export const selectPartnerWithheld = (state: SessionState): boolean => withholdsPartner(selectSafety(state).level);

export const selectPractice = (state: SessionState, id: string | undefined): Practice | undefined => find(state.content.practices, id);

export const selectMark = (state: SessionState, id: string): Mark => state.marks[id] ?? {};

export const selectWithheld = (state: SessionState, practice: Practice): Withheld | undefined =>
  withheld(state.content, state, practice, state.context);
