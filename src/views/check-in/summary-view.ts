import { nothing } from 'lit';
import { groundsOnly, isAlarm, saysSupport } from '../../care/assess-safety.js';
import type { Suggestion } from '../../care/rank-practices.js';
import { find, type Note } from '../../content/content.js';
import { translate } from '../../i18n/translate.js';
import { titleAt } from '../../template/heading.js';
import { html } from '../../template/html.js';
import { renderNotesFor } from '../note/note-view.js';
import { renderEnd } from '../practice/end-view.js';
import type { RowView } from '../practice/practice-summary.js';
import type { CheckInAction } from './check-in.reduce.core.js';
import type { StepProps } from './step-props.js';
import { saidWords, sentencesFor } from './summary.core.js';

const ENOUGH: CheckInAction = { type: 'enough' };
const OPEN_AGAIN: CheckInAction = { type: 'open-again' };

export interface SummaryProps extends StepProps {
  readonly suggestions: readonly Suggestion[];
  /** The notes that answer to what was said. */
  readonly notes: readonly Note[];
  /** The row of a practice, as every element shows it. */
  readonly renderRow: (
    suggestion: Suggestion,
    view: Pick<RowView, 'row' | 'action'>,
  ) => unknown;
}

/**
 * The end of a check-in: a kind sentence, support where it belongs, what was
 * said in small, and the practices that answer it.
 */
export function renderSummary(props: SummaryProps): unknown {
  const { settings, state, safety, support, exit, t } = props;
  const { content } = settings;
  const { title, lead } = sentencesFor(content, state.draft, safety);
  const hurts = isAlarm(safety.level) && safety.topics.includes('medical');
  return html`<div class="step">
      <div class="top">
        <p class="small">${t('now')}</p>
        <button masked="link" type="button" .action=${{ type: 'clear' }}>
          ${t('over')}
        </button>
      </div>
      <div class="beside">
        <div class="part">
          <div class="hint">
            <div id="question">
              ${titleAt(props.headingLevel, t(`title.${title}`))}
            </div>
            <p class="soft">${t(`kind.${lead}`)}</p>
          </div>
          ${renderSaid(props)} ${support.renderLine('soft', 'plain')}
          ${hurts ? html`<p>${t('line.doctor')}</p>` : nothing}
        </div>
        <div class="part">
          ${renderNotesFor(content, props.notes)} ${renderPutAway(props)}
          ${renderFirst(props)} ${renderSuggestions(props)}
        </div>
      </div>
    </div>
    <div class="foot">
      <button masked="link" type="button" .action=${{ type: 'back' }}>
        ${translate(content, 'common.back')}
      </button>
      ${support.renderLink()}
      ${saysSupport(safety.level) ? nothing : exit.render()}
      <button masked="btn" type="button" .action=${ENOUGH}>
        ${translate(content, 'card.enough')}
      </button>
    </div>`;
}

/** What a list says first where it has only what grounds one person. */
function renderFirst({ safety, suggestions, t }: SummaryProps): unknown {
  if (!groundsOnly(safety.level) || !suggestions.length) return nothing;
  return html`<p class="soft">${t('first')}</p>`;
}

/** That is enough for now. From a word of alarm on support is at hand in it. */
export function renderSummaryEnd(props: SummaryProps): unknown {
  const { headingLevel, safety, settings, support, exit, t } = props;
  const hasAlarm = isAlarm(safety.level);
  const end = renderEnd(settings.content, {
    heading: headingLevel,
    sentence: t('closed'),
    inside: hasAlarm ? support.renderButton(true) : nothing,
    reopen: OPEN_AGAIN,
  });
  return html`${end}
    <div class="foot">
      ${hasAlarm ? nothing : support.renderLink()} ${exit.render()}
    </div>`;
}

/**
 * What was said, as labels, with what belongs to them beside them; no label is
 * bent into a sentence.
 */
function renderSaid({ settings, state, t }: SummaryProps): unknown {
  const { content } = settings;
  const words = saidWords(content, state.draft);
  const need = find(content.needs, state.draft.needs[0]);
  if (!words.length && !need) return nothing;
  const labelOf = ({ label, strength }: (typeof words)[number]): string =>
    strength
      ? t('said.strong', { label, strength: t(`strength.${strength}`) })
      : label;
  return html`<div masked="said">
    <div>
      ${
        words.length
          ? html`<ul aria-label=${t('said')}>
              ${words.map((word) => html`<li><bdi>${labelOf(word)}</bdi></li>`)}
            </ul>`
          : nothing
      }
      ${need ? html`<p>${t('wish', { label: need.label })}</p>` : nothing}
    </div>
    <button masked="link" type="button" .action=${{ type: 'change-words' }}>
      ${t('change')}
    </button>
  </div>`;
}

/** What became of a practice that was not for this person. */
function renderPutAway({ settings, state, t }: SummaryProps): unknown {
  const { putAway } = state;
  return html`<div class="aside">
    <span role="status">${putAway ? t('away') : ''}</span>
    ${
      putAway
        ? html`<button
            masked="link undo-away"
            type="button"
            .action=${{ type: 'bring-back' }}
          >
            ${translate(settings.content, 'common.undo')}
          </button>`
        : nothing
    }
  </div>`;
}

function renderSuggestions({
  safety,
  suggestions,
  renderRow,
  t,
}: SummaryProps): unknown {
  // Where support stands first, nothing says that there is nothing.
  if (!suggestions.length) {
    return isAlarm(safety.level)
      ? nothing
      : html`<p class="soft">${t('empty')}</p>`;
  }
  const renderSuggestion = (suggestion: Suggestion, row: number): unknown => {
    const action: CheckInAction = {
      type: 'open-practice',
      id: suggestion.practice.id,
    };
    return html`<li>${renderRow(suggestion, { row, action })}</li>`;
  };
  return html`<ul class="list">
    ${suggestions.map(renderSuggestion)}
  </ul>`;
}
