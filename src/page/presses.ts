/**
 * Under which name a template leaves what a press on an element does: see
 * `html`.
 */
export const PRESS = 'on:click';

type Host = HTMLElement & { readonly renderRoot?: unknown };
type Pressable = Element & { [PRESS]?: (event: Event) => void };

/**
 * What carries words of an element out of it: what is copied, dragged or typed.
 */
const withWords = [
  'copy',
  'cut',
  'paste',
  'dragstart',
  'beforeinput',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'keydown',
  'keypress',
  'keyup',
];

const hosts = new WeakSet<Element>();
let isListening = false;

/**
 * Keeps what happens inside an element inside, as far as events can.
 *
 * Presses are heard on the host, so that nothing inside has a listener for
 * them. A tool that wraps `addEventListener` is told where an event came from
 * as its listener sees it: of a listener on the host that is the host, of one
 * inside it is the box that was pressed.
 *
 * What carries words goes no further than the document. What listens on the way
 * in, before it or on the window, came first.
 *
 * Where a page closed every shadow root, the host sees nothing of what is
 * inside: then the root hears the presses.
 */
export function keepInside(host: Host): void {
  const { renderRoot } = host;
  const isClosed = (renderRoot as ShadowRoot | undefined)?.mode === 'closed';
  // Twice is as once: a listener that is there already is not added again.
  (isClosed ? (renderRoot as ShadowRoot) : host).addEventListener(
    'click',
    press,
    true,
  );
  hosts.add(host);
  if (isListening) return;
  isListening = true;
  for (const type of withWords)
    document.addEventListener(type, stopWords, true);
}

/** Leaves no listener behind, once no element of ours is on the page. */
export function keepNothing(): void {
  isListening = false;
  for (const type of withWords)
    document.removeEventListener(type, stopWords, true);
}

/**
 * Does what the elements under a press say that it does, from the inside out,
 * as if they listened themselves.
 */
function press(this: EventTarget, event: Event): void {
  // Lit's own note of the root: a page may have broken `shadowRoot`, and
  // somebody may be leaving.
  const root = (this as Host).renderRoot ?? this;
  const path = event.composedPath() as Pressable[];
  // What stands in a slot is the page's, and is seen as it is.
  const target = event.target === this ? path[0] : event.target;
  for (const element of path) {
    if (element === root || event.cancelBubble) return;
    const handler = element[PRESS];
    // A browser calls nothing on a control that is disabled; and another
    // element of ours may stand in a slot.
    if (
      !handler ||
      element.getRootNode() !== root ||
      element.matches(':disabled')
    )
      continue;
    const own = (value: unknown): PropertyDescriptor => ({
      value,
      configurable: true,
    });
    Object.defineProperties(event, {
      target: own(target),
      currentTarget: own(element),
    });
    try {
      handler(event);
    } finally {
      Reflect.deleteProperty(event, 'target');
      Reflect.deleteProperty(event, 'currentTarget');
    }
  }
}

function stopWords(event: Event): void {
  const [target] = event.composedPath() as [Element];
  // Of a closed root only its host is seen from here.
  const isClosed = hosts.has(target);
  const host = isClosed ? target : (target.getRootNode() as ShadowRoot).host;
  const field = isClosed
    ? ((target as Host).renderRoot as ShadowRoot).activeElement
    : target;
  if (
    hosts.has(host) &&
    (!('key' in event) || isTyped(event as KeyboardEvent, field))
  )
    event.stopPropagation();
}

/**
 * A character for a field. Every other key is the page's as well: Escape closes
 * its dialog.
 */
const isTyped = (
  { key, ctrlKey, metaKey }: KeyboardEvent,
  target: Element | null,
): boolean =>
  key?.length === 1 &&
  !ctrlKey &&
  !metaKey &&
  !!target?.matches('input, textarea');
