import { nothing } from 'lit';
import type { PreferenceGroup } from '../../content/content.js';
import { html } from '../../template/html.js';
import type { GroupState, Question } from './preferences.core.js';
import {
  renderLink,
  renderMark,
  renderQuestion,
  type Asking,
} from './preferences.question.js';

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

/** A list of all groups, and what stands above it. */
export interface List {
  readonly title: unknown;
  /** How many questions have an answer, in words. */
  readonly count: string;
  /** The same as a bar. */
  readonly bar: unknown;
  readonly groups: unknown;
  readonly say: Asking['say'];
}

/** All groups below each other, with how many questions have an answer. */
export const renderList = ({ title, count, bar, groups, say }: List): unknown =>
  html`<div class="top">${title}<small>${count}</small></div>
    ${bar} <slot name="intro"><p class="soft">${say('prefs.intro')}</p></slot>
    <div>${groups}</div>`;

/** A group of questions, or that it was put aside. */
export function renderGroup(
  group: PreferenceGroup,
  questions: readonly Question[],
  state: GroupState,
  asking: Asking,
): unknown {
  return html`<div class="group" .group=${group.id}>
    ${
      state === 'aside'
        ? renderAside(group, asking)
        : renderDetails(group, questions, state === 'open', asking)
    }
  </div>`;
}

const renderAside = ({ label }: PreferenceGroup, { say }: Asking): unknown =>
  html`<p class="top soft">
    ${say('prefs.aside.done', { label })}
    ${renderLink('open', say('common.undo'))}
  </p>`;

/**
 * The questions of a closed group are not made before somebody wants them.
 */
function renderDetails(
  { label }: PreferenceGroup,
  questions: readonly Question[],
  isOpen: boolean,
  asking: Asking,
): unknown {
  return html`<details ?open=${isOpen}>
    <summary masked data-do=${isOpen ? 'shut' : 'open'}>
      <bdi>${label}</bdi>
      ${isOpen ? nothing : renderMark(questions, asking)}
    </summary>
    ${isOpen ? renderRows(questions, asking) : nothing}
  </details>`;
}

const renderRows = (questions: readonly Question[], asking: Asking): unknown =>
  html`<div class="rows">
      ${questions.map((question) => renderQuestion(question, asking))}
    </div>
    ${renderLink('aside', asking.say('prefs.aside'))}`;
