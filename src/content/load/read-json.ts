import { ContentError } from './content-error.js';
import { brokenPlace } from './json-places.js';
import { contentError } from './faults.js';
import { bare } from '../plain-data.js';

/** The most characters that the JSON of a pack may have. */
export const MAX_LENGTH = 512 * 1024;

/**
 * A value as its JSON says it, with objects that inherit nothing, and the text,
 * where text was given.
 */
export interface Json {
  readonly value: unknown;
  readonly text?: string | undefined;
}

/**
 * A value goes the way of text too: then it cannot hold what JSON cannot, and
 * changing it later changes nothing here.
 * @throws {ContentError} with the line and the column where a text stops being
 *   JSON
 */
export function readJson(input: unknown, name?: string): Json {
  const given = typeof input === 'string' ? input : undefined;
  const text = given ?? write(input);
  if (text.length > MAX_LENGTH)
    throw contentError(
      '',
      `${text.length} characters of JSON; at most ${MAX_LENGTH} are allowed`,
    );
  try {
    return { value: bare(JSON.parse(text)), text: given };
  } catch {
    const message =
      'not JSON; allowed: JSON text, or a value that came from JSON';
    throw new ContentError([
      { path: '', ...brokenPlace(text), pack: name, message },
    ]);
  }
}

/**
 * Lists and texts as they are: Prototype.js gives them a `toJSON` that writes
 * the text of a text. JSON calls a replacer with what it is in, and reads no
 * `toJSON` of what comes back.
 */
function asItIs(
  this: Readonly<Record<string, unknown>>,
  key: string,
  written: unknown,
): unknown {
  if (typeof written !== 'string') return written;
  const before = this[key];
  return Array.isArray(before) || typeof before === 'string' ? before : written;
}

function write(input: unknown): string {
  try {
    const text = JSON.stringify(input, asItIs) as string | undefined;
    if (text !== undefined) return text;
  } catch {
    // A circle, a getter that throws, a number that JSON cannot write: all the
    // same to whoever gave it.
  }
  throw contentError(
    '',
    'not JSON; allowed: JSON text, or a value that came from JSON',
  );
}
