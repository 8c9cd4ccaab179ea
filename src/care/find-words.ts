import type { Content, Feeling } from '../content/content.js';
import type { Danger } from './check-in.js';

/** What typing found. */
export interface FoundWords {
  /** The words that fit, best first. */
  readonly words: readonly Feeling[];
  /** What was typed points to danger: then support is said with the result. What was typed is never repeated, kept or sent. */
  readonly danger: Danger | undefined;
}

/**
 * The words that typing finds.
 * @param words those that can be chosen
 * @param typed what somebody typed, as it stands in the field
 */
export function findWords(_content: Content, words: readonly Feeling[], typed: string): FoundWords {
  return { words: words.filter(({ label }) => label.toLowerCase().includes(typed.trim().toLowerCase())), danger: undefined };
}
