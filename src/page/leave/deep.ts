import { queryDocument, queryFragment, shadowOf } from './platform.js';

/**
 * All elements of the document, also those in open shadow roots. A closed root
 * shows nothing to anybody.
 */
export function deepElements(): Element[] {
  const found: Element[] = [];
  const add = (elements: NodeListOf<Element>): void => {
    for (let index = 0; index < elements.length; index += 1) {
      const element = elements[index]!;
      found.push(element);
      const shadow = shadowOf(element);
      if (shadow) add(queryFragment(shadow, '*'));
    }
  };
  add(queryDocument(document, '*'));
  return found;
}
