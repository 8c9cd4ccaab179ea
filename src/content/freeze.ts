/**
 * Freezes a value and all that is in it. What is frozen already is taken as
 * frozen to the bottom.
 */
export function freeze<T>(value: T): T {
  if (value && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}
