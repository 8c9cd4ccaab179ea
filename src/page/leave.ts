import { cover } from './leave/cover.js';
import { Emptiness } from './leave/empty.js';
import { forgetAll } from './leave/forget.js';
import { go, NOWHERE } from './leave/go.js';
import { asOurs, suppressUnloadPrompts } from './leave/hold.js';
import { attempt, listen } from './leave/platform.js';
import { exitHooks } from './leave/registry.js';
import { silence } from './leave/silence.js';
import { wayBack, type WayBack } from './leave/walk-back.js';

export { cancelEvent } from './leave/platform.js';
export { govUkHearsKeys, exitHooks } from './leave/registry.js';

/**
 * Where somebody goes who leaves, unless the host names another page: nothing
 * about it says why.
 */
export const DEFAULT_EXIT_URL = 'https://www.bbc.co.uk/weather';

/**
 * Leaves the page. In one task it is covered, the answers are forgotten, and it
 * is silent and empty; then its place in the history is taken by another page.
 * No step depends on one before it: whatever is missing on the page, patched or
 * throwing, the person gets away.
 * @param to an `https:` address
 * @param title what the tab and a screen reader say meanwhile: a neutral word
 */
export function exitPage(to: string, title: string): void {
  const { outer } = exitHooks();
  let way: WayBack | undefined;
  let emptiness: Emptiness | undefined;
  try {
    attempt(cover);
    attempt(forgetAll);
    attempt(silence);
    attempt(suppressUnloadPrompts);
    attempt(() => {
      way = wayBack();
    });
    attempt(() => {
      emptiness = new Emptiness(title, way?.stay);
      emptiness.begin();
    });
    // Back must not find it as it was, in a browser that kept it after all.
    attempt(() => listen(window, 'pageshow', reloadKept));
    attempt(() => outer?.());
  } finally {
    go(outer ? NOWHERE : to, way, () => emptiness?.finish());
  }
}

function reloadKept({ persisted }: PageTransitionEvent): void {
  if (persisted) asOurs(() => location.reload());
}
