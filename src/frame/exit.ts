import { DEFAULT_EXIT_URL, exitPage } from '../page/leave.js';
import { exit } from '../content/words/en/messages/exit.js';
import { warn } from './containers.js';

/**
 * Where leaving goes, as the place says now; undefined, which the console says,
 * where one cannot go there.
 */
export function exitOf({
  localName,
  dataset: { exitTo: to = DEFAULT_EXIT_URL },
}: HTMLElement): string | undefined {
  if (/^https:/i.test(to) && URL.canParse(to)) return to;
  return warn(
    `<${localName}> data-exit-to="${to}": not usable here; allowed: an https: address`,
  );
}

/** Leaves the page to where the place says. */
export const leaveFrom = (place: HTMLElement): void =>
  exitPage(exitOf(place) ?? DEFAULT_EXIT_URL, exit['exit.title']);
