import { whyOf } from '../diagnostics/refusal.js';
import { tellOnce } from '../diagnostics/tell-once.js';
import { afterFrame, afterTask } from '../page/turns.js';
import { defineFrom, type DefineOptions } from './define-from.js';
import { tagsOf, type ElementTable, type Tag } from './tags.js';

/** What the script files of the page have brought. */
let offered: ElementTable = {};

/** Adds the elements of a script file to those that the page can have. */
export function offerElements(elements: ElementTable): void {
  offered = { ...offered, ...elements };
}

/** The tags that the script files of the page have brought. */
export const offeredTags = (): Tag[] => tagsOf(offered);

/**
 * The prefix that the script tag has given, so that what it puts on the page
 * has the right name.
 */
let pagePrefix: string | undefined;

/**
 * Settles the prefix of the page.
 * @throws {TypeError} as `defineFrom()`, and then there is none
 */
export function usePrefix(prefix: string): void {
  defineFrom({}, { prefix });
  pagePrefix = prefix;
}

/** The name of an element on this page. */
export const pageTag = (tag: Tag): string =>
  pagePrefix ? `${pagePrefix}-${tag}` : tag;

/**
 * Defines what the script files have brought once more, for example under a
 * prefix or in a registry of the host's.
 * @throws {TypeError} as `defineFrom()`
 */
export const defineOffered = (options?: DefineOptions): void =>
  defineFrom(offered, options);

/** Defines elements for the page. */
export const definePage = (only: readonly Tag[]): void =>
  defineFrom(offered, { prefix: pagePrefix, only });

/** What nobody waits to read: what follows does not wait for its frame. */
const isUnread = (tag: Tag): boolean =>
  tag === 'care-provider' || tag === 'quick-exit';

/**
 * Defines elements for the page in tasks of their own: none in that of the
 * script, then each that is on the page, so that the first is on the screen
 * before the second is made.
 */
export function defineInTurn(tags: readonly Tag[]): void {
  setTimeout(() => {
    const here = tags.filter((tag) =>
      document.querySelector(`${pageTag(tag)}:not(:defined)`),
    );
    // The last turn is for the rest, and for all that another copy has taken:
    // there is one line to say.
    const turns = [...here.map((tag) => [tag]), tags];
    const next = (): void => {
      const only = turns.shift();
      if (!only) return;
      try {
        definePage(only);
        const wait = only.every(isUnread) ? afterTask : afterFrame;
        wait(next);
      } catch (error) {
        tellOnce(
          'aftercare define(): this page does not let the elements be defined, ' +
            `and shows the words inside the tags (${whyOf(error)}); ` +
            'load the script before whatever freezes or replaces built-ins',
          'embedding',
        );
      }
    };
    next();
  });
}
