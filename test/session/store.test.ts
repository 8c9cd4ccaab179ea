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

/** What is reported while something is done, and not thrown at who did it. */
function reportedWhile(act: () => void): unknown[] {
  const page = globalThis as { reportError?: (error: unknown) => void };
  const { reportError } = page;
  const reported: unknown[] = [];
  page.reportError = (error) => void reported.push(error);
  try {
    act();
    return reported;
  } finally {
    if (reportError) page.reportError = reportError;
    else delete page.reportError;
  }
}

test('a listener that throws is reported, and keeps the change from nobody', () => {
  const store = createStore(start);
  const broken = new Error('broken');
  const heard: string[] = [];
  store.subscribe(() => heard.push('before'));
  store.subscribe(() => {
    throw broken;
  });
  store.subscribe(() => heard.push('after'));
  const reported = reportedWhile(() => store.update({ count: 1 }));
  assert.deepEqual(heard, ['before', 'after']);
  assert.deepEqual(reported, [broken]);
});

test('where nothing can be reported, it is thrown when everybody has heard', () => {
  const own = globalThis.queueMicrotask;
  const later: (() => void)[] = [];
  globalThis.queueMicrotask = (run) => void later.push(run);
  const store = createStore(start);
  let heard = 0;
  store.subscribe(() => {
    throw new Error('broken');
  });
  store.subscribe(() => (heard += 1));
  try {
    store.update({ count: 1 });
  } finally {
    globalThis.queueMicrotask = own;
  }
  assert.equal(heard, 1);
  assert.equal(later.length, 1);
  assert.throws(() => later[0]!(), /broken/);
});
