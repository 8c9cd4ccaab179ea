import {
  array,
  boolean,
  description,
  minLength,
  optional,
  picklist,
  pipe,
} from 'valibot';
import type { GenericSchema } from 'valibot';
import { strictObject } from './strict-object.js';
import { dangers } from '../terms.js';
import { id, text } from './values.js';

const listOf = <const T extends GenericSchema>(schema: T) =>
  optional(array(schema));
const someOf = <const T extends GenericSchema>(schema: T) =>
  pipe(array(schema), minLength(1), description('a list of one or more'));

const ids = array(id);
const texts = array(text);

/**
 * What typing finds: ids of feelings, best first, and what the words point to
 * where they point to danger.
 */
const found = { finds: ids, danger: optional(picklist(dangers)) };

const ideaSchema = strictObject({
  words: someOf(text),
  ...found,
  /**
   * Whether it counts only where nothing else is said but who: "my
   * uncle".
   */
  alone: optional(boolean()),
});

/**
 * What one person does to another. Who did it to whom is read from the people
 * who are named around it.
 */
const actSchema = strictObject({
  /**
   * Every form of the word, or of several words that mean the same act:
   * "hit", "hitting", "went too far".
   */
  words: someOf(text),
  /**
   * The forms that are said of whom it was done to: "hit" as in "I was hit".
   */
  done: optional(texts),
  /** What is found by whoever it was done to; then it is harm by others. */
  finds: ids,
  /**
   * What is found by whoever did it to themselves; then it is harm to
   * oneself. Without it, that says nothing.
   */
  toMyself: optional(ids),
  /**
   * What it means where "I" did it and nobody is named, as in "I choked".
   * Default: somebody's own behaviour.
   */
  byMe: optional(strictObject(found)),
  /**
   * What is found by whoever did it to somebody else. Default: `people.own`,
   * and own behaviour.
   */
  own: optional(strictObject(found)),
  /**
   * Whether it points to no danger where others did it: "cheated". Default:
   * it does.
   */
  harmless: optional(boolean()),
  /**
   * What the words themselves name: "crossed my limit" is done to me,
   * "crossed her limit" to somebody else.
   */
  whom: optional(picklist(['me', 'other'])),
  /**
   * What is found where somebody says this to make another stop, and it was
   * somebody else who said it: "she said no". Where the person said it, or
   * nobody is named, it was done to them.
   */
  halts: optional(strictObject(found)),
  /**
   * Whether it may be play that was wanted: see `enjoyed`. Never a neck, a
   * "no", or somebody asleep. Default: it may not.
   */
  play: optional(boolean()),
  /** The forms that name the act as a thing: "rape", "violence". */
  nouns: optional(texts),
  /**
   * The forms that say what somebody is like: "abusive", as in "an abusive
   * friend".
   */
  describes: optional(texts),
  /**
   * Whether the word alone points to danger, with nobody named. Default: it
   * does not.
   */
  alone: optional(boolean()),
});

const peopleSchema = strictObject({
  me: optional(texts),
  mine: optional(texts),
  myself: optional(texts),
  others: optional(texts),
  themselves: optional(texts),
  /**
   * What stands before an act that was done to somebody: "was", "got".
   */
  was: optional(texts),
  /** What stands before whoever did it: "by". */
  by: optional(texts),
  /**
   * What may stand between an act and whom it was done to: "at", "the".
   */
  between: optional(texts),
  /**
   * Of `me` and `others`, those that only do and are never done to: "I",
   * "he". Another clause begins with them.
   */
  doers: optional(texts),
  /**
   * Of `me` and `others`, those to whom something is done: "me", "her".
   * They do something only right before it: "made me hit".
   */
  whom: optional(texts),
  /** What does something that is nobody: "it", "this". */
  it: optional(texts),
  /** What joins what one person does: "and", "then". */
  and: optional(texts),
  /** What stands before an act that is named as a thing: "the", "of". */
  beforeNoun: optional(texts),
  /**
   * What is found by somebody for what they did, or may do, to somebody
   * else.
   */
  own: optional(ids),
  /**
   * What is found by somebody who did it to defend themselves; it points
   * to harm by others.
   */
  defended: optional(ids),
});

const heededSchema = strictObject({
  words: texts,
  /**
   * With one of these in the sentence it was not kept in time: "only",
   * "finally".
   */
  unless: optional(texts),
  /** What is found where others kept to what the person said. */
  finds: ids,
  /** What is found where the person kept to what others said. */
  byMe: ids,
});

const enjoyedSchema = strictObject({
  words: texts,
  /**
   * Who may be named: "he", "my partner". With anybody else in the sentence it
   * was no play.
   */
  who: texts,
  /** With one of these small words in the sentence it was no play: "not". */
  unless: optional(texts),
  /** What is found by whoever it was done to. */
  finds: ids,
  /** What is found by whoever did it. */
  byMe: ids,
});

const agesSchema = strictObject({
  me: texts,
  others: texts,
  /** What may stand between whoever it is and the age. */
  between: texts,
  /**
   * What is found where the person is the child; where they are not, it
   * is `people.own`.
   */
  finds: ids,
});

/**
 * How people type what they feel in this language. It is matched and never
 * shown. Apostrophes, accents and capitals do not count, and small mistakes of
 * typing are seen through: a list needs one spelling of a word.
 */
export const typedSchema = strictObject({
  /**
   * Several ways of saying one thing: no `danger` where they point to none.
   */
  ideas: listOf(ideaSchema),
  acts: listOf(actSchema),
  /**
   * The words by which it is read who did an act to whom, for languages in
   * which the order is: who, act, whom.
   */
  people: optional(peopleSchema),
  /**
   * What tells that an act was self-defence: `always`, or only as the end of
   * what the person says of themselves ("to get away").
   */
  defence: optional(
    strictObject({ always: optional(texts), atEnd: optional(texts) }),
  ),
  /**
   * What tells that somebody kept to a "stop", which leaves no danger: "he
   * stopped".
   */
  heeded: optional(heededSchema),
  /**
   * What tells that an act of play was enjoyed by whoever it was done to, which
   * leaves no danger: "I loved it".
   */
  enjoyed: optional(enjoyedSchema),
  /** Two ages, of which one is a child's: "I'm 14 and he is 20". */
  ages: optional(agesSchema),
  /** Words and phrases that look like danger and are not: "hit it off". */
  plain: optional(texts),
  /**
   * Other ways of writing one word. The first one is the one that the other
   * lists use.
   */
  spellings: listOf(someOf(text)),
  /** Words that find nothing alone: "the", "my". */
  small: optional(texts),
  /** Words that change nothing where they stand in between: "really". */
  fillers: optional(texts),
  /** Words that turn a pleasant word around: "not". */
  not: optional(texts),
  /** Endings by which two forms of one word differ: "ed", "ing". */
  endings: optional(texts),
});
