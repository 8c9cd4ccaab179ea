import { allElements } from '../registry/all-elements.js';
import { defineFrom, type DefineOptions } from '../registry/define-from.js';

export type { DefineOptions } from '../registry/define-from.js';
export { tags, type Tag } from '../registry/tags.js';

/**
 * Defines the elements. Twice, or beside another version, it changes nothing
 * and never throws: who was first stays.
 * @throws {TypeError} for a prefix that cannot begin a tag, or an unknown tag
 *   in `only`, naming what is allowed
 */
export const defineElements = (options: DefineOptions = {}): void =>
  defineFrom(allElements, options);
