import type { Pack } from '../schema.js';

/**
 * A symbol and not a set: the reader may have come with another copy of this
 * module, and JSON cannot hold a symbol.
 */
const READ = Symbol.for('aftercare-elements/pack-was-read');

/** Says of a pack that it was checked. */
export const brandValidated = (pack: Pack): Pack =>
  Object.defineProperty(pack, READ, { value: true });

export const isValidated = (pack: Pack): boolean => READ in Object(pack);
