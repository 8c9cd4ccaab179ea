import { numbersFrom } from '../content/numbers-from.js';
import type { Typed } from '../content/schema.js';

/** More is no word for a feeling, and would only take time. */
const LONGEST = 240;
/**
 * Shorter words are too like each other for a slip to be told from another
 * word.
 */
const SHORTEST_SLIP = 5;
const SHORTEST_STEM = 4;
/**
 * From these lengths on, one letter too many, one wrong letter, and two
 * mistakes are seen through.
 */
const LENGTH_FOR_ADDED = 6;
const LENGTH_FOR_WRONG = 7;
const LENGTH_FOR_TWO = 9;

/** Signs that stand for a letter inside a word: "r@pe", "su1cide". */
const signs: Readonly<Record<string, string>> = {
  '@': 'a',
  $: 's',
  '!': 'i',
  '1': 'i',
  '0': 'o',
  '3': 'e',
  '4': 'a',
};

/** Reads text of one language as words in the spelling that its lists use. */
export class Speller {
  readonly #language: string;
  readonly #fillers: ReadonlySet<string>;
  readonly #spellings = new Map<string, readonly string[]>();
  readonly #endings: readonly string[];

  constructor(
    language: string,
    { fillers = [], spellings = [], endings = [] }: Typed,
  ) {
    this.#language = language;
    this.#endings = [...endings].sort((a, b) => b.length - a.length);
    this.#fillers = new Set(
      fillers.map((filler) => this.#split(filler).join(' ')),
    );
    for (const [first, ...others] of spellings) {
      for (const other of others)
        this.#spellings.set(this.#split(other).join(' '), this.#split(first!));
    }
  }

  /**
   * The words of a text: lower case, without accents, apostrophes and fillers.
   */
  read(text: string): string[] {
    const raw = this.#split(text.slice(0, LONGEST));
    const words: string[] = [];
    for (let index = 0; index < raw.length;) {
      const pair = `${raw[index]} ${raw[index + 1]}`;
      const isPair = this.#spellings.has(pair) || this.#fillers.has(pair);
      const one = isPair ? pair : raw[index]!;
      if (!this.#fillers.has(one))
        words.push(...(this.#spellings.get(one) ?? [one]));
      index += isPair ? 2 : 1;
    }
    return words;
  }

  /** What two forms of one word share: "force" and "forcing". */
  stem(word: string): string {
    const ending = this.#endings.find(
      (one) => word.endsWith(one) && word.length - one.length >= SHORTEST_STEM,
    );
    return ending ? word.slice(0, -ending.length) : word;
  }

  #split(text: string): string[] {
    const plain = text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLocaleLowerCase(this.#language)
      .replace(/['‘’‛`´]/g, '');
    return plain
      .split(/[^\p{L}\p{N}@$!*]+/u)
      .map(readSigns)
      .filter(Boolean);
  }
}

/**
 * A word with its signs read as letters; a star stays, and stands for any
 * letter.
 */
function readSigns(word: string): string {
  const bare = word.replace(/^[@$!*]+|[@!*]+$/g, '');
  return /\p{L}/u.test(bare)
    ? bare.replace(/[@$!1034]/g, (sign) => signs[sign]!)
    : bare.replace(/[@$!*]/g, '');
}

/**
 * Whether somebody who typed `typed` may have meant `meant`: a letter swapped,
 * dropped, doubled, or more in a longer word.
 * @param most how many mistakes a long word may have
 */
export function isSlip(typed: string, meant: string, most: 1 | 2 = 2): boolean {
  if (typed.includes('*')) return isStarred(typed, meant);
  if (isHeldDown(typed)) return squeezed(typed) === squeezed(meant);
  const length = meant.length;
  if (length < SHORTEST_SLIP || Math.abs(typed.length - length) > 2)
    return false;
  if (
    isSwapped(typed, meant) ||
    isDropped(typed, meant) ||
    isDoubled(typed, meant)
  )
    return true;
  if (typed[0] !== meant[0]) return false;
  if (length >= LENGTH_FOR_TWO) return editsBetween(typed, meant) <= most;
  if (length >= LENGTH_FOR_WRONG && editsBetween(typed, meant) === 1)
    return true;
  return length >= LENGTH_FOR_ADDED && isDropped(meant, typed);
}

/** Whether a letter was held down: "saaaad". */
export const isHeldDown = (word: string): boolean => /(.)\1\1/u.test(word);
const squeezed = (word: string): string => word.replace(/(.)\1+/gu, '$1');

const isStarred = (typed: string, meant: string): boolean =>
  typed.length === meant.length &&
  [...typed].every(
    (letter, index) => letter === '*' || letter === meant[index],
  );

function isSwapped(typed: string, meant: string): boolean {
  if (typed.length !== meant.length) return false;
  const at = firstDifference(typed, meant);
  return (
    typed[at] === meant[at + 1] &&
    typed[at + 1] === meant[at] &&
    typed.slice(at + 2) === meant.slice(at + 2)
  );
}

/** Whether `typed` is `meant` without one of its letters. */
function isDropped(typed: string, meant: string): boolean {
  if (typed.length !== meant.length - 1) return false;
  const at = firstDifference(typed, meant);
  return typed.slice(at) === meant.slice(at + 1);
}

function isDoubled(typed: string, meant: string): boolean {
  if (!isDropped(meant, typed)) return false;
  const at = firstDifference(typed, meant);
  return typed[at] === typed[at - 1];
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

/** How many letters are added, left out, wrong or swapped. */
function editsBetween(a: string, b: string): number {
  let before: number[] = [];
  let last = numbersFrom(0, b.length + 1);
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const wrong = a[row - 1] === b[column - 1] ? 0 : 1;
      let edits = Math.min(
        last[column]! + 1,
        next[column - 1]! + 1,
        last[column - 1]! + wrong,
      );
      const isSwap =
        a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (isSwap) edits = Math.min(edits, before[column - 2]! + 1);
      next.push(edits);
    }
    before = last;
    last = next;
  }
  return last[b.length]!;
}
