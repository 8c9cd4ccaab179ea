/**
 * Where answers are kept. Apart from the rest: asking whether something is
 * there loads nothing else.
 */

/** The name tells nobody what is in it. */
export const DATABASE = 'page-notes';

/**
 * What FNV-1a begins with, and a second beginning, so that two names of parts
 * hardly ever meet.
 */
const BEGINNINGS = [0x811c9dc5, 0x9e3779b9];
const PRIME = 0x01000193;

/**
 * The database of a part of the page. The page's own has no name of its own.
 * What a site calls a part may say what it is about, so it does not stand
 * there: only a number that comes of it.
 */
export function databaseOf(part = ''): string {
  if (!part) return DATABASE;
  const numbers = BEGINNINGS.map((beginning) => {
    let number = beginning;
    for (let index = 0; index < part.length; index += 1)
      number = Math.imul(number ^ part.charCodeAt(index), PRIME);
    return (number >>> 0).toString(36).padStart(7, '0');
  });
  return `${DATABASE}-${numbers.join('')}`;
}

/**
 * A frame without an origin of its own may keep nothing, and asking there
 * leaves an error that nobody can catch. A file has no origin either, and may.
 */
export const mayKeep = (): boolean =>
  typeof indexedDB !== 'undefined' &&
  (globalThis.origin !== 'null' || globalThis.location?.protocol === 'file:');

/**
 * Tries a second time where the first fails: a store that a crash broke fails
 * once, and is there again.
 */
export async function twice<T>(
  work: () => Promise<T>,
  isFinal: (error: unknown) => boolean = () => false,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isFinal(error)) throw error;
    return work();
  }
}

/**
 * The databases that the browser lists, or `undefined` where it lists none.
 * Asking leaves no trace.
 */
export async function listed(): Promise<readonly string[] | undefined> {
  if (!mayKeep() || !indexedDB.databases) return undefined;
  const all = await twice(() => indexedDB.databases());
  return all.flatMap(({ name, version }) => (version && name) || []);
}
