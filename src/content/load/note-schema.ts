import {
  array,
  boolean,
  check,
  description,
  minLength,
  optional,
  picklist,
  pipe,
} from 'valibot';
import { strictObject } from './strict-object.js';
import {
  audiences,
  careContexts,
  dangers,
  noteKinds,
  supportTopics,
} from '../terms.js';
import { date, https, id, text } from './values.js';

const ids = array(id);

/**
 * Where a fact comes from. A translation has no sources, so it can change none.
 */
const sourceSchema = pipe(
  strictObject({
    url: https,
    /** Who states it. */
    publisher: text,
    /** The day, month or year that the page itself gives. */
    date: optional(date),
    /** The day on which it was read, where the page gives none. */
    readOn: optional(date),
    /** Whether what was read is a stored copy of the page, and not the page. */
    copy: optional(boolean()),
  }),
  check(
    (source) =>
      Object.hasOwn(source, 'date') || Object.hasOwn(source, 'readOn'),
  ),
  description(
    'a source with the date that it gives, or the day on which it was read',
  ),
);
export const noteSchema = strictObject({
  id,
  audience: picklist(audiences),
  kind: picklist(noteKinds),
  /**
   * What was said, or where it was, when the note matters; a note without it is
   * never offered by itself.
   */
  for: optional(
    strictObject({
      feelings: optional(ids),
      /** Needs that were asked for, on a page that is not for everyone. */
      needs: optional(ids),
      /** What support is about, from note on, by what the person said. */
      topics: optional(array(picklist(supportTopics))),
      contexts: optional(array(picklist(careContexts))),
      /** What a word that a person typed points to. */
      dangers: optional(array(picklist(dangers))),
    }),
  ),
  /** What it says, in this order. */
  points: pipe(
    array(
      strictObject({
        id,
        /**
         * Where one thing needs a more intimate page than the rest. Default:
         * the audience of the note.
         */
        audience: optional(picklist(audiences)),
        sources: optional(
          pipe(
            array(sourceSchema),
            minLength(1),
            description('a list of one or more'),
          ),
        ),
        /** The id of an evidence note, shown with it. */
        evidence: optional(id),
      }),
    ),
    minLength(1),
    description('a list of one or more'),
  ),
});
