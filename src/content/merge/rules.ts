import type { Pack, Rules } from '../schema.js';
import { union } from './lists.js';

/**
 * The rules of all packs together: what one of them says, none can take away.
 */
export function mergeRules(packs: readonly Pack[]): Rules {
  const merged: Record<keyof Rules, unknown[]> = {
    raise: [],
    raiseWithHard: [],
    raiseIn: [],
    urgentIn: [],
    crisis: [],
    topicsFirst: [],
    notYourFault: [],
    grounding: [],
    tired: [],
    groundFirst: [],
    withoutTouch: [],
    roomFirst: [],
    heavy: [],
    withoutContact: [],
    savour: [],
    offerIn: [],
  };
  for (const { catalogue } of packs) {
    for (const [name, list] of Object.entries(catalogue?.rules ?? {})) {
      const rule = name as keyof Rules;
      merged[rule] = union(merged[rule], list);
    }
  }
  // Each list has the entries that the schema allows in it.
  return merged as unknown as Rules;
}
