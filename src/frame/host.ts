import { Frame } from './frame.js';
import { exitOf } from './exit.js';
import { OWN, placed, warn, type FrameHandle } from './containers.js';

export type { FrameHandle } from './containers.js';

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
    return warn(
      'this place is not on the page yet; it is looked at again when it is',
    );
  placed.set(place, undefined);
  if (OWN.origin === location.origin)
    return warn(
      `${OWN.origin} is this page's own origin, where a frame keeps nothing apart; ` +
        'what stands here stays',
    );
  if (!exitOf(place)) return undefined;
  const frame = new Frame(place);
  frame.begin();
  return frame.handle;
}

/** Fills places, also those that come later, and lets go of those that went. */
function scan(): void {
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
scan();
new MutationObserver(scan).observe(document, {
  childList: true,
  subtree: true,
});
