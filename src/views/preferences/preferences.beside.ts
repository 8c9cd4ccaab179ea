import { nothing } from 'lit';
import type { Timing } from '../../content/schema.js';
import { preferenceLevels } from '../../content/terms.js';
import { html } from '../../template/html.js';
import { renderTextButton } from './preferences.buttons.js';
import { shownLevel, timesFor, type Question } from './preferences.core.js';
import type { QuestionProps } from './preferences.props.js';
import type { PreferencesAction } from './preferences.actions.js';

type Translate = QuestionProps['t'];

/** The button that opens what can be said beside an answer. */
export const renderOpener = (
  { key }: Question,
  { besides, t }: QuestionProps,
): unknown => {
  const action: PreferencesAction = { type: 'toggle-beside', key };
  const isOpen = besides.has(key);
  return html`<button
    masked="link"
    type="button"
    aria-expanded=${isOpen}
    .action=${action}
  >
    ${t('prefs.more')}
  </button>`;
};

/**
 * What can be said beside a level: made when it is opened, since there are many
 * questions. It has the same room for each level, and keeps it where the answer
 * goes: who only sees how tall the list is cannot read an answer from it.
 */
export function renderBeside(
  question: Question,
  props: QuestionProps,
): unknown {
  const { besides, t } = props;
  if (!besides.has(question.key)) return nothing;
  const clear = renderTextButton(
    { type: 'clear-answer', question },
    t('prefs.clear'),
  );
  return html`<div class=${question.answer ? 'beside' : 'beside none'}>
    ${renderTimes(question, t)} ${renderNote(question, props)}
    <div class="top"><small>${t('prefs.note.label')}</small>${clear}</div>
  </div>`;
}

/** Takes back the limit that was just set; its room is there in any case. */
export function renderUndo(
  question: Question,
  { undo, t }: QuestionProps,
): unknown {
  const canUndo = undo?.key === question.key;
  const takeBack = renderTextButton(
    { type: 'undo-limit', question },
    t('common.undo'),
  );
  return html`<span class=${canUndo ? '' : 'none'}>${takeBack}</span>`;
}

/** What a no does, seen while a limit was just set. */
export const renderLimit = (
  { key }: Question,
  { undo, t }: QuestionProps,
): unknown =>
  html`<small class=${undo?.key === key ? 'limit' : 'limit none'}
    >${t('prefs.limit')}</small
  >`;

/**
 * The sentences that the card could say of something to leave out. The one that
 * it is going to say is seen.
 */
export const renderSentences = (question: Question, t: Translate): unknown => {
  const sentences = preferenceLevels.slice(0, 4).map((level) => {
    const label = t(`prefs.card.leave-out.${level}`);
    const text = t('prefs.card.line', { label, text: question.item.receive });
    const isSaid = shownLevel(question) === level;
    return html`<small class=${isSaid ? '' : 'none'}>${text}</small>`;
  });
  return html`<div class="turns">${sentences}</div>`;
};

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
        masked="cover"
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
