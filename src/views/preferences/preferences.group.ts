import { nothing } from 'lit';
import type { PreferenceGroup } from '../../content/content.js';
import { preferenceLevels } from '../../content/terms.js';
import { html } from '../../template/html.js';
import { renderTextButton } from './preferences.buttons.js';
import type { GroupState, Question } from './preferences.core.js';
import { renderMark, renderRow } from './preferences.question.js';
import type { PreferencesAction } from './preferences.actions.js';
import type { QuestionProps } from './preferences.props.js';

/** What is shown, and the buttons under it. */
export interface Screen {
  readonly body: unknown;
  readonly buttons: unknown;
}

/**
 * In place of the card from a word of alarm on: what is for somebody else can
 * wait, until the person opens it all the same.
 */
export const renderWait = (title: unknown, t: QuestionProps['t']): Screen => ({
  body: html`${title}
    <p class="soft">${t('prefs.wait')}</p>`,
  buttons: renderTextButton({ type: 'open-despite-safety' }, t('prefs.open')),
});

/** A list of all groups, and what stands above it. */
export interface List {
  readonly title: unknown;
  /** How many questions have an answer, in words. */
  readonly count: string;
  /** The same as a bar. */
  readonly bar: unknown;
  /** Where the answers are, before somebody gives one. */
  readonly place: unknown;
  /** The way to a card to start from. */
  readonly start: unknown;
  readonly groups: unknown;
  readonly t: QuestionProps['t'];
}

/** All groups below each other, with how many questions have an answer. */
export const renderList = (list: List): unknown => {
  const { title, count, bar, place, start, groups, t } = list;
  return html`<div class="top">${title}<small>${count}</small></div>
    ${bar} <slot name="intro"><p class="soft">${t('prefs.intro')}</p></slot>
    ${place}
    <div>${start}</div>
    <div>${groups}</div>`;
};

/** What a card begins with: the wishes, and then what to leave out. */
export function renderFirst(
  questions: readonly Question[],
  props: QuestionProps,
): unknown {
  const parts = [false, true].map((isLeaveOut) =>
    questions.filter(({ kind }) => (kind === 'leave-out') === isLeaveOut),
  );
  return parts
    .filter(({ length }) => length)
    .map((part) => renderPart(part, props));
}

const renderPart = (
  questions: readonly Question[],
  props: QuestionProps,
): unknown =>
  html`<div class="part">
    ${renderKey(questions, props)}
    <div class="rows">
      ${questions.map((question) => renderRow(question, props))}
    </div>
  </div>`;

/** A group of questions, or that it was skipped. */
export function renderGroup(
  group: PreferenceGroup,
  questions: readonly Question[],
  state: GroupState,
  props: QuestionProps,
): unknown {
  return html`<div class="group" .group=${group.id}>
    ${
      state === 'skipped'
        ? renderSkipped(group, props)
        : renderDetails(group, questions, state === 'open', props)
    }
  </div>`;
}

function renderSkipped(
  { id, label }: PreferenceGroup,
  { t }: QuestionProps,
): unknown {
  const action = setsGroup(id, 'open');
  return html`<p class="top soft aside">
    <span tabindex="-1">${t('prefs.skipped', { label })}</span>
    ${renderTextButton(action, t('common.undo'))}
  </p>`;
}

/**
 * The questions of a closed group are not made before somebody wants them.
 */
function renderDetails(
  { id, label }: PreferenceGroup,
  questions: readonly Question[],
  isOpen: boolean,
  props: QuestionProps,
): unknown {
  return html`<details ?open=${isOpen}>
    <summary masked .action=${setsGroup(id, isOpen ? 'closed' : 'open')}>
      <bdi>${label}</bdi>
      ${isOpen ? nothing : renderMark(questions, props)}
    </summary>
    ${isOpen ? renderRows(id, questions, props) : nothing}
  </details>`;
}

const renderRows = (
  group: string,
  questions: readonly Question[],
  props: QuestionProps,
): unknown =>
  html`${renderKey(questions, props)}
    <div class="rows">
      ${questions.map((question) => renderRow(question, props))}
    </div>
    ${renderSkip(group, props)}`;

/**
 * What the shapes of a group mean. Whoever hears the answers hears their words,
 * and needs no key.
 */
function renderKey(
  questions: readonly Question[],
  { t }: QuestionProps,
): unknown {
  const isLeaveOut = questions.some(({ kind }) => kind === 'leave-out');
  const kind = isLeaveOut ? 'leave-out' : 'wish';
  const words = preferenceLevels.map((level) =>
    t(`prefs.key.${kind}.${level}`),
  );
  const shapes = words.filter(Boolean).map((word) => html`<li>${word}</li>`);
  return html`<ul
    class=${isLeaveOut ? 'key small leave-out' : 'key small'}
    aria-hidden="true"
  >
    ${shapes}
  </ul>`;
}

/** The button that skips a group. */
export const renderSkip = (group: string, { t }: QuestionProps): unknown =>
  renderTextButton(setsGroup(group, 'skipped'), t('prefs.skip'));

const setsGroup = (group: string, state: GroupState): PreferencesAction => ({
  type: 'set-group',
  group,
  state,
});
