import * as builtin from './builtin.js';
import { takeBuiltinTyped } from './builtin-later.js';
import type { Content, WholePractice } from './content.js';
import { rest } from './rest-of-content.js';
import type { Audience, Pack } from './schema.js';
import { typed } from './words/en/typed/index.js';

/** Brings all of the built-in content at once, with nothing that comes later. */
export function makeWhole(): void {
  takeBuiltinTyped(typed);
  builtin.takeRest(rest);
}

/** A content with nothing that comes later. */
export interface WholeContent extends Omit<Content, 'practices'> {
  readonly practices: readonly WholePractice[];
}

function wholePack(): Pack {
  makeWhole();
  return builtin.builtinPack;
}

/**
 * The pack that comes with this library, with all that is in it. Whoever does
 * not use it does not bring it along.
 */
export const builtinPack: Pack = /* @__PURE__ */ wholePack();

/** The built-in content for an audience; made once and shared. */
export function builtinContent(audience?: Audience): WholeContent {
  makeWhole();
  return builtin.builtinContent(audience) as WholeContent;
}
