/**
 * An object whose fields are made when they are first read. Most of the content
 * is not looked at before the first element is on the screen. It inherits
 * nothing.
 * @param finish what is done to a field before anybody reads it
 */
export function lazyObject<T extends object>(
  makers: { readonly [K in keyof T]: () => T[K] },
  finish = (field: unknown): unknown => field,
): T {
  const fields = Object.entries<() => unknown>(makers).map(([name, make]) => [
    name,
    { enumerable: true, get: once(() => finish(make())) },
  ]);
  return Object.defineProperties(
    Object.create(null) as T,
    Object.fromEntries(fields) as PropertyDescriptorMap,
  );
}

/** What is made when it is first asked for, and is the same from then on. */
function once(make: () => unknown): () => unknown {
  let made: unknown;
  return () => {
    made ??= make();
    return made;
  };
}
