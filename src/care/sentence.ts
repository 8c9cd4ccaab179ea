import type { Typed } from '../content/schema.js';
import type { Told, WhoDidWhat } from './who-did-what.js';
import type { Hit, Sign, WordIndex } from './word-index.js';

/** Of this age and older, nobody is a child. */
const GROWN = 18;
/** Numbers below this are no age of somebody who types. */
const YOUNGEST = 6;
/**
 * So many years between a child and somebody else are no romance of two
 * teenagers.
 */
const YEARS_APART = 4;
/**
 * How near a "not" says that there was none: "it wasn't in self defence";
 * nearer where "no" may be what somebody said: "i said no, he stopped".
 */
const notReaches: Readonly<Record<Sign, number>> = {
  defended: 2,
  'defended at its end': 2,
  heeded: 1,
  enjoyed: 4,
};

type Signs = Pick<Hit, 'phrase' | 'from' | 'to' | 'unlike'>;

/** What a sentence is read with. */
export interface Reading {
  readonly typed: Typed;
  readonly reader: WhoDidWhat;
  readonly index: WordIndex;
}

/**
 * What one sentence says as a whole, and no phrase of it does: whether somebody
 * defended themselves or kept to a "stop", and how old both are.
 */
export class Sentence {
  readonly #words: readonly string[];
  readonly #typed: Typed;
  readonly #reader: WhoDidWhat;
  readonly #index: WordIndex;
  readonly #signs: readonly Signs[];

  constructor(
    words: readonly string[],
    hits: readonly Hit[],
    { typed, reader, index }: Reading,
  ) {
    this.#words = words;
    this.#typed = typed;
    this.#reader = reader;
    this.#index = index;
    this.#signs = hits.filter(
      ({ phrase, unlike }) => phrase.kind === 'sign' && !unlike,
    );
  }

  /** What an act says, with what the whole sentence says about it. */
  tell(hit: Hit, words: Told): Told {
    const { phrase } = hit;
    const { heeded, enjoyed, people } = this.#typed;
    const isOthers = phrase.act?.halts === words;
    if (
      phrase.act?.halts &&
      heeded &&
      this.#isHeeded(isOthers ? 'me' : 'other')
    ) {
      return { finds: isOthers ? heeded.byMe : heeded.finds };
    }
    const isOwn = words.danger === 'own-behaviour';
    if (enjoyed && this.#isEnjoyed(hit, isOwn ? 'other' : 'me'))
      return { finds: isOwn ? enjoyed.byMe : enjoyed.finds };
    if (phrase.act && !isOthers && isOwn && this.#isDefended()) {
      return { finds: people?.defended ?? [], danger: 'harm-by-others' };
    }
    return words;
  }

  /** Whether nothing is said beside a phrase but who. */
  isOnly(hit: Hit): boolean {
    return this.#beside([hit]).every(this.#reader.isSomebodyNamed);
  }

  /** What is said beside these parts, without small words. */
  #beside(parts: readonly Pick<Hit, 'from' | 'to'>[]): string[] {
    return this.#words.filter(
      (word, place) =>
        !this.#index.isSmall(word) &&
        !parts.some(({ from, to }) => place >= from && place < to),
    );
  }

  /** What the ages of two people say, where one of them is a child. */
  ages(): Told | undefined {
    const { ages, people } = this.#typed;
    if (!ages) return undefined;
    const mine = this.#ageOf(ages.me);
    const theirs = this.#ageOf(ages.others);
    if (!mine || !theirs || Math.abs(mine - theirs) < YEARS_APART)
      return undefined;
    if (Math.min(mine, theirs) >= GROWN) return undefined;
    if (mine < theirs) return { finds: ages.finds, danger: 'harm-by-others' };
    return { finds: people?.own ?? [], danger: 'own-behaviour' };
  }

  #ageOf(who: readonly string[]): number | undefined {
    const between = this.#typed.ages?.between ?? [];
    let place = -1;
    for (const word of this.#words) {
      place += 1;
      const age = /^\d{1,2}$/.test(word) ? Number(word) : 0;
      if (age < YOUNGEST) continue;
      const named = this.#words
        .slice(0, place)
        .findLast((before) => !between.includes(before));
      if (named && who.includes(named)) return age;
    }
    return undefined;
  }

  #isDefended(): boolean {
    return (
      this.#with('defended').length > 0 ||
      this.#with('defended at its end').some((sign) => this.#isEndOfMine(sign))
    );
  }

  /**
   * Whether a sign ends what the person says of themselves: not "when she tried
   * to get away".
   */
  #isEndOfMine({ from, to }: Signs): boolean {
    const next = this.#words[to];
    const isEnd = next === undefined || this.#reader.isAnd(next);
    const doer = this.#words
      .slice(0, from)
      .findLast((word) => this.#reader.doerBefore([word], 1));
    return isEnd && !(doer && this.#reader.isOtherDoer(doer));
  }

  #isHeeded(by: 'me' | 'other'): boolean {
    const unless = this.#typed.heeded?.unless ?? [];
    if (this.#words.some((word) => unless.includes(word))) return false;
    return this.#with('heeded').some(({ from, to }) => {
      const next = this.#words[to];
      const isEnd =
        next === undefined ||
        this.#index.isSmall(next) ||
        this.#reader.isSomebodyNamed(next);
      return isEnd && this.#reader.doerBefore(this.#words, from) === by;
    });
  }

  /**
   * Whether whoever an act of play was done to says that they enjoyed it, and
   * nothing else is said but who, of a lover: "and said i like it", "i pretended
   * i loved it", an age, another act, an uncle may mean anything.
   */
  #isEnjoyed(hit: Hit, by: 'me' | 'other'): boolean {
    const { who = [], unless = [] } = this.#typed.enjoyed ?? {};
    if (!hit.phrase.act?.play) return false;
    if (this.#words.some((word) => unless.includes(word))) return false;
    return this.#with('enjoyed').some(
      (sign) =>
        this.#reader.doerBefore(this.#words, sign.from) === by &&
        this.#beside([hit, sign]).every((word) => who.includes(word)),
    );
  }

  /** The signs of one kind, but for those behind a "not". */
  #with(sign: Sign): readonly Signs[] {
    return this.#signs.filter(
      ({ phrase, from }) =>
        phrase.sign === sign &&
        !this.#words
          .slice(Math.max(0, from - notReaches[sign]), from)
          .some(this.#index.isNot),
    );
  }
}
