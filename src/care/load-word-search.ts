import { takeBuiltinTyped } from '../content/builtin-later.js';
import type { findWords } from './find-words.js';

export type FindWords = typeof findWords;

let search: FindWords | undefined;

/** What looks up the words that somebody types; `undefined` until it has come. */
export const readWordSearch = (): FindWords | undefined => search;

/**
 * Brings it. Whoever asks again gets what is there, or tries again.
 * @throws where it does not come
 */
export async function loadWordSearch(): Promise<FindWords> {
  if (search) return search;
  const later = await import('./word-search.js');
  takeBuiltinTyped(later.typed);
  search = later.findWords;
  return search;
}

/** The word search, as an element waits for it. */
export const wordSearch = {
  what: 'The search for typed words',
  isThere: (): boolean => search !== undefined,
  load: loadWordSearch,
};
