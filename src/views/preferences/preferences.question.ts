import { nothing } from 'lit';
import { html } from '../../template/html.js';
import {
  renderBeside,
  renderLimit,
  renderOpener,
  renderSentences,
  renderUndo,
} from './preferences.beside.js';
import { keepsAway, type Question } from './preferences.core.js';
import { renderLevels } from './preferences.levels.js';
import type { QuestionProps } from './preferences.props.js';

type Translate = QuestionProps['t'];

const isMarked = (
  { key, answer }: Question,
  { highlighted }: QuestionProps,
): boolean => !answer && highlighted.includes(key);

/**
 * That a question could matter now. Its room is there in any case: the height
 * of a list tells no answer.
 */
export const renderMark = (
  questions: readonly Question[],
  props: QuestionProps,
): unknown => {
  const text = props.t('prefs.matters');
  return questions.some((question) => isMarked(question, props))
    ? html`<span class="small mark"><span class="sr">, </span>${text}</span>`
    : html`<span class="small mark none">${text}</span>`;
};

/**
 * One item in one direction as a row: the question, the shapes, and the words of
 * the chosen one under them. Static but for its words, since many are shown at
 * once.
 */
export function renderRow(question: Question, props: QuestionProps): unknown {
  const { item, role, kind } = question;
  const { t } = props;
  return html`<fieldset masked="question">
    <legend>
      ${renderSide(question, props)} ${item[role]}
      ${renderAside(question, props)}
    </legend>
    <div class=${kind === 'leave-out' ? 'levels leave-out' : 'levels'}>
      ${renderLevels(question, t)} ${renderUnsaid(question, props)}
      ${keepsAway(question) ? renderLimit(question, props) : nothing}
    </div>
    <div class=${question.answer ? 'more' : 'more none'}>
      ${renderOpener(question, props)} ${renderUndo(question, props)}
    </div>
    ${renderAsk(question, t)} ${renderBeside(question, props)}
  </fieldset>`;
}

/** Which side a question is for: where all are for one, nobody has to see it. */
const renderSide = (
  { kind }: Question,
  { hasSides, t }: QuestionProps,
): unknown =>
  html`<span class=${hasSides && kind !== 'leave-out' ? 'small side' : 'sr'}
    >${t(`prefs.${kind}`)}</span
  >`;

/** What a row says in other places, for whoever only hears the question. */
const renderAside = (question: Question, props: QuestionProps): unknown => {
  const { t } = props;
  const { ask } = question.item;
  const asks = ask && t('prefs.ask', { text: ask });
  const marks = isMarked(question, props) && t('prefs.matters');
  return asks || marks
    ? html`<span class="sr">${asks} ${marks || nothing}</span>`
    : nothing;
};

/** In place of the words of an answer, until there is one. */
const renderUnsaid = (question: Question, props: QuestionProps): unknown => {
  const { t } = props;
  const said = question.answer ? 'unsaid none' : 'unsaid';
  const text = isMarked(question, props)
    ? html`<span class="mark">${t('prefs.matters')}</span>`
    : t('prefs.unsaid');
  return html`<span class=${said} aria-hidden="true">${text}</span>`;
};

const renderAsk = ({ item }: Question, t: Translate): unknown =>
  item.ask
    ? html`<p class="small ask" aria-hidden="true">
        ${t('prefs.ask', { text: item.ask })}
      </p>`
    : nothing;

/**
 * One item in one direction as a screen of its own, with every answer in words.
 * Its heading stands before the answers and is what they are called: a heading
 * in their legend would be heard twice. For whom it is stands above it.
 * @param title the question as the heading of the screen
 */
export function renderQuestion(
  question: Question,
  props: QuestionProps,
  title: unknown,
): unknown {
  const { kind } = question;
  const { t } = props;
  return html`<div class="asked">
    <div id="question">${title}</div>
    <div class="small" id="asks">${renderHints(question, props)}</div>
    <fieldset
      masked="question"
      aria-labelledby="question"
      aria-describedby="asks"
    >
      <div class=${kind === 'leave-out' ? 'levels leave-out' : 'levels'}>
        ${renderLevels(question, t)}
      </div>
      ${kind === 'leave-out' ? renderSentences(question, t) : nothing}
      <div class=${question.answer ? 'row more' : 'row more none'}>
        ${renderOpener(question, props)} ${renderUndo(question, props)}
        ${keepsAway(question) ? renderLimit(question, props) : nothing}
      </div>
      ${renderBeside(question, props)}
    </fieldset>
  </div>`;
}

/** What to talk about, and that a question could matter now. */
const renderHints = (question: Question, props: QuestionProps): unknown => {
  const { t } = props;
  const { ask } = question.item;
  return html`${ask && t('prefs.ask', { text: ask })}
  ${isMarked(question, props) ? renderMark([question], props) : nothing}`;
};
