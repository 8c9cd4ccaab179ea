import { ofDocument } from '../page/of-document.js';

/** Seconds; only those in which the page can be seen. */
export const PATIENCE = 15;

/**
 * Does something when it has been waited long enough. Returns what ends the
 * waiting.
 */
export function afterPatience(giveUp: () => void): () => void {
  let waited = 0;
  const timer = setInterval(() => {
    if (ofDocument('hidden')) return;
    waited += 1;
    if (waited >= PATIENCE) giveUp();
  }, 1000);
  return () => clearInterval(timer);
}
