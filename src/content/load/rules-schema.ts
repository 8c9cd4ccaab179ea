import { array, optional, picklist } from 'valibot';
import { careContexts, supportTopics } from '../terms.js';
import { strictObject } from './strict-object.js';
import { id } from './values.js';

const ids = array(id);

/** How feelings add up: lists of ids, and what stands together. */
export const rulesSchema = strictObject({
  /**
   * Pairs of feelings that raise the level by one when one of each stands
   * together, never above strong; `topics` then come first.
   */
  raise: array(
    strictObject({
      any: ids,
      with: ids,
      topics: optional(array(picklist(supportTopics))),
    }),
  ),
  /**
   * Feelings that are strong beside any hard one: a feeling of less than 0 in
   * valence.
   */
  raiseWithHard: ids,
  /**
   * Feelings of this family, in one of these contexts, raise the level by one;
   * never above strong.
   */
  raiseIn: array(
    strictObject({ family: id, contexts: array(picklist(careContexts)) }),
  ),
  /**
   * Feelings that are urgent in one of these contexts, because of another
   * person.
   */
  urgentIn: array(
    strictObject({ feelings: ids, contexts: array(picklist(careContexts)) }),
  ),
  /**
   * Feelings of somebody who may end their life: crisis lines come first, and
   * the first number stands there at once.
   */
  crisis: ids,
  /**
   * What support is about first, where one of these feelings was said: in one
   * of these contexts, or beside one of `with`, where such are named, and not
   * beside one of `without`. Never before somebody's own life.
   */
  topicsFirst: optional(
    array(
      strictObject({
        feelings: ids,
        contexts: optional(array(picklist(careContexts))),
        with: optional(ids),
        without: optional(ids),
        topics: array(picklist(supportTopics)),
      }),
    ),
  ),
  /** Feelings to which "it was not your fault" is said. */
  notYourFault: ids,
  /**
   * Practices that are offered while the level is strong or urgent: alone, or
   * to reach somebody whom the person trusts.
   */
  grounding: ids,
  /** Feelings after which two short practices are enough. */
  tired: ids,
  /**
   * Feelings of somebody who is not quite here: what grounds them comes first,
   * and nobody touches them.
   */
  groundFirst: ids,
  /**
   * Feelings beside which touch is not offered, unless closeness was asked for.
   */
  withoutTouch: ids,
  /** Feelings that want room before touch: practices with touch stand lower. */
  roomFirst: ids,
  /**
   * Feelings beside which nothing is light: nothing carefree is offered, and
   * nobody is told that many people feel that way. So it is with every feeling
   * of -0.7 or less in valence, as far as practices go.
   */
  heavy: optional(ids),
  /**
   * Feelings of somebody who was turned down: nothing sends them back to
   * whoever did it, unless closeness, clarity or repair was asked for.
   */
  withoutContact: optional(ids),
  /** Feelings that want few practices to savour, and then an end. */
  savour: ids,
  /**
   * Feelings that are offered first in one of these contexts. They only stand
   * first: nobody is told what they feel.
   */
  offerIn: optional(
    array(
      strictObject({ contexts: array(picklist(careContexts)), feelings: ids }),
    ),
  ),
});
