import type { Typed } from './schema.js';

/** How people type what they feel comes after the first element is seen. */
let builtinTyped: Typed | undefined;

/** The built-in one in English; `undefined` until it has come. */
export const readBuiltinTyped = (): Typed | undefined => builtinTyped;

/** Takes it, from whoever has it. */
export function takeBuiltinTyped(typed: Typed): void {
  builtinTyped = typed;
}
