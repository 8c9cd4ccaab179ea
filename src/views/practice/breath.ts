import { isServer } from '../../is-server.js';
import { timeLeft } from '../../care/timer.js';
import { isRunning, type FlowState } from './practice.core.js';

/** How long a breath goes in, and then out, in seconds. */
export const BREATH = { in: 4, out: 6 };
const IN = BREATH.in * 1000;
const WHOLE = IN + BREATH.out * 1000;
/** How long a turn is felt. */
const FELT = 30;
/** A timeout may come a little early; that is the same turn. */
const SAME_TURN = 200;

/** How long it is until the breath turns, after so much of the time. */
function untilTurn(passed: number): number {
  const at = passed % WHOLE;
  return at < IN ? IN - at : WHOLE - at;
}

/** Whether the device can be felt, and is one that is held. */
export const canVibrate = (): boolean =>
  !isServer && !!navigator.vibrate && navigator.maxTouchPoints > 0;

/** Keeps the circles to the time, and has each turn be felt where it is wanted. */
export class Breath {
  #next: ReturnType<typeof setTimeout> | undefined;
  /** The circles that were set last. */
  #pace: Element | null = null;

  /** Waits for the next turn, where there is one to be felt. */
  follow(flow: FlowState | undefined): void {
    clearTimeout(this.#next);
    if (!flow?.vibrates || !isRunning(flow)) return;
    const passed = passedOf(flow) + SAME_TURN;
    this.#next = setTimeout(
      () => {
        navigator.vibrate(FELT);
        this.follow(flow);
      },
      untilTurn(passed) + SAME_TURN,
    );
  }

  stop(): void {
    clearTimeout(this.#next);
    this.#pace = null;
  }

  /** Circles that were drawn anew go on where the breath is. */
  align(root: ShadowRoot, flow: FlowState | undefined): void {
    const pace = root.querySelector('.pace');
    if (pace === this.#pace) return;
    this.#pace = pace;
    if (!flow?.timer) return;
    const currentTime = passedOf(flow);
    for (const motion of pace?.getAnimations?.({ subtree: true }) ?? [])
      motion.currentTime = currentTime;
  }
}

const passedOf = ({ timer }: FlowState): number =>
  timer ? timer.length - timeLeft(timer, Date.now()) : 0;
