// Has Lit in the script-tag builds use the script's own Trusted Types policy.
// Lit makes one called "lit-html" as soon as it is loaded; on a page that
// allows each name once, a second Lit (the host's, or our script pasted twice)
// would throw there. See src/embed/trusted-types.ts.
import MagicString from 'magic-string';
import { join } from 'node:path';
import { mapped } from './mapped.mjs';
import { root } from './setup.mjs';

const eager =
  /(?<=[,;\s])(?<policy>\w+)=(?<types>\w+)\?\k<types>\.createPolicy\("lit-html",\{createHTML:(?<identity>\w+=>\w+)\}\):void 0/;

const ownModule = join(root, 'build/embed/trusted-types.js');

export function ownTrustedTypesPolicy() {
  let found = 0;
  return {
    name: 'own-trusted-types-policy',
    buildStart() {
      found = 0;
    },
    transform(code, id) {
      if (!/\/lit-html\/lit-html\.js$/.test(id.replaceAll('\\', '/')))
        return null;
      if (!eager.test(code))
        this.error(
          `Lit's Trusted Types policy is not where it was; see ${import.meta.url}.`,
        );
      found += 1;
      return mapped(
        new MagicString(code)
          .replace(eager, lazy)
          .prepend(`import { ownPolicy } from ${JSON.stringify(ownModule)};\n`),
      );
    },
    buildEnd(error) {
      if (!error && found !== 1)
        this.error(`Expected one lit-html in the bundle, found ${found}.`);
    },
  };
}

function lazy(_match, policy, types) {
  return `${policy}=${types}?{createHTML:h=>ownPolicy().createHTML(h)}:void 0`;
}
