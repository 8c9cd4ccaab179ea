import { ofDocument } from '../page/of-document.js';
import { elementFile, isScriptFile, scriptTags } from './page-scripts.js';

/**
 * The tag that this script came with: a classic script is told, and a module
 * finds the one with its address. Undefined where the page has taken it away,
 * or another script imports this one.
 */
export const ownScript: HTMLScriptElement | undefined =
  (ofDocument('currentScript') as HTMLScriptElement | null) ??
  scriptTags().find(({ src }) => src === import.meta.url) ??
  scriptTags().find(({ src }) => isScriptFile(src));

/**
 * All tags of this script: where a page has a file for each element, each has
 * its tag.
 */
export const ownScripts: readonly HTMLScriptElement[] =
  ownScript && elementFile.test(ownScript.src)
    ? scriptTags().filter(({ src }) => elementFile.test(src))
    : scriptTags().filter((tag) => tag === ownScript);

/**
 * Where this script came from; a module knows it also after a redirect. The
 * build for classic scripts has an empty `import.meta.url`. In the files of
 * single elements it is the address of `aftercare.js` beside their folder.
 */
export const ownAddress: string = import.meta.url || (ownScript?.src ?? '');

/**
 * The nonce by which the page's policy allows this script. Its tag may be gone;
 * what else is allowed has the same one.
 */
export const ownNonce: string =
  ownScript?.nonce || (scriptTags().find(({ nonce }) => nonce)?.nonce ?? '');
