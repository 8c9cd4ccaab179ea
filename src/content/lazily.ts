/**
 * An object whose fields are made when they are first read. Most of the content is not looked at before the first
 * element is on the screen.
 */
export function lazily<T extends object>(makers: { readonly [K in keyof T]: () => T[K] }): T {
  const fields = Object.entries<() => unknown>(makers).map(([name, make]) => {
    let made: unknown;
    return [name, { enumerable: true, get: () => (made ??= make()) }];
  });
  return Object.defineProperties({}, Object.fromEntries(fields) as PropertyDescriptorMap) as T;
}
