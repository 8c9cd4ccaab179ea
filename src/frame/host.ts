import { AWAY, leave } from '../context/leave.js';
import { exit } from '../content/packs/en/messages/exit.js';
import { HELLO, readMessage } from './messages.js';
import { onShift } from './shift.js';

export interface FrameHandle {
  readonly frame: HTMLIFrameElement;
  /** Once the elements are there. */
  readonly ready: Promise<void>;
  /** Takes the frame away, and brings back what stood there. */
  destroy(): void;
}

const PATIENCE = 15_000;
const placed = new WeakMap<Element, FrameHandle>();
const own = new URL('embed.html', import.meta.url);
const say = (text: string): undefined => void console.warn(`aftercare-frame: ${text}`);

/**
 * Puts a frame from the origin of this script in a place. What stands there stays until the frame is ready, and comes back when it goes.
 * @param place an element with `data-aftercare-frame="tags"`, and settings and attributes as further `data-` attributes
 * @returns nothing where it cannot be, which the console says
 */
export function mountFrame(place: HTMLElement): FrameHandle | undefined {
  const there = placed.get(place);
  if (there) return there;
  const { aftercareFrame: elements, exitTo: to = AWAY, title = 'Check in', ...settings } = place.dataset;
  if (own.origin === location.origin) return say(`${own.origin} is this page's own origin, and a frame from there keeps nothing apart; serve it from another one. What stands here stays.`);
  if (!to.startsWith('https:') || !URL.canParse(to)) return say(`data-exit-to="${to}": not usable here; allowed: an https: address. What stands here stays.`);

  const gone = new AbortController();
  const { signal } = gone;
  const frame = document.createElement('iframe');
  const attribute = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  own.hash = new URLSearchParams({ elements: elements ?? '', ...Object.fromEntries(Object.entries(settings).map(([name, value]) => [attribute(name), value ?? ''])) }).toString();
  // Its own origin for what it keeps, pop-ups for links to services and for calls; it can never move this page.
  frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads');
  Object.assign(frame, { src: own.href, title, referrerPolicy: 'no-referrer', hidden: true });
  Object.assign(frame.style, { display: 'none', border: '0', inlineSize: '100%', colorScheme: getComputedStyle(place).colorScheme });

  const before = [...place.childNodes];
  const leaveAll = (): void => leave(to, exit['exit.title']);
  const handle: FrameHandle = {
    frame,
    ready: new Promise((done) => {
      addEventListener('message', function hear({ source, origin, data }) {
        if (source !== frame.contentWindow || origin !== own.origin || data !== HELLO) return;
        removeEventListener('message', hear);
        const { port1, port2 } = new MessageChannel();
        let height: number | undefined;
        let over = false;
        port1.onmessage = ({ data: said }) => {
          const message = readMessage(said);
          if (message?.type === 'exit') leaveAll();
          else if (message?.type === 'ready') {
            for (const node of before) node.remove();
            done();
          } else if (message?.type === 'height') {
            // However many come, the page moves once a frame.
            if (height === undefined) requestAnimationFrame(() => ((frame.style.blockSize = `${height}px`), (height = undefined)));
            height = message.height;
          } else if (message && !over) {
            over = true;
            place.dispatchEvent(new Event('care-frame-done', { bubbles: true }));
          }
        };
        signal.addEventListener('abort', () => port1.close());
        frame.hidden = false;
        frame.style.display = 'block';
        frame.contentWindow!.postMessage(HELLO, own.origin, [port2]);
      }, { signal });
    }),
    destroy() {
      gone.abort();
      placed.delete(place);
      place.replaceChildren(...before);
    },
  };
  void handle.ready.then(() => place.dispatchEvent(new Event('care-frame-ready', { bubbles: true })));
  const late = setTimeout(() => say(`nothing came from ${own.origin} in ${PATIENCE / 1000} seconds; what stands here stays.`), PATIENCE);
  void handle.ready.then(() => clearTimeout(late));
  signal.addEventListener('abort', () => clearTimeout(late));
  onShift(leaveAll, signal);
  placed.set(place, handle);
  place.append(frame);
  return handle;
}

for (const place of document.querySelectorAll<HTMLElement>('[data-aftercare-frame]')) mountFrame(place);
