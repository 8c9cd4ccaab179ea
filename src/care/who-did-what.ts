import type { Typed, TypedAct, TypedPeople } from '../content/schema.js';
import type { Danger } from './check-in.js';
import type { Hit, WordIndex } from './word-index.js';

/** What an act with the people around it says. */
export interface Told {
  readonly finds: readonly string[];
  readonly danger?: Danger | undefined;
}

/**
 * What an act may say: that somebody did it, that it was done to them, or that
 * they did it to themselves.
 */
interface Meanings {
  readonly own: Told;
  readonly harmed: Told;
  readonly toSelf: Told | undefined;
}

/**
 * Somebody who is named: the person, what is theirs, the person themselves,
 * somebody else, or that somebody themselves.
 */
type Who = 'me' | 'mine' | 'myself' | 'other' | 'themselves';
/** What is known of a word beside whom it names. */
type Vocabulary = Pick<WordIndex, 'isNot'>;

/**
 * Where a language brings no people, no act says anything with somebody named.
 */
const nobody: Required<TypedPeople> = {
  me: [],
  mine: [],
  myself: [],
  others: [],
  themselves: [],
  was: [],
  by: [],
  between: [],
  doers: [],
  whom: [],
  it: [],
  and: [],
  beforeNoun: [],
  own: [],
  defended: [],
};

/** How far behind an act somebody may be named: "shouted at the poor child". */
const FURTHEST = 4;
/** How far before an act "me" does it: "made me hit", "told me to hit". */
const FURTHEST_WHOM = 2;
/** How far behind "my" the person is: "my little girl". */
const FURTHEST_MINE = 3;

/**
 * Reads who did an act to whom. It errs towards support, and never makes of
 * what somebody did what was done to them.
 */
export class WhoDidWhat {
  readonly #people: Required<TypedPeople>;
  readonly #who = new Map<string, Who>();
  readonly #vocabulary: Vocabulary;

  constructor({ people }: Typed, vocabulary: Vocabulary) {
    this.#people = { ...nobody, ...people };
    this.#vocabulary = vocabulary;
    const lists = {
      me: 'me',
      mine: 'mine',
      myself: 'myself',
      others: 'other',
      themselves: 'themselves',
    } as const;
    for (const [list, who] of Object.entries(lists) as [
      keyof typeof lists,
      Who,
    ][]) {
      for (const word of this.#people[list]) this.#who.set(word, who);
    }
  }

  /**
   * What an act says, or `undefined` where it says nothing without knowing to
   * whom; nothing at all where somebody did it to nobody.
   *
   * | who    | to whom         | is                         |
   * | ------ | --------------- | -------------------------- |
   * | I      | her, my child   | own behaviour              |
   * | I      | myself, my arm  | harm to oneself            |
   * | I      | nobody named    | own behaviour, or `byMe`   |
   * | he     | me, my arm, her | harm by others             |
   * | he     | himself         | harm to oneself            |
   * | nobody | me              | harm by others             |
   * | nobody | her             | own behaviour: "I" is left out more often than "he" |
   * | nobody | myself          | harm to oneself            |
   * | nobody | nobody          | harm by others             |
   *
   * "I was hit", "hit by him" are told by whom it was done to; "hit by me" by
   * whoever did it. What is said to make another stop is the other way round:
   * see `halts`.
   */
  read(words: readonly string[], hit: Hit): Told | undefined {
    const { act, done } = hit.phrase;
    if (!act) return undefined;
    const word = hit.phrase.words.join(' ');
    const isNoun =
      act.nouns?.includes(word) &&
      this.#people.beforeNoun.includes(words[hit.from - 1] ?? '');
    const doer = isNoun ? undefined : this.#before(words, hit.from);
    const by = this.#by(words, hit.to);
    const whom = act.whom ?? this.#after(words, hit.to);
    const meanings = this.#meaningsOf(act);
    const { own, harmed } = meanings;
    if (act.halts) return doer === 'other' ? act.halts : harmed;
    if (act.describes?.includes(word) && this.#isSomebody(words[hit.to]))
      return harmed;
    if (by === 'me') return own;
    if (by) return harmed;
    if (done && whom !== 'other' && this.#isDoneTo(words, hit.from))
      return harmed;
    const isDoerNext = this.#people.doers.includes(words[hit.from - 1] ?? '');
    return whom
      ? toldOf(act, meanings, { doer, whom, isDoerNext })
      : toldOfNobody(act, meanings, doer);
  }

  #meaningsOf(act: TypedAct): Meanings {
    return {
      own: act.own ?? { finds: this.#people.own, danger: 'own-behaviour' },
      harmed: {
        finds: act.finds,
        danger: act.harmless ? undefined : 'harm-by-others',
      },
      toSelf: act.toMyself && { finds: act.toMyself, danger: 'harm-to-self' },
    };
  }

  /** Who is named last before a place in the sentence. */
  doerBefore(
    words: readonly string[],
    from: number,
  ): 'me' | 'other' | undefined {
    const who = this.#before(words, from);
    return who === 'me' || who === 'other' ? who : undefined;
  }

  /** Whether a word names somebody. */
  isSomebodyNamed = (word: string): boolean => this.#who.has(word);

  /** Whether a word begins a clause of somebody else: "he", "she". */
  isOtherDoer = (word: string): boolean =>
    this.#who.get(word) === 'other' && this.#people.doers.includes(word);

  /** Whether a word joins two clauses: "and". */
  isAnd = (word: string): boolean => this.#people.and.includes(word);

  /**
   * Who is named last before an act. What is theirs does nothing ("my hand"),
   * and behind "and" it is whoever the clause began with: "I was with my wife
   * and hit her".
   */
  #before(words: readonly string[], from: number): Who | undefined {
    const { doers, whom, it, and } = this.#people;
    const named = words.slice(0, from);
    if (and.includes(named.at(-1) ?? '')) {
      const doer = named.findLast((word) => doers.includes(word));
      if (doer) return this.#who.get(doer);
    }
    for (let at = from - 1; at >= 0; at -= 1) {
      const word = words[at]!;
      const who = this.#who.get(word);
      if (it.includes(word)) return undefined;
      if (whom.includes(word) && !this.#isMadeTo(words, at, from)) continue;
      if (who === 'me' || who === 'other') return who;
    }
    return undefined;
  }

  /**
   * Whether "me" does an act: "made me hit", "told me to hit"; not "inside me
   * without asking".
   */
  #isMadeTo(words: readonly string[], at: number, from: number): boolean {
    const { between, beforeNoun } = this.#people;
    const before = words[at - 1] ?? '';
    return (
      from - at <= FURTHEST_WHOM &&
      !between.includes(before) &&
      !beforeNoun.includes(before)
    );
  }

  /**
   * Who is named behind an act, with "at", "the" between. Whoever only does
   * begins another clause.
   */
  #after(words: readonly string[], to: number): Who | undefined {
    const end = Math.min(words.length, to + FURTHEST);
    for (let at = to; at < end; at += 1) {
      const word = words[at]!;
      const who = this.#who.get(word);
      if (this.#people.doers.includes(word)) return undefined;
      if (who === 'mine') return this.#mine(words, at);
      if (who) return who;
      if (!this.#people.between.includes(word)) return undefined;
    }
    return undefined;
  }

  /** "My partner" is somebody else, "my arm" is the person. */
  #mine(words: readonly string[], at: number): Who {
    const person = words
      .slice(at + 1, at + 1 + FURTHEST_MINE)
      .findIndex(
        (word) =>
          this.#who.get(word) === 'other' && !this.#people.doers.includes(word),
      );
    return person < 0 ? 'mine' : 'other';
  }

  /**
   * Whether a word is somebody who can be described: "friend", and not "her".
   */
  #isSomebody(word: string | undefined): boolean {
    const { doers, whom } = this.#people;
    return (
      this.#who.get(word ?? '') === 'other' &&
      !doers.includes(word!) &&
      !whom.includes(word!)
    );
  }

  /** Whoever did it, where that is said with "by". */
  #by(words: readonly string[], to: number): 'me' | 'other' | undefined {
    if (!this.#people.by.includes(words[to] ?? '')) return undefined;
    const named = this.#after(words, to + 1);
    if (named === 'me' || named === 'myself') return 'me';
    return 'other';
  }

  /**
   * Whether "was", "got" stands before an act, maybe with a small "not"
   * between.
   */
  #isDoneTo(words: readonly string[], from: number): boolean {
    const isWas = (at: number): boolean =>
      this.#people.was.includes(words[at] ?? '');
    return (
      isWas(from - 1) ||
      (this.#vocabulary.isNot(words[from - 1] ?? '') && isWas(from - 2))
    );
  }
}

/** Who did an act, and to whom. */
interface Named {
  readonly doer: Who | undefined;
  readonly whom: Who;
  /** Whether whoever did it stands right before it. */
  readonly isDoerNext: boolean;
}

/** What an act says, where it is named to whom it was done. */
function toldOf(
  act: TypedAct,
  { own, harmed, toSelf }: Meanings,
  { doer, whom, isDoerNext }: Named,
): Told | undefined {
  switch (whom) {
    case 'other':
      return doer === 'other' ? harmed : own;
    case 'me':
      // "I … and hit me" leaves out who it was; only "I hit me" is the person
      // themselves.
      return isDoerNext && doer === 'me' ? toSelf : harmed;
    case 'mine':
      if (doer === 'me') return act.byMe ?? toSelf;
      return doer || act.alone || !toSelf ? harmed : undefined;
    case 'myself':
      return toSelf;
    case 'themselves':
      return toSelf ?? (act.alone ? harmed : undefined);
  }
}

/** What an act says, where nobody is named to whom it was done. */
function toldOfNobody(
  act: TypedAct,
  { own, harmed }: Meanings,
  doer: Who | undefined,
): Told | undefined {
  if (doer === 'me' && act.byMe) return act.byMe;
  if (!act.alone) return doer && { finds: [] };
  return doer === 'me' ? own : harmed;
}
