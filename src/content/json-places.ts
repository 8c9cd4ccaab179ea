import { pathOf, type Keys } from './problem.js';

/** A place in a text, counted from 1 as editors do. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** What was read of a text: where every value begins, and where it stops being JSON. */
interface Reading {
  readonly places: ReadonlyMap<string, number>;
  /** Where the first fault is; `undefined` where the text is JSON. */
  readonly brokenAt: number | undefined;
}

type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing';

interface Open {
  readonly end: '}' | ']';
  /** The key of an object, or the place in a list, that is being read. */
  key: string | number;
}

/** A mark, a string or another scalar, after blanks. Sticky, so that it reads on from where it stopped. */
const TOKEN =
  /[ \t\r\n]*(?:([{}[\]:,])|("(?:[^"\\\0-\x1f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y; // eslint-disable-line no-control-regex -- what JSON forbids in a string

/** Deeper than any pack may be: what is below has no place of its own. */
const DEEPEST = 64;

/**
 * Reads JSON text for the places in it. The platform's own parser says nothing of places, and of faults each browser
 * something else. It keeps a list of what is open in place of calling itself: text from outside may be nested without end.
 */
function read(text: string): Reading {
  const places = new Map<string, number>();
  const open: Open[] = [];
  let expects = 'value' as Expected;
  const afterValue = (): void => void (expects = open.length ? 'comma or end' : 'nothing');
  const note = (at: number): void => {
    if (open.length <= DEEPEST) places.set(pathOf(open.map(({ key }) => key)), at);
  };
  let at = 0;
  while (at < text.length) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text);
    const start = at + /^[ \t\r\n]*/.exec(text.slice(at, found ? TOKEN.lastIndex : undefined))![0].length;
    if (!found) return { places, brokenAt: start < text.length || expects !== 'nothing' ? start : undefined };
    const [, mark, string] = found;
    const top = open.at(-1);
    const wantsValue = expects === 'value' || expects === 'value or end';
    if (mark === '{' || mark === '[') {
      if (!wantsValue) return { places, brokenAt: start };
      note(start);
      open.push(mark === '{' ? { end: '}', key: '' } : { end: ']', key: 0 });
      expects = mark === '{' ? 'key or end' : 'value or end';
    } else if (mark === '}' || mark === ']') {
      const mayEnd = expects === 'comma or end' || expects === (mark === '}' ? 'key or end' : 'value or end');
      if (top?.end !== mark || !mayEnd) return { places, brokenAt: start };
      open.pop();
      afterValue();
    } else if (mark === ':') {
      if (expects !== 'colon') return { places, brokenAt: start };
      expects = 'value';
    } else if (mark === ',') {
      if (expects !== 'comma or end') return { places, brokenAt: start };
      if (typeof top!.key === 'number') top!.key += 1;
      expects = top!.end === '}' ? 'key' : 'value';
    } else if (string !== undefined && (expects === 'key' || expects === 'key or end')) {
      top!.key = JSON.parse(string) as string;
      note(start);
      expects = 'colon';
    } else {
      if (!wantsValue) return { places, brokenAt: start };
      // Of an entry of an object its key has the place.
      if (typeof top?.key !== 'string') note(start);
      afterValue();
    }
    at = TOKEN.lastIndex;
  }
  return { places, brokenAt: expects === 'nothing' ? undefined : text.length };
}

function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

/** Where a text stops being JSON. */
export const brokenPlace = (text: string): Place => placeAt(text, read(text).brokenAt ?? 0);

/** The places in a JSON text: of a value that is not there, that of what it is missing in. */
export function placesIn(text: string): (keys: Keys) => Place {
  const { places } = read(text);
  return (keys) => {
    for (let length = keys.length; length > 0; length--) {
      const offset = places.get(pathOf(keys.slice(0, length)));
      if (offset !== undefined) return placeAt(text, offset);
    }
    return placeAt(text, places.get('') ?? 0);
  };
}
