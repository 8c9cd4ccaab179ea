// The script-tag files run on pages that have frozen the built-ins of the
// language (SES, or a page of its own accord). Lit writes `Symbol.metadata` as
// soon as it is loaded, which throws there. Only standard decorators read it,
// and ours are those of TypeScript: without it nothing is missing.
import MagicString from 'magic-string';
import { mapped } from './mapped.mjs';

const written = /Symbol\.metadata\s*\?\?=\s*Symbol\("metadata"\)/;

/**
 * Lets Lit do without `Symbol.metadata`, and has a script that cannot run say
 * so in one line. The elements stay undefined then, and the words inside their
 * tags stay on the screen.
 */
export function frozenPage() {
  return {
    ...frozenLit(),
    name: 'frozen-page',
    intro: 'try {',
    outro: `} catch (error) { console.warn("aftercare script: this page does not let the script run, and shows the words inside the tags (" + error + "); load the script before whatever freezes or replaces built-ins (docs/embedding.md)") }`,
  };
}

/**
 * Only lets Lit do without `Symbol.metadata`: a file that imports others cannot
 * catch what goes wrong in them.
 */
export function frozenLit() {
  let found = 0;
  return {
    name: 'frozen-lit',
    buildStart() {
      found = 0;
    },
    transform(code, id) {
      if (
        !/\/@lit\/reactive-element\/reactive-element\.js$/.test(
          id.replaceAll('\\', '/'),
        )
      )
        return null;
      if (!written.test(code))
        this.error(
          `Lit's Symbol.metadata is not where it was; see ${import.meta.url}.`,
        );
      found += 1;
      return mapped(
        new MagicString(code).replace(
          written,
          'Object.isExtensible(Symbol)&&($&)',
        ),
      );
    },
    buildEnd(error) {
      if (!error && found !== 1)
        this.error(
          `Expected one reactive-element in the bundle, found ${found}.`,
        );
    },
  };
}
