// Where a value stands in a JSON text: authors look for the line that an error
// names.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { brokenPlace, placesIn } from '../../src/content/load/json-places.js';
import type { Keys } from '../../src/content/load/problem.js';
import { holds, ok } from '../support/arbitraries.js';

/** Every path in a value. */
function* pathsOf(value: unknown, keys: Keys = []): Generator<[Keys, unknown]> {
  yield [keys, value];
  if (Array.isArray(value))
    for (const [index, one] of value.entries())
      yield* pathsOf(one, [...keys, index]);
  else if (value && typeof value === 'object')
    for (const [key, one] of Object.entries(value))
      yield* pathsOf(one, [...keys, key]);
}

const offsetOf = (
  text: string,
  { line, column }: { line: number; column: number },
): number =>
  text
    .split('\n')
    .slice(0, line - 1)
    .join('\n').length +
  (line > 1 ? 1 : 0) +
  column -
  1;

/** Keys without dots and brackets: with them two paths may be written alike. */
const plainKey = fc.stringMatching(/^[a-z"\\é]{1,6}$/);
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.jsonValue({ maxDepth: 0 }),
    tie('list'),
    tie('object'),
  ),
  list: fc.array(tie('value'), { maxLength: 4 }),
  object: fc.dictionary(plainKey, tie('value'), {
    maxKeys: 4,
    noNullPrototype: true,
  }),
})).value;

test('every value is where its place says: a key in an object, the value itself in a list', () => {
  holds(fc.tuple(json, fc.constantFrom('', '\t', '  ')), ([value, indent]) => {
    const text = JSON.stringify(value, undefined, indent);
    const place = placesIn(text);
    for (const [keys, inner] of pathsOf(JSON.parse(text))) {
      const last = keys.at(-1);
      const rest = text.slice(offsetOf(text, place(keys)));
      const expected =
        typeof last === 'string'
          ? `${JSON.stringify(last)}:`
          : JSON.stringify(inner, undefined, indent).split('\n')[0]!;
      ok(
        rest.startsWith(expected),
        `${keys.join('/')} in ${text}: ${rest.slice(0, 20)}`,
      );
    }
  });
});

test('what is missing has the place of what it is missing in', () => {
  const text = '{\n  "a": [\n    { "b": 1 }\n  ]\n}';
  assert.deepEqual(placesIn(text)(['a', 0, 'c', 'd']), { line: 3, column: 5 });
  assert.deepEqual(placesIn(text)(['x']), { line: 1, column: 1 });
});

describe('a text that is broken', () => {
  test('has a place that is in it, or at its end', () => {
    const broken = fc
      .tuple(
        json,
        fc.nat(),
        fc.constantFrom('', ',', '}', ']', '"', ':', 'x', '\n', '\\', '{'),
      )
      .map(([value, at, mark]) => {
        const text = JSON.stringify(value, undefined, 1);
        const cut = at % (text.length + 1);
        return text.slice(0, cut) + mark + text.slice(cut + 1);
      });
    holds(
      broken,
      (text) => {
        try {
          JSON.parse(text);
          return;
        } catch {
          const offset = offsetOf(text, brokenPlace(text));
          ok(offset >= 0 && offset <= text.length);
          // Nothing before the place is wrong: what was read so far can still
          // become JSON.
          ok(isBeginning(text.slice(0, offset)), text);
        }
      },
      1000,
    );
  });

  test('nested without end is read to its end', () => {
    assert.deepEqual(brokenPlace('['.repeat(200_000)), {
      line: 1,
      column: 200_001,
    });
  });
});

/** Whether a text is JSON, or has no fault before its end. */
function isBeginning(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const { message } = error as Error;
    return (
      /end of JSON|Unterminated/i.test(message) ||
      Number(/position (\d+)/.exec(message)?.[1]) === text.length
    );
  }
}
