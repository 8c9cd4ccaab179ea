import { nothing } from 'lit';
import { html } from '../../template/html.js';
import type { PanelProps } from './stored-data.parts.js';
import { renderPassphrase } from './stored-data.passphrase.js';
import type { StoredDataAction } from './stored-data.reduce.core.js';
import { choicesFor, type Choice } from './stored-data.status.js';

/**
 * Where the answers should be, and the button that brings them there.
 * @param now where they are
 */
export function renderChoice(view: PanelProps, now: Choice): unknown {
  const { form } = view;
  const chosen = form.choice ?? now;
  const isOther = chosen !== now;
  return html`${renderChoices(view, chosen)}
  ${isOther && chosen === 'locked' ? renderNewPassphrase(view) : nothing}
  ${isOther ? renderChange(view, now, chosen) : nothing}`;
}

function renderChoices(view: PanelProps, chosen: Choice): unknown {
  const { storage, t } = view;
  const choices = choicesFor(storage.policy);
  return html`<fieldset masked="fields">
    <legend>${t('choose')}</legend>
    ${choices.map((choice) => renderBox(view, choice, choice === chosen))}
  </fieldset>`;
}

function renderBox(
  { t }: PanelProps,
  choice: Choice,
  isChosen: boolean,
): unknown {
  const action: StoredDataAction = { type: 'choose-place', place: choice };
  // Its name is short, so that all of them are soon heard.
  return html`<label masked="opt"
    ><input
      masked
      type="radio"
      name="keep"
      aria-labelledby="place-${choice}"
      aria-describedby="place-${choice}-about"
      .checked=${isChosen}
      .action=${action}
    /><span
      ><span id="place-${choice}">${t(`choice.${choice}`)}</span>
      <small id="place-${choice}-about">${t(`choice.${choice}.about`)}</small>
    </span></label
  >`;
}

function renderNewPassphrase(view: PanelProps): unknown {
  return renderPassphrase(view, {
    label: 'passphrase.new',
    value: view.form.passphrase,
    isNew: true,
    entering: 'enter-passphrase',
  });
}

function renderChange({ t }: PanelProps, from: Choice, to: Choice): unknown {
  const action: StoredDataAction = { type: 'change-place', from, to };
  return html`<div class="row">
    <button masked="btn main" type="button" .action=${action}>
      ${t(changeKey(from, to))}
    </button>
  </div>`;
}

/** The key of what the button that changes it is called. */
function changeKey(from: Choice, to: Choice): string {
  if (to === 'none') return 'erase';
  return from === 'none' ? 'start' : 'change';
}
