import { attempt, listen, shadowOf } from './leave/platform.js';
import { ofDocument } from './of-document.js';
import { ofElement } from './of-element.js';

/**
 * How often it rises while others open one after the other and nobody presses
 * anything.
 */
const TURNS = 5;
/** After so long a silence, in milliseconds, nobody insists any more. */
const QUIET = 5000;

/**
 * What tells the page of no press. Only Firefox has such a player, and only
 * Firefox has that member of the window.
 */
const KEEPS_PRESSES =
  'mozInnerScreenX' in globalThis
    ? 'iframe, object, embed, video[controls]'
    : 'iframe, object, embed';

/**
 * Keeps a popover above all else: of what is in the top layer, what opened last
 * is on top. So it opens again when a popover, a dialog or full screen has
 * opened over it. Where somebody else does the same, it gives up until a person
 * presses something.
 */
export class TopLayer {
  #box: () => HTMLElement | null;
  #turns = 0;
  #heard = 0;

  /** @param box the popover, once there is one */
  constructor(box: () => HTMLElement | null) {
    this.#box = box;
  }

  /** Rises when something else does, until `signal` says stop. */
  watch(signal: AbortSignal): void {
    const options = { capture: true, passive: true, signal };
    attempt(() => {
      listen(document, 'toggle', this.#onToggle, options);
      for (const type of ['fullscreenchange', 'webkitfullscreenchange'])
        listen(document, type, this.#again, options);
      for (const type of ['click', 'keyup'])
        listen(window, type, this.#onPress, options);
    });
  }

  /**
   * Opens it, above what is open. Where there is no top layer, it stays where
   * the styles put it. It stays below what keeps every press to itself in full
   * screen: a button that is seen there and cannot be pressed would be worse
   * than none.
   */
  rise(): void {
    const box = this.#box();
    if (!box?.isConnected || isKeepingPresses()) return;
    const { activeElement } = box.getRootNode() as ShadowRoot;
    attempt(() => box.hidePopover());
    attempt(() => box.showPopover());
    // What is hidden for a moment loses the focus.
    if (activeElement)
      (activeElement as HTMLElement).focus({ preventScroll: true });
  }

  #again = (): void => {
    const now = performance.now();
    if (now - this.#heard > QUIET) this.#turns = 0;
    this.#heard = now;
    this.#turns += 1;
    if (this.#turns <= TURNS) this.rise();
  };

  #onToggle = ({ target }: Event): void => {
    // A `details` is in no layer.
    attempt(
      () =>
        (target as Element).matches(':popover-open, :modal') && this.#again(),
    );
  };

  /** What opens within a shadow root tells nobody outside. */
  #onPress = ({ isTrusted }: Event): void => {
    if (!isTrusted) return;
    this.#turns = 0;
    requestAnimationFrame(() => this.#isCovered() && this.#again());
  };

  #isCovered(): boolean {
    const box = this.#box();
    if (!box?.isConnected) return false;
    const { x, y } = middleOf(box.firstElementChild!);
    return !box.contains(
      (box.getRootNode() as ShadowRoot).elementFromPoint(x, y),
    );
  }
}

function isKeepingPresses(): boolean {
  const shown = inFullScreen();
  return !!shown && ofElement(shown, 'matches')(KEEPS_PRESSES);
}

/** What is shown in full screen, also where it is in an open shadow root. */
function inFullScreen(): Element | null {
  let shown = ofDocument('fullscreenElement');
  while (shown) {
    const within: Element | null | undefined =
      shadowOf(shown)?.fullscreenElement;
    if (!within) break;
    shown = within;
  }
  return shown;
}

function middleOf(element: Element): DOMPoint {
  const { x, y, width, height } = element.getBoundingClientRect();
  return new DOMPoint(x + width / 2, y + height / 2);
}
