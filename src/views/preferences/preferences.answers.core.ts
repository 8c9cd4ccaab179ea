import type { Answer } from '../../care/preferences.js';
import type { PreferencesAction } from './preferences.actions.js';
import { withLevel, withTime, type Question } from './preferences.core.js';
import type {
  PreferencesSettings,
  PreferencesState,
} from './preferences.state.core.js';
import { questionsOfKind, stillTaken } from './preferences.start.core.js';

/** A question, and what is said of it now; `undefined` for nothing. */
export interface GivenAnswer {
  readonly question: Question;
  readonly answer: Answer | undefined;
}

/** What an action answers: one question, several, or none. */
export function answersGiven(
  { questions }: PreferencesSettings,
  state: PreferencesState,
  action: PreferencesAction,
): readonly GivenAnswer[] {
  if (action.type === 'take-kind')
    return questionsOfKind(questions, action.kind).map((question) => ({
      question,
      answer: question.answer,
    }));
  if (action.type === 'undo-kind')
    return stillTaken(questions, state.taken).map((question) => ({
      question,
      answer: undefined,
    }));
  if (action.type === 'undo-answered' && state.answered) {
    const question = state.answered;
    return [{ question, answer: question.answer }];
  }
  const given = answerToQuestion(state, action);
  return given ? [given] : [];
}

/** What an action answers, where it is about one question. */
export function answerToQuestion(
  { undo }: PreferencesState,
  action: PreferencesAction,
): GivenAnswer | undefined {
  if (!('question' in action)) return undefined;
  const { question } = action;
  const before = question.answer;
  switch (action.type) {
    case 'choose-level':
      return { question, answer: withLevel(question, action.level) };
    case 'toggle-time':
      return before && { question, answer: withTime(question, action.time) };
    case 'write-note':
      return before && { question, answer: { ...before, note: action.note } };
    case 'clear-answer':
      return { question, answer: undefined };
    case 'undo-limit':
      return undo?.key === question.key
        ? { question, answer: undo.answer }
        : undefined;
  }
}
