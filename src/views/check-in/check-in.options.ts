import { asNumber, wordsIn } from '../../diagnostics/as-text.js';
import { wholeNumber } from '../../diagnostics/attributes.js';
import { oneOf, warnOnce } from '../../diagnostics/warn.js';
import { questions, type Question } from './check-in.core.js';
import { clampMax } from './check-in.draft.core.js';

/** The attributes of a check-in that say what is asked. */
interface AskingHost extends Element {
  readonly mode: string;
  readonly vocabulary: string;
  readonly steps: string;
  readonly maxFeelings: number;
}

/** What the attributes of a check-in ask for. */
export interface CheckInOptions {
  readonly asked: readonly Question[];
  /** Whether one word is enough, as long as nobody asks for more. */
  readonly isFew: boolean;
  readonly isSimple: boolean;
  /** The most words at once. */
  readonly max: number;
}

/** What cannot be used is named in the console, and its default counts. */
export function readCheckInOptions(host: AskingHost): CheckInOptions {
  const { mode, vocabulary } = host;
  return {
    asked: readQuestions(host),
    isFew: mode === 'few',
    isSimple:
      oneOf(host, 'vocabulary', vocabulary, ['full', 'simple']) === 'simple',
    max: readMax(host),
  };
}

/** What is no whole number from 1 to 5 is named, and brought near to it. */
const readMax = (host: AskingHost): number =>
  wholeNumber(host, 'max-feelings', host.maxFeelings, [1, 5]) ??
  clampMax(asNumber(host.maxFeelings));

/** The questions that the host wants asked; the words, where it names none. */
function readQuestions(host: AskingHost): Question[] {
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
