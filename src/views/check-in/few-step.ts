import { UNSURE } from '../../care/check-in.js';
import { html } from '../../template/html.js';
import type { CheckInAction } from './check-in.reduce.core.js';
import { fewWords } from './few.core.js';
import { renderAnswers, type StepProps } from './step-props.js';

/** A handful of words: one press, and one practice stands there, or support. */
export function renderFewStep({
  settings,
  state,
  isDisabled,
  t,
}: StepProps): unknown {
  const renderWord = (label: string, id?: string): unknown => {
    const action: CheckInAction = { type: 'say-one', id };
    const isSaid = state.draft.feelings.includes(id ?? UNSURE);
    return html`<button masked="btn" type="button" .action=${action}>
      ${isSaid ? t('few.said', { label }) : label}
    </button>`;
  };
  const words = fewWords(settings.content);
  return renderAnswers(
    isDisabled,
    html`<div class="few" role="group" aria-labelledby="question">
      ${words.map(({ id, label }) => renderWord(label, id))}
      ${renderWord(t('unsure'))}
    </div>`,
  );
}
