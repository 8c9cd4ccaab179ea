import type { Pack } from '../schema.js';
import { limitsOf, mergeList, type Entry } from './lists.js';

/**
 * What is dropped counts here too: what someone refused stays refused where it
 * cannot be asked.
 */
export function limitsIn(packs: readonly Pack[]): object[] {
  const groups = new Map(
    mergeList(packs, 'groups').map((group) => [group.id, group]),
  );
  return mergeList(packs, 'items').map((item) => {
    const ofGroup = groups.get(item['group'] as string)?.['leaveOut'];
    return limitOf(item, ofGroup);
  });
}

/** @param ofGroup what the group of the item leaves out */
const limitOf = (
  { id, roles, practices, limits, limitsTouch, limitsContact, leaveOut }: Entry,
  ofGroup: unknown,
): object => ({
  id,
  roles,
  limits: limits ?? limitsOf(practices as string[]),
  limitsTouch,
  limitsContact,
  leaveOut: leaveOut ?? ofGroup,
  isWish: !!leaveOut && !ofGroup,
});
