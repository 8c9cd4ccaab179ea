import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { choicesOf, emptyBecause } from '../../../src/elements/practice-list/practice-list.core.js';

describe('The filters of a list', () => {
  it('begin with "any"', () => {
    assert.deepEqual(choicesOf('company', {}), [undefined, 'together', 'solo', 'distance']);
    assert.deepEqual(choicesOf('maxMinutes', {}), [undefined, 5, 15]);
  });

  it('hold what the host chose, in its place and once', () => {
    assert.deepEqual(choicesOf('maxMinutes', { maxMinutes: 10 }), [undefined, 5, 10, 15]);
    assert.deepEqual(choicesOf('maxMinutes', { maxMinutes: 90 }), [undefined, 5, 15, 90]);
    assert.deepEqual(choicesOf('maxMinutes', { maxMinutes: 15 }), [undefined, 5, 15]);
  });

  it('are named only where they can be why a list is empty', () => {
    assert.equal(emptyBecause({}), 'empty');
    assert.equal(emptyBecause({ company: undefined, maxMinutes: undefined }), 'empty');
    assert.equal(emptyBecause({ company: 'solo' }), 'filtered');
    assert.equal(emptyBecause({ maxMinutes: 5 }), 'filtered');
  });
});
