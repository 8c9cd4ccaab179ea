import { is, safeParse } from 'valibot';
import { checkPack } from './check-packs.js';
import { ContentError } from './content-error.js';
import {
  mustBeAudience,
  type Content,
  type Helpline,
  type Practice,
} from '../content.js';
import { checkDates, newestCheck } from './check-dates.js';
import { checkServiceTexts } from './check-texts.js';
import { problemsOf } from './explain-issue.js';
import { contentError, faultsOf, mustBeNone, nameOf } from './faults.js';
import { freeze } from '../freeze.js';
import { rejectUnsafe } from './inspect.js';
import { id } from '../id.js';
import { mergePacks } from '../merge/packs.js';
import { bare, fieldsOf } from '../plain-data.js';
import { objectOf, type Problem } from './problem.js';
import { readJson } from './read-json.js';
import { FORMAT, packSchema, type Audience, type Pack } from '../schema.js';
import { brandValidated } from './was-read.js';

export { fetchPack } from './fetch-pack.js';

/** What was read, and everything that is wrong with it. */
interface Parsed {
  readonly problems: readonly Problem[];
  /** There where nothing is wrong. */
  readonly pack?: Pack | undefined;
  /** Whether anything further may look at the value. */
  readonly safe: boolean;
}

function parse(value: unknown): Parsed {
  const { problems, safe } = rejectUnsafe(value);
  if (!safe) return { problems, safe };
  const { success, output, issues } = safeParse(packSchema, value, {
    abortPipeEarly: true,
  });
  const all = [...problems, ...(success ? [] : problemsOf(issues))];
  return {
    problems: all,
    pack: all.length ? undefined : (bare(output) as Pack),
    safe,
  };
}

/**
 * Reads a pack that came from outside.
 * @param input JSON text, or a value that came from JSON
 * @throws {ContentError} that lists every fault: where it is, what is wrong and
 *   what is allowed
 */
export function parsePack(input: unknown): Pack {
  const { value, text } = readJson(input);
  const { problems, pack } = parse(value);
  mustBeNone(problems, { value, text, name: nameOf(value) });
  return pack!;
}

/**
 * Reads a pack from outside and checks it against the packs that it is added
 * to.
 * @param input JSON text, or a value that came from JSON
 * @param base the built-in pack, or a list of it and the packs that stand
 *   between
 * @param place how an error names it where it has no title. Default: not at all
 * @param now the time of reading, for the dates in it. Default: now
 * @returns what `session.setContent` takes
 * @throws {ContentError} that lists every fault: where it is, what is wrong and
 *   what is allowed
 */
export function readPack(
  input: unknown,
  base: Pack | readonly Pack[],
  place?: string,
  now = Date.now(),
): Pack {
  const bases = [base].flat() as readonly Pack[];
  mustBePacks(bases);
  mustBeTime(now);
  return readBeside(
    input,
    bases,
    typeof place === 'string' ? place : undefined,
    now,
  );
}

/** A loop, since Prototype.js replaces `reduce`. */
function sumOf(numbers: readonly number[]): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}

/**
 * Without `bases` only the shape is looked at: where a pack before it failed,
 * nobody knows what it may point to.
 */
function readBeside(
  input: unknown,
  bases: readonly Pack[] | undefined,
  place: string | undefined,
  now: number,
): Pack {
  const { value, text } = readJson(input, place);
  const { problems, pack, safe } = parse(value);
  const between = safe && bases ? checkPack(value, bases, now) : [];
  mustBeNone([...problems, ...between], {
    value,
    text,
    name: nameOf(value, place),
  });
  return freeze(brandValidated(pack!));
}

/**
 * Reads packs that stand together, as those of a platform and of a clinic on
 * it. Each is checked against all before it.
 * @param inputs one, or a list in the order in which they add to each other: of
 *   words that two of them have, the later win
 * @param builtin the built-in pack
 * @returns what `session.setContent` takes
 * @throws {ContentError} that lists the faults of all of them
 */
export function readPacks(
  inputs: unknown,
  builtin: Pack,
  now = Date.now(),
): Pack[] {
  mustBePacks([builtin]);
  mustBeTime(now);
  const list = Array.isArray(inputs) ? (inputs as unknown[]) : [inputs];
  const packs: Pack[] = [];
  const errors: ContentError[] = [];
  list.forEach((input, index) => {
    const bases = errors.length ? undefined : [builtin, ...packs];
    const place = list.length > 1 ? `${index + 1}` : undefined;
    try {
      packs.push(readBeside(input, bases, place, now));
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      errors.push(error);
    }
  });
  if (errors.length === 1) throw errors[0]!;
  if (errors.length)
    throw new ContentError(
      errors.flatMap(({ faults }) => faults),
      sumOf(errors.map(({ more }) => more)),
    );
  return packs;
}

/**
 * Checks packs and merges them into one frozen content for one audience.
 * @param packs the built-in one first
 * @throws {ContentError} for a duplicate id, an unknown reference, missing
 *   words, or whatever else packs say of each other
 */
export function loadContent(
  packs: readonly Pack[],
  audience: Audience = 'general',
  now = Date.now(),
): Content {
  mustBePacks(packs);
  mustBeAudience(audience);
  mustBeTime(now);
  const faults = packs.flatMap((pack, index) =>
    faultsOf(checkPack(pack, packs.slice(0, index), now), {
      value: pack,
      name: nameOf(pack),
    }),
  );
  if (faults.length) throw new ContentError(faults);
  return mergePacks(packs, audience);
}

/**
 * @throws {ContentError} where one of them is no pack at all; what is in it was
 *   read before
 */
function mustBePacks(packs: unknown): asserts packs is readonly Pack[] {
  if (Array.isArray(packs) && packs.length && packs.every(isPack)) return;
  throw contentError(
    '',
    'no pack that was read; allowed: the built-in pack, and what readPack gave',
  );
}

/**
 * @throws {ContentError} where it is no time: then nobody could say which dates
 *   are still to come
 */
function mustBeTime(now: unknown): void {
  if (Number.isFinite(now)) return;
  throw contentError(
    '',
    'now is no time; allowed: milliseconds, as Date.now() gives them',
  );
}

function isPack(value: unknown): boolean {
  try {
    return objectOf(value)['format'] === FORMAT;
  } catch {
    // A getter of somebody else's.
    return false;
  }
}

/**
 * @throws {ContentError} that says what was given, where it is no object, and
 *   what is allowed
 */
function mustBeObject(path: string, input: unknown, allowed: string): void {
  const kind = Array.isArray(input) ? 'list' : typeof input;
  if (kind !== 'object' || !input)
    throw contentError(
      path,
      `${input === null ? 'null' : kind} cannot be used; allowed: ${allowed}`,
    );
}

/**
 * Reads one practice that a host made itself, in the shape of
 * `Content.practices`.
 * @throws {ContentError} that names the field, what is wrong and what is
 *   allowed
 */
export function readPractice(input: object): Practice {
  mustBeObject(
    'practice',
    input,
    'the id of a practice, or an object as in Content.practices',
  );
  // Read as JSON first: what cannot be read is said, and no getter of a host
  // runs a second time.
  const given = readJson(input).value as Practice;
  const {
    title,
    intro,
    ask,
    askFor,
    steps,
    say,
    cautions,
    adapt,
    ...practice
  } = given;
  const row = fieldsOf(practice);
  const words = {
    [row.id]: { title, intro, ask, askFor, steps, say, cautions, adapt },
  };
  const { catalogue, words: read } = parsePack({
    format: FORMAT,
    language: 'en',
    catalogue: { practices: [row] },
    words: { practices: words },
  });
  return fieldsOf({
    ...catalogue!.practices![0]!,
    ...read!.practices![row.id]!,
  });
}

/**
 * Reads a host's own services, in the shape of `Content.services`; who they are
 * for, hours and note stand in each entry.
 * @throws {ContentError} that names the entry, what is wrong and what is
 *   allowed
 */
export function readHelplines(
  input: unknown,
  { language, services: known }: Content,
  now = Date.now(),
): Helpline[] {
  const entries = [input].flat().map(serviceAndWords);
  const services = entries.map(({ service }) => service);
  // What has no id that can be is refused as a service, and not for its words.
  const words = Object.fromEntries(
    entries
      .filter((entry) => is(id, entry.service.id))
      .map((entry) => [entry.service.id!, entry.words]),
  );
  const value = {
    format: FORMAT,
    language,
    catalogue: { services },
    words: { services: words },
  };
  const pack = parsePack(value);
  const problems = [
    ...checkServiceTexts(words),
    ...checkDates(value, newestCheck(known), now),
  ];
  mustBeNone(problems, { value });
  return pack.catalogue!.services!.map((row) =>
    fieldsOf({ ...row, ...pack.words!.services![row.id] }),
  );
}

/** An entry of a host, as a pack has it: what it is, and its words beside. */
function serviceAndWords(entry: unknown, index: number) {
  mustBeObject(
    `services[${index}]`,
    entry,
    'a list of objects as in Content.services',
  );
  const given = readJson(entry).value as Partial<Helpline>;
  // Where an entry of the content came from is forgotten: whoever gives it
  // again answers for it.
  const {
    compiledOn: _,
    own: __,
    reworded: ___,
    for: who,
    where,
    hours,
    chatHours,
    otherLanguages,
    note,
    ...service
  } = bare({ audience: 'general', ...given }) as Partial<Helpline>;
  const words = { for: who, where, hours, chatHours, otherLanguages, note };
  return { service: fieldsOf(service), words };
}
