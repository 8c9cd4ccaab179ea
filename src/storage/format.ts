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
  type InferOutput,
} from 'valibot';
import { levels, timings } from '../content/terms.js';
import { StorageError } from './storage-error.js';
import type { Kept } from './types.js';

/** The version of what is inside a record. Change it together with a migration and a test vector. */
export const FORMAT = 1;

const id = pipe(string(), maxLength(64), regex(/^[a-z0-9][a-z0-9-]*$/));
const flag = optional(boolean());

/** @param shape how strict: what a known version wrote holds nothing that is not known; a newer one may */
const keptSchema = (shape: typeof strictObject) => {
  const answer = shape({
    level: picklist(levels),
    timing: optional(pipe(array(picklist(timings)), maxLength(timings.length))),
    note: optional(pipe(string(), maxLength(140))),
    private: optional(literal(true)),
    tell: optional(literal(true)),
  });
  return shape({
    format: number(),
    preferences: record(id, shape({ receive: optional(answer), give: optional(answer) })),
    marks: record(id, shape({ done: flag, helped: flag, saved: flag, dismissed: flag })),
    country: optional(pipe(string(), regex(/^[A-Z]{2}$/))),
  });
};
const ours = keptSchema(strictObject);
const theirs = keptSchema(object as unknown as typeof strictObject);
const versioned = looseObject({ format: number() });
type Versioned = InferOutput<typeof versioned>;

/** From version i + 1 to version i + 2. There is one version until now. */
export const migrations: readonly ((before: Versioned) => Versioned)[] = [];

export const writeKept = ({ preferences, marks, country }: Kept): string =>
  JSON.stringify({ format: FORMAT, preferences, marks, country: country || undefined });

/**
 * What is kept, out of a value that may be anything. Entries of other catalogues stay.
 * @returns also whether a newer version wrote it: then it is read as far as it is known, and must not be written
 * @throws {StorageError} `damaged`, with the path and what is wrong there
 */
export function readKept(value: unknown, steps = migrations): { kept: Kept; newer: boolean } {
  const first = safeParse(versioned, value);
  if (!first.success) throw new StorageError('damaged', 'format: a number is missing');
  let now = first.output;
  const current = steps.length + 1;
  for (const step of steps.slice(Math.max(0, now.format - 1))) now = step(now);
  const newer = first.output.format > current;
  const parsed = safeParse(newer ? theirs : ours, now);
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
