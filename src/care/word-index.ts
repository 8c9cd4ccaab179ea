import type { Content, Feeling } from '../content/content.js';
import { numbersFrom } from '../content/numbers-from.js';
import type { Typed, TypedAct } from '../content/schema.js';
import type { Danger } from './check-in.js';
import { isHeldDown, isSlip, Speller } from './typed-text.js';

/**
 * What a phrase is: looks like danger and is not, an act, an idea, a label,
 * another way of saying a label, a word of a label, or a sign of what the rest
 * of the sentence means.
 */
export type PhraseKind =
  'plain' | 'act' | 'idea' | 'label' | 'also' | 'part' | 'sign';
/**
 * What a sign tells of the sentence: see `defence`, `heeded` and `enjoyed` of
 * the lists.
 */
export type Sign = 'defended' | 'defended at its end' | 'heeded' | 'enjoyed';

/** A phrase that typing can find. */
export interface Phrase {
  readonly kind: PhraseKind;
  readonly words: readonly string[];
  /** The feelings that it finds, best first. */
  readonly finds: readonly string[];
  readonly danger?: Danger | undefined;
  readonly act?: TypedAct;
  /** Whether the act is said of whom it was done to, as in "was hit". */
  readonly done?: boolean;
  readonly sign?: Sign;
  /** Whether it counts only where nothing else is said. */
  readonly alone?: boolean | undefined;
}

/** A phrase that stands in what was typed. */
export interface Hit {
  readonly phrase: Phrase;
  /** The first word of it, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /**
   * How far it is from what was typed: 0 as it is, 1 another form of a word, 2
   * a slip.
   */
  readonly distance: number;
  /**
   * Whether it is too unlike what was typed to speak of danger: "treat" is no
   * "threat".
   */
  readonly unlike: boolean;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly phrases: Phrase[];
}
interface Meant {
  readonly word: string;
  readonly distance: number;
}

const newNode = (): Node => ({ next: new Map(), phrases: [] });

/** The node that a word leads to; a new one where no phrase went on with it. */
function nodeAfter(node: Node, word: string): Node {
  const known = node.next.get(word);
  if (known) return known;
  const next = newNode();
  node.next.set(word, next);
  return next;
}

/** Words run together are looked up from this length on: "selfharm". */
const SHORTEST_RUN_TOGETHER = 5;
/**
 * Of how many words a phrase may be to be run together: "dontwannalive",
 * "beatup".
 */
const mostRunTogether: Partial<Record<PhraseKind, number>> = {
  plain: 3,
  act: 2,
  idea: 3,
  label: 3,
  also: 3,
};
const SHORTEST_LATER_START = 3;
const SHORTEST_GLOSS_WORD = 4;
/**
 * From this length on, "violation" and "violations" are surely the same word.
 */
const LENGTH_FOR_FORMS = 7;

/**
 * All phrases of a content, word by word, so that a keystroke reads only what
 * can fit.
 */
export class WordIndex {
  readonly speller: Speller;
  readonly #root = newNode();
  /**
   * The same phrases written as one word: "selfharm". They are no beginning of
   * anything: "cut" is none of "cutoff".
   */
  readonly #runTogether = newNode();
  readonly #words = new Set<string>();
  readonly #byStem = new Map<string, string[]>();
  readonly #byLength = new Map<number, string[]>();
  readonly #glosses = new Map<string, string[]>();
  readonly #small: ReadonlySet<string>;
  readonly #not: ReadonlySet<string>;

  constructor(
    { language, feelings, typed = {} }: Content,
    dangerOf: (id: string) => Danger | undefined,
  ) {
    this.speller = new Speller(language, typed);
    this.#small = new Set(typed.small);
    this.#not = new Set(typed.not);
    this.#addTyped(typed);
    for (const feeling of feelings)
      this.#addFeeling(feeling, dangerOf(feeling.id));
    const known = [
      ...this.#small,
      ...this.#not,
      ...Object.values(typed.people ?? {}).flat(),
      ...(typed.heeded?.unless ?? []),
      ...(typed.enjoyed?.who ?? []),
      ...(typed.enjoyed?.unless ?? []),
    ];
    for (const word of known) this.#know(word);
  }

  isSmall = (word: string): boolean => this.#small.has(word);
  isNot = (word: string): boolean => this.#not.has(word);

  /** The feelings whose gloss has one of these words. */
  inGloss(words: readonly string[]): string[] {
    return words.flatMap((word) => this.#glosses.get(word) ?? []);
  }

  /** Every phrase that stands whole in what was typed. */
  hitsIn(words: readonly string[]): Hit[] {
    const meant = words.map((word) => this.#meantBy(word));
    const hits: Hit[] = [];
    for (let from = 0; from < words.length; from += 1)
      for (const node of [this.#root, this.#runTogether])
        collectHits({ words, meant, from, hits }, node, {
          at: from,
          distance: 0,
          unlike: false,
        });
    return hits;
  }

  /**
   * Phrases that what was typed may become: the last word, or the phrase, is
   * not finished.
   */
  completionsOf(
    words: readonly string[],
    { withinWord, fromStart }: { withinWord: boolean; fromStart: boolean },
  ): Phrase[] {
    const phrases = new Set<Phrase>();
    const last = words.at(-1) ?? '';
    const isVague =
      fromStart || last.length < SHORTEST_LATER_START || this.#small.has(last);
    for (let from = 0; from < words.length; from += 1) {
      if (isVague && this.#isLater(words, from)) continue;
      let node: Node | undefined = this.#root;
      for (const word of words.slice(from, -1)) node = node?.next.get(word);
      const isWhole =
        !withinWord &&
        from === 0 &&
        (words.length > 1 || !this.#small.has(last));
      if (node) collectCompletions(node, last, isWhole, phrases);
    }
    return [...phrases].filter(
      ({ kind }) => kind !== 'plain' && kind !== 'act' && kind !== 'sign',
    );
  }

  /** Whether something is said before that word. */
  #isLater(words: readonly string[], from: number): boolean {
    return words.slice(0, from).some((word) => !this.#small.has(word));
  }

  /**
   * What a typed word may mean: itself, another form of it, or, where nobody
   * knows it, what it is a slip of.
   */
  #meantBy(word: string): Meant[] {
    const meant: Meant[] = this.#words.has(word) ? [{ word, distance: 0 }] : [];
    if (this.#small.has(word) || this.#not.has(word)) return meant;
    for (const other of this.#byStem.get(this.speller.stem(word)) ?? []) {
      if (other !== word) meant.push({ word: other, distance: 1 });
    }
    if (this.#words.has(word)) return meant;
    for (const length of lengthsNear(word)) {
      for (const other of this.#byLength.get(length) ?? []) {
        if (isSlip(word, other)) meant.push({ word: other, distance: 2 });
      }
    }
    return meant;
  }

  /**
   * A label, and what somebody types who leaves out how it begins: "limit was
   * crossed"; then each of its words.
   */
  #addLabel(phrase: Phrase): void {
    this.#add(phrase);
    const { kind, words, finds } = phrase;
    const start = words.findIndex((word) => !this.#small.has(word));
    if (start > 0) this.#add({ ...phrase, words: words.slice(start) });
    // "Hurt" alone says nothing about who did it.
    if (
      kind !== 'label' ||
      words.length < 2 ||
      phrase.danger === 'own-behaviour'
    )
      return;
    for (const word of words) {
      // After a "not", a word says the opposite of the label.
      if (this.#not.has(word)) return;
      if (!this.#small.has(word))
        this.#add({ kind: 'part', words: [word], finds });
    }
  }

  #addTyped(typed: Typed): void {
    for (const word of typed.plain ?? [])
      this.#add({ kind: 'plain', words: this.speller.read(word), finds: [] });
    for (const act of typed.acts ?? []) this.#addAct(act);
    for (const { words, ...idea } of typed.ideas ?? []) {
      for (const word of words)
        this.#add({ kind: 'idea', words: this.speller.read(word), ...idea });
    }
    this.#addSigns('defended', typed.defence?.always);
    this.#addSigns('defended at its end', typed.defence?.atEnd);
    this.#addSigns('heeded', typed.heeded?.words);
    this.#addSigns('enjoyed', typed.enjoyed?.words);
  }

  #addAct(act: TypedAct): void {
    for (const word of new Set([...act.words, ...(act.done ?? [])])) {
      this.#add({
        kind: 'act',
        words: this.speller.read(word),
        finds: act.finds,
        act,
        done: act.done?.includes(word) ?? false,
      });
    }
  }

  #addFeeling(
    { id, label, also = [], gloss }: Feeling,
    danger: Danger | undefined,
  ): void {
    const finds = [id];
    const words = this.speller.read(label);
    this.#addLabel({ kind: 'label', words, finds, danger });
    for (const word of also) {
      const others = this.speller.read(word);
      this.#addLabel({ kind: 'also', words: others, finds, danger });
    }
    // A word of alarm is found by what says it, and never without the line
    // about support.
    if (danger) return;
    for (const word of this.speller.read(gloss))
      if (this.#isSaying(word)) addTo(this.#glosses, word, id);
  }

  /** Whether a word of a gloss says something by itself. */
  #isSaying(word: string): boolean {
    return (
      word.length >= SHORTEST_GLOSS_WORD &&
      !this.#small.has(word) &&
      !this.#not.has(word)
    );
  }

  #addSigns(sign: Sign, words: readonly string[] = []): void {
    for (const word of words)
      this.#add({
        kind: 'sign',
        words: this.speller.read(word),
        finds: [],
        sign,
      });
  }

  #add(phrase: Phrase): void {
    const { words } = phrase;
    if (!words.length) return;
    this.#addAs(this.#root, words, phrase);
    const together = words.join('');
    const most = mostRunTogether[phrase.kind] ?? 0;
    if (
      words.length > 1 &&
      words.length <= most &&
      together.length >= SHORTEST_RUN_TOGETHER
    )
      this.#addAs(this.#runTogether, [together], phrase);
  }

  #addAs(root: Node, words: readonly string[], phrase: Phrase): void {
    let node = root;
    for (const word of words) {
      this.#know(word);
      node = nodeAfter(node, word);
    }
    node.phrases.push(phrase);
  }

  #know(word: string): void {
    if (this.#words.has(word)) return;
    this.#words.add(word);
    const stem = this.speller.stem(word);
    addTo(this.#byStem, stem, word);
    addTo(this.#byLength, word.length, word);
  }
}

/** What was typed, from where in it phrases are looked for, and those found. */
interface Search {
  readonly words: readonly string[];
  /** For each word, what it may mean. */
  readonly meant: readonly (readonly Meant[])[];
  readonly from: number;
  readonly hits: Hit[];
}
/** How far a search has come. */
interface Reached {
  readonly at: number;
  readonly distance: number;
  readonly unlike: boolean;
}

/** Adds every phrase that goes on from a node. */
function collectHits(search: Search, node: Node, reached: Reached): void {
  const { words, meant, from, hits } = search;
  const { at, distance, unlike } = reached;
  for (const phrase of node.phrases)
    hits.push({ phrase, from, to: at, distance, unlike });
  for (const { word, distance: more } of meant[at] ?? []) {
    const next = node.next.get(word);
    if (next)
      collectHits(search, next, {
        at: at + 1,
        distance: Math.max(distance, more),
        unlike: unlike || isUnlike(words[at]!, word, more),
      });
  }
  const next = afterTwo(words, at, node);
  if (next)
    collectHits(search, next, {
      at: at + 2,
      distance: Math.max(distance, 1),
      unlike,
    });
}

/** The node that two typed words lead to where they are one word: "self harm". */
function afterTwo(
  words: readonly string[],
  at: number,
  node: Node,
): Node | undefined {
  if (at + 1 >= words.length) return undefined;
  const together = `${words[at]}${words[at + 1]}`;
  return together.length >= SHORTEST_RUN_TOGETHER
    ? node.next.get(together)
    : undefined;
}

/**
 * Adds what may be meant by a word that was begun, or by a phrase after a whole
 * word.
 * @param isWhole whether the word may be finished
 */
function collectCompletions(
  node: Node,
  last: string,
  isWhole: boolean,
  phrases: Set<Phrase>,
): void {
  // After a whole word, whoever typed it may have meant no more: "done" is not
  // "done with life".
  const collectMore = (more: Node): void => {
    for (const phrase of more.phrases)
      if (isOffered(phrase)) phrases.add(phrase);
    more.next.forEach(collectMore);
  };
  node.next.forEach((next, word) => {
    if (word !== last && word.startsWith(last)) {
      next.phrases.forEach((phrase) => phrases.add(phrase));
      next.next.forEach(collectMore);
    }
    if (word === last && isWhole) next.next.forEach(collectMore);
  });
}

/**
 * Whether a phrase is offered before its next word is begun: no idea of danger,
 * and nothing that says what somebody did: "hurt" is not "hurt someone".
 */
function isOffered({ kind, danger }: Phrase): boolean {
  return !danger || (kind === 'label' && danger !== 'own-behaviour');
}

function addTo<Key>(lists: Map<Key, string[]>, key: Key, word: string): void {
  const list = lists.get(key);
  if (list) list.push(word);
  else lists.set(key, [word]);
}

/**
 * How long a word may be that somebody meant; shorter by any number where a
 * letter was held down.
 */
function lengthsNear(word: string): number[] {
  const from = isHeldDown(word) ? 2 : word.length - 2;
  return numbersFrom(from, word.length + 3);
}

/**
 * Whether another form of a short word, another beginning or a second mistake
 * make of it another word.
 */
function isUnlike(typed: string, meant: string, distance: number): boolean {
  if (distance === 0) return false;
  if (distance === 1) return meant.length < LENGTH_FOR_FORMS;
  const isSwapped = typed[0] === meant[1] && typed[1] === meant[0];
  return (
    (typed[0] !== meant[0] && typed[0] !== '*' && !isSwapped) ||
    !isSlip(typed, meant, 1)
  );
}
