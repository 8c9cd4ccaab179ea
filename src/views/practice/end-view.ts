import type { Content } from '../../content/content.js';
import { titleAt } from '../../template/heading.js';
import { html } from '../../template/html.js';
import { translateCard } from './practice-screen.js';

/** The two circles, met, on the line that they rest on. */
export const renderRest = (): unknown =>
  html`<svg class="art" viewBox="0 0 160 110" fill="none" aria-hidden="true">
    <circle class="one" cx="66" cy="48" r="26" />
    <circle class="two" cx="94" cy="48" r="26" />
    <path class="ink" d="M22 84h116M42 94h76M62 103h36" />
  </svg>`;

interface End {
  /** Level of the title, 2 to 6. */
  readonly heading: number;
  readonly sentence: string;
  /** What stands under the sentence. */
  readonly inside: unknown;
  /** What “Open again” does. */
  readonly reopen: object;
}

/** The end of a practice, and of a check-in: the two circles rest. */
export function renderEnd(
  content: Content,
  { heading, sentence, inside, reopen }: End,
): unknown {
  const t = translateCard(content);
  return html`<div class="rest">
    ${renderRest()} ${titleAt(heading, t('enough'))}
    <p>${sentence}</p>
    ${inside}
    <button masked="link" type="button" .action=${reopen}>
      ${t('reopen')}
    </button>
  </div>`;
}
