import { nothing } from 'lit';
import type { Timing } from '../../content/schema.js';
import { levels } from '../../content/terms.js';
import { html } from '../../template/html.js';
import {
  keepsAway,
  shownLevel,
  timesFor,
  type Question,
} from './preferences.core.js';

/** What questions need of their element. */
export interface Asking {
  readonly say: (
    key: string,
    values?: Readonly<Record<string, string | number>>,
  ) => string;
  /** Names of questions that could matter now. */
  readonly matters: readonly string[];
  /** The question whose limit was just set, with the answer before. */
  readonly undo: Question | undefined;
}

/** What a row or a group is about: a property, not an attribute that tells. */
export type Row = HTMLFieldSetElement & { question: Question };
export type GroupBox = HTMLElement & { group: string };

/**
 * A quiet button. Its element hears every press and reads from `act` what it
 * does; a number is where it leads.
 */
export const renderLink = (act: string | number, text: string): unknown =>
  html`<button masked="link" type="button" data-do=${act}>${text}</button>`;

/**
 * That a question could matter now. Its room is there in any case: the height
 * of a list tells no answer.
 */
export const renderMark = (
  questions: readonly Question[],
  { matters, say }: Asking,
): unknown =>
  questions.some(({ name, answer }) => matters.includes(name) && !answer)
    ? html`<span class="small mark">${say('prefs.matters')}</span>`
    : html`<span class="small mark none">${say('prefs.matters')}</span>`;

/**
 * One item in one direction as a row of levels; static but for its words, since
 * many are shown at once.
 * @param title in place of the plain words, where the question is the heading
 *   of a screen
 */
export function renderQuestion(
  question: Question,
  asking: Asking,
  title?: unknown,
): unknown {
  const { item, role, kind } = question;
  const { say } = asking;
  return html`<fieldset masked="question" .question=${question}>
    <legend>
      <div class="small side">
        ${say(`prefs.${kind}`)} ${renderMark([question], asking)}
      </div>
      ${title ?? item[role]}
      <div class="small">
        ${item.ask && say('prefs.ask', { text: item.ask })}
      </div>
    </legend>
    <div class=${kind === 'out' ? 'levels out' : 'levels'}>
      ${renderFirstLevels(question, say)} ${renderLastLevels(question, say)}
    </div>
    ${renderMore(question, asking)}
  </fieldset>`;
}

/** The levels that a time can stand beside, each written out. */
function renderFirstLevels(question: Question, say: Asking['say']): unknown {
  const { kind, name } = question;
  const level = shownLevel(question);
  return html`<label masked="opt"
      ><input
        masked
        type="radio"
        name=${name}
        .checked=${level === 'need'}
      />${say(`prefs.${kind}.need`)}</label
    >
    <label masked="opt"
      ><input
        masked
        type="radio"
        name=${name}
        .checked=${level === 'like'}
      />${say(`prefs.${kind}.like`)}</label
    >
    <label masked="opt"
      ><input
        masked
        type="radio"
        name=${name}
        .checked=${level === 'maybe'}
      />${say(`prefs.${kind}.maybe`)}</label
    >`;
}

/** The other levels. What is better left out has one of them. */
function renderLastLevels(question: Question, say: Asking['say']): unknown {
  const { kind, name } = question;
  const level = shownLevel(question);
  const never = say(`prefs.${kind}.hard-no`);
  return html`<label masked="opt"
      ><input
        masked
        type="radio"
        name=${name}
        .checked=${level === 'not-for-me'}
      />${say(`prefs.${kind}.not-for-me`)}</label
    >
    <label masked="opt" ?hidden=${!never}
      ><input
        masked
        type="radio"
        name=${name}
        .checked=${level === 'hard-no'}
      />${never}</label
    >`;
}

/**
 * What can be said beside a level. It has its room before there is an answer,
 * and the same room for each level: who only sees how tall the list is cannot
 * read an answer from it. The order of its boxes is the order that `press`
 * reads.
 */
function renderMore(question: Question, { say, undo }: Asking): unknown {
  const { kind, answer } = question;
  const canUndo = undo?.name === question.name;
  return html`${kind === 'out' ? renderSentences(question, say) : nothing}
    <div class=${answer ? 'row more' : 'row more none'}>
      <div class="turns">
        <span class=${canUndo ? 'none' : ''}
          >${renderLink('clear', say('common.clear'))}</span
        >
        <span class=${canUndo ? '' : 'none'}
          >${renderLink('undo', say('common.undo'))}</span
        >
      </div>
      <details>
        <summary masked="link">${say('prefs.more')}</summary>
        ${renderTimes(question, say)}
        <textarea
          masked
          rows="2"
          maxlength="140"
          spellcheck="false"
          autocomplete="off"
          autocorrect="off"
          writingsuggestions="false"
          data-gramm="false"
          data-1p-ignore
          data-lpignore="true"
          data-bwignore
          data-form-type="other"
          aria-label=${say('prefs.note')}
          placeholder=${say('prefs.note')}
          .value=${answer?.note ?? ''}
        ></textarea>
        <small>${say('prefs.note.label')}</small>
      </details>
      ${keepsAway(question) ? renderLimit(canUndo, say) : nothing}
    </div>`;
}

/** When it is wanted, beside a level that has times. */
function renderTimes(question: Question, say: Asking['say']): unknown {
  const { item, kind, answer } = question;
  if (!item.timing.length || kind === 'out') return nothing;
  const times = answer ? timesFor(question, answer.level) : [];
  const renderTime = (time: Timing): unknown =>
    html`<label masked="chip"
      ><input
        masked="sr"
        type="checkbox"
        .checked=${!!answer?.timing?.includes(time)}
        ?disabled=${!times.includes(time)}
      />${say(`common.when.${time}`)}</label
    >`;
  return html`<div
    class="row times"
    role="group"
    aria-label=${say('prefs.when')}
  >
    ${item.timing.map(renderTime)}
  </div>`;
}

/** What a no does, seen while a limit was just set. */
const renderLimit = (isSeen: boolean, say: Asking['say']): unknown =>
  html`<small class=${isSeen ? '' : 'none'}>${say('prefs.limit')}</small>`;

/**
 * The sentences that the card could say. The one that it is going to say is
 * seen.
 */
const renderSentences = (question: Question, say: Asking['say']): unknown => {
  const sentences = levels.slice(0, 4).map((level) => {
    const label = say(`prefs.card.out.${level}`);
    const text = say('prefs.card.line', { label, text: question.item.receive });
    const isSaid = shownLevel(question) === level;
    return html`<small class=${isSaid ? '' : 'none'}>${text}</small>`;
  });
  return html`<div class="turns">${sentences}</div>`;
};
