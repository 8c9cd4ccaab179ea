import { isServer } from '../../is-server.js';
import { timeLeft } from '../../care/timer.js';
import { tellPresence } from '../../page/presence.js';
import { isRunning, type FlowState } from './practice.core.js';

const MINUTE = 60_000;
const SECOND = 1000;

/** Whether somebody asked for less movement. */
export const prefersStill = (): boolean =>
  !isServer &&
  !!globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches;

/**
 * Wakes at every whole second of a timer that runs, or minute where things keep
 * still, and at its end.
 */
export class Ticks {
  #next: ReturnType<typeof setTimeout> | undefined;
  #onTick: () => void;
  #onEnd: (flow: FlowState) => void;

  constructor(onTick: () => void, onEnd: (flow: FlowState) => void) {
    this.#onTick = onTick;
    this.#onEnd = onEnd;
  }

  follow(flow: FlowState | undefined): void {
    this.stop();
    if (isServer || !flow?.timer || !isRunning(flow)) return;
    const left = timeLeft(flow.timer, Date.now());
    if (!left) return this.#onEnd(flow);
    tellPresence();
    const step = prefersStill() ? MINUTE : SECOND;
    this.#next = setTimeout(
      () => {
        this.#onTick();
        this.follow(flow);
      },
      left % step || step,
    );
  }

  stop(): void {
    clearTimeout(this.#next);
  }
}
