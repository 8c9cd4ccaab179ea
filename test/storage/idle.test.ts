import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Idle, IDLE } from '../../src/storage/idle.js';
import { holds } from '../support/arbitraries.js';

const MINUTE = 60_000;
/**
 * What may happen while nobody is here: time passes, the device sleeps (one
 * clock stops), somebody sets the other clock.
 */
const happening = fc.oneof(
  fc.record({
    passes: fc.integer({ min: 1, max: 10 * MINUTE }),
    sleeps: fc.boolean(),
  }),
  fc.record({ set: fc.integer({ min: -600 * MINUTE, max: 0 }) }),
);

void test('nobody was here for five minutes: one clock set back, or one that stopped, does not hide it', () => {
  holds(
    fc.tuple(
      fc.array(happening, { minLength: 1, maxLength: 12 }),
      fc.boolean(),
    ),
    ([events, isSet]) => {
      let [wall, steady, passed] = [1e12, 0, 0];
      const idle = new Idle([() => wall, () => steady]);
      for (const event of events) {
        if ('set' in event) {
          // Whoever sets a clock back has a device that is awake.
          if (isSet) wall += event.set;
          continue;
        }
        passed += event.passes;
        wall += event.passes;
        if (isSet || !event.sleeps) steady += event.passes;
      }
      if (passed > IDLE) assert.ok(idle.isOver, `${passed} ms`);
      idle.touch();
      assert.ok(!idle.isOver, 'somebody is here again');
    },
    1000,
  );
});

void test('the clocks are looked at often, since the timers of a device that slept go on as if it had not', () => {
  let now = 0;
  const idle = new Idle([() => now]);
  for (now = 0; now < IDLE; now += 1000)
    assert.ok(idle.next > 0 && idle.next <= 15_000, `${idle.next}`);
  now = IDLE;
  assert.ok(!idle.isOver && idle.next === 1);
  now = IDLE + 1;
  assert.ok(idle.isOver);
});
