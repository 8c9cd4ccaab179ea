import type { Pack } from './schema.js';
import { catalogue } from './catalogue/index.js';
import { words } from './words/en/index.js';

/**
 * The whole built-in catalogue in English. The script-tag build packs this
 * module into compact rows.
 */
export const builtinPack: Pack = {
  format: 'aftercare-pack/1',
  language: 'en-GB',
  catalogue,
  words,
};
