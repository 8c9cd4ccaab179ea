import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { builtinContent, builtinPack } from '../../src/content/whole.js';
import { lazyObject } from '../../src/content/lazy-object.js';
import { mergePacks } from '../../src/content/merge/packs.js';

describe('fields that are made lazily', () => {
  test('are made when they are first read, and once', () => {
    const made: string[] = [];
    const lists = lazyObject<{ a: { deep: string[] }; b: string }>({
      a: () => (made.push('a'), { deep: ['x'] }),
      b: () => (made.push('b'), 'y'),
    });
    assert.deepEqual(made, []);
    assert.equal(lists.a, lists.a);
    assert.deepEqual(made, ['a']);
    assert.deepEqual({ ...lists }, { a: { deep: ['x'] }, b: 'y' });
    assert.deepEqual(made, ['a', 'b']);
  });

  test('of a content are those of the packs that it was made of, whatever becomes of their list', () => {
    const packs = [builtinPack];
    const content = mergePacks(packs, 'general');
    packs.length = 0;
    assert.deepEqual(content.feelings, builtinContent().feelings);
    assert.equal(content.feelings, content.feelings);
    assert.ok(
      Object.isFrozen(content) &&
        Object.isFrozen(content.services) &&
        Object.isFrozen(content.messages) &&
        content.practices.every((one) => Object.isFrozen(one.steps)),
    );
  });
});
