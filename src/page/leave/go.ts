import { asOurs } from './hold.js';
import { attempt, later } from './platform.js';
import type { WayBack } from './walk-back.js';

/** A page that has nothing on it and is always there. */
export const NOWHERE = 'about:blank';
/** How long the walk back through the history may take, in milliseconds. */
const WALK = 300;
/**
 * When it is tried again, in milliseconds: the site may be slow or gone, or
 * have nothing to show.
 */
const SECOND_TRY = 4000;

const replace = (address: string): void =>
  asOurs(() => location.replace(address));

/**
 * Puts the address in the place of this page in the history, and after some
 * seconds an empty page where this one is still there.
 * @param arrive called right before
 */
export function go(
  address: string,
  way: WayBack | undefined,
  arrive: () => void,
): void {
  let isOver = false;
  const finish = (): void => {
    if (isOver) return;
    isOver = true;
    try {
      arrive();
    } finally {
      if (!attempt(() => replace(address))) replace(NOWHERE);
    }
  };
  try {
    attempt(() => later(() => replace(NOWHERE), SECOND_TRY));
    if (!way) return;
    way.walk(() => isOver).then(finish, finish);
    later(finish, WALK);
  } catch {
    way = undefined;
  } finally {
    if (!way) finish();
  }
}
