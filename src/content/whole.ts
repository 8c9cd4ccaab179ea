import * as builtin from './builtin.js';
import { takeBuiltinTyped } from './builtin-later.js';
import type { Content, WholePractice } from './content.js';
import { rest } from './rest-of-content.js';
import type { Audience } from './schema.js';
import { typed } from './words/en/typed/index.js';

takeBuiltinTyped(typed);
builtin.takeRest(rest);

/** A content with nothing that comes later. */
export interface WholeContent extends Omit<Content, 'practices'> {
  readonly practices: readonly WholePractice[];
}

/** The pack that comes with this library, with all that is in it. */
export const { builtinPack } = builtin;

/** The built-in content for an audience; made once and shared. */
export const builtinContent = (audience?: Audience): WholeContent =>
  builtin.builtinContent(audience) as WholeContent;
