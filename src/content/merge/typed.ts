import { baseLanguage } from '../language.js';
import { fieldsOf } from '../plain-data.js';
import type { Pack, Typed } from '../schema.js';

/**
 * How people type. A pack in the same language adds to the lists before it; a
 * pack in another language that brings its own stands alone, because "die" is
 * an article in German. Without any it stays as it was: somebody may type the
 * language of before.
 */
export function mergeTyped(packs: readonly Pack[]): Typed {
  let merged: Typed = {};
  let language: string | undefined;
  for (const pack of packs) {
    const typed = pack.words?.typed;
    if (!typed) continue;
    const spoken = baseLanguage(pack.language);
    merged = spoken === language ? addTyped(merged, typed) : typed;
    language = spoken;
  }
  return merged;
}

/** Each list with the other's added. */
function addTyped(merged: Typed, added: Typed): Typed {
  const sum = fieldsOf<Record<string, unknown>>(merged);
  for (const [key, value] of Object.entries(added)) {
    const before = sum[key];
    sum[key] = Array.isArray(before) ? before.concat(value) : value;
  }
  return sum;
}
