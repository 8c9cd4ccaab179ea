import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createStore } from '../../src/session/store.js';

interface State {
  readonly count: number;
  readonly name?: string | undefined;
}
const start: State = { count: 0 };

test('a reader holds a finished snapshot that later changes do not touch', () => {
  const store = createStore(start);
  const before = store.getState();
  store.update({ count: 1 });
  assert.equal(before.count, 0);
  assert.deepEqual(store.getState(), { count: 1 });
  assert.throws(
    () => ((store.getState() as { count: number }).count = 2),
    TypeError,
  );
});

test('the object that it began with stays the caller’s own', () => {
  const mine = { count: 0 };
  const store = createStore(mine);
  mine.count = 5;
  assert.equal(store.getState().count, 0);
});

test('every listener hears each change once, and nothing when nothing changed', () => {
  const store = createStore(start);
  const heard: string[] = [];
  store.subscribe(() => heard.push('a'));
  store.subscribe(() => heard.push('b'));
  store.update({ count: 1, name: 'x' });
  assert.deepEqual(heard, ['a', 'b']);
  store.update({ count: 1 });
  store.update({});
  store.update({ name: 'x', count: 1 });
  assert.deepEqual(heard, ['a', 'b']);
});

test('one function subscribed twice is heard twice, and each stop stops its own', () => {
  const store = createStore(start);
  let heard = 0;
  const listener = (): void => void heard++;
  const stop = store.subscribe(listener);
  store.subscribe(listener);
  store.update({ count: 1 });
  assert.equal(heard, 2);
  stop();
  stop();
  store.update({ count: 2 });
  assert.equal(heard, 3);
});

test('a listener may stop another one, or add one, while it is told', () => {
  const store = createStore(start);
  const heard: string[] = [];
  store.subscribe(() => {
    heard.push('first');
    stopSecond();
    if (heard.length === 1) store.subscribe(() => heard.push('late'));
  });
  const stopSecond = store.subscribe(() => heard.push('second'));
  store.update({ count: 1 });
  assert.deepEqual(heard, ['first']);
  store.update({ count: 2 });
  assert.deepEqual(heard, ['first', 'first', 'late']);
});

test('a listener that changes the state again is followed by the rest, who see the last state', () => {
  const store = createStore(start);
  const seen: number[] = [];
  store.subscribe(() => {
    if (store.getState().count === 1) store.update({ count: 2 });
  });
  store.subscribe(() => seen.push(store.getState().count));
  store.update({ count: 1 });
  assert.deepEqual(seen, [2, 2]);
});
