import { nothing } from 'lit';
import { find, type Family } from '../../content/content.js';
import { html } from '../../template/html.js';
import type { CheckInAction } from './check-in.reduce.core.js';
import type { StepProps } from './step-props.js';

/**
 * Of which kind the words are that stand there. What was typed finds words of
 * every kind.
 */
export function renderFamilyTitle({ settings, state }: StepProps): unknown {
  const { family, typed } = state.view;
  const shown = find(settings.content.families, family);
  if (!shown || typed.trim()) return nothing;
  return html`<p masked="family" tabindex="-1">${shown.label}</p>`;
}

/** The other kinds of feeling: one press opens the words of one. */
export function renderFamilies({ settings, state, t }: StepProps): unknown {
  const { content, words } = settings;
  const { family, typed } = state.view;
  const isOffered = ({ id }: Family): boolean =>
    (id !== family || !!typed.trim()) &&
    words.some((word) => word.family === id);
  const showing = (id: string): CheckInAction => ({
    type: 'show-family',
    family: id,
  });
  // A kind and one of its words may have the same name: "Calm".
  const renderFamily = ({ id, label }: Family): unknown =>
    html`<button
      masked="chip lead"
      type="button"
      aria-label=${t('family.name', { label })}
      .action=${showing(id)}
    >
      ${label}
    </button>`;
  return html`<div
    class="row words families"
    role="group"
    aria-label=${t('family')}
  >
    <p class="small">${t('family')}</p>
    ${content.families.filter(isOffered).map(renderFamily)}
  </div>`;
}
