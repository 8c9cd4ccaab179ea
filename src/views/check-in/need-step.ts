import { nothing } from 'lit';
import { find, type Need } from '../../content/content.js';
import { renderRadio } from '../../template/chips.js';
import { html } from '../../template/html.js';
import { offeredNeeds } from './check-in.draft.core.js';
import { renderAnswers, type StepProps } from './step-props.js';
import { chosenWords } from './words.core.js';

/**
 * What would help: what the chosen words often ask for first, then what fits
 * most moments. The person decides.
 */
export function renderNeedStep(props: StepProps): unknown {
  const { settings, state, isDisabled, t } = props;
  const { content } = settings;
  const [word] = chosenWords(content, state.draft.feelings);
  const likeliest = find(content.needs, word?.needs[0]);
  const start = likeliest
    ? html`<p class="small">${t('need.start', { label: likeliest.label })}</p>`
    : nothing;
  return html`<div class="hint" id="hint">
      <p class="soft">${t(likeliest ? 'need.hint' : 'need.any')}</p>
      ${start}
    </div>
    ${renderAnswers(isDisabled, renderChoices(props))}`;
}

function renderChoices({ settings, state, t }: StepProps): unknown {
  const { needs } = settings.content;
  const { draft, view } = state;
  const offered = view.more
    ? needs
    : offeredNeeds(settings.content, { ...draft, needs: view.first });
  const renderNeed = ({ id, label }: Need): unknown =>
    renderRadio('need', {
      label,
      isChosen: draft.needs.includes(id),
      choose: { type: 'choose-need', id },
      takeBack: { type: 'choose-need', id: undefined },
    });
  return html`<div
      class=${view.more ? 'row words' : 'list'}
      role="radiogroup"
      aria-labelledby="question"
      aria-describedby="hint"
    >
      ${offered.map(renderNeed)}
    </div>
    <div class=${view.more ? 'row words' : 'pick pairs'}>
      <button
        masked="chip lead"
        type="button"
        aria-expanded=${view.more}
        .action=${{ type: 'toggle-more' }}
      >
        ${t(view.more ? 'need.fewer' : 'need.more')}
      </button>
    </div>`;
}
