import type { Content } from '../content/content.js';
import { orPlain } from './or-plain.js';

/** Making one takes longer than all the names that it is asked for. */
const displayNames = new Map<string, Intl.DisplayNames>();

/**
 * The name of a language or a country in the language of the content. What has
 * no name stays as it is.
 */
export function nameOf(
  { language }: Content,
  type: 'region' | 'language',
  code: string,
): string {
  const key = `${type} ${language}`;
  return orPlain(() => {
    const names =
      displayNames.get(key) ?? new Intl.DisplayNames(language, { type });
    displayNames.set(key, names);
    return names.of(code);
  }, code);
}

/** Entries by their names, in the order of the content's language. */
export const byName = <T extends readonly [name: string, ...rest: unknown[]]>(
  { language }: Content,
  entries: readonly T[],
): readonly T[] =>
  orPlain(
    () => [...entries].sort(([a], [b]) => a.localeCompare(b, language)),
    entries,
  );
