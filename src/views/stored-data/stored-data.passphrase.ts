import { nothing } from 'lit';
import { html } from '../../template/html.js';
import type { PanelProps, PassphraseLabel } from './stored-data.parts.js';
import type { StoredDataAction } from './stored-data.reduce.core.js';

/** A field for a passphrase. */
export interface PassphraseField {
  readonly label: PassphraseLabel;
  readonly value: string;
  /** Whether a passphrase is made up here, not asked for. */
  readonly isNew: boolean;
  /** The action that says what was typed. */
  readonly entering: 'enter-passphrase' | 'enter-copy-passphrase';
  /** What the Enter key does in it. */
  readonly onEnter?: StoredDataAction;
}

/**
 * The field, what is wrong with what is in it, and the box that shows what is
 * typed.
 */
export function renderPassphrase(
  view: PanelProps,
  field: PassphraseField,
): unknown {
  const { t } = view;
  const { label, isNew } = field;
  const hint = html`<small id="${label}-hint">${t('passphrase.hint')}</small>`;
  return html`<div class="fields">
    ${renderInput(view, field)}
    <div role="alert" id="${label}-wrong">${renderWrong(view, label)}</div>
    ${isNew ? hint : nothing} ${renderShow(view)}
  </div>`;
}

const renderWrong = (
  { problem, wrongField }: PanelProps,
  label: PassphraseLabel,
): unknown =>
  wrongField === label ? html`<p class="problem">${problem}</p>` : nothing;

/**
 * Managers and helpers are asked to leave it alone: what they keep, somebody
 * else may open.
 */
function renderInput(
  { t, form, wrongField, dispatch }: PanelProps,
  { label, value, entering, onEnter }: PassphraseField,
): unknown {
  const handleInput = (event: Event): void => {
    event.stopPropagation();
    const { value: text } = event.target as HTMLInputElement;
    dispatch({ type: entering, text });
  };
  const handleKeydown = ({ key }: KeyboardEvent): void => {
    if (key === 'Enter' && onEnter) dispatch(onEnter);
  };
  return html`<label masked="field"
    ><span>${t(label)}</span
    ><input
      masked
      type=${form.isPassphraseShown ? 'text' : 'password'}
      private-text
      aria-invalid=${wrongField === label || nothing}
      aria-describedby="${label}-wrong ${label}-hint"
      .value=${value}
      @input=${handleInput}
      @keydown=${handleKeydown}
  /></label>`;
}

function renderShow({ t, form }: PanelProps): unknown {
  const action: StoredDataAction = { type: 'toggle-passphrase' };
  return html`<label masked="check"
    ><input
      masked
      type="checkbox"
      .checked=${form.isPassphraseShown}
      .action=${action}
    />${t('passphrase.show')}</label
  >`;
}
