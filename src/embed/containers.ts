import { readDataAttributes } from '../diagnostics/did-you-mean.js';
import { insist } from '../page/insist.js';
import { ofDocument } from '../page/of-document.js';
import { ofElement } from '../page/of-element.js';
import { offeredTags, pageTag } from '../registry/page-elements.js';
import { isTag, type Tag } from '../registry/tags.js';
import { attributesOf, isOffered, mounted, mountInto } from './mount.js';

type Root = Document | ShadowRoot;

/** The trees in which places are looked for: the page's, and open ones in it. */
const roots = new Set<Root>();
/** Names of elements that may bring a tree of their own once they are defined. */
const awaited = new Set<string>();

const observer = new MutationObserver((records) => {
  for (const { addedNodes } of records)
    for (const node of addedNodes)
      if (node.nodeType === Node.ELEMENT_NODE) findRoots(node as Element);
  fillContainers();
});

/**
 * Fills every
 * `<div data-aftercare="practice-card" data-practice="hold-hands">`: for sites
 * that strip tags they do not know.
 */
export function fillContainers(): void {
  for (const root of roots) {
    if ('host' in root && !root.host.isConnected) roots.delete(root);
    else root.querySelectorAll<HTMLElement>('[data-aftercare]').forEach(look);
  }
}

/**
 * Fills places that are added later, those of a page that was swapped in, and
 * those whose inside is written anew.
 */
export function watchContainers(): void {
  watch(document);
  fillContainers();
  // What is there in part is whole by then.
  if (ofDocument('readyState') === 'loading')
    document.addEventListener('DOMContentLoaded', fillContainers, {
      once: true,
    });
}

function watch(root: Root): void {
  if (roots.has(root)) return;
  roots.add(root);
  observer.observe(root, {
    childList: true,
    subtree: true,
    attributeFilter: ['data-aftercare'],
  });
  root.querySelectorAll('*').forEach(findRoot);
}

function findRoots(element: Element): void {
  findRoot(element);
  ofElement(element, 'querySelectorAll')('*').forEach(findRoot);
}

function findRoot(element: Element): void {
  const { localName } = element;
  const root = element.shadowRoot;
  // A form gives what has that name in it. There are no places in our own.
  const isRoot = root?.nodeType === Node.DOCUMENT_FRAGMENT_NODE;
  if (isRoot && !isOurs(localName)) watch(root);
  if (!isRoot && !ofElement(element, 'matches')(':defined'))
    awaitElement(localName);
}

const isOurs = (localName: string): boolean =>
  offeredTags().map(pageTag).includes(localName);

/** An element of the page has its tree when it is defined, which nobody tells. */
function awaitElement(localName: string): void {
  if (awaited.has(localName)) return;
  awaited.add(localName);
  whenDefined(localName, () => {
    for (const root of roots)
      root.querySelectorAll(localName).forEach(findRoot);
    fillContainers();
  });
}

/** Nothing is ever defined where the page took away what defines. */
function whenDefined(localName: string, act: () => void): void {
  try {
    void customElements.whenDefined(localName).then(act);
  } catch {
    // `registry/page-elements.ts` says so, once.
  }
}

function look(place: HTMLElement): void {
  if (!mounted.has(place)) {
    if (isWhole(place)) fill(place);
    return;
  }
  // Without an element, it was refused, or taken away by unmount().
  if (mounted.get(place)?.isConnected === false)
    insist(place, () => fillAgain(place));
}

/**
 * Whether all of a place has come: of a page that is still on its way, what
 * something follows.
 */
function isWhole(place: Node): boolean {
  if (ofDocument('readyState') !== 'loading') return true;
  for (let node: Node | null = place; node; node = node.parentNode)
    if (node.nextSibling) return true;
  return false;
}

function fill(place: HTMLElement): void {
  const tag = place.dataset['aftercare'] as Tag;
  // Its file may be on its way, and fills the place when it comes.
  if (isTag(tag) && !isOffered(tag)) return;
  const where = `<${place.localName}> data-aftercare="${tag}"`;
  const element = mountInto(place, tag, where);
  mounted.set(place, element);
  if (!element) return;
  const attributes = readDataAttributes(place, attributesOf(element));
  for (const [name, value] of attributes) element.setAttribute(name, value);
}

/**
 * The inside of a place was written anew, as morphing pages and editors do: what
 * stands there now is what is seen without scripts.
 * @returns whether there was anything to do
 */
function fillAgain(place: HTMLElement): boolean {
  const element = mounted.get(place);
  if (!place.isConnected || !element || element.isConnected) return false;
  fill(place);
  return true;
}
