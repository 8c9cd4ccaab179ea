import type { Content } from '../../content/content.js';
import { translate } from '../../i18n/translate.js';
import { html } from '../../template/html.js';
import type { LaterController } from '../../template/later.controller.js';

/** Asks again for what did not come. */
export interface LoadAgain {
  readonly type: 'load-again';
}

const AGAIN: LoadAgain = { type: 'load-again' };

/**
 * In place of what has not come yet: that it is on its way, or that it did not
 * come, and a button that asks for it again.
 */
export function renderLater(
  content: Content,
  { status }: Pick<LaterController, 'status'>,
): unknown {
  const hasFailed = status === 'failed';
  const text = translate(content, hasFailed ? 'common.failed' : 'common.wait');
  return html`<p class="soft later" role="status">${text}</p>
    ${hasFailed ? renderAgain(content) : ''}`;
}

const renderAgain = (content: Content): unknown =>
  html`<button masked="btn" type="button" .action=${AGAIN}>
    ${translate(content, 'common.again')}
  </button>`;
