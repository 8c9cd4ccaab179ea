// What a runner of unit tests does before a test: a document that is no
// browser's, and its names where scripts look for them.

/** A window of jsdom or happy-dom. */
interface AnyWindow {
  readonly document: Document;
}

/**
 * What Node has, too, and has to be the window's: an event of another kind
 * cannot be dispatched.
 */
const fromWindow = new Set([
  'Event',
  'CustomEvent',
  'EventTarget',
  'AbortController',
  'AbortSignal',
  'Blob',
  'File',
  'FormData',
  'MessageEvent',
  'Headers',
  'navigator',
]);

/** Makes the names of a window global, as Vitest and Jest do. */
export function takeWindow(window: AnyWindow): void {
  const names = new Set<string>();
  let level: object | null = window;
  while (level && level !== Object.prototype) {
    for (const name of Object.getOwnPropertyNames(level)) names.add(name);
    level = Object.getPrototypeOf(level) as object | null;
  }
  const all = window as unknown as Record<string, unknown>;
  for (const name of names) {
    if (name in globalThis && !fromWindow.has(name)) continue;
    const value = all[name];
    const isFunction = typeof value === 'function' && !/^[A-Z]/.test(name);
    Object.defineProperty(globalThis, name, {
      value: isFunction ? (value.bind(window) as unknown) : value,
      configurable: true,
      writable: true,
    });
  }
  Object.assign(globalThis, {
    window,
    self: window,
    document: window.document,
  });
}
