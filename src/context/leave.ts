/** Where somebody goes who leaves, unless the host names another page: nothing about it says why. */
export const AWAY = 'https://www.bbc.co.uk/weather';

interface Leaving {
  /** What has to be forgotten, by every copy of this library on the page. */
  readonly forget: Set<() => void>;
  /** Who hears the keys: one button a page, even beside another version. */
  readonly exits: Set<() => void>;
}
const shared = Symbol.for('aftercare-elements/leave/0');
const page = globalThis as { [shared]?: Leaving };

/** What all copies of this library on the page know of leaving. */
export const leaving = (): Leaving => (page[shared] ??= { forget: new Set(), exits: new Set() });

/** Calls `forget` before the page goes; it must not wait. Returns the function that takes it back. */
export function onLeave(forget: () => void): () => void {
  const { forget: all } = leaving();
  all.add(forget);
  return () => void all.delete(forget);
}

/**
 * Leaves the page in one task: hidden before the next frame, silent, empty, and replaced in the history.
 * @param to an `https:` address
 * @param title what the tab and a screen reader say meanwhile: a neutral word
 */
export function leave(to: string, title: string): void {
  const { documentElement, body, head } = document;
  letGo();
  // Of the whole body, or what is in the top layer would stay. What a style sheet says with `!important` cannot win over it.
  body.style.setProperty('display', 'none', 'important');
  documentElement.style.setProperty('background', '#fff', 'important');
  document.querySelectorAll<HTMLMediaElement>('audio, video').forEach((media) => media.pause());
  globalThis.speechSynthesis?.cancel();
  navigator.vibrate?.(0);
  for (const forget of leaving().forget) {
    try {
      forget();
    } catch {
      // Nothing may keep the page from going.
    }
  }
  document.title = title;
  const referrer = document.createElement('meta');
  referrer.name = 'referrer';
  referrer.content = 'no-referrer';
  const alert = document.createElement('p');
  alert.role = 'alert';
  alert.textContent = title;
  head.append(referrer);
  documentElement.append(alert);
  // Back must not find it as it was, in a browser that kept it after all.
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
  location.replace(to);
}

/** A page may ask "Leave this site?"; not now. A listener that was there before ours still runs: then its question has no effect. */
function letGo(): void {
  addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), true);
  window.onbeforeunload = null;
  const { prototype } = BeforeUnloadEvent;
  Object.defineProperty(prototype, 'returnValue', { get: () => '', set() {} });
  Object.defineProperty(prototype, 'preventDefault', { value() {} });
}
