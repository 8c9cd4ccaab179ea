import type { Keys, Problem } from './problem.js';
import { unseenIn } from '../visible-text.js';

const MAX_DEPTH = 8;
const MAX_LENGTH = 2000;
const FORBIDDEN = /^(__proto__|constructor|prototype)$/;
/** Markup and comments; a lone `<` as in "<5 minutes" is text. */
const MARKUP = /<[a-z/!?]/i;

export interface Inspection {
  readonly problems: readonly Problem[];
  /**
   * Whether a schema may look at the value: it is not too deep, not too large,
   * and has no hostile key.
   */
  readonly safe: boolean;
}

/**
 * Finds what no schema should have to think of: depth, size, prototype keys,
 * markup, invisible text. It runs before the schema so that a hostile pack is
 * never walked deeper than this.
 */
export function rejectUnsafe(value: unknown): Inspection {
  const problems: Problem[] = [];
  let safe = true;
  const hostile = (keys: Keys, text: string): void => {
    problems.push({ keys, text });
    safe = false;
  };
  const walk = (inner: unknown, keys: Keys): void => {
    if (keys.length > MAX_DEPTH)
      hostile(keys, `nested too deep; at most ${MAX_DEPTH} levels are allowed`);
    else if (typeof inner === 'string')
      problems.push(...textProblems(inner, keys));
    else if (Array.isArray(inner)) {
      if (inner.length > MAX_LENGTH) hostile(keys, tooMany(inner.length));
      else inner.forEach((one, index) => walk(one, [...keys, index]));
    } else if (inner && typeof inner === 'object') {
      const entries = Object.entries(inner);
      if (entries.length > MAX_LENGTH)
        return hostile(keys, tooMany(entries.length));
      for (const [key, one] of entries) {
        if (FORBIDDEN.test(key))
          hostile(
            [...keys, key],
            'a key that is never allowed; allowed: the keys of the pack format',
          );
        else walk(one, [...keys, key]);
      }
    }
  };
  walk(value, []);
  return { problems, safe };
}

const tooMany = (count: number): string =>
  `${count} entries; at most ${MAX_LENGTH} are allowed`;

function textProblems(text: string, keys: Keys): Problem[] {
  if (text.length > MAX_LENGTH) {
    return [
      {
        keys,
        text: `${text.length} characters; at most ${MAX_LENGTH} are allowed`,
      },
    ];
  }
  if (MARKUP.test(text))
    return [{ keys, text: 'looks like HTML; only plain text is allowed' }];
  const unseen = unseenIn(text);
  if (!unseen) return [];
  const problem =
    `has an invisible or text-reordering character (${unseen}); ` +
    'only text that can be seen is allowed';
  return [{ keys, text: problem }];
}
