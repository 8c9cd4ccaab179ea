import type { PanelProps } from './stored-data.parts.js';

/** A field for a passphrase. */
export interface PassphraseField {
  /** The key of what it is called. */
  readonly label: string;
  readonly value: string;
  /** Whether a passphrase is made up here, not asked for. */
  readonly isNew: boolean;
  readonly onInput: (value: string) => void;
  readonly onEnter?: () => void;
}

/** The field, and below it the box that shows what is typed. */
export function renderPassphrase(
  view: PanelProps,
  field: PassphraseField,
): unknown {
  const { html, nothing, t } = view;
  return html`<div class="fields">
    ${renderInput(view, field)}
    ${field.isNew ? html`<small>${t('passphrase.hint')}</small>` : nothing}
    ${renderShow(view)}
  </div>`;
}

/**
 * Managers and helpers are asked to leave it alone: what they keep, somebody
 * else may open.
 */
function renderInput(
  { html, t, form }: PanelProps,
  { label, value, onInput, onEnter }: PassphraseField,
): unknown {
  const onText = (event: Event): void => {
    event.stopPropagation();
    onInput((event.target as HTMLInputElement).value);
  };
  const onKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Enter') onEnter?.();
  };
  return html`<label masked="field"
    ><span>${t(label)}</span
    ><input
      masked
      type=${form.isPassphraseShown ? 'text' : 'password'}
      private-text
      .value=${value}
      @input=${onText}
      @change=${(event: Event) => event.stopPropagation()}
      @keydown=${onKey}
  /></label>`;
}

function renderShow({ html, t, form, actions }: PanelProps): unknown {
  const onChange = (event: Event): void => {
    event.stopPropagation();
    actions.togglePassphrase();
  };
  return html`<label masked="check"
    ><input
      masked
      type="checkbox"
      .checked=${form.isPassphraseShown}
      @change=${onChange}
    />${t('passphrase.show')}</label
  >`;
}
