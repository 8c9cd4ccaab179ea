// How hard a text is to read: the Flesch-Kincaid grade, in years of school.

/** The sentences of a text. A gap to fill in is no word. */
export const sentencesOf = (text: string): string[] =>
  text
    .replaceAll('___', '')
    .split(/[.?!:]+(?:\s|$)/)
    .filter((sentence) => wordsOf(sentence).length);

export const wordsOf = (sentence: string): string[] =>
  sentence.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];

/**
 * Groups of vowels, without an e at the end that is not heard. Good to about
 * one syllable in ten words.
 */
function syllablesOf(word: string): number {
  const sounded = word
    .toLowerCase()
    .replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, (end) => end.slice(0, 1));
  return Math.max(1, (sounded.match(/[aeiouy]+/g) ?? []).length);
}

/** The grade of several texts read as one. */
export function gradeOf(texts: readonly string[]): number {
  const sentences = texts.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return (
    0.39 * (words.length / sentences.length) +
    11.8 * (syllables / words.length) -
    15.59
  );
}
