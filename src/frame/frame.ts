import { govUkHearsKeys, exitHooks } from '../page/leave.js';
import { ofDocument } from '../page/of-document.js';
import { leaveFrom } from './exit.js';
import { HELLO, readMessage, type FrameMessage } from './messages.js';
import { afterReadyTimeout, READY_TIMEOUT } from './patience.js';
import { OWN, placed, warn, type FrameHandle } from './containers.js';
import { onShift } from './shift.js';

/**
 * Its own origin for what it keeps, pop-ups for links to services and for
 * calls; it can never move this page.
 */
const SANDBOX = [
  'allow-scripts',
  'allow-same-origin',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  'allow-downloads',
].join(' ');

/** A frame in a place, and what it and the place say to each other. */
export class Frame {
  readonly handle: FrameHandle;
  readonly #container: HTMLElement;
  readonly #element = document.createElement('iframe');
  /** What stood in the place. */
  readonly #before: ChildNode[] = [];
  readonly #gone = new AbortController();
  readonly #watch = new MutationObserver(() => this.#sendSettings());
  #port: MessagePort | undefined;
  /** Whether the elements are there. */
  #came = false;
  /** Whether it was said that somebody is done. */
  #done = false;
  #height = 0;
  /** Whether the page is about to move. */
  #growing = false;
  #settle!: (came: boolean) => void;
  #stopWaiting = (): void => {};

  constructor(place: HTMLElement) {
    this.#container = place;
    const ready = new Promise<boolean>((done) => {
      this.#settle = done;
    });
    const destroy = (): void => this.#destroy();
    this.handle = { frame: this.#element, ready, destroy };
  }

  /** Puts it in its place, and waits for what is in it. */
  begin(): void {
    const { signal } = this.#gone;
    addEventListener('message', this.#onMessage, { signal });
    onShift(this.#onShift, signal);
    this.#watch.observe(this.#container, { attributes: true });
    this.#stopWaiting = afterReadyTimeout(this.#giveUp);
    placed.set(this.#container, this.handle);
    this.#append();
    this.#sendSettings();
  }

  /**
   * As wide as it will be, but not there yet: it finds its height out of sight,
   * and the page moves once.
   */
  #append(): void {
    const frame = this.#element;
    frame.setAttribute('sandbox', SANDBOX);
    Object.assign(frame, { src: OWN.href, referrerPolicy: 'no-referrer' });
    Object.assign(frame.style, {
      display: 'block',
      border: '0',
      inlineSize: '100%',
      blockSize: '0',
    });
    this.#container.append(frame);
    Object.assign(frame.style, {
      position: 'absolute',
      visibility: 'hidden',
      inlineSize: `${frame.offsetWidth}px`,
    });
  }

  /** A frame that was moved on the page loads again, and greets again. */
  #onMessage = ({ source, origin, data }: MessageEvent): void => {
    const inside = this.#element.contentWindow;
    if (source !== inside || origin !== OWN.origin || data !== HELLO) return;
    this.#port?.close();
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    port1.onmessage = this.#onWord;
    inside?.postMessage(HELLO, OWN.origin, [port2]);
    this.#sendSettings();
  };

  /** What the frame says once it was greeted. */
  #onWord = ({ data }: MessageEvent): void => {
    const message = readMessage(data);
    if (message) this.#onPortMessage(message);
  };

  #onPortMessage(message: FrameMessage): void {
    switch (message.type) {
      case 'exit':
        return leaveFrom(this.#container);
      case 'ready':
        return this.#onReady();
      case 'height':
        return this.#takeHeight(message.height);
      case 'done':
        return this.#sayDone();
    }
  }

  /** Tells the frame what stands in the place. */
  #sendSettings(): void {
    const { dataset } = this.#container;
    const frame = this.#element;
    frame.title = dataset['title'] ?? 'Check in';
    frame.style.colorScheme = this.#scheme();
    this.#port?.postMessage({
      ...dataset,
      scheme: getComputedStyle(frame).colorScheme,
      width: String(frame.offsetWidth),
    });
  }

  /**
   * With another scheme than what is in it, a frame is not transparent. A page
   * that says nothing of dark is light, also where the system is dark.
   */
  #scheme(): string {
    const { theme } = this.#container.dataset;
    if (theme) return theme;
    if (getComputedStyle(this.#container).colorScheme !== 'normal')
      return 'inherit';
    const meta = document.querySelector<HTMLMetaElement>(
      'meta[name=color-scheme]',
    );
    return meta?.content || 'light';
  }

  /** Takes the place of what stood here, now that the elements are there. */
  #onReady(): void {
    if (this.#came) return;
    this.#came = true;
    this.#stopWaiting();
    const frame = this.#element;
    const focused = this.#container.contains(ofDocument('activeElement'));
    this.#takeAwayOthers();
    Object.assign(frame.style, {
      position: '',
      visibility: '',
      inlineSize: '100%',
    });
    this.#applyHeight();
    // Whoever was in what stood here is in what stands here now.
    if (focused) frame.focus();
    this.#settle(true);
    this.#dispatch('care-frame-ready');
  }

  #takeAwayOthers(): void {
    for (const node of [...this.#container.childNodes]) {
      if (node === this.#element) continue;
      this.#before.push(node);
      node.remove();
    }
  }

  /** However many heights come, the page moves once a frame. */
  #takeHeight(height: number): void {
    this.#height = height;
    if (!this.#came || this.#growing) return;
    this.#growing = true;
    requestAnimationFrame(() => this.#applyHeight());
  }

  #applyHeight(): void {
    this.#growing = false;
    this.#element.style.blockSize = `${this.#height}px`;
  }

  #sayDone(): void {
    if (this.#done) return;
    this.#done = true;
    this.#dispatch('care-frame-done');
  }

  #dispatch(type: string): void {
    this.#container.dispatchEvent(new Event(type, { bubbles: true }));
  }

  /**
   * Once for all frames, and not where a button hears the keys, ours or
   * GOV.UK's: they would leave to two places.
   */
  #onShift = (): void => {
    if (exitHooks().exits.size || govUkHearsKeys()) return;
    const first = [...placed.values()].find(Boolean);
    if (first === this.handle) leaveFrom(this.#container);
  };

  /** Whoever reads what stands here by now is not interrupted. */
  #giveUp = (): void => {
    warn(
      `nothing came from ${OWN.origin} in ${READY_TIMEOUT} seconds; ` +
        'what stands here stays',
    );
    this.#destroy();
  };

  #destroy(): void {
    if (this.#gone.signal.aborted) return;
    this.#gone.abort();
    this.#stopWaiting();
    this.#watch.disconnect();
    this.#port?.close();
    placed.set(this.#container, undefined);
    this.#element.replaceWith(...this.#before);
    this.#settle(false);
  }
}
