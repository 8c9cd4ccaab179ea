import { ofDocument } from './of-document.js';

/** About the time of a frame, in milliseconds. */
const FRAME = 20;
/**
 * How long elements may be drawn for the first time in one task, in
 * milliseconds: what takes longer is called a long task, since a press that
 * comes meanwhile is answered late (W3C, Long Tasks API).
 */
const LONGEST = 50;

/**
 * Does it in a task of its own. The time counts from the end of this one, so
 * that a frame lies between; a page that nobody sees has none to wait for.
 */
export const afterFrame = (work: () => unknown): unknown =>
  setTimeout(setTimeout, 0, work, FRAME);

/** Does it in a task of its own, before or after the next frame. */
export const afterTask = (work: () => unknown): unknown => setTimeout(work);

/** Those that are drawn in a later task, first come, first drawn. */
const waiting: (() => void)[] = [];
/** When the first was drawn in the task that runs now. */
let begun: number | undefined;

/**
 * While a page is loading, elements are drawn for the first time in turns, so
 * that the first is on the screen before the last is made, and a press is
 * answered in between. On a fast machine all have their turn in one task. WebKit
 * draws what the last script has defined once the page is complete, and then at
 * once.
 * @returns what the element waits for; nothing where it is its turn
 */
export function turnToDraw(): Promise<void> | undefined {
  if (ofDocument('readyState') === 'complete') return undefined;
  if (!waiting.length && isTimeLeft()) return undefined;
  if (!waiting.length) afterFrame(drawWaiting);
  return new Promise((draw) => {
    waiting.push(draw);
  });
}

/** Whether another one can be drawn in this task. */
function isTimeLeft(): boolean {
  const now = performance.now();
  if (begun === undefined) {
    begun = now;
    setTimeout(() => {
      begun = undefined;
    });
  }
  return now - begun < LONGEST;
}

async function drawWaiting(): Promise<void> {
  const start = performance.now();
  while (waiting.length && performance.now() - start < LONGEST) {
    waiting.shift()!();
    // It is drawn in the microtask before this one goes on.
    await Promise.resolve();
  }
  if (waiting.length) afterFrame(drawWaiting);
}
