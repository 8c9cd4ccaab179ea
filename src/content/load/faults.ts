import { ContentError, type Fault } from './content-error.js';
import { placesIn } from './json-places.js';
import { objectOf, pathOf, type Keys, type Problem } from './problem.js';

/** What was given, and how it is named where more than one was. */
export interface Source {
  readonly value: unknown;
  /** The JSON text, where it was text. */
  readonly text?: string | undefined;
  readonly name?: string | undefined;
}

/**
 * As many as anybody reads; a pack of nothing but faults has too many to sort.
 */
const MOST_SORTED = 500;
const MAX_TITLE = 60;

/**
 * How a pack is named in an error: by its title, else by its place among
 * several.
 */
export function nameOf(pack: unknown, place?: string): string | undefined {
  const { title } = objectOf(objectOf(pack)['about']);
  return typeof title === 'string' ? `"${title.slice(0, MAX_TITLE)}"` : place;
}

/**
 * The problems of one pack as faults, each place once, in the order of the
 * pack.
 */
export function faultsOf(
  problems: readonly Problem[],
  { value, text, name }: Source,
): Fault[] {
  const first = new Map<string, Problem>();
  for (const problem of problems.slice(0, MOST_SORTED)) {
    const path = pathOf(problem.keys);
    if (!first.has(path)) first.set(path, problem);
  }
  const place = text === undefined ? undefined : placesIn(text);
  return [...first]
    .map(([path, problem]) => ({
      path,
      problem,
      order: orderOf(value, problem.keys),
    }))
    .sort((a, b) => compare(a.order, b.order))
    .map(({ path, problem }) => ({
      path,
      id: idOf(value, problem.keys),
      ...place?.(problem.keys),
      pack: name,
      message: problem.text,
    }));
}

/** @throws {ContentError} where there is a problem */
export function mustBeNone(problems: readonly Problem[], source: Source): void {
  if (!problems.length) return;
  throw new ContentError(
    faultsOf(problems, source),
    Math.max(0, problems.length - MOST_SORTED),
  );
}

/** An error for one problem that is in no particular pack. */
export const contentError = (path: string, message: string): ContentError =>
  new ContentError([{ path, message }]);

/**
 * The place of each key among those beside it; what is missing comes before
 * everything that is there.
 */
function orderOf(value: unknown, keys: Keys): number[] {
  let at = value;
  return keys.map((key) => {
    const place =
      typeof key === 'number' ? key : Object.keys(objectOf(at)).indexOf(key);
    at = (at as Record<string | number, unknown> | null | undefined)?.[key];
    return place;
  });
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    if (a[index] !== b[index]) return a[index]! - b[index]!;
  }
  return a.length - b.length;
}

/** The id of the innermost entry of a list on the way. */
function idOf(value: unknown, keys: Keys): string | undefined {
  let at = value;
  let found: string | undefined;
  for (const key of keys) {
    at = (at as Record<string | number, unknown> | null | undefined)?.[key];
    const { id } = objectOf(at);
    if (
      typeof key === 'number' &&
      typeof id === 'string' &&
      /^[\w-]{1,48}$/.test(id)
    )
      found = id;
  }
  return found;
}
