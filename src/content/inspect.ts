import { ContentError } from './content-error.js';

const MAX_DEPTH = 8;
const MAX_LENGTH = 2000;
const FORBIDDEN = /^(__proto__|constructor|prototype)$/;
/** Markup and comments; a lone `<` as in "<5 minutes" is text. */
const MARKUP = /<[a-z/!?]/i;
/** Controls, and the marks that reorder or hide text: they make a screen say something other than the pack. */
// eslint-disable-next-line no-control-regex -- finding control characters is the point
const INVISIBLE = /[\0-\x08\x0b-\x1f\x7f\u200b\u202a-\u202e\u2066-\u2069\ufeff]/;

/**
 * Refuses what no schema should have to think of: depth, size, prototype keys, markup, invisible text.
 * It runs before the schema so that a hostile pack is never walked deeper than this.
 */
export function inspect(value: unknown, path = '', depth = 0): void {
  const refuse = (problem: string): never => {
    throw new ContentError(path, problem);
  };
  if (depth > MAX_DEPTH) refuse(`nested too deep; at most ${MAX_DEPTH} levels are allowed`);
  if (typeof value === 'string') {
    if (value.length > MAX_LENGTH) refuse(`${value.length} characters; at most ${MAX_LENGTH} are allowed`);
    if (MARKUP.test(value)) refuse('looks like HTML; only plain text is allowed');
    if (INVISIBLE.test(value)) refuse('has invisible or text-reordering characters; only text that can be seen is allowed');
  } else if (typeof value === 'object' && value) {
    const keys = Object.keys(value);
    if (keys.length > MAX_LENGTH) refuse(`${keys.length} entries; at most ${MAX_LENGTH} are allowed`);
    for (const key of keys) {
      const at = Array.isArray(value) ? `${path}[${key}]` : `${path && path + '.'}${key}`;
      if (FORBIDDEN.test(key)) throw new ContentError(at, 'a key that is never allowed; allowed: the keys of the pack format');
      inspect((value as Record<string, unknown>)[key], at, depth + 1);
    }
  }
}
