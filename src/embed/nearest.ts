/** Whether two names are at most two letters apart. Farther ones belong to somebody else, as `data-cookie-consent`. */
export function isNear(a: string, b: string, left = 2): boolean {
  if (left < 0) return false;
  if (a[0] === b[0]) return !a || isNear(a.slice(1), b.slice(1), left);
  return isNear(a.slice(1), b, left - 1) || isNear(a, b.slice(1), left - 1) || isNear(a.slice(1), b.slice(1), left - 1);
}

/** The name that was probably meant, in words, or the names that there are. */
export function meant(name: string, names: readonly string[]): string {
  const near = names.find((one) => isNear(name, one));
  return near ? `did you mean ${near}?` : `allowed: ${names.join(', ')}`;
}
