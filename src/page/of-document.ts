/**
 * What the document itself says of one of its properties, whatever in the page
 * has that name: a form, a frame or an image called `body` or `hidden` stands
 * in front of the property, also in `document.body`. Methods are not asked for
 * here: where `createElement` is gone nothing on the page works.
 */
export const ofDocument = <K extends keyof Document>(name: K): Document[K] =>
  Reflect.get(Object.getPrototypeOf(document) as Document, name, document);
