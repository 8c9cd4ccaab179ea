import { ofDocument } from '../page/of-document.js';

/** The script tags of the page. */
export const scriptTags = (): HTMLScriptElement[] => [...ofDocument('scripts')];

/** The file of one element, in the address of a tag. */
export const elementFile = /\/aftercare\/[a-z]+-[a-z-]+\.js\b/;

const wholeFile = /\/aftercare(\.whole)?(\.iife)?\.js\b/;

/** Whether an address is that of this script, or of one of its elements. */
export const isScriptFile = (address: string): boolean =>
  wholeFile.test(address) || elementFile.test(address);
