import { pathOf, type Keys } from './problem.js';

/** A place in a text, counted from 1 as editors do. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

type Expected =
  | 'value'
  | 'value or end'
  | 'key'
  | 'key or end'
  | 'colon'
  | 'comma or end'
  | 'nothing';

interface Open {
  readonly end: '}' | ']';
  /** The key of an object, or the place in a list, that is being read. */
  key: string | number;
}

const BLANKS = /[ \t\r\n]*/y;
const MARK = /[{}[\]:,]/;
const STRING =
  // eslint-disable-next-line no-control-regex -- what JSON forbids in a string
  /"(?:[^"\\\0-\x1f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/;
const WORD = /true|false|null/;
/**
 * A mark, a string or another scalar. Sticky, so that it reads on from where it
 * stopped.
 */
const TOKEN = new RegExp(
  `(${MARK.source})|(${STRING.source})|${NUMBER.source}|${WORD.source}`,
  'y',
);

/** Deeper than any pack may be: what is below has no place of its own. */
const DEEPEST = 64;

/**
 * Reads JSON text for the places in it. The platform's own parser says nothing
 * of places, and of faults each browser something else. It keeps a list of what
 * is open in place of calling itself: text from outside may be nested without
 * end.
 */
class Reader {
  /** Where each value begins; of an entry of an object, its key. */
  readonly places = new Map<string, number>();
  /** Where the text stops being JSON, if it does. */
  readonly brokenAt: number | undefined;
  #open: Open[] = [];
  #expects: Expected = 'value';

  constructor(text: string) {
    let at = 0;
    for (;;) {
      BLANKS.lastIndex = at;
      const start = at + BLANKS.exec(text)![0].length;
      TOKEN.lastIndex = start;
      const token = start < text.length ? TOKEN.exec(text) : null;
      if (!token || !this.#take(token[1], token[2], start)) {
        this.brokenAt =
          start === text.length && this.#expects === 'nothing'
            ? undefined
            : start;
        return;
      }
      at = TOKEN.lastIndex;
    }
  }

  /** Whether the token may stand here. */
  #take(
    mark: string | undefined,
    string: string | undefined,
    start: number,
  ): boolean {
    switch (mark) {
      case '{':
      case '[':
        return this.#begin(mark, start);
      case '}':
      case ']':
        return this.#end(mark);
      case ':':
        return this.#next('colon', 'value');
      case ',':
        return this.#comma();
      default:
        return string !== undefined && this.#expects.startsWith('key')
          ? this.#key(string, start)
          : this.#scalar(start);
    }
  }

  #begin(mark: '{' | '[', start: number): boolean {
    if (!this.#expects.startsWith('value')) return false;
    this.#note(start);
    this.#open.push(
      mark === '{' ? { end: '}', key: '' } : { end: ']', key: 0 },
    );
    this.#expects = mark === '{' ? 'key or end' : 'value or end';
    return true;
  }

  #end(mark: '}' | ']'): boolean {
    if (this.#open.at(-1)?.end !== mark || !this.#expects.endsWith('or end'))
      return false;
    this.#open.pop();
    this.#afterValue();
    return true;
  }

  #comma(): boolean {
    const top = this.#open.at(-1);
    if (typeof top?.key === 'number') top.key += 1;
    return this.#next('comma or end', top?.end === '}' ? 'key' : 'value');
  }

  #key(string: string, start: number): boolean {
    this.#open.at(-1)!.key = JSON.parse(string) as string;
    this.#note(start);
    this.#expects = 'colon';
    return true;
  }

  #scalar(start: number): boolean {
    if (!this.#expects.startsWith('value')) return false;
    this.#note(start);
    this.#afterValue();
    return true;
  }

  #next(expected: Expected, then: Expected): boolean {
    if (this.#expects !== expected) return false;
    this.#expects = then;
    return true;
  }

  #afterValue(): void {
    this.#expects = this.#open.length ? 'comma or end' : 'nothing';
  }

  #note(at: number): void {
    if (this.#open.length > DEEPEST) return;
    const isValueOfKey =
      this.#expects === 'value' && this.#open.at(-1)?.end === '}';
    if (!isValueOfKey)
      this.places.set(pathOf(this.#open.map(({ key }) => key)), at);
  }
}

function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

/** Where a text stops being JSON. */
export const brokenPlace = (text: string): Place =>
  placeAt(text, new Reader(text).brokenAt ?? 0);

/**
 * The places in a JSON text: of a value that is not there, that of what it is
 * missing in.
 */
export function placesIn(text: string): (keys: Keys) => Place {
  const { places } = new Reader(text);
  return (keys) => {
    for (let length = keys.length; length > 0; length--) {
      const offset = places.get(pathOf(keys.slice(0, length)));
      if (offset !== undefined) return placeAt(text, offset);
    }
    return placeAt(text, places.get('') ?? 0);
  };
}
