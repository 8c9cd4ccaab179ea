/**
 * What looks up the words that somebody types, and how people type in English.
 * Nobody needs either before they type, so both come after the first element:
 * see load-word-search.ts.
 */
export { typed } from '../content/words/en/typed/index.js';
export { findWords } from './find-words.js';
