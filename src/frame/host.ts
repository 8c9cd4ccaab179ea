import { AWAY, govUkHearsKeys, leave, leaving } from '../page/leave.js';
import { ofDocument } from '../page/of-document.js';
import { exit } from '../content/words/en/messages/exit.js';
import { HELLO, readMessage } from './messages.js';
import { onShift } from './shift.js';

export interface FrameHandle {
  readonly frame: HTMLIFrameElement;
  /**
   * Whether the elements came: false when it was too late for them, or the
   * frame was taken away before.
   */
  readonly ready: Promise<boolean>;
  /** Takes the frame away, and brings back what stood there. */
  destroy(): void;
}

/** Seconds; only those in which the page can be seen. */
const PATIENCE = 15;
const shared = Symbol.for('aftercare-elements/frames/0');
const page = globalThis as {
  [shared]?: Map<HTMLElement, FrameHandle | undefined>;
};
/**
 * Every place on the page that was looked at, by any copy of this file; without
 * a handle where there is no frame.
 */
const placed = (page[shared] ??= new Map<
  HTMLElement,
  FrameHandle | undefined
>());
const own = new URL('embed.html', import.meta.url);
const say = (text: string): undefined =>
  void console.warn(`aftercare-frame: ${text}`);

/**
 * Where leaving goes, as the place says now; undefined, which the console says,
 * where one cannot go there.
 */
function exitOf({
  dataset: { exitTo: to = AWAY },
}: HTMLElement): string | undefined {
  if (/^https:/i.test(to) && URL.canParse(to)) return to;
  return say(
    `data-exit-to="${to}": not usable here; allowed: an https: address.`,
  );
}

/**
 * Puts a frame from the origin of this script in a place. What stands there
 * stays until the elements are, and comes back when the frame goes.
 * @param place an element on the page with `data-aftercare-frame="tags"`, and
 *   settings and attributes as further `data-` attributes
 * @returns nothing where it cannot be, which the console says
 */
export function mountFrame(place: HTMLElement): FrameHandle | undefined {
  const there = placed.get(place);
  if (there) return there;
  if (!place.isConnected)
    return say(
      'this place is not on the page yet; it is looked at again when it is.',
    );
  placed.set(place, undefined);
  if (own.origin === location.origin)
    return say(
      `${own.origin} is this page's own origin, where a frame keeps nothing apart; what stands here stays.`,
    );
  if (!exitOf(place)) return undefined;

  const gone = new AbortController();
  const { signal } = gone;
  const frame = document.createElement('iframe');
  const before: ChildNode[] = [];
  let port: MessagePort | undefined;
  let came = false;
  let over = false;
  let height = 0;
  let waiting = false;
  let settle: (came: boolean) => void;

  const leaveAll = (): void => leave(exitOf(place) ?? AWAY, exit['exit.title']);
  const grow = (): void => {
    waiting = false;
    frame.style.blockSize = `${height}px`;
  };
  const tell = (): void => {
    const { title = 'Check in', theme } = place.dataset;
    frame.title = title;
    // With another scheme than what is in it, a frame is not transparent. A
    // page that says nothing of dark is light, also where the system is dark.
    const said =
      document.querySelector<HTMLMetaElement>('meta[name=color-scheme]')
        ?.content || 'light';
    frame.style.colorScheme =
      theme ||
      (getComputedStyle(place).colorScheme === 'normal' ? said : 'inherit');
    port?.postMessage({
      ...place.dataset,
      scheme: getComputedStyle(frame).colorScheme,
    });
  };
  const come = (): void => {
    if (came) return;
    came = true;
    clearInterval(late);
    const focused = place.contains(ofDocument('activeElement'));
    for (const node of [...place.childNodes]) {
      if (node === frame) continue;
      before.push(node);
      node.remove();
    }
    Object.assign(frame.style, {
      position: '',
      visibility: '',
      inlineSize: '100%',
    });
    grow();
    // Whoever was in what stood here is in what stands here now.
    if (focused) frame.focus();
    settle(true);
    place.dispatchEvent(new Event('care-frame-ready', { bubbles: true }));
  };
  const hear = ({ data }: MessageEvent): void => {
    const message = readMessage(data);
    if (message?.type === 'exit') leaveAll();
    else if (message?.type === 'ready') come();
    else if (message?.type === 'height') {
      height = message.height;
      // However many come, the page moves once a frame.
      if (!came || waiting) return;
      waiting = true;
      requestAnimationFrame(grow);
    } else if (message && !over) {
      over = true;
      place.dispatchEvent(new Event('care-frame-done', { bubbles: true }));
    }
  };

  const handle: FrameHandle = {
    frame,
    ready: new Promise((done) => (settle = done)),
    destroy() {
      if (signal.aborted) return;
      gone.abort();
      clearInterval(late);
      watch.disconnect();
      port?.close();
      placed.set(place, undefined);
      frame.replaceWith(...before);
      settle(false);
    },
  };
  addEventListener(
    'message',
    ({ source, origin, data }) => {
      if (
        source !== frame.contentWindow ||
        origin !== own.origin ||
        data !== HELLO
      )
        return;
      // A frame that was moved on the page loads again, and greets again.
      port?.close();
      const { port1, port2 } = new MessageChannel();
      port = port1;
      port.onmessage = hear;
      frame.contentWindow?.postMessage(HELLO, own.origin, [port2]);
      tell();
    },
    { signal },
  );
  onShift(() => {
    // Once for all frames, and not where a button hears the keys, ours or
    // GOV.UK's: they would leave to two places.
    const heard = leaving().exits.size || govUkHearsKeys();
    if (!heard && [...placed.values()].find(Boolean) === handle) leaveAll();
  }, signal);
  const watch = new MutationObserver(tell);
  watch.observe(place, { attributes: true });
  let waited = 0;
  const late = setInterval(() => {
    if (ofDocument('hidden') || ++waited < PATIENCE) return;
    // Whoever reads what stands here by now is not interrupted.
    say(
      `nothing came from ${own.origin} in ${PATIENCE} seconds; what stands here stays.`,
    );
    handle.destroy();
  }, 1000);

  placed.set(place, handle);
  // Its own origin for what it keeps, pop-ups for links to services and for
  // calls; it can never move this page.
  frame.setAttribute(
    'sandbox',
    'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads',
  );
  Object.assign(frame, { src: own.href, referrerPolicy: 'no-referrer' });
  Object.assign(frame.style, {
    display: 'block',
    border: '0',
    inlineSize: '100%',
    blockSize: '0',
  });
  place.append(frame);
  // As wide as it will be, but not there yet: it finds its height out of sight,
  // and the page moves once.
  Object.assign(frame.style, {
    position: 'absolute',
    visibility: 'hidden',
    inlineSize: `${frame.offsetWidth}px`,
  });
  tell();
  return handle;
}

/** Fills places, also those that come later, and lets go of those that went. */
function look(): void {
  for (const [place, handle] of placed) {
    if (place.isConnected) continue;
    handle?.destroy();
    placed.delete(place);
  }
  for (const place of document.querySelectorAll<HTMLElement>(
    '[data-aftercare-frame]',
  ))
    if (!placed.has(place)) mountFrame(place);
}
look();
new MutationObserver(look).observe(document, {
  childList: true,
  subtree: true,
});
