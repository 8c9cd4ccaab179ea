/**
 * An object whose fields are made when they are first read. Most of the content
 * is not looked at before the first element is on the screen. It inherits
 * nothing.
 * @param finish what is done to a field before anybody reads it
 * @param versions for a field that changes: what it is made from. It is made
 *   anew when that has changed
 */
export function lazyObject<T extends object>(
  makers: { readonly [K in keyof T]: () => T[K] },
  finish = (field: unknown): unknown => field,
  versions: { readonly [name: string]: () => unknown } = {},
): T {
  const fields = Object.entries<() => unknown>(makers).map(([name, make]) => [
    name,
    {
      enumerable: true,
      get: once(() => finish(make()), ownOf(versions, name)),
    },
  ]);
  return Object.defineProperties(
    Object.create(null) as T,
    Object.fromEntries(fields) as PropertyDescriptorMap,
  );
}

/** What has this name itself: a page may have given every object one. */
const ownOf = <T>(
  values: { readonly [name: string]: T },
  name: string,
): T | undefined => (Object.hasOwn(values, name) ? values[name] : undefined);

const unchanging = (): unknown => undefined;

/**
 * What is made when it is first asked for, and is the same for as long as its
 * version is.
 */
function once(make: () => unknown, version = unchanging): () => unknown {
  let made: unknown;
  let madeFrom: unknown;
  return () => {
    const now = version();
    if (made === undefined || madeFrom !== now) made = make();
    madeFrom = now;
    return made;
  };
}
