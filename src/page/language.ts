import { ofElement } from './of-element.js';

/** The language that somebody said for all of our elements on the page. */
let ofPage: string | undefined;
/** Who is told when a language around them changes. */
const told = new Set<() => void>();
let observer: MutationObserver | undefined;
let watched = new WeakSet<Node>();

const tellAll = (): void => [...told].forEach((tell) => tell());

/** The language that the script tag asks for. */
export const pageLanguage = (): string | undefined => ofPage;

/** Takes the language of all our elements on the page. */
export function setPageLanguage(language: string | undefined): void {
  ofPage = language;
  tellAll();
}

/** What an element stands in: another one, or the host of its tree. */
const around = (element: Element): Element | null | undefined =>
  element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;

/**
 * What the nearest `lang` says: up the tree of nodes, and from a shadow tree on
 * to its host. Where something is slotted to does not count, as in HTML.
 */
export function languageOf(element: Element): string | undefined {
  const said = ofElement(element, 'closest')('[lang]');
  if (said) return ofElement(said, 'getAttribute')('lang') ?? undefined;
  const { host } = ofElement(element, 'getRootNode')() as Partial<ShadowRoot>;
  return host && languageOf(host);
}

/** The same for what is around an element, whatever it says itself. */
export function languageAround(element: Element): string | undefined {
  const outside = around(element);
  return outside ? languageOf(outside) : undefined;
}

/**
 * Tells an element when a `lang` changes that it may stand in. There is one
 * observer; it watches every tree on the way to the document, and is let go
 * with the last element.
 * @returns what ends it
 */
export function followLanguage(element: Element, tell: () => void): () => void {
  observer ??= new MutationObserver(tellAll);
  told.add(tell);
  for (
    let root: Node | undefined = element.getRootNode();
    root;
    root = (root as Partial<ShadowRoot>).host?.getRootNode()
  )
    watch(root);
  return () => {
    told.delete(tell);
    if (told.size) return;
    observer?.disconnect();
    observer = undefined;
    watched = new WeakSet();
  };
}

function watch(root: Node): void {
  if (watched.has(root)) return;
  watched.add(root);
  observer!.observe(root, {
    subtree: true,
    attributes: true,
    attributeFilter: ['lang'],
  });
}
