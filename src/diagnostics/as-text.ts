/**
 * Any value as text; an empty one for none. A page may set a property to what
 * has no text, such as a symbol, a module or an object that is used up.
 */
export function asText(value: unknown): string {
  try {
    return `${(value ?? '') as string}`;
  } catch {
    return '[object]';
  }
}

/** Any value as a number; NaN where its text is none, and 0 for none. */
export const asNumber = (value: unknown): number => Number(asText(value));

/** The words in an attribute, or in what a page set in its place. */
export const wordsIn = (value: unknown): string[] => asText(value).split(/\s+/);
