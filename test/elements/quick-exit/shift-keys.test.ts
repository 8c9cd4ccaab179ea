import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ShiftKeys } from '../../../src/elements/quick-exit/shift-keys.js';

type Press = Partial<KeyboardEvent> & { readonly key: string };

/** Presses keys one after the other; what each count said is left, is returned. */
function pressed(...presses: (Press & { readonly after?: number })[]): number[] {
  const counts: number[] = [];
  const keys = new ShiftKeys((left) => counts.push(left));
  let time = 1000;
  for (const { after = 300, ...press } of presses) {
    time += after;
    keys.down({ ...press, timeStamp: time } as KeyboardEvent);
    keys.up({ ...press, timeStamp: time + 50 } as KeyboardEvent);
  }
  return counts;
}
const shift: Press = { key: 'Shift' };

void test('Shift three times leaves', () => assert.deepEqual(pressed(shift, shift, shift), [2, 1, 0]));
void test('a pause of more than five seconds begins again', () => assert.deepEqual(pressed(shift, shift, { ...shift, after: 5100 }), [2, 1, 2]));
void test('four seconds between two presses are fine', () => assert.deepEqual(pressed(shift, { ...shift, after: 4000 }, { ...shift, after: 4000 }), [2, 1, 0]));
void test('another key in between begins again', () => assert.deepEqual(pressed(shift, shift, { key: 'a' }, shift), [2, 1, 2]));
void test('a key that is held counts once', () => assert.deepEqual(pressed(shift, { ...shift, repeat: true }, { ...shift, repeat: true }), [2]));
void test('Shift beside Control, Alt or while a word is composed does not count', () => {
  for (const beside of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { isComposing: true }]) assert.deepEqual(pressed({ ...shift, ...beside }), []);
});
void test('capitals are typing', () => {
  const counts: number[] = [];
  const keys = new ShiftKeys((left) => counts.push(left));
  for (const letter of 'ABC') {
    keys.down({ key: 'Shift' } as KeyboardEvent);
    keys.down({ key: letter } as KeyboardEvent);
    keys.up({ key: letter } as KeyboardEvent);
    keys.up({ key: 'Shift', timeStamp: 1 } as KeyboardEvent);
  }
  assert.deepEqual(counts, []);
});
