import { html } from '../../template/html.js';
import { breathStyles } from './practice-breath.styles.js';
import { renderClosed } from './practice-ending.js';
import { guideStyles } from './practice-guide.styles.js';
import type { Reader } from './practice-reader.core.js';
import type { PracticeScreen } from './practice-screen.js';
import { renderSaid, renderStage } from './practice-view.js';
import { practiceWords } from './practice-words.core.js';

/** How the guided steps look; nothing else of a practice needs them. */
export const guidedStyles = [guideStyles, breathStyles];

/** What an open practice is shown with. */
export interface OpenedPractice extends Omit<PracticeScreen, 'words'> {
  readonly reader: Reader;
}

/** The title, what there is to read and press, and what is said of it. */
export function renderOpened(opened: OpenedPractice, title: unknown): unknown {
  const { practice, reader, flow } = opened;
  const screen = { ...opened, words: practiceWords(practice, reader) };
  const isClosed = flow.stage === 'closed';
  return html`${isClosed ? renderClosed(screen) : renderStage(screen, title)}
    <p class="sr" role="status">${renderSaid(screen)}</p>`;
}
