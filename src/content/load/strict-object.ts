import {
  strictObject as strict,
  type ObjectEntries,
  type StrictObjectSchema,
} from 'valibot';
import { fieldsOf } from '../plain-data.js';

/**
 * Valibot's, whose fields inherit nothing: it goes through every key that it
 * can see, and a page may have given all objects one. It would then ask every
 * pack for a field that is not there.
 */
export const strictObject = <const Entries extends ObjectEntries>(
  entries: Entries,
): StrictObjectSchema<Entries, undefined> => strict(fieldsOf(entries));
