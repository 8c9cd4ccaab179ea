import { LaterModule } from '../../template/later-module.js';

/** How a card looks, one of somebody's own or of a kind, and what takes it along. */
export const cardView = new LaterModule(
  'How a card of preferences looks',
  () => import('./preferences.card-view.js'),
);
