import { safeParse } from 'valibot';
import { checkPacks } from './check-packs.js';
import { ContentError } from './content-error.js';
import type { Content, Helpline, Practice } from './content.js';
import { explainIssue, pathOf } from './explain-issue.js';
import { freeze } from './freeze.js';
import { inspect } from './inspect.js';
import { mergePacks } from './merge-packs.js';
import { packSchema, type Audience, type Pack } from './schema.js';
import { markRead } from './was-read.js';

export { fetchPack } from './fetch-pack.js';

const MAX_LENGTH = 512 * 1024;

/**
 * Reads a pack that came from outside.
 * @param input JSON text, or a value that came from JSON
 * @throws {ContentError} that names the path, what is wrong and what is allowed
 */
export function parsePack(input: unknown): Pack {
  const value = fromJson(input);
  inspect(value);
  const result = safeParse(packSchema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new ContentError(pathOf(issue.path?.map(({ key }) => key) ?? []), explainIssue(issue));
}

/** A value goes the way of text too: then it cannot hold what JSON cannot, and changing it later changes nothing here. */
function fromJson(input: unknown): unknown {
  let text: string;
  let value: unknown;
  try {
    text = typeof input === 'string' ? input : JSON.stringify(input);
    value = text.length > MAX_LENGTH || JSON.parse(text);
  } catch {
    throw new ContentError('', 'not JSON; allowed: JSON text, or a value that came from JSON');
  }
  if (text.length > MAX_LENGTH) throw new ContentError('', `${text.length} characters of JSON; at most ${MAX_LENGTH} are allowed`);
  return value;
}

/**
 * Reads a pack from outside and checks it against the packs that it is added to.
 * @param input JSON text, or a value that came from JSON
 * @param base the built-in pack
 * @returns what `session.setContent` takes
 * @throws {ContentError} that names the path, what is wrong and what is allowed
 */
export function readPack(input: unknown, base: Pack): Pack {
  const pack = parsePack(input);
  checkPacks([base, pack]);
  return freeze(markRead(pack));
}

/**
 * Checks packs and merges them into one frozen content for one audience.
 * @throws {ContentError} for a duplicate id, an unknown reference or missing words
 */
export function loadContent(packs: readonly Pack[], audience: Audience = 'general'): Content {
  checkPacks(packs);
  return mergePacks(packs, audience);
}

/** @throws {ContentError} that says what was given, where it is no object, and what is allowed */
function mustBeObject(path: string, input: unknown, allowed: string): void {
  const kind = Array.isArray(input) ? 'list' : typeof input;
  if (kind !== 'object') throw new ContentError(path, `${kind} cannot be used; allowed: ${allowed}`);
}

/**
 * Reads one practice that a host made itself, in the shape of `Content.practices`.
 * @throws {ContentError} that names the field, what is wrong and what is allowed
 */
export function readPractice(input: object): Practice {
  mustBeObject('practice', input, 'the id of a practice, or an object as in Content.practices');
  const { title, intro, ask, askFor, steps, say, cautions, adapt, ...row } = input as Practice;
  const words = { [row.id]: { title, intro, ask, askFor, steps, say, cautions, adapt } };
  const { catalogue, words: read } = parsePack({ format: 'aftercare-pack/1', language: 'en', catalogue: { practices: [row] }, words: { practices: words } });
  return { ...catalogue!.practices![0]!, ...read!.practices![row.id]! };
}

/**
 * Reads a host's own services, in the shape of `Content.services`; who they are for, hours and note stand in each entry.
 * @throws {ContentError} that names the entry, what is wrong and what is allowed
 */
export function readHelplines(input: unknown, { language }: Content): Helpline[] {
  const words: Record<string, object> = {};
  const services = [input].flat().map((entry, index) => {
    mustBeObject(`services[${index}]`, entry, 'a list of objects as in Content.services');
    const { for: who, hours, otherLanguages, note, ...row } = { audience: 'general', ...(entry as Partial<Helpline>) };
    words[row.id!] = { for: who, hours, otherLanguages, note };
    return row;
  });
  const pack = parsePack({ format: 'aftercare-pack/1', language, catalogue: { services }, words: { services: words } });
  return pack.catalogue!.services!.map((row) => ({ ...row, ...pack.words!.services![row.id] }));
}
