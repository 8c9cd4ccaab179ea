/**
 * A quiet timer as data. It holds moments, never ticks, so it stays right while
 * a page sleeps or an element is moved.
 */
export interface Timer {
  /** Whole length, in milliseconds. */
  readonly length: number;
  /**
   * When it last started to run, in milliseconds since the epoch; absent while
   * it is paused.
   */
  readonly runningSince?: number | undefined;
  /** What had passed before that, in milliseconds. */
  readonly passed: number;
}

export const startTimer = (minutes: number, now: number): Timer => ({
  length: minutes * 60_000,
  runningSince: now,
  passed: 0,
});

/**
 * Milliseconds left; never below zero, and never more than before when a clock
 * is set back.
 */
export const timeLeft = (
  { length, runningSince = Infinity, passed }: Timer,
  now: number,
): number =>
  Math.max(0, length - passed - Math.max(0, now - runningSince || 0));

export const pauseTimer = (timer: Timer, now: number): Timer => ({
  length: timer.length,
  passed: timer.length - timeLeft(timer, now),
});

export const resumeTimer = ({ length, passed }: Timer, now: number): Timer => ({
  length,
  passed,
  runningSince: now,
});
