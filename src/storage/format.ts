import {
  array,
  boolean,
  literal,
  looseObject,
  maxLength,
  number,
  object,
  optional,
  picklist,
  pipe,
  record,
  regex,
  safeParse,
  strictObject,
  string,
  union,
  type InferOutput,
} from 'valibot';
import { id as packId } from '../content/id.js';
import { bare, fieldsOf, jsonText } from '../content/plain-data.js';
import { preferenceLevels, timings } from '../content/terms.js';
import { diffAnswers } from './merge.js';
import { StorageError } from './storage-error.js';
import { eachStoredField } from './stored-fields.js';
import type { StoredAnswers } from './types.js';

/**
 * The version of what is inside a record. Change it together with a migration
 * and a test vector.
 */
export const FORMAT = 1;

/**
 * Ids as packs have them, and as records of the first versions took them: those
 * still open.
 */
const id = union([
  packId,
  pipe(string(), maxLength(64), regex(/^[a-z0-9][a-z0-9-]*$/)),
]);
const flag = optional(boolean());

/**
 * @param shape how strict: what a known version wrote holds nothing that is not
 *   known; a newer one may
 */
const storedSchema = (shape: typeof strictObject) => {
  const answer = shape(
    fieldsOf({
      level: picklist(preferenceLevels),
      timing: optional(
        pipe(array(picklist(timings)), maxLength(timings.length)),
      ),
      note: optional(pipe(string(), maxLength(140))),
      private: optional(literal(true)),
      tell: optional(literal(true)),
    }),
  );
  return shape(
    fieldsOf({
      format: number(),
      preferences: record(
        id,
        shape(fieldsOf({ receive: optional(answer), give: optional(answer) })),
      ),
      marks: record(
        id,
        shape(
          fieldsOf({ done: flag, helped: flag, saved: flag, dismissed: flag }),
        ),
      ),
      country: optional(pipe(string(), regex(/^[A-Z]{2}$/))),
    }),
  );
};
const ours = storedSchema(strictObject);
const theirs = storedSchema(object as unknown as typeof strictObject);
const versioned = looseObject(fieldsOf({ format: number() }));
type Versioned = InferOutput<typeof versioned>;

/** From version i + 1 to version i + 2. There is one version until now. */
export const migrations: readonly ((before: Versioned) => Versioned)[] = [];

/** The text of what is kept; a field without an answer is not in it. */
export const writeAnswersText = (kept: StoredAnswers): string =>
  jsonText({
    format: FORMAT,
    ...Object.fromEntries(
      eachStoredField.map(([name]) => [name, kept[name] || undefined]),
    ),
  });

/**
 * What is written of `kept`, after the reader has read it and it says the same.
 * @throws {StorageError} `refused` where it would not: nothing that does not
 *   open may stand where something was kept
 */
export function checkedText(kept: StoredAnswers): string {
  const text = writeAnswersText(kept);
  let read: StoredAnswers;
  try {
    read = readText(text).kept;
  } catch (error) {
    throw new StorageError('refused', 'This could not be read again.', error);
  }
  mustBeSame(read, kept, 'refused');
  return text;
}

/**
 * @throws {StorageError} with `reason`, where two answers differ
 */
export function mustBeSame(
  read: StoredAnswers,
  kept: StoredAnswers,
  reason: 'refused' | 'unavailable',
): void {
  if (diffAnswers(read, kept).length)
    throw new StorageError(reason, 'What was read is not what was written.');
}

/**
 * What a text says that was kept.
 * @throws {StorageError} `damaged`
 */
export function readText(text: string): ReturnType<typeof readAnswers> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new StorageError('damaged', 'What is kept is damaged.', error);
  }
  return readAnswers(value);
}

/**
 * What is kept, out of a value that may be anything. Entries of other
 * catalogues stay.
 * @returns also whether a newer version wrote it: then it is read as far as it
 *   is known, and must not be written
 * @throws {StorageError} `damaged`, with the path and what is wrong there
 */
export function readAnswers(
  value: unknown,
  steps = migrations,
): { kept: StoredAnswers; newer: boolean } {
  const first = safeParse(versioned, bare(value));
  if (!first.success)
    throw new StorageError('damaged', 'format: a number is missing');
  let now = first.output;
  const current = steps.length + 1;
  for (const step of steps.slice(Math.max(0, now.format - 1))) now = step(now);
  const newer = first.output.format > current;
  const parsed = safeParse(newer ? theirs : ours, bare(now));
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new StorageError(
      'damaged',
      `${issue.path?.map(({ key }) => String(key)).join('.') ?? ''}: ${issue.message}`,
    );
  }
  const { format: _, ...kept } = parsed.output;
  return { kept, newer };
}
