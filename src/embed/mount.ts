import { definePage, offeredTags, pageTag } from '../registry/page-elements.js';
import { howToLoad, isTag, tags, type Tag } from '../registry/tags.js';
import { closestName } from '../diagnostics/near-name.js';
import { tell } from '../diagnostics/tell-once.js';
import { named } from '../session/given.js';

/**
 * What `Aftercare.mount()` takes: which element, and any of its attributes and
 * properties.
 */
export type MountOptions = { readonly element: Tag } & Readonly<
  Record<string, unknown>
>;

interface Ours extends CustomElementConstructor {
  readonly observedAttributes?: readonly string[];
}

/** What a host may set of any element. */
const everywhere = ['id', 'lang', 'dir', 'hidden', 'className', 'slot'];
/**
 * What was put in a place. A place that was refused, or from which it was taken
 * away, is here with nothing.
 */
export const mounted = new WeakMap<Element, HTMLElement | undefined>();

/** Gives nothing, for whoever has nothing more to give. */
function warn(text: string): undefined {
  const line = text.startsWith('<') ? text : `aftercare ${text}`;
  tell(line, 'embedding');
}
export const attributesOf = (element: HTMLElement): readonly string[] =>
  (element.constructor as Ours).observedAttributes ?? [];

function find(
  target: string | Element,
  work: string,
  options: unknown,
): Element | undefined {
  if (Object(options) !== options)
    return warn(
      `${work}(): ${named(options)} is no object; give one with what is to be set`,
    );
  try {
    const place =
      typeof target === 'string' ? document.querySelector(target) : target;
    // Not `instanceof`: MooTools has an `Element` of its own.
    if (place?.nodeType === 1) return place;
  } catch {
    // It says below what could not be used.
  }
  return warn(
    `${work}(${named(target)}): no such element on the page; ` +
      'give an element, or a selector that finds one',
  );
}

/**
 * Sets what is an attribute or a property of the element. Whatever else is
 * given is named in the console, and nothing comes of it.
 */
function assign(
  element: HTMLElement,
  options: Readonly<Record<string, unknown>>,
  where: string,
): void {
  const attributes = attributesOf(element);
  for (const [name, value] of Object.entries(options)) {
    const own =
      everywhere.includes(name) ||
      (name in element && !(name in HTMLElement.prototype));
    if (own) Object.assign(element, { [name]: value });
    else if (attributes.includes(name))
      element.setAttribute(name, String(value));
    else
      warn(
        `${where}: <${element.localName}> has no "${name}"; ${closestName(name, attributes)}`,
      );
  }
}

/** Whether a script file of the page has brought it. */
export const isOffered = (tag: Tag): boolean => offeredTags().includes(tag);

/**
 * Puts an element of ours in a place. What stands there is kept inside it, as
 * what is seen while scripts are off.
 */
export function mountInto(
  place: Element,
  tag: Tag,
  where: string,
): HTMLElement | undefined {
  if (!isTag(tag))
    return warn(
      `${where}: no element ${named(tag)}; ` +
        closestName(typeof tag === 'string' ? tag : '', tags),
    );
  if (!isOffered(tag))
    return warn(
      `${where}: <${tag}> is in none of the files on this page; ${howToLoad(tag)}`,
    );
  const name = pageTag(tag);
  const before = mounted.get(place);
  const isKept = before?.localName === name;
  if (isKept && (place.contains(before) || before.isConnected)) return before;
  unmount(place);
  definePage([tag]);
  // A copy of the page, as Turbo keeps one, has the element in it already. One
  // that the page took away comes back with what is open in it.
  const element =
    place.querySelector<HTMLElement>(`:scope > ${name}`) ??
    (isKept ? before : document.createElement(name));
  if (element.parentNode !== place) {
    element.replaceChildren(...place.childNodes);
    place.append(element);
  }
  mounted.set(place, element);
  return element;
}

/**
 * Puts an element in a place, or changes the one that was put there.
 * @param target an element, or a selector
 * @returns the element; nothing where it cannot be, which the console says in
 *   one line, and what stands there stays
 */
export function mount(
  target: string | Element,
  options: MountOptions,
): HTMLElement | undefined {
  const place = find(target, 'mount', options);
  if (!place) return undefined;
  const { element: tag, ...fields } = options;
  const element = mountInto(place, tag, 'mount()');
  if (element) assign(element, fields, 'mount()');
  return element;
}

/**
 * Changes attributes and properties of the element that was put in a place.
 * @returns the element, or nothing where there is none
 */
export function update(
  target: string | Element,
  options: Readonly<Record<string, unknown>>,
): HTMLElement | undefined {
  const place = find(target, 'update', options);
  const element = place && mounted.get(place);
  if (element) assign(element, options, 'update()');
  else if (place)
    warn('update(): nothing was put there; mount() puts it there');
  return element;
}

/** Takes the element out of a place, and brings back what stood there. */
export function unmount(target: string | Element): void {
  const place = find(target, 'unmount', {});
  if (!place) return;
  const element = mounted.get(place);
  element?.replaceWith(...element.childNodes);
  mounted.set(place, undefined);
}
