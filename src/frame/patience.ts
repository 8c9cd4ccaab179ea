import { ofDocument } from '../page/of-document.js';

/** Seconds; only those in which the page can be seen. */
export const READY_TIMEOUT = 15;

/**
 * Does something when it has been waited long enough. Returns what ends the
 * waiting.
 */
export function afterReadyTimeout(giveUp: () => void): () => void {
  let waited = 0;
  const timer = setInterval(() => {
    if (ofDocument('hidden')) return;
    waited += 1;
    if (waited >= READY_TIMEOUT) giveUp();
  }, 1000);
  return () => clearInterval(timer);
}
