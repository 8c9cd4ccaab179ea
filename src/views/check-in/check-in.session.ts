import { isAlarm } from '../../care/assess-safety.js';
import type { SessionController } from '../../context/session-controller.js';
import {
  practiceKeys,
  type PracticeState,
} from '../practice/practice-state.js';
import { contextsFor } from '../../content/content.js';
import type { PersonAnswers, Session } from '../../session/session.js';
import type { CheckInSettings, CheckInState } from './check-in.core.js';
import { levelOf, toCheckIn } from './check-in.draft.core.js';
import type { CheckInAction } from './check-in.reduce.core.js';

/** The parts of the state that a check-in reads, and follows. */
export const checkInKeys = practiceKeys;
export type CheckInSession = SessionController<keyof PracticeState>;

/** An action, and the states around it. */
export interface Turn {
  readonly action: CheckInAction;
  readonly before: CheckInState;
  readonly after: CheckInState;
}

/** Tells the session what it has to know of an action. */
export function tellSession(
  session: Session,
  settings: CheckInSettings,
  turn: Turn,
): void {
  const { action, before, after } = turn;
  switch (action.type) {
    case 'answer':
      session.answer(action.answers);
      break;
    case 'skip':
      if (before.step === 'about')
        session.answer(skippedAnswers(settings.person));
      break;
    case 'clear':
      session.clearCheckIn();
      break;
    case 'undo-clear':
      if (before.cleared)
        session.answer(broughtBack(settings, before, before.cleared.person));
      break;
    case 'bring-back':
      if (before.putAway)
        session.markPractice(before.putAway, { dismissed: undefined });
      break;
  }
  if (isSubmitted(settings, turn))
    session.submitCheckIn(toCheckIn(after.draft));
}

/**
 * Actions after which everything that was said goes to the session, alarm or
 * not. Of a word of one's own only that something was said: then it goes, too,
 * when somebody clears the session elsewhere.
 */
const submitting: readonly CheckInAction['type'][] = [
  'next',
  'skip',
  'not-sure',
  'say-one',
  'undo-clear',
  'keep-own-word',
  'read-own-word',
];

/**
 * Everything is submitted with each step; a word of alarm, and its taking back,
 * at once.
 */
function isSubmitted(
  { content, context }: CheckInSettings,
  { action, before, after }: Turn,
): boolean {
  if (action.type === 'clear') return false;
  if (submitting.includes(action.type)) return true;
  if (before.draft === after.draft) return false;
  return [before, after].some(({ draft }) =>
    isAlarm(levelOf(content, draft, context)),
  );
}

/**
 * What is left of the answers about now for somebody who skips them. "Not sure"
 * stays: no level of alarm falls by a skip.
 */
const skippedAnswers = ({ company }: PersonAnswers): PersonAnswers => ({
  when: undefined,
  context: undefined,
  company: company === 'unsure' ? company : undefined,
});

/**
 * What was said about now before Clear, where nothing else was said since, also
 * not that somebody would rather not say it; without an answer that may have
 * been given while the audience was another one.
 */
function broughtBack(
  { content, person }: CheckInSettings,
  { ratherNot }: CheckInState,
  cleared: PersonAnswers,
): PersonAnswers {
  const isKnown =
    !ratherNot &&
    cleared.context &&
    contextsFor(content.audience).includes(cleared.context);
  return {
    when: person.when ?? cleared.when,
    context: person.context ?? (isKnown ? cleared.context : undefined),
    company: person.company ?? cleared.company,
  };
}
