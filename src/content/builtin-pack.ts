import { freeze } from './freeze.js';
import { lazyObject } from './lazy-object.js';
import { readBuiltinTyped } from './builtin-typed.js';
import { fieldsOf } from './plain-data.js';
import type { Pack } from './schema.js';
import { catalogue } from './catalogue/index.js';
import { words } from './words/en/index.js';

/**
 * Each list frozen when it is first read, so that its objects inherit nothing.
 * @param later what makes those that come later, `undefined` until then
 */
const frozen = <T extends object>(
  lists: T,
  later: { [K in keyof T]?: () => T[K] } = {},
): T => {
  const made = Object.entries(lists).map(([name, list]) => [
    name,
    () => list as unknown,
  ]);
  const makers = { ...Object.fromEntries(made), ...later } as {
    [K in keyof T]: () => T[K];
  };
  return lazyObject<T>(makers, freeze);
};

/**
 * The whole built-in catalogue in English. The script-tag build packs this
 * module into compact rows.
 */
export const builtinPack: Pack = fieldsOf<Pack>({
  format: 'aftercare-pack/1',
  language: 'en-GB',
  catalogue: frozen(catalogue),
  words: frozen(words, { typed: readBuiltinTyped }),
});
