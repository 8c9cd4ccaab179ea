import { nothing } from 'lit';
import type { WithholdReason } from '../../care/rank-practices.js';
import type { Content } from '../../content/content.js';
import { translate } from '../../i18n/translate.js';
import { html } from '../../template/html.js';
import { canUndo } from './practice-card.core.js';

/**
 * In place of a practice that there is not.
 * @param isBeingRead whether it is the host's own, and not checked yet
 */
export function renderUnknown(content: Content, isBeingRead: boolean): unknown {
  const text = translate(content, 'card.unknown');
  const words = html`<span tabindex="-1">${text}</span>`;
  return html`<div masked="quiet" part="box">
    <slot>${isBeingRead ? nothing : words}</slot>
  </div>`;
}

/**
 * Why a practice is not shown.
 * @param onUndo brings it back, where a person put it away
 */
export function renderWithheld(
  content: Content,
  reason: WithholdReason,
  onUndo: () => void,
): unknown {
  const undo = html`<button masked="link undo" type="button" @click=${onUndo}>
    ${translate(content, 'common.undo')}
  </button>`;
  return html`<div masked="quiet" part="box">
    <p tabindex="-1">${translate(content, `card.withheld.${reason}`)}</p>
    ${canUndo(reason) ? undo : nothing}
  </div>`;
}

/** The button that closes a compact card again. */
export const renderClose = (label: string, onClose: () => void): unknown =>
  html`<button
    masked="link"
    type="button"
    aria-expanded="true"
    @click=${onClose}
  >
    ${label}
  </button>`;
