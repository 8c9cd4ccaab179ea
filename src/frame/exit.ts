import { AWAY, leave } from '../page/leave.js';
import { exit } from '../content/words/en/messages/exit.js';
import { say } from './places.js';

/**
 * Where leaving goes, as the place says now; undefined, which the console says,
 * where one cannot go there.
 */
export function exitOf({
  dataset: { exitTo: to = AWAY },
}: HTMLElement): string | undefined {
  if (/^https:/i.test(to) && URL.canParse(to)) return to;
  return say(
    `data-exit-to="${to}": not usable here; allowed: an https: address.`,
  );
}

/** Leaves the page to where the place says. */
export const leaveFrom = (place: HTMLElement): void =>
  leave(exitOf(place) ?? AWAY, exit['exit.title']);
