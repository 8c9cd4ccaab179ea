import { nothing } from 'lit';
import { html } from '../../template/html.js';
import { renderIcon } from '../../template/icons.js';
import type { PreferencesAction } from './preferences.actions.js';

/** A button that looks like a link. */
export const renderTextButton = (
  action: PreferencesAction,
  text: string,
): unknown =>
  html`<button masked="link" type="button" .action=${action}>${text}</button>`;

/** The button that leads on: filled, unless support is the filled one. */
export const renderPrimaryButton = (
  action: PreferencesAction,
  text: string,
  supportFirst: boolean,
): unknown =>
  supportFirst
    ? renderButton(action, text)
    : html`<button masked="btn main" type="button" .action=${action}>
        ${text}
      </button>`;

export const renderButton = (
  action: PreferencesAction,
  text: string,
  icon?: string,
): unknown =>
  html`<button masked="btn" type="button" .action=${action}>
    ${icon ? renderIcon(icon) : nothing}${text}
  </button>`;
