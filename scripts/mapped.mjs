// What a plugin that changes a module gives rollup, so that the map beside the
// built file still leads to the source.
import MagicString from 'magic-string';

/** A MagicString's text, and where each piece of it stood before. */
export const mapped = (edited) => ({
  code: edited.toString(),
  map: edited.generateMap({ hires: 'boundary' }),
});

/**
 * Code that stands in for a whole module: each of its lines leads to where the
 * module begins. Without a map of their own they would lead to the end of
 * whatever stands before them.
 */
export const standIn = (code, instead) =>
  mapped(new MagicString(code).overwrite(0, code.length, instead));
