import { isAlarm } from '../../care/assess-safety.js';
import { UNSURE, type MoodPoint } from '../../care/check-in.js';
import type { FoundWords } from '../../care/find-words.js';
import type { FindWords } from '../../care/load-word-search.js';
import { find, type Content, type Feeling } from '../../content/content.js';
import type { Context } from '../../content/schema.js';

/**
 * How much text the first screen of a phone of 360 × 640 holds, in letters; the
 * frame of a word counts as four.
 */
const FIRST_SCREEN = 88;
/** From here on two places on the axis of pleasant are two sides of it. */
const OPPOSITE = 1;
const SIMPLE_PER_FAMILY = 3;
/** How many other words stand before each that points to support. */
const BEFORE_A_WORD_OF_SAFETY = 2;
/**
 * How much nearer a word counts that people say first: half as much where it is
 * one of alarm, and the others of alarm are still found at their own places.
 */
const COMMON = 0.12;
/**
 * How many words that fit the context stand before the one nearest the point.
 * Without a point none do: nothing is bad until somebody says so.
 */
const BEFORE_THE_NEAREST = 2;
/** The most words that typing shows at once. */
const MOST_FOUND = 12;

/**
 * Whether a word is one of alarm: no strength is asked of it, and Skip keeps
 * it.
 */
export const isAlarmWord = ({ safety }: Feeling): boolean =>
  !!safety && isAlarm(safety.level);

/** The words that were chosen; "I don't know yet" is none. */
export const chosenWords = (
  content: Content,
  feelings: readonly string[],
): Feeling[] =>
  feelings
    .filter((id) => id !== UNSURE)
    .flatMap((id) => find(content.feelings, id) ?? []);

/** Which of its family a word is; those that people say first come first. */
const placeInFamily = (words: readonly Feeling[], word: Feeling): number =>
  words.filter(({ family }) => family === word.family).indexOf(word);

/**
 * The words that can be chosen at all. `simple` keeps the first three of a
 * family, and every word that points to support.
 */
export function vocabulary(content: Content, simple: boolean): Feeling[] {
  const all = content.feelings.filter(({ id }) => id !== UNSURE);
  return all.filter(
    (word) =>
      !simple || word.safety || placeInFamily(all, word) < SIMPLE_PER_FAMILY,
  );
}

/** The ids of the words that fit what the person has just come out of. */
const fittingIds = (
  { rules }: Content,
  context: Context | undefined,
): string[] =>
  (rules.offerIn ?? []).flatMap(({ contexts, feelings }) =>
    context && contexts.includes(context) ? feelings : [],
  );

/** Of these words those that fit the context, in the order of the rule. */
const fittingIn = (
  content: Content,
  words: readonly Feeling[],
  context: Context | undefined,
): Feeling[] =>
  fittingIds(content, context).flatMap(
    (id) => words.find((word) => word.id === id) ?? [],
  );

/** Words that fit the context first; the others stay in their order. */
export function fittingFirst(
  content: Content,
  words: readonly Feeling[],
  context: Context | undefined,
): Feeling[] {
  const fitting = fittingIn(content, words, context);
  return [...fitting, ...words.filter((word) => !fitting.includes(word))];
}

/**
 * Whether a word and a place are on two sides: somebody who feels good is not
 * asked first whether they were used, whatever it was that they come out of.
 */
const isOpposite = (word: Feeling, point: MoodPoint | undefined): boolean =>
  !!point && Math.abs(word.valence - point.valence) > OPPOSITE;

const distance = (word: Feeling, point: MoodPoint): number =>
  Math.hypot(word.valence - point.valence, word.arousal - point.arousal);

export interface Offer {
  readonly point?: MoodPoint | undefined;
  readonly feelings: readonly string[];
  readonly context?: Context | undefined;
}

/**
 * The words of the first screen: those chosen before, those that fit the
 * context, then those near the point, as many as fit. Without a point they are
 * the first of every family, so that nothing is suggested. Words of alarm
 * stand among the others, and not before them.
 */
export function offeredWords(
  content: Content,
  words: readonly Feeling[],
  { point, feelings, context }: Offer,
): Feeling[] {
  // Without a point nobody has said that it is hard: what is soft waits, too.
  const sorted = standingBack(
    likelyWords(content, words, { point, context }),
    point ? isAlarmWord : ({ safety }) => !!safety,
  );
  const chosen = words.filter(({ id }) => feelings.includes(id));
  const others = sorted.filter((word) => !chosen.includes(word));
  return [...chosen, ...asManyAsFit(others, FIRST_SCREEN - roomOf(chosen))];
}

/** How much nearer a word counts because it is one that people say first. */
function headStart(words: readonly Feeling[], word: Feeling): number {
  const general = words.filter(({ audience }) => audience === 'general');
  const place = placeInFamily(general, word);
  if (place < 0 || place >= SIMPLE_PER_FAMILY) return 0;
  return isAlarmWord(word) ? COMMON / 2 : COMMON;
}

/**
 * Those that fit the context, then the others, the nearest first. Where a point
 * was set, the nearest one stands after the first two that fit; where none was,
 * before them all.
 */
function likelyWords(
  content: Content,
  words: readonly Feeling[],
  { point, context }: Omit<Offer, 'feelings'>,
): Feeling[] {
  const far = (word: Feeling): number =>
    point
      ? distance(word, point) - headStart(words, word)
      : placeInFamily(words, word);
  const near = words
    .map((word) => ({ word, far: far(word) }))
    .sort((a, b) => a.far - b.far)
    .map(({ word }) => word);
  const likely = near.filter((word) => !isOpposite(word, point));
  const fitting = fittingIn(content, likely, context);
  const others = near.filter((word) => !fitting.includes(word));
  const leading = point ? BEFORE_THE_NEAREST : 0;
  return [
    ...fitting.slice(0, leading),
    ...others.slice(0, 1),
    ...fitting.slice(leading),
    ...others.slice(1),
  ];
}

/**
 * The words in their order, but each of some only after others: somebody who is
 * angry is not met by a wall of what may have been done to them.
 */
function standingBack(
  words: readonly Feeling[],
  waits: (word: Feeling) => boolean,
): Feeling[] {
  const sorted: Feeling[] = [];
  const waiting: Feeling[] = [];
  let others = 0;
  for (const word of words) {
    if (waits(word)) waiting.push(word);
    else {
      sorted.push(word);
      others += 1;
    }
    if (others >= BEFORE_A_WORD_OF_SAFETY && waiting.length) {
      sorted.push(waiting.shift()!);
      others = 0;
    }
  }
  return [...sorted, ...waiting];
}

/** A loop, since Prototype.js replaces `reduce`. */
function roomOf(words: readonly Feeling[]): number {
  let room = 0;
  for (const { label } of words) room += label.length + 4;
  return room;
}

/** The first words, up to the one for which there is no more room. */
function asManyAsFit(words: readonly Feeling[], room: number): Feeling[] {
  const fitting: Feeling[] = [];
  for (const word of words) {
    if (roomOf([...fitting, word]) > room) break;
    fitting.push(word);
  }
  return fitting;
}

/**
 * The family to open all words at: that of the word nearest to the point, else
 * that of the word chosen last, else the first.
 */
export function familyOf(
  content: Content,
  words: readonly Feeling[],
  { point, feelings, context }: Offer,
): string | undefined {
  const nearest =
    point &&
    [...words].sort((a, b) => distance(a, point) - distance(b, point))[0];
  const last = words.find(({ id }) => id === feelings.at(-1));
  return (nearest ?? last ?? fittingFirst(content, words, context)[0])?.family;
}

export interface Search {
  readonly typed: string;
  readonly family: string | undefined;
  readonly context: Context | undefined;
  readonly findWords: FindWords | undefined;
}

/**
 * What typing finds, or the words of a family. Typing finds nothing until the
 * word search has come.
 */
export function searchWords(
  content: Content,
  words: readonly Feeling[],
  { typed, family, context, findWords }: Search,
): FoundWords {
  if (!typed.trim()) {
    const ofFamily = words.filter((word) => word.family === family);
    return {
      words: fittingFirst(content, ofFamily, context),
      danger: undefined,
    };
  }
  if (!findWords) return { words: [], danger: undefined };
  const found = findWords(content, words, typed);
  return { ...found, words: found.words.slice(0, MOST_FOUND) };
}
