/**
 * What the document has under a name of its own, or of the nodes that it is one of. A page with `<form name="scripts">` would be given that form by
 * `document.scripts`.
 */
export function fromDocument<Name extends keyof Document>(name: Name): Document[Name] {
  return Reflect.get(Document.prototype, name, document);
}

/** The script tags of the page. */
export const scriptTags = (): HTMLScriptElement[] => [...fromDocument('scripts')];

/** The files that are this script, in the address of a tag. */
export const scriptFile = /\/aftercare(\.whole)?(\.iife)?\.js\b/;
