import { wordsIn } from '../../diagnostics/as-text.js';
import { oneOf, warnOnce } from '../../diagnostics/warn.js';
import { questions, type Question } from './check-in.core.js';

/** The attributes of a check-in that say what is asked. */
export interface AskingHost extends Element {
  readonly mode: string;
  readonly steps: string;
}

/** The questions that the host wants asked; the words, where it names none. */
export function readQuestions(host: AskingHost): Question[] {
  const wanted = wordsIn(host.steps).filter((step) => isQuestion(host, step));
  const startsWithWords =
    oneOf(host, 'mode', host.mode, ['field', 'words', 'few']) === 'words';
  const asked = questions
    .slice(questions.indexOf(startsWithWords ? 'words' : 'field'))
    .filter((step) => wanted.includes(step));
  return asked.length ? asked : ['words'];
}

function isQuestion(host: AskingHost, step: string): boolean {
  if (step !== 'strength') return !!oneOf(host, 'steps', step, questions);
  warnOnce(
    host,
    'steps',
    '',
    'strength is no step any more; it is asked beside the word',
  );
  return false;
}
