import { ofDocument } from '../page/of-document.js';

/** The script tags of the page. */
export const scriptTags = (): HTMLScriptElement[] => [...ofDocument('scripts')];

/** The files that are this script, in the address of a tag. */
export const scriptFile = /\/aftercare(\.whole)?(\.iife)?\.js\b/;
