import { restOfContent } from '../../content/load-rest.js';
import { LaterModule } from '../../template/later-module.js';

/** How an open practice looks, in all of its stages. */
export const openedView = new LaterModule(
  'How an open practice looks',
  () => import('./practice-opened.js'),
);

/** An open practice, as an element waits for it: its words, and how it looks. */
export const openedPractice = [restOfContent, openedView] as const;
