import type { FirstWords } from './builtin-later.js';
import { freeze } from './freeze.js';
import { lazyObject } from './lazy-object.js';
import { fieldsOf } from './plain-data.js';
import type { Catalogue, Pack } from './schema.js';
import { catalogue } from './catalogue/index.js';
import { words } from './words/en/index.js';

/** What of the built-in pack is there from the start. */
export interface FirstPack extends Pick<Pack, 'format' | 'language'> {
  readonly catalogue: Catalogue;
  readonly words: FirstWords;
}

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
 * The built-in catalogue in English, but for what comes later. The script-tag
 * build packs this module into compact rows.
 */
export const firstPack: FirstPack = fieldsOf<FirstPack>({
  format: 'aftercare-pack/1',
  language: 'en-GB',
  catalogue: frozen(catalogue),
  words: frozen(words),
});
