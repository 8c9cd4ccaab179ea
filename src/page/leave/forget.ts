import { attempt, eachOf } from './platform.js';
import { exitHooks } from './registry.js';

/**
 * Forgets every answer on the page and drops every key. What throws takes
 * nothing else along.
 */
export function forgetAll(): void {
  const { close, forget } = exitHooks();
  runAll(close);
  runAll(forget);
}

function runAll(steps: ReadonlySet<() => void>): void {
  let left = steps.size;
  const run = (step: () => void): void => {
    left -= 1;
    attempt(step);
  };
  attempt(() => eachOf(steps, run));
  // A page may have patched that before this library came.
  if (left > 0) attempt(() => [...steps].forEach(run));
}
