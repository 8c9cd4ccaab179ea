// What comes from requests: a server that writes pages for years keeps none of
// it, and its log says none of it.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { tags, type Tag } from '../../src/define/define-elements.js';
import { renderToString } from '../../src/server/index.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const heap = async (): Promise<number> => {
  // What is held weakly stays until a task ends.
  await new Promise((done) => setImmediate(done));
  // What a first pass sets free to be collected, a second one collects.
  collect();
  collect();
  return process.memoryUsage().heapUsed;
};

/** What each attribute may hold that a visitor wrote. */
const given: readonly (readonly [tag: Tag, attribute: string])[] = [
  ['quick-exit', 'exit-to'],
  ['quick-exit', 'keys'],
  ['quick-exit', 'show'],
  ['safety-note', 'show'],
  ['safety-note', 'country'],
  ['safety-note', 'topics'],
  ['safety-note', 'exit-to'],
  ['practice-card', 'practice'],
  ['practice-card', 'variant'],
  ['care-note', 'note'],
  ['practice-list', 'company'],
  ['feelings-check-in', 'steps'],
];
const secret = (number: number): string => `my-secret-${number}`;

/**
 * One as long as a text: holding 20,000 of them takes 20 MB, far above what
 * an engine's own code and counts add between two measurements. It is made from
 * bytes: a text that was put together shares its parts with others.
 */
const longSecret = (number: number): string => {
  const text = Buffer.from(secret(number).padEnd(1000, '.'));
  return text.toString('latin1');
};

void describe('A server and what visitors write', () => {
  const lines: string[] = [];
  const { warn } = console;
  beforeEach(() => {
    lines.length = 0;
    console.warn = (...parts: unknown[]) => void lines.push(parts.join(' '));
  });
  afterEach(() => {
    console.warn = warn;
  });

  /**
   * Each value once, in turn through everything that may hold one; what there
   * is not is refused, as a developer wants.
   */
  const visit = (
    from: number,
    to: number,
    places: typeof given,
    value = secret,
  ): void => {
    for (let number = from; number < to; number += 1) {
      const [tag, attribute] = places[number % places.length]!;
      try {
        renderToString(tag, { [attribute]: value(number) });
      } catch (error) {
        assert.match((error as Error).message, /has no/);
      }
    }
  };

  void it('logs one line for each attribute and nothing that was written, of every attribute that a visitor may reach', () => {
    visit(0, 1200, given);
    assert.ok(
      lines.length > 5 && lines.length <= given.length,
      `${lines.length} lines`,
    );
    for (const line of lines) {
      assert.doesNotMatch(line, /secret/);
      assert.match(line, /^<[a-z-]+> [a-z-]+: not usable here; allowed: /);
    }
  });

  void it('holds no more after 20,000 values than after the first twenty thousand', async () => {
    const cheap = given.filter(([tag]) => tag === 'quick-exit');
    visit(0, 20_000, cheap, longSecret);
    const before = await heap();
    visit(20_000, 40_000, cheap, longSecret);
    const grown = (await heap()) - before;
    assert.ok(grown < 5_000_000, `${grown} bytes more`);
    assert.ok(lines.length <= cheap.length, `${lines.length} lines`);
  });

  void it('gives markup or an error with a name for any value of any property', () => {
    const value = fc.oneof(
      fc.constantFrom<unknown>(
        Infinity,
        NaN,
        null,
        undefined,
        [],
        {},
        true,
        () => 1,
        new Map(),
      ),
      fc.anything({ withBigInt: true, withNullPrototype: true, maxDepth: 2 }),
    );
    const property = fc.constantFrom(
      'practice',
      'helplines',
      'reasons',
      'country',
      'show',
      'topics',
      'limit',
      'steps',
      'variant',
      'company',
      'heading-level',
      'note',
      'exit-to',
      'limit',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...tags),
        property,
        value,
        (tag, name, one) => {
          try {
            assert.match(
              renderToString(tag, { [name]: one }),
              new RegExp(`^<${tag} `),
            );
          } catch (error) {
            const { name: kind, message } = error as Error;
            assert.ok(
              kind === 'ContentError' ||
                /^(aftercare|renderToString)/.test(message),
              `${kind}: ${message} for ${tag} ${name}`,
            );
          }
        },
      ),
      { numRuns: 1500 },
    );
  });
});
