/**
 * Every story begins at this moment, so that a picture taken today is the
 * picture of next year.
 */
const BEGIN = Date.UTC(2026, 10, 23, 21, 40);
const real = Date;
const loaded = real.now();
let skipped = 0;
let heldAt: number | undefined;

const now = (): number => heldAt ?? BEGIN + real.now() - loaded + skipped;

globalThis.Date = new Proxy(real, {
  construct: (target, args, newTarget) =>
    Reflect.construct(target, args.length ? args : [now()], newTarget) as Date,
  get: (target, key) =>
    key === 'now' ? now : (Reflect.get(target, key) as unknown),
});

/** Lets minutes go by at once, for every timer that runs. */
export function passTime(minutes: number): void {
  skipped += minutes * 60_000;
  if (heldAt !== undefined) heldAt += minutes * 60_000;
}

/**
 * Stops the clock, for stories that show a moment. Returns what lets it go on.
 */
export function holdTime(): () => void {
  heldAt = BEGIN;
  return () => (heldAt = undefined);
}
