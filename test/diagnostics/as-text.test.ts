import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { asNumber, asText, wordsIn } from '../../src/diagnostics/as-text.js';

const usedUp = Proxy.revocable({}, {});
usedUp.revoke();

/** By name: the generator itself may not read them. */
const textless: Readonly<Record<string, unknown>> = {
  'no prototype': Object.create(null) as object,
  symbol: Symbol('x'),
  'text that throws': {
    toString() {
      throw new Error('no text');
    },
  },
  'used up': usedUp.proxy,
  'refuses everything': new Proxy(() => {}, {
    get() {
      throw new Error('nothing to read');
    },
  }),
};

describe('What a page set in place of a text', () => {
  it('is a text in the end, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (value) => {
        assert.equal(typeof asText(value), 'string');
        assert.equal(typeof asNumber(value), 'number');
        assert.ok(wordsIn(value).length > 0);
      }),
      { numRuns: 2000 },
    );
  });
  it('stays as it was where it is one, and is empty for none', () => {
    fc.assert(
      fc.property(fc.string(), (text) => assert.equal(asText(text), text)),
    );
    assert.deepEqual([asText(undefined), asText(null)], ['', '']);
  });
  for (const [what, value] of Object.entries(textless))
    it(`is named as an object, where it has none: ${what}`, () => {
      assert.equal(asText(value), '[object]');
      assert.ok(Number.isNaN(asNumber(value)));
      assert.deepEqual(wordsIn(value), ['[object]']);
    });
});
