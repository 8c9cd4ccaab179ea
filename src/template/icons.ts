import { html } from './html.js';

/**
 * What a button does, as lines of our own on 18 by 18, for whoever reads little
 * of the language or is too tired to. The words beside it say the same.
 */
export const icons = {
  call: 'M5 3h2.5l1.3 3.4-1.7 1.2a8 8 0 0 0 3.3 3.3l1.2-1.7 3.4 1.3V13a1.8 1.8 0 0 1-1.9 1.9A10.5 10.5 0 0 1 3.1 4.9 1.8 1.8 0 0 1 5 3z',
  text: 'M3 4h12v8H9l-3.5 3v-3H3zM6 7h6M6 9.3h4',
  chat: 'M2.5 3.5h9.5v6H7.5l-2.5 2v-2H2.5zM14 7.5h1.5v5H14v2l-2.5-2H9',
  leave: 'M10 3H4v12h6M7.5 9H15M12.2 6.2 15 9l-2.8 2.8',
} as const;

/** A picture beside the words of a button, which is decoration. */
export const renderIcon = (path: string): unknown => renderLines(path, 'icon');

/** One that points to where reading goes, and so the other way right to left. */
export const renderOnwardIcon = (path: string): unknown =>
  renderLines(path, 'icon onward');

const renderLines = (path: string, names: string): unknown =>
  html`<svg class=${names} viewBox="0 0 18 18" aria-hidden="true">
    <path d=${path} />
  </svg>`;
