/**
 * Whether two names are at most two letters apart. Farther ones belong to
 * somebody else, as `data-cookie-consent`.
 */
export function isNear(a: string, b: string, left = 2): boolean {
  if (left < 0) return false;
  if (a[0] === b[0]) return !a || isNear(a.slice(1), b.slice(1), left);
  return (
    isNear(a.slice(1), b, left - 1) ||
    isNear(a, b.slice(1), left - 1) ||
    isNear(a.slice(1), b.slice(1), left - 1)
  );
}

/** The name that was probably meant, in words, or the names that there are. */
export function meant(name: string, names: readonly string[]): string {
  const near = names.find((one) => isNear(name, one));
  return near ? `did you mean ${near}?` : `allowed: ${names.join(', ')}`;
}

/**
 * The `data-` attributes of an element that are in `names`, without the prefix.
 * One that is nearly so is named in the console; others belong to somebody
 * else.
 */
export function dataOf(
  element: Element,
  names: readonly string[],
): [name: string, value: string][] {
  const known = names.map((name) => `data-${name}`);
  return [...element.attributes].flatMap(
    ({ name, value }): [string, string][] => {
      if (known.includes(name)) return [[name.slice('data-'.length), value]];
      if (known.some((one) => isNear(name, one)))
        console.warn(
          `<${element.localName} ${name}>: not known; ${meant(name, known)}`,
        );
      return [];
    },
  );
}
