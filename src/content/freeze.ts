/**
 * That nothing in it is changed: what a host writes with `as const` is taken,
 * too.
 */
export type Frozen<T> = { readonly [K in keyof T]: Frozen<T[K]> };

/**
 * Freezes a value and all that is in it, and its objects inherit nothing from
 * then on: a page may have given all objects something that is named like an
 * optional field, and whoever reads that field finds it only where the object
 * itself has it. What is frozen already is taken as frozen to the bottom.
 */
export function freeze<T>(value: T): T {
  if (value && typeof value === 'object' && !Object.isFrozen(value)) {
    // Lists keep what they can do.
    if (!Array.isArray(value)) Object.setPrototypeOf(value, null);
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}
