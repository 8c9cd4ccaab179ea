import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ShiftKeys } from '../../../src/page/shift-keys.js';

type Press = Partial<KeyboardEvent> & { readonly key: string };

/**
 * Presses keys one after the other; what each count said is left, is returned.
 */
function pressed(
  ...presses: (Press & { readonly after?: number })[]
): number[] {
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

void test('Shift three times leaves', () =>
  assert.deepEqual(pressed(shift, shift, shift), [2, 1, 0]));
void test('a pause of more than five seconds begins again', () =>
  assert.deepEqual(
    pressed(shift, shift, { ...shift, after: 5100 }),
    [2, 1, 2],
  ));
void test('four seconds between two presses are fine', () =>
  assert.deepEqual(
    pressed(shift, { ...shift, after: 4000 }, { ...shift, after: 4000 }),
    [2, 1, 0],
  ));
void test('another key in between begins again', () =>
  assert.deepEqual(pressed(shift, shift, { key: 'a' }, shift), [2, 1, 2]));
void test('a key that is held counts once', () =>
  assert.deepEqual(
    pressed(shift, { ...shift, repeat: true }, { ...shift, repeat: true }),
    [2],
  ));
void test('Shift beside Control, Alt or while a word is composed does not count', () => {
  for (const beside of [
    { ctrlKey: true },
    { altKey: true },
    { metaKey: true },
    { isComposing: true },
  ])
    assert.deepEqual(pressed({ ...shift, ...beside }), []);
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

/**
 * Presses and lets go of keys, as `+ShiftLeft` and `-ShiftLeft`; what each
 * count said is left, is returned.
 */
function moved(...moves: string[]): number[] {
  const counts: number[] = [];
  const keys = new ShiftKeys((left) => counts.push(left));
  moves.forEach((move, index) => {
    const event = {
      key: 'Shift',
      code: move.slice(1),
      timeStamp: index * 100,
    } as KeyboardEvent;
    if (move.startsWith('+')) keys.down(event);
    else if (move.startsWith('-')) keys.up(event);
    else keys.away();
  });
  return counts;
}
const [left, right] = ['ShiftLeft', 'ShiftRight'];

void test('both Shift keys together count as none, in whatever order they come up, and one after the other counts', () => {
  assert.deepEqual(moved(`+${left}`, `+${right}`, `-${right}`, `-${left}`), []);
  assert.deepEqual(moved(`+${left}`, `+${right}`, `-${left}`, `-${right}`), []);
  assert.deepEqual(
    moved(
      `+${left}`,
      `+${right}`,
      `-${right}`,
      `+${right}`,
      `-${right}`,
      `+${right}`,
      `-${right}`,
      `-${left}`,
    ),
    [],
  );
  assert.deepEqual(
    moved(
      `+${left}`,
      `-${left}`,
      `+${right}`,
      `-${right}`,
      `+${left}`,
      `-${left}`,
    ),
    [2, 1, 0],
  );
});
void test('a Shift that came up where nobody heard it does not spoil the next ones', () => {
  assert.deepEqual(
    moved(
      `+${left}`,
      'away',
      `+${right}`,
      `-${right}`,
      `+${right}`,
      `-${right}`,
      `+${right}`,
      `-${right}`,
    ),
    [2, 1, 0],
  );
});
