import type { PanelProps } from './stored-data.parts.js';
import { renderPassphrase } from './stored-data.passphrase.js';
import { choicesFor, type Choice } from './stored-data.status.js';

/**
 * Where the answers should be, and the button that brings them there.
 * @param now where they are
 */
export function renderChoice(view: PanelProps, now: Choice): unknown {
  const { html, nothing, form } = view;
  const chosen = form.choice ?? now;
  const isOther = chosen !== now;
  return html`${renderChoices(view, chosen)}
  ${isOther && chosen === 'locked' ? renderNewPassphrase(view) : nothing}
  ${isOther ? renderChange(view, now, chosen) : nothing}`;
}

function renderChoices(view: PanelProps, chosen: Choice): unknown {
  const { html, storage, t } = view;
  const choices = choicesFor(storage.policy);
  return html`<fieldset masked="fields">
    <legend>${t('choose')}</legend>
    ${choices.map((choice) => renderBox(view, choice, choice === chosen))}
  </fieldset>`;
}

function renderBox(
  { html, t, actions }: PanelProps,
  choice: Choice,
  isChosen: boolean,
): unknown {
  const handleChange = (event: Event): void => {
    event.stopPropagation();
    actions.choose(choice);
  };
  return html`<label masked="opt"
    ><input
      masked
      type="radio"
      name="keep"
      .checked=${isChosen}
      @change=${handleChange}
    /><span
      >${t(`choice.${choice}`)}
      <small>${t(`choice.${choice}.about`)}</small></span
    ></label
  >`;
}

function renderNewPassphrase(view: PanelProps): unknown {
  const { form, actions } = view;
  return renderPassphrase(view, {
    label: 'passphrase.new',
    value: form.passphrase,
    isNew: true,
    onInput: actions.enterPassphrase,
  });
}

function renderChange(
  { html, t, actions }: PanelProps,
  from: Choice,
  to: Choice,
): unknown {
  return html`<div class="row">
    <button
      masked="btn main"
      type="button"
      @click=${() => actions.change(from, to)}
    >
      ${t(changeKey(from, to))}
    </button>
  </div>`;
}

/** The key of what the button that changes it is called. */
function changeKey(from: Choice, to: Choice): string {
  if (to === 'none') return 'erase';
  return from === 'none' ? 'start' : 'change';
}
