import {
  activeIn,
  attempt,
  listen,
  shadowOf,
  windowOf,
} from './leave/platform.js';
import type { ShiftKeys } from './shift-keys.js';

/**
 * Hears Shift in the window and in frames of the same origin, also in those
 * that come later. What a script swallows that was there before, and what is
 * pressed in a frame of another origin, cannot be heard.
 * @param signal ends it, in every frame
 */
export function hearShift(presses: ShiftKeys, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal };
  const down = (event: KeyboardEvent): void => presses.down(event);
  const up = (event: KeyboardEvent): void => presses.up(event);
  const other = (): void => presses.other();

  // While capturing, in the window: later listeners cannot swallow them. A
  // frame that is met twice hears each key once, since the functions are the
  // same.
  const hear = (where: Window): void => {
    listen(where, 'keydown', down, options);
    listen(where, 'keyup', up, options);
    for (const type of ['pointerdown', 'wheel'])
      listen(where, type, other, options);
    listen(where, 'blur', leaveWindow, options);
    listen(where.document, 'load', frameCame, options);
    for (let index = 0; index < where.length; index += 1)
      attempt(() => hear(where[index]!));
  };
  const hearIn = (element: unknown): void => {
    if (element instanceof Object) attempt(() => hear(windowOf(element)!));
  };
  const frameCame = ({ target }: Event): void => hearIn(target);
  // Nobody presses keys in a frame that has no focus: where it goes there, also
  // within a shadow root, the frame is met.
  const leaveWindow = ({ target, currentTarget }: Event): void => {
    if (target !== currentTarget) return;
    presses.away();
    const { document } = currentTarget as Window;
    const hearActive = (): void => {
      if (!signal.aborted) attempt(() => hearIn(deepActive(document)));
    };
    hearActive();
    // Not every browser has moved the focus yet.
    setTimeout(hearActive);
  };
  attempt(() => hear(window));
}

function deepActive(document: Document): Element | null {
  let active = activeIn(document);
  while (active) {
    const shadow = shadowOf(active);
    if (!shadow) break;
    active = shadow.activeElement;
  }
  return active;
}
