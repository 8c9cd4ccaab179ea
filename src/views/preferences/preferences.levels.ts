import type { Level } from '../../content/schema.js';
import { html } from '../../template/html.js';
import { shownLevel, type Question } from './preferences.core.js';
import type { QuestionProps } from './preferences.props.js';
import type { PreferencesAction } from './preferences.actions.js';

/** The answers to one question, as they stand. */
interface Levels {
  readonly name: string;
  /** What choosing a level does. */
  readonly chooses: (level: Level) => PreferencesAction;
  /** What pressing a level does once it is chosen: it clears the answer. */
  readonly clears: (level: Level) => PreferencesAction | undefined;
  readonly isChosen: (level: Level) => boolean;
  readonly wordsOf: (level: Level) => string;
}

/**
 * The answers as a row of shapes, or with their words beside them: how they are
 * drawn is up to where they stand. The words are there in any case, for they are
 * what an answer is called.
 */
export function renderLevels(
  question: Question,
  t: QuestionProps['t'],
): unknown {
  const { kind, name } = question;
  const shown = shownLevel(question);
  const levels: Levels = {
    name,
    chooses: (level) => ({ type: 'choose-level', question, level }),
    clears: (level) =>
      level === shown ? { type: 'clear-answer', question } : undefined,
    isChosen: (level) => level === shown,
    wordsOf: (level) => t(`prefs.${kind}.${level}`),
  };
  return html`${renderFirst(levels)} ${renderLast(levels)}`;
}

/**
 * The levels that a time can stand beside. Each is written out: what is static
 * costs nothing when many questions are made at once.
 */
const renderFirst = ({
  name,
  chooses,
  clears,
  isChosen,
  wordsOf,
}: Levels): unknown =>
  html`<label masked="opt"
      ><input
        masked
        type="radio"
        name=${name}
        .action=${chooses('need')}
        .takeBack=${clears('need')}
        .checked=${isChosen('need')}
      /><span>${wordsOf('need')}</span></label
    >
    <label masked="opt"
      ><input
        masked
        type="radio"
        name=${name}
        .action=${chooses('like')}
        .takeBack=${clears('like')}
        .checked=${isChosen('like')}
      /><span>${wordsOf('like')}</span></label
    >
    <label masked="opt"
      ><input
        masked
        type="radio"
        name=${name}
        .action=${chooses('maybe')}
        .takeBack=${clears('maybe')}
        .checked=${isChosen('maybe')}
      /><span>${wordsOf('maybe')}</span></label
    >`;

/** The other levels. What is better left out has one of them. */
function renderLast(levels: Levels): unknown {
  const { name, chooses, clears, isChosen, wordsOf } = levels;
  const never = wordsOf('hard-no');
  return html`<label masked="opt"
      ><input
        masked
        type="radio"
        name=${name}
        .action=${chooses('not-for-me')}
        .takeBack=${clears('not-for-me')}
        .checked=${isChosen('not-for-me')}
      /><span>${wordsOf('not-for-me')}</span></label
    >
    <label masked="opt" ?hidden=${!never}
      ><input
        masked
        type="radio"
        name=${name}
        .action=${chooses('hard-no')}
        .takeBack=${clears('hard-no')}
        .checked=${isChosen('hard-no')}
      /><span>${never}</span></label
    >`;
}
