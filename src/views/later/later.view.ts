import type { Content } from '../../content/content.js';
import { translate } from '../../i18n/translate.js';
import { html } from '../../template/html.js';
import type { LaterController } from '../../template/later.controller.js';

/**
 * In place of what has not come yet: that it is on its way, or that it did not
 * come, and a button that asks for it again.
 */
export function renderLater(content: Content, later: LaterController): unknown {
  const hasFailed = later.status === 'failed';
  const text = translate(content, hasFailed ? 'common.failed' : 'common.wait');
  return html`<p class="soft" role="status">${text}</p>
    ${hasFailed ? renderAgain(content, later) : ''}`;
}

const renderAgain = (content: Content, later: LaterController): unknown =>
  html`<button masked="btn" type="button" @click=${later.load}>
    ${translate(content, 'common.again')}
  </button>`;
