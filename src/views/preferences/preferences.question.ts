import { nothing } from 'lit';
import type { Answer } from '../../care/preferences.js';
import type { Timing } from '../../content/schema.js';
import type { PreferenceGroup } from '../../content/content.js';
import { levels } from '../../content/terms.js';
import { html } from '../../template/html.js';
import {
  keepsAway,
  shownLevel,
  timesFor,
  type GroupState,
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

/** The button that leads on: filled, unless support is the filled one. */
export const renderMain = (
  to: number,
  text: string,
  supportFirst: boolean,
): unknown =>
  supportFirst
    ? html`<button masked="btn" type="button" data-do=${to}>${text}</button>`
    : html`<button masked="btn main" type="button" data-do=${to}>
        ${text}
      </button>`;

/**
 * In place of the card from a word of alarm on: what is for somebody else can
 * wait, until the person opens it all the same.
 */
export const renderWait = (title: unknown, say: Asking['say']): unknown[] => [
  html`${title}
    <p class="soft">${say('prefs.wait')}</p>`,
  renderLink('open', say('prefs.open')),
];

/** All groups below each other, with how many questions have an answer. */
export const renderList = (
  title: unknown,
  count: unknown,
  bar: unknown,
  groups: unknown,
  say: Asking['say'],
): unknown =>
  html`<div class="top">${title}${count}</div>
    ${bar} <slot name="intro"><p class="soft">${say('prefs.intro')}</p></slot>
    <div>${groups}</div>`;

/**
 * That a question could matter now. Its room is there in any case: the height
 * of a list tells no answer.
 */
const renderMark = (
  questions: readonly Question[],
  { matters, say }: Asking,
): unknown =>
  questions.some(({ name, answer }) => matters.includes(name) && !answer)
    ? html`<span class="small mark">${say('prefs.matters')}</span>`
    : html`<span class="small mark none">${say('prefs.matters')}</span>`;

/**
 * A group of questions, or that it was put aside. The questions of a closed
 * group are not made before somebody wants them.
 */
export function renderGroup(
  { id, label }: PreferenceGroup,
  questions: readonly Question[],
  state: GroupState,
  asking: Asking,
): unknown {
  const { say } = asking;
  const open = state === 'open';
  return html`<div class="group" .group=${id}>
    ${
      state === 'aside'
        ? html`<p class="top soft">
            ${say('prefs.aside.done', { label })}
            ${renderLink('open', say('common.undo'))}
          </p>`
        : html`<details ?open=${open}>
            <summary masked data-do=${open ? 'shut' : 'open'}>
              <bdi>${label}</bdi>
              ${open ? nothing : renderMark(questions, asking)}
            </summary>
            ${
              open
                ? html`<div class="rows">
                      ${questions.map((question) => renderQuestion(question, asking))}
                    </div>
                    ${renderLink('aside', say('prefs.aside'))}`
                : nothing
            }
          </details>`
    }
  </div>`;
}

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
  const { item, role, kind, name, answer } = question;
  const { say } = asking;
  const level = shownLevel(question);
  const words = levels.map((each) => say(`prefs.${kind}.${each}`));
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
      <label masked="opt"
        ><input
          masked
          type="radio"
          name=${name}
          .checked=${level === 'need'}
        />${words[0]}</label
      >
      <label masked="opt"
        ><input
          masked
          type="radio"
          name=${name}
          .checked=${level === 'like'}
        />${words[1]}</label
      >
      <label masked="opt"
        ><input
          masked
          type="radio"
          name=${name}
          .checked=${level === 'maybe'}
        />${words[2]}</label
      >
      <label masked="opt"
        ><input
          masked
          type="radio"
          name=${name}
          .checked=${level === 'not-for-me'}
        />${words[3]}</label
      >
      <label masked="opt" ?hidden=${!words[4]}
        ><input
          masked
          type="radio"
          name=${name}
          .checked=${level === 'hard-no'}
        />${words[4]}</label
      >
    </div>
    ${renderMore(question, answer, asking)}
  </fieldset>`;
}

/**
 * What can be said beside a level. It has its room before there is an answer,
 * and the same room for each level: who only sees how tall the list is cannot
 * read an answer from it. The order of its boxes is the order that `press`
 * reads.
 */
function renderMore(
  question: Question,
  answer: Answer | undefined,
  { say, undo }: Asking,
): unknown {
  const { item, kind } = question;
  const canUndo = undo?.name === question.name;
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
        ${item.timing.length && kind !== 'out' ? html`<div class="row times" role="group" aria-label=${say('prefs.when')}>${item.timing.map(renderTime)}</div>` : nothing}
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
      ${keepsAway(question) ? html`<small class=${canUndo ? '' : 'none'}>${say('prefs.limit')}</small>` : nothing}
    </div>`;
}

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
