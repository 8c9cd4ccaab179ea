/** Where somebody goes who leaves, unless the host names another page: nothing about it says why. */
export const AWAY = 'https://www.bbc.co.uk/weather';

interface Leaving {
  /** What has to stop before anything is forgotten: what keeps answers must not keep that they are gone. */
  readonly close: Set<() => void>;
  /** What has to be forgotten, by every copy of this library on the page. */
  readonly forget: Set<() => void>;
  /** Who hears the keys: one button a page, even beside another version. */
  readonly exits: Set<() => void>;
  /** Takes the page around away, where this one is a frame in it. */
  outer?: () => void;
}
const shared = Symbol.for('aftercare-elements/leave/0');
type Kinds = Partial<Record<'BeforeUnloadEvent' | 'NavigateEvent', { readonly prototype: object }>>;
const page = globalThis as { [shared]?: Leaving; readonly navigation?: EventTarget } & Kinds;

/** What all copies of this library on the page know of leaving. */
export const leaving = (): Leaving =>
  (page[shared] ??= { close: new Set(), forget: new Set(), exits: new Set() });

/**
 * Leaves the page in one task: hidden before the next frame, silent, empty, and replaced in the history.
 * @param to an `https:` address
 * @param title what the tab and a screen reader say meanwhile: a neutral word
 */
export function leave(to: string, title: string): void {
  const { documentElement, head } = document;
  // Every child, for a page may put things beside the body. Nothing of a style sheet wins over this but a transition.
  for (const { style } of documentElement.children as HTMLCollectionOf<HTMLElement>)
    style.cssText = 'display: none !important; transition: none !important';
  documentElement.style.cssText = 'background: #fff !important; transition: none !important';
  document.querySelectorAll<HTMLMediaElement>('audio, video').forEach((media) => media.pause());
  globalThis.speechSynthesis?.cancel();
  navigator.vibrate?.(0);
  const { close, forget: all, outer } = leaving();
  for (const forget of [...close, ...all]) {
    try {
      forget();
    } catch {
      // Nothing may keep the page from going.
    }
  }
  // What a frame plays is silent without it, and it can ask nothing.
  document.querySelectorAll('iframe, object, embed').forEach((node) => node.remove());
  letGo('beforeunload', window, 'BeforeUnloadEvent');
  letGo('navigate', page.navigation, 'NavigateEvent');
  document.title = title;
  head.append(
    Object.assign(document.createElement('meta'), { name: 'referrer', content: 'no-referrer' }),
  );
  documentElement.append(
    Object.assign(document.createElement('p'), { role: 'alert', textContent: title }),
  );
  // Back must not find it as it was, in a browser that kept it after all.
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
  outer?.();
  location.replace(outer ? 'about:blank' : to);
}

/** A page may stop a navigation, or ask "Leave this site?"; not now. A listener that was there before ours still runs: then what it does has no effect. */
function letGo(
  type: 'beforeunload' | 'navigate',
  target: EventTarget | undefined,
  kind: 'BeforeUnloadEvent' | 'NavigateEvent',
): void {
  if (!target) return;
  try {
    target.addEventListener(type, (event) => event.stopImmediatePropagation(), true);
    Object.assign(target, { [`on${type}`]: null });
    const { prototype } = page[kind]!;
    for (const method of ['preventDefault', 'intercept'])
      Object.defineProperty(prototype, method, { value() {}, configurable: true });
    Object.defineProperty(prototype, 'returnValue', {
      get: () => '',
      set() {},
      configurable: true,
    });
  } catch {
    // A page may have frozen what belongs to the browser.
  }
}
