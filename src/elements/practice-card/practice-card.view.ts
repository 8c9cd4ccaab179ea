import { nothing } from 'lit';
import type { WithholdReason } from '../../care/rank-practices.js';
import type { Content } from '../../content/content.js';
import { translate } from '../../i18n/translate.js';
import { html } from '../../template/html.js';
import { canUndo, type CardAction } from './practice-card.core.js';

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
 * @param handleClick hears a press on what brings it back, where a person put
 *   it away
 */
export function renderWithheld(
  content: Content,
  reason: WithholdReason,
  handleClick: (event: Event) => void,
): unknown {
  const action: CardAction = { type: 'bring-back' };
  const undo = html`<button masked="link" type="button" .action=${action}>
    ${translate(content, 'common.undo')}
  </button>`;
  return html`<div masked="quiet" part="box" @click=${handleClick}>
    <p tabindex="-1">${translate(content, `card.withheld.${reason}`)}</p>
    ${canUndo(reason) ? undo : nothing}
  </div>`;
}

/** Opens a compact card, or closes it. */
export const TOGGLE: CardAction = { type: 'toggle-card' };

/** The button that closes a compact card again. */
export const renderClose = (label: string): unknown =>
  html`<button
    masked="link"
    type="button"
    aria-expanded="true"
    .action=${TOGGLE}
  >
    ${label}
  </button>`;
