/**
 * What leaving needs of the browser, taken once when this module is loaded.
 * What a page patches afterwards does not matter then, nor does a form or a
 * frame whose name hides a member of `document`. A method that is missing, or
 * was patched before, may throw when it is called: every step of leaving runs
 * in `attempt`.
 */
const { apply, getOwnPropertyDescriptor } = Reflect;
const kinds = globalThis as unknown as Partial<
  Record<string, { readonly prototype: object }>
>;

type Member<Result> = (self: object, ...values: unknown[]) => Result;
type Part = 'get' | 'set' | 'value';

function take<Result = unknown>(
  kind: string,
  name: string,
  part: Part,
): Member<Result> {
  const { prototype = {} } = kinds[kind] ?? {};
  const member = getOwnPropertyDescriptor(prototype, name)?.[
    part
  ] as () => Result;
  return (self, ...values) => apply(member, self, values) as Result;
}

export const rootOf = take<Element | null>(
  'Document',
  'documentElement',
  'get',
);
export const bodyOf = take<HTMLElement | null>('Document', 'body', 'get');
export const activeIn = take<Element | null>(
  'Document',
  'activeElement',
  'get',
);
export const setSheets = take('Document', 'adoptedStyleSheets', 'set');
export const createElementOf = take<HTMLElement>(
  'Document',
  'createElementNS',
  'value',
);
export const replaceContent = take('Document', 'replaceChildren', 'value');
export const queryDocument = take<NodeListOf<Element>>(
  'Document',
  'querySelectorAll',
  'value',
);
export const queryFragment = take<NodeListOf<Element>>(
  'DocumentFragment',
  'querySelectorAll',
  'value',
);
export const childrenOf = take<NodeListOf<ChildNode>>(
  'Node',
  'childNodes',
  'get',
);
export const parentOf = take<Node | null>('Node', 'parentNode', 'get');
export const appendTo = take('Node', 'appendChild', 'value');
export const removeFrom = take('Node', 'removeChild', 'value');
export const setText = take('Node', 'textContent', 'set');
export const setAttribute = take('Element', 'setAttribute', 'value');
export const shadowOf = take<ShadowRoot | null>('Element', 'shadowRoot', 'get');
export const hostOf = take<Element>('ShadowRoot', 'host', 'get');
export const pause = take('HTMLMediaElement', 'pause', 'value');
export const setMuted = take('HTMLMediaElement', 'muted', 'set');
export const windowOf = take<Window | null>(
  'HTMLIFrameElement',
  'contentWindow',
  'get',
);
export const listen = take('EventTarget', 'addEventListener', 'value');
export const stopEvent = take('Event', 'stopImmediatePropagation', 'value');
export const preventEvent = take('Event', 'preventDefault', 'value');
export const entriesOf = take<NavigationHistoryEntry[]>(
  'Navigation',
  'entries',
  'value',
);
export const currentOf = take<NavigationHistoryEntry | null>(
  'Navigation',
  'currentEntry',
  'get',
);
export const activationOf = take<NavigationActivation | null>(
  'Navigation',
  'activation',
  'get',
);
export const traverse = take<NavigationResult>(
  'Navigation',
  'traverseTo',
  'value',
);
export const eachOf = take('Set', 'forEach', 'value');

export const observe = take('MutationObserver', 'observe', 'value');
export const stopObserving = take('MutationObserver', 'disconnect', 'value');
export const takeRecordsOf = take('MutationObserver', 'takeRecords', 'value');

export const { defineProperty } = Reflect;
export const {
  CSSStyleSheet: Sheet,
  MutationObserver: Observer,
  setTimeout: startTimer,
} = globalThis;

/**
 * The session history of a window; undefined where the browser has no
 * Navigation API.
 */
export function navigationOf(of: Window): Navigation | undefined {
  const { navigation } = of as { readonly navigation?: Navigation };
  // A frame may have this name, and is found under it where the browser has
  // nothing of its own.
  return navigation && 'currentEntry' in navigation ? navigation : undefined;
}

/**
 * Runs one step; whatever it throws, the next one follows.
 * @returns whether it came to its end
 */
export function attempt(step: () => unknown): boolean {
  try {
    step();
    return true;
  } catch {
    return false;
  }
}

/**
 * Runs it after a while.
 * @throws where the page left no timer to wait with
 */
export function later(run: () => void, milliseconds: number): void {
  apply(startTimer, globalThis, [run, milliseconds]);
}

/**
 * Keeps a link from being followed, also where a page has patched what does
 * that.
 */
export function cancelEvent(event: Event): void {
  attempt(() => preventEvent(event));
  // Deprecated as a name, and the same as that.
  if (!event.defaultPrevented)
    attempt(() => Object.assign(event, { returnValue: false }));
}
