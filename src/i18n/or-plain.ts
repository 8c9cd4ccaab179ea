/**
 * What `Intl` makes, or the plain value where an engine lacks that part of it
 * or refuses what it is given: a date as digits is better than no panel.
 */
export function orPlain<T>(make: () => T | undefined, plain: T): T {
  try {
    return make() ?? plain;
  } catch {
    return plain;
  }
}
