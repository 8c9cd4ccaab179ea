import { find, type Content, type Feeling } from '../content/content.js';
import { numbersFrom } from '../content/numbers-from.js';
import type { Typed } from '../content/schema.js';
import { isAlarm } from './assess-safety.js';
import type { Danger } from './check-in.js';
import { Sentence } from './sentence.js';
import { WhoDidWhat, type Told } from './who-did-what.js';
import {
  WordIndex,
  type Hit,
  type Phrase,
  type PhraseKind,
} from './word-index.js';

/** What typing found. */
export interface FoundWords {
  /** The words that fit, best first. */
  readonly words: readonly Feeling[];
  /**
   * What was typed points to danger: then support is said with the result. What
   * was typed is never repeated, kept or sent.
   */
  readonly danger: Danger | undefined;
}

/**
 * What presses most comes first; whoever harmed somebody and was harmed is
 * never told only that it was not their fault.
 */
const dangers: readonly Danger[] = [
  'harm-to-self',
  'own-behaviour',
  'harm-by-others',
  'body',
];
const MOST = 12;

/**
 * Where two phrases fit equally well, the one that stands first here counts.
 */
const kinds: readonly PhraseKind[] = [
  'plain',
  'act',
  'idea',
  'label',
  'also',
  'part',
  'sign',
];

/**
 * How well a feeling fits: the lower, the better. Within a step, the place in
 * the list of what was found counts.
 */
const fit = {
  danger: 0,
  whole: 100,
  inside: 200,
  part: 300,
  completes: 400,
  completesOther: 420,
  gloss: 500,
};
const PER_DANGER = 10;
const PER_DISTANCE = 30;

/** The distance of a word that was typed with a mistake. */
const SLIP = 2;

/** How near a "not" turns a pleasant word around: "I don't feel safe". */
const NOT_REACHES = 3;

/**
 * The words that typing finds.
 *
 * It sets no level: picking a word does. It matches whole words and their
 * beginnings, never the middle of one, and looks at what a word means (its
 * gloss) only where nothing else was found.
 * @param words those that can be chosen
 * @param typed what somebody typed, as it stands in the field
 */
export function findWords(
  content: Content,
  words: readonly Feeling[],
  typed: string,
): FoundWords {
  const { index, reader } = readerOf(content);
  const read = index.speller.read(typed);
  const found = new Found(content);
  if (!read.length) return { words: [], danger: undefined };

  const all = index.hitsIn(read);
  const sentence = new Sentence(read, all, {
    typed: typedOf(content),
    reader,
    index,
  });
  const hits = readableHits(all, reader, sentence, read);
  const ages = sentence.ages();
  if (ages) found.tell(ages);
  for (const hit of hits) addHit(found, hit, read, index);
  const isTurned = read.some(index.isNot);
  const isUnread = found.isEmpty && isSentence(read, index);
  for (const phrase of completions(index, read, hits, found)) {
    const score = phrase.kind === 'label' ? fit.completes : fit.completesOther;
    const isGuess = isTurned || (isUnread && !isBegun(phrase, read));
    phrase.finds.forEach((id, place) => {
      if (!isGuess || !found.isPleasant(id)) found.add(id, score + place);
    });
  }
  if (found.isEmpty) addFromGlosses(found, index, read);
  return { words: found.among(words), danger: found.danger };
}

/**
 * What a word or a phrase that is not finished may become. Whoever has typed a
 * whole one is offered no other idea of ours.
 */
function completions(
  index: WordIndex,
  read: readonly string[],
  hits: readonly Read[],
  found: Found,
): Phrase[] {
  const isFinished = hits.some(
    ({ to, distance }) => to === read.length && distance === 0,
  );
  const phrases = index.completionsOf(read, {
    withinWord: read.length === 1 && found.danger !== undefined,
    fromStart: !found.isEmpty,
  });
  return isFinished
    ? phrases.filter(({ kind }) => kind === 'label' || kind === 'also')
    : phrases;
}

/** How people type comes together with this module. */
const typedOf = ({ typed = {} }: Content): Typed => typed;

interface Reader {
  readonly index: WordIndex;
  readonly reader: WhoDidWhat;
}
const readers = new WeakMap<Content, Reader>();

/**
 * Made with the first keystroke. What is kept is the content, never what was
 * typed.
 */
function readerOf(content: Content): Reader {
  let made = readers.get(content);
  if (!made) {
    const index = new WordIndex(content, (id) => dangerOf(content, id));
    made = { index, reader: new WhoDidWhat(typedOf(content), index) };
    readers.set(content, made);
  }
  return made;
}

/** What a word of alarm points to, as its topics and the rules say. */
function dangerOf(
  { feelings, rules }: Content,
  id: string,
): Danger | undefined {
  const safety = find(feelings, id)?.safety;
  if (!safety || !isAlarm(safety.level)) return undefined;
  if (rules.crisis.includes(id)) return 'harm-to-self';
  if (safety.topics.includes('own-behaviour')) return 'own-behaviour';
  if (safety.topics[0] === 'medical') return 'body';
  if (
    safety.topics.includes('sexual-violence') ||
    safety.topics.includes('domestic-violence')
  )
    return 'harm-by-others';
  return safety.topics.includes('crisis') ? 'harm-to-self' : undefined;
}

/** A hit, and what it finds in this sentence. */
interface Read extends Pick<Hit, 'from' | 'to' | 'distance' | 'unlike'> {
  readonly phrase: Phrase;
  readonly finds: readonly string[];
  readonly danger: Danger | undefined;
}

/**
 * What stands in the sentence, the longest first; no word of it counts twice,
 * so "hit it off" is no "hit".
 */
function readableHits(
  all: readonly Hit[],
  reader: WhoDidWhat,
  sentence: Sentence,
  words: readonly string[],
): Read[] {
  const hits: Read[] = [];
  for (const hit of all) {
    if (hit.phrase.kind === 'sign') continue;
    if (hit.phrase.alone && !sentence.isOnly(hit)) continue;
    const told = actTold(hit, reader, sentence, words);
    if (hit.phrase.act && !told) continue;
    // A slip of a harmless word is no harmless word: "r*pe" is not "rope".
    if (hit.phrase.kind === 'plain' && hit.distance === SLIP) continue;
    const { finds, danger } = told ?? hit.phrase;
    hits.push({ ...hit, finds, danger: hit.unlike ? undefined : danger });
  }
  hits.sort(
    (a, b) =>
      Number(a.unlike) - Number(b.unlike) ||
      lengthOf(b) - lengthOf(a) ||
      a.distance - b.distance ||
      rankOf(a) - rankOf(b),
  );
  const taken = new Map<number, Read>();
  return hits.flatMap((hit) => {
    const places = placesOf(hit);
    const nearest = taken.get(hit.from);
    if (
      !places.every(
        (place) => !taken.has(place) || isBeside(taken.get(place)!, hit),
      )
    )
      return [];
    places.forEach((place) => taken.set(place, nearest ?? hit));
    // "Guilt" is a word of its own, and no other form of "guilted".
    const isFarther = nearest && nearest.distance < hit.distance;
    return isFarther ? { ...hit, danger: undefined } : hit;
  });
}

function actTold(
  hit: Hit,
  reader: WhoDidWhat,
  sentence: Sentence,
  words: readonly string[],
): Told | undefined {
  const told = reader.read(words, hit);
  return told && sentence.tell(hit, told);
}

/**
 * An act that says nothing here still keeps labels of the same word away, but
 * no idea: "I pushed" is not *pushed*.
 */
const rankOf = ({ phrase, finds }: Read): number =>
  phrase.kind === 'act' && !finds.length
    ? kinds.indexOf('idea') + 0.5
    : kinds.indexOf(phrase.kind);
const lengthOf = ({ from, to }: Read): number => to - from;
const placesOf = ({ from, to }: Read): number[] => numbersFrom(from, to);

/**
 * Whether two phrases of the same words may both be meant: two feelings that
 * share a word, or two words of which what was typed is a slip; never an act
 * and the label for it.
 */
function isBeside(taken: Read, hit: Read): boolean {
  if (taken.from !== hit.from || taken.to !== hit.to) return false;
  if (taken.distance === SLIP) return true;
  return taken.phrase.kind !== 'plain' && taken.phrase.kind !== 'act';
}

function addHit(
  found: Found,
  hit: Read,
  words: readonly string[],
  index: WordIndex,
): void {
  const { phrase, finds, danger, distance, from, to } = hit;
  if (danger) found.point(danger);
  const isWhole = to - from === words.length;
  const isTurned = words
    .slice(Math.max(0, from - NOT_REACHES), from)
    .some(index.isNot);
  let score = isWhole ? fit.whole : fit.inside;
  if (phrase.kind === 'part') score = fit.part;
  if (danger && phrase.kind !== 'label' && phrase.kind !== 'also')
    score = fit.danger + PER_DANGER * dangers.indexOf(danger);
  score += PER_DISTANCE * distance;
  const isIdea = phrase.kind === 'idea' ? 1 : 0;
  finds.forEach((id, place) => {
    if (isTurned && found.isPleasant(id)) return;
    found.add(id, score + place + isIdea);
  });
}

/**
 * Whether more is said than one word: what nobody could read of it may be
 * anything, so no pleasant word is guessed from a part of it.
 */
const isSentence = (words: readonly string[], index: WordIndex): boolean =>
  words.filter((word) => !index.isSmall(word)).length > 1;

/** Whether all that is typed begins this phrase: "looking f". */
const isBegun = (phrase: Phrase, read: readonly string[]): boolean =>
  read.every((word, place) => phrase.words[place]?.startsWith(word));

/**
 * The last resort. A pleasant word stands beside no hard one, and answers no
 * sentence.
 */
function addFromGlosses(
  found: Found,
  index: WordIndex,
  words: readonly string[],
): void {
  const ids = index.inGloss(words);
  const isHard =
    isSentence(words, index) ||
    ids.some((id) => !found.isPleasant(id)) ||
    words.some(index.isNot);
  for (const id of ids) {
    if (!isHard || !found.isPleasant(id)) found.add(id, fit.gloss);
  }
}

/** What was found so far. */
class Found {
  readonly #content: Content;
  readonly #scores = new Map<string, number>();
  #danger: Danger | undefined;

  constructor(content: Content) {
    this.#content = content;
  }

  get danger(): Danger | undefined {
    return this.#danger;
  }

  get isEmpty(): boolean {
    return this.#scores.size === 0;
  }

  isPleasant(id: string): boolean {
    return (find(this.#content.feelings, id)?.valence ?? 0) > 0;
  }

  add(id: string, score: number): void {
    this.#scores.set(id, Math.min(score, this.#scores.get(id) ?? Infinity));
  }

  /** What no single phrase says. */
  tell({ finds, danger }: Told): void {
    if (danger) this.point(danger);
    finds.forEach((id, place) => this.add(id, fit.danger + place));
  }

  point(danger: Danger): void {
    if (
      !this.#danger ||
      dangers.indexOf(danger) < dangers.indexOf(this.#danger)
    )
      this.#danger = danger;
  }

  among(words: readonly Feeling[]): Feeling[] {
    const scores = this.#scores;
    // A pleasant word stands beside no danger.
    const isFitting = ({ id }: Feeling): boolean =>
      scores.has(id) && !(this.#danger && this.isPleasant(id));
    const known = words.filter(isFitting);
    return known
      .sort((a, b) => scores.get(a.id)! - scores.get(b.id)!)
      .slice(0, MOST);
  }
}
