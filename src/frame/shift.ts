import { ShiftKeys } from '../page/shift-keys.js';

/**
 * Calls `go` when Shift is pressed three times, before anything on the page can
 * swallow it.
 */
export function onShift(go: () => void, signal: AbortSignal): void {
  const presses = new ShiftKeys((left) => left || go());
  addEventListener('keydown', (event) => presses.down(event), {
    capture: true,
    signal,
  });
  addEventListener('keyup', (event) => presses.up(event), {
    capture: true,
    signal,
  });
  for (const type of ['pointerdown', 'wheel'])
    addEventListener(type, () => presses.other(), {
      capture: true,
      passive: true,
      signal,
    });
}
