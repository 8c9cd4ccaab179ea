import { bodyOf } from './platform.js';

interface ExitHooks {
  /**
   * What has to stop before anything is forgotten: what keeps answers must not
   * keep that they are gone.
   */
  readonly close: Set<() => void>;
  /** What has to be forgotten, by every copy of this library on the page. */
  readonly forget: Set<() => void>;
  /** Who hears the keys: one button a page, even beside another version. */
  readonly exits: Set<() => void>;
  /** Takes the page around away, where this one is a frame in it. */
  outer?: () => void;
}
const shared = Symbol.for('aftercare-elements/leave/0');
const page = globalThis as { [shared]?: ExitHooks };

/** What all copies of this library on the page know of leaving. */
export function exitHooks(): ExitHooks {
  page[shared] ??= {
    close: new Set(),
    forget: new Set(),
    exits: new Set(),
  };
  return page[shared];
}

/**
 * A page that has this from GOV.UK keeps it: two that hear the same keys would
 * leave to two places.
 */
export function govUkHearsKeys(): boolean {
  try {
    return 'govukFrontendExitThisPageKeypress' in bodyOf(document)!.dataset;
  } catch {
    // Not every page has a body.
    return false;
  }
}
