import { takeBuiltinTyped } from './builtin-typed.js';
import { typed } from './words/en/typed/index.js';

takeBuiltinTyped(typed);

/** The built-in content with nothing that comes later. */
export { builtinContent, builtinPack } from './builtin.js';
