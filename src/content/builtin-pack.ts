import { freeze } from './freeze.js';
import { lazyObject } from './lazy-object.js';
import { fieldsOf } from './plain-data.js';
import type { Pack } from './schema.js';
import { catalogue } from './catalogue/index.js';
import { words } from './words/en/index.js';

/** Each list frozen when it is first read, so that its objects inherit nothing. */
const frozen = <T extends object>(lists: T): T =>
  lazyObject<T>(
    Object.fromEntries(
      Object.entries(lists).map(([name, list]) => [
        name,
        () => list as unknown,
      ]),
    ) as { [K in keyof T]: () => T[K] },
    freeze,
  );

/**
 * The whole built-in catalogue in English. The script-tag build packs this
 * module into compact rows.
 */
export const builtinPack: Pack = fieldsOf<Pack>({
  format: 'aftercare-pack/1',
  language: 'en-GB',
  catalogue: frozen(catalogue),
  words: frozen(words),
});
