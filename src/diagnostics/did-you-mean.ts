/**
 * Whether two names are at most two letters apart. Farther ones belong to
 * somebody else, as `data-cookie-consent`.
 */
export function isWithinEdits(a: string, b: string, left = 2): boolean {
  if (left < 0) return false;
  if (a[0] === b[0]) return !a || isWithinEdits(a.slice(1), b.slice(1), left);
  return (
    isWithinEdits(a.slice(1), b, left - 1) ||
    isWithinEdits(a, b.slice(1), left - 1) ||
    isWithinEdits(a.slice(1), b.slice(1), left - 1)
  );
}

/** The name that was probably meant, in words, or the names that there are. */
export function closestName(name: string, names: readonly string[]): string {
  const near = names.find((one) => isWithinEdits(name, one));
  return near ? `did you mean ${near}?` : `allowed: ${names.join(', ')}`;
}

/**
 * The `data-` attributes of an element that are in `names`, without the prefix.
 * One that is nearly so is named in the console; others belong to somebody
 * else.
 */
export function readDataAttributes(
  element: Element,
  names: readonly string[],
): [name: string, value: string][] {
  const known = names.map((name) => `data-${name}`);
  return [...element.attributes].flatMap(
    ({ name, value }): [string, string][] => {
      if (known.includes(name)) return [[name.slice('data-'.length), value]];
      if (known.some((one) => isWithinEdits(name, one)))
        console.warn(
          `<${element.localName} ${name}>: not known; ${closestName(name, known)}`,
        );
      return [];
    },
  );
}
