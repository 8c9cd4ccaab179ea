import { definePage, pageTag, tags, type Tag } from '../define/define-elements.js';
import { isNear, meant } from './nearest.js';

/** What `Aftercare.mount()` takes: which element, and any of its attributes and properties. */
export type MountOptions = { readonly element: Tag } & Readonly<Record<string, unknown>>;

interface Ours extends CustomElementConstructor {
  readonly observedAttributes?: readonly string[];
}

/** What a host may set of any element. */
const everywhere = ['id', 'lang', 'dir', 'hidden', 'className', 'slot'];
const mounted = new WeakMap<Element, HTMLElement>();
/** Places that were named in the console already. */
const refused = new WeakSet<Element>();

const say = (text: string): undefined => void console.warn(`Aftercare: ${text}`);

function find(target: string | Element, work: string): Element | undefined {
  try {
    const place = typeof target === 'string' ? document.querySelector(target) : target;
    if (place instanceof Element) return place;
  } catch {
    // It says below what could not be used.
  }
  return say(`${work}(${typeof target === 'string' ? `"${target}"` : ''}): no such element on the page; give an element, or a selector that finds one.`);
}

/** Sets what is an attribute or a property of the element. Whatever else is given is named in the console, and nothing comes of it. */
function assign(element: HTMLElement, options: Readonly<Record<string, unknown>>, where: string): void {
  const attributes = (element.constructor as Ours).observedAttributes ?? [];
  for (const [name, value] of Object.entries(options)) {
    const own = everywhere.includes(name) || (name in element && !(name in HTMLElement.prototype));
    if (own) Object.assign(element, { [name]: value });
    else if (attributes.includes(name)) element.setAttribute(name, String(value));
    else say(`${where}: <${element.localName}> has no "${name}"; ${meant(name, attributes)}`);
  }
}

/** Puts an element of ours in a place. What stands there is kept inside it, as what is seen while scripts are off. */
function put(place: Element, tag: Tag): HTMLElement {
  const name = pageTag(tag);
  definePage(tag);
  // A copy of the page, as Turbo keeps one, has the element in it already.
  const there = place.firstElementChild;
  const element = there?.localName === name ? (there as HTMLElement) : document.createElement(name);
  if (element !== there) {
    element.append(...place.childNodes);
    place.append(element);
  }
  mounted.set(place, element);
  return element;
}

/**
 * Puts an element in a place, or changes the one that was put there.
 * @param target an element, or a selector
 * @returns the element; nothing where it cannot be, which the console says in one line, and what stands there stays
 */
export function mount(target: string | Element, { element: tag, ...options }: MountOptions): HTMLElement | undefined {
  const place = find(target, 'mount');
  if (!place) return undefined;
  if (!tags.includes(tag)) return say(`mount(): no element "${String(tag)}"; ${meant(String(tag), tags)}`);
  if (mounted.get(place)?.localName !== pageTag(tag)) takeAway(place);
  const element = mounted.get(place) ?? put(place, tag);
  assign(element, options, 'mount()');
  return element;
}

/** Changes attributes and properties of the element that was put in a place. @returns the element, or nothing where there is none */
export function update(target: string | Element, options: Readonly<Record<string, unknown>>): HTMLElement | undefined {
  const place = find(target, 'update');
  const element = place && mounted.get(place);
  if (element) assign(element, options, 'update()');
  else if (place) say('update(): nothing was put there; mount() puts it there.');
  return element;
}

/** Takes the element out of a place, and brings back what stood there. */
export function unmount(target: string | Element): void {
  const place = find(target, 'unmount');
  if (place) takeAway(place);
}

function takeAway(place: Element): void {
  const element = mounted.get(place);
  element?.replaceWith(...element.childNodes);
  mounted.delete(place);
}

/** Fills every `<div data-aftercare="practice-card" data-practice="hold-hands">`: for sites that strip tags they do not know. */
export function fillPlaces(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-aftercare]')) {
    if (mounted.has(place) || refused.has(place)) continue;
    const tag = place.dataset['aftercare'] as Tag;
    if (!tags.includes(tag)) {
      refused.add(place);
      say(`<${place.localName} data-aftercare="${tag}">: no such element; ${meant(tag, tags)}`);
      continue;
    }
    const element = put(place, tag);
    const attributes = (element.constructor as Ours).observedAttributes ?? [];
    for (const { name, value } of place.attributes) {
      const own = name.slice('data-'.length);
      if (!name.startsWith('data-') || own === 'aftercare') continue;
      const near = attributes.find((attribute) => isNear(own, attribute));
      if (attributes.includes(own)) element.setAttribute(own, value);
      else if (near) say(`<${place.localName} ${name}>: not known of <${tag}>; did you mean data-${near}?`);
    }
  }
}

/** Fills places that are added later, and those of a page that was swapped in. */
export function watchPlaces(): void {
  fillPlaces();
  new MutationObserver(fillPlaces).observe(document, { childList: true, subtree: true, attributeFilter: ['data-aftercare'] });
}
