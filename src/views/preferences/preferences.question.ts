import { nothing } from 'lit';
import type { Level, Timing } from '../../content/schema.js';
import { preferenceLevels } from '../../content/terms.js';
import { html } from '../../template/html.js';
import {
  keepsAway,
  shownLevel,
  timesFor,
  type Question,
} from './preferences.core.js';
import type { PreferencesAction } from './preferences.reduce.core.js';

/** What questions need of their element. */
export interface QuestionProps {
  readonly t: (
    key: string,
    values?: Readonly<Record<string, string | number>>,
  ) => string;
  /** Names of questions that could matter now. */
  readonly highlighted: readonly string[];
  /** The question whose limit was just set, with the answer before. */
  readonly undo: Question | undefined;
  readonly dispatch: (action: PreferencesAction) => void;
}

type Translate = QuestionProps['t'];

/** A button that looks like a link. */
export const renderTextButton = (
  action: PreferencesAction,
  text: string,
): unknown =>
  html`<button masked="link" type="button" .action=${action}>${text}</button>`;

/**
 * That a question could matter now. Its room is there in any case: the height
 * of a list tells no answer.
 */
export const renderMark = (
  questions: readonly Question[],
  { highlighted, t }: QuestionProps,
): unknown =>
  questions.some(({ name, answer }) => highlighted.includes(name) && !answer)
    ? html`<span class="small mark">${t('prefs.matters')}</span>`
    : html`<span class="small mark none">${t('prefs.matters')}</span>`;

/**
 * One item in one direction as a row of levels; static but for its words, since
 * many are shown at once.
 * @param title in place of the plain words, where the question is the heading
 *   of a screen
 */
export function renderQuestion(
  question: Question,
  props: QuestionProps,
  title?: unknown,
): unknown {
  const { item, role, kind } = question;
  const { t } = props;
  return html`<fieldset masked="question">
    <legend>
      <div class="small side">
        ${t(`prefs.${kind}`)} ${renderMark([question], props)}
      </div>
      ${title ?? item[role]}
      <div class="small">${item.ask && t('prefs.ask', { text: item.ask })}</div>
    </legend>
    <div class=${kind === 'leave-out' ? 'levels leave-out' : 'levels'}>
      ${renderFirstLevels(question, t)} ${renderLastLevels(question, t)}
    </div>
    ${renderMore(question, props)}
  </fieldset>`;
}

/** What choosing a level does. */
const choosingOf =
  (question: Question) =>
  (level: Level): PreferencesAction => ({
    type: 'choose-level',
    question,
    level,
  });

/** The levels that a time can stand beside, each written out. */
function renderFirstLevels(question: Question, t: Translate): unknown {
  const { kind, name } = question;
  const level = shownLevel(question);
  const chooses = choosingOf(question);
  return html`<label masked="opt"
      ><input
        masked
        type="radio"
        name=${name}
        .action=${chooses('need')}
        .checked=${level === 'need'}
      />${t(`prefs.${kind}.need`)}</label
    >
    <label masked="opt"
      ><input
        masked
        type="radio"
        name=${name}
        .action=${chooses('like')}
        .checked=${level === 'like'}
      />${t(`prefs.${kind}.like`)}</label
    >
    <label masked="opt"
      ><input
        masked
        type="radio"
        name=${name}
        .action=${chooses('maybe')}
        .checked=${level === 'maybe'}
      />${t(`prefs.${kind}.maybe`)}</label
    >`;
}

/** The other levels. What is better left out has one of them. */
function renderLastLevels(question: Question, t: Translate): unknown {
  const { kind, name } = question;
  const level = shownLevel(question);
  const chooses = choosingOf(question);
  const never = t(`prefs.${kind}.hard-no`);
  return html`<label masked="opt"
      ><input
        masked
        type="radio"
        name=${name}
        .action=${chooses('not-for-me')}
        .checked=${level === 'not-for-me'}
      />${t(`prefs.${kind}.not-for-me`)}</label
    >
    <label masked="opt" ?hidden=${!never}
      ><input
        masked
        type="radio"
        name=${name}
        .action=${chooses('hard-no')}
        .checked=${level === 'hard-no'}
      />${never}</label
    >`;
}

/**
 * What can be said beside a level. It has its room before there is an answer,
 * and the same room for each level: who only sees how tall the list is cannot
 * read an answer from it.
 */
function renderMore(question: Question, props: QuestionProps): unknown {
  const { t, undo } = props;
  const { kind, answer } = question;
  const canUndo = undo?.name === question.name;
  const clear = renderTextButton(
    { type: 'clear-answer', question },
    t('common.clear'),
  );
  const takeBack = renderTextButton(
    { type: 'undo-limit', question },
    t('common.undo'),
  );
  return html`${kind === 'leave-out' ? renderSentences(question, t) : nothing}
    <div class=${answer ? 'row more' : 'row more none'}>
      <div class="turns">
        <span class=${canUndo ? 'none' : ''}>${clear}</span>
        <span class=${canUndo ? '' : 'none'}>${takeBack}</span>
      </div>
      <details>
        <summary masked="link">${t('prefs.more')}</summary>
        ${renderTimes(question, t)} ${renderNote(question, props)}
        <small>${t('prefs.note.label')}</small>
      </details>
      ${keepsAway(question) ? renderLimit(canUndo, t) : nothing}
    </div>`;
}

function renderNote(
  question: Question,
  { t, dispatch }: QuestionProps,
): unknown {
  const handleInput = (event: Event): void => {
    const { value: note } = event.target as HTMLTextAreaElement;
    dispatch({ type: 'write-note', question, note });
  };
  return html`<textarea
    masked
    rows="2"
    maxlength="140"
    private-text
    aria-label=${t('prefs.note')}
    placeholder=${t('prefs.note')}
    .value=${question.answer?.note ?? ''}
    @input=${handleInput}
  ></textarea>`;
}

/** When it is wanted, beside a level that has times. */
function renderTimes(question: Question, t: Translate): unknown {
  const { item, kind, answer } = question;
  if (!item.timing.length || kind === 'leave-out') return nothing;
  const times = answer ? timesFor(question, answer.level) : [];
  const toggles = (time: Timing): PreferencesAction => ({
    type: 'toggle-time',
    question,
    time,
  });
  const renderTime = (time: Timing): unknown =>
    html`<label masked="chip"
      ><input
        masked="sr"
        type="checkbox"
        .action=${toggles(time)}
        .checked=${!!answer?.timing?.includes(time)}
        ?disabled=${!times.includes(time)}
      />${t(`common.when.${time}`)}</label
    >`;
  return html`<div class="row times" role="group" aria-label=${t('prefs.when')}>
    ${item.timing.map(renderTime)}
  </div>`;
}

/** What a no does, seen while a limit was just set. */
const renderLimit = (isSeen: boolean, t: Translate): unknown =>
  html`<small class=${isSeen ? '' : 'none'}>${t('prefs.limit')}</small>`;

/**
 * The sentences that the card could say. The one that it is going to say is
 * seen.
 */
const renderSentences = (question: Question, t: Translate): unknown => {
  const sentences = preferenceLevels.slice(0, 4).map((level) => {
    const label = t(`prefs.card.leave-out.${level}`);
    const text = t('prefs.card.line', { label, text: question.item.receive });
    const isSaid = shownLevel(question) === level;
    return html`<small class=${isSaid ? '' : 'none'}>${text}</small>`;
  });
  return html`<div class="turns">${sentences}</div>`;
};
