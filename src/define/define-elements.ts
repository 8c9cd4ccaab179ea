import { allElements } from '../registry/all-elements.js';
import { defineFrom, type DefineOptions } from '../registry/define-from.js';

export type { DefineOptions } from '../registry/define-from.js';
export { tags, type Tag } from '../registry/tags.js';
// The types of all tags and events come with this import.
export type * from './care-data.js';
export type * from './care-note.js';
export type * from './care-provider.js';
export type * from './feelings-check-in.js';
export type * from './practice-card.js';
export type * from './practice-list.js';
export type * from './preference-builder.js';
export type * from './quick-exit.js';
export type * from './safety-note.js';

/**
 * Defines the elements. Twice, or beside another version, it changes nothing
 * and never throws: who was first stays.
 * @throws {TypeError} for a prefix that cannot begin a tag, or an unknown tag
 *   in `only`, naming what is allowed
 */
export const defineElements = (options: DefineOptions = {}): void =>
  defineFrom(allElements, options);
