import { takeRest } from './builtin.js';
import { hasRest } from './builtin-later.js';

/**
 * Brings the rest of the built-in content. Whoever asks again gets what is
 * there, or tries again.
 * @throws where it does not come
 */
export async function loadRest(): Promise<void> {
  if (hasRest()) return;
  const { rest } = await import('./rest-of-content.js');
  takeRest(rest);
}

/** The rest of the content, as an element waits for it. */
export const restOfContent = {
  what: 'What there is to read of practices and notes',
  isThere: hasRest,
  load: loadRest,
};
